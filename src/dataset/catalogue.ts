import { isCountable } from "./countable.ts";
import type { Catalogue, Figure } from "./model.ts";
import type { Agreement, Dataset, Event, JointCommitment } from "./schema.ts";

const byText = (left: string, right: string) => (left < right ? -1 : left > right ? 1 : 0);
const byId = (left: { readonly id: string }, right: { readonly id: string }) => byText(left.id, right.id);

/** Records by id, in the order of their ids. */
function indexById<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map([...items].sort(byId).map((item) => [item.id, item]));
}

/** Lists of numbers by key. Numbers must come in ascending order; a number that repeats the last one of its list is dropped. */
function createPostings<Key>() {
  const lists = new Map<Key, number[]>();
  return {
    add(key: Key, ordinal: number): void {
      const list = lists.get(key);
      if (!list) lists.set(key, [ordinal]);
      else if (list[list.length - 1] !== ordinal) list.push(ordinal);
    },
    freeze(): ReadonlyMap<Key, readonly number[]> {
      for (const list of lists.values()) Object.freeze(list);
      return lists;
    },
  };
}

/** Ids by the key that `keyOf` gives; those without a key are left out. */
function groupIds<Item extends { readonly id: string }>(
  items: Iterable<Item>,
  keyOf: (item: Item) => string | null | undefined,
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (!key) continue;
    const group = groups.get(key);
    if (group) group.push(item.id);
    else groups.set(key, [item.id]);
  }
  for (const group of groups.values()) Object.freeze(group);
  return groups;
}

/** Undated agreements come last, ties by id. */
function bySigning(left: Agreement, right: Agreement): number {
  return byText(left.signed_on ?? "9999", right.signed_on ?? "9999") || byId(left, right);
}

/** Undated events come last, ties by id. */
function byStart(left: Event, right: Event): number {
  return byText(left.from ?? "9999", right.from ?? "9999") || byId(left, right);
}

/** Latest `added_on`, YYYY-MM-DD; empty without agreements. */
function latestAddition(agreements: readonly Agreement[]): string {
  let latest = "";
  for (const { added_on: day } of agreements) if (day > latest) latest = day;
  return latest;
}

/** All figures, those of the agreements in their order and joint ones last, and which of them each agreement announces. */
function collectFigures(
  agreements: readonly Agreement[],
  joints: readonly JointCommitment[],
  ordinals: ReadonlyMap<string, number>,
) {
  const figures: Figure[] = [];
  const figuresOf: number[][] = [];
  for (const [ordinal, agreement] of agreements.entries()) {
    const own: number[] = [];
    const owner = Object.freeze([ordinal]);
    for (const commitment of agreement.commitments) {
      own.push(figures.length);
      figures.push(
        Object.freeze({
          ordinal: figures.length,
          agreements: owner,
          joint: false,
          commitment,
          places: commitment.places ?? agreement.places,
          countable: isCountable(commitment),
        }),
      );
    }
    figuresOf.push(own);
  }
  for (const commitment of [...joints].sort(byId)) {
    const members = commitment.agreements
      .map((id) => ordinals.get(id))
      .filter((ordinal) => ordinal !== undefined)
      .sort((left, right) => left - right);
    for (const member of members) figuresOf[member]?.push(figures.length);
    figures.push(
      Object.freeze({
        ordinal: figures.length,
        agreements: Object.freeze(members),
        joint: true,
        commitment,
        places: commitment.places,
        countable: isCountable(commitment),
      }),
    );
  }
  for (const own of figuresOf) Object.freeze(own);
  return { figures: Object.freeze(figures), figuresOf: Object.freeze(figuresOf) };
}

/** The posting lists over agreements. */
function indexAgreements({
  agreements,
  organisations,
  places,
  figures,
  figuresOf,
}: Pick<Catalogue, "agreements" | "organisations" | "places" | "figures" | "figuresOf">) {
  const index = {
    byPlace: createPostings<string>(),
    byRegion: createPostings<string>(),
    bySignedIn: createPostings<string>(),
    byOrganisation: createPostings<string>(),
    byCountry: createPostings<string>(),
    bySignatory: createPostings<string>(),
    byAlsoNamed: createPostings<string>(),
    bySector: createPostings<string>(),
    byEvent: createPostings<string>(),
    byType: createPostings<string>(),
    byYear: createPostings<number>(),
  };
  const addPlaces = (ids: readonly string[], ordinal: number) => {
    for (const id of ids) {
      index.byPlace.add(id, ordinal);
      const place = places.get(id);
      const region = place?.kind === "city" ? place.region : id;
      if (region !== null) index.byRegion.add(region, ordinal);
    }
  };
  for (const [ordinal, agreement] of agreements.entries()) {
    addPlaces(agreement.places, ordinal);
    for (const position of figuresOf[ordinal] ?? []) addPlaces(figures[position]?.places ?? [], ordinal);
    for (const { organisation, signatory } of agreement.parties) {
      index.byOrganisation.add(organisation, ordinal);
      const country = organisations.get(organisation)?.country;
      if (country) index.byCountry.add(country, ordinal);
      if (signatory !== null) index.bySignatory.add(signatory, ordinal);
    }
    for (const person of agreement.also_named) index.byAlsoNamed.add(person, ordinal);
    for (const sector of agreement.sectors) index.bySector.add(sector, ordinal);
    if (agreement.signed_in !== null) index.bySignedIn.add(agreement.signed_in, ordinal);
    if (agreement.event !== null) index.byEvent.add(agreement.event, ordinal);
    if (agreement.signed_on !== null) index.byYear.add(Number(agreement.signed_on.slice(0, 4)), ordinal);
    index.byType.add(agreement.type, ordinal);
  }
  return {
    byPlace: index.byPlace.freeze(),
    byRegion: index.byRegion.freeze(),
    bySignedIn: index.bySignedIn.freeze(),
    byOrganisation: index.byOrganisation.freeze(),
    byCountry: index.byCountry.freeze(),
    bySignatory: index.bySignatory.freeze(),
    byAlsoNamed: index.byAlsoNamed.freeze(),
    bySector: index.bySector.freeze(),
    byEvent: index.byEvent.freeze(),
    byType: index.byType.freeze(),
    byYear: index.byYear.freeze(),
  };
}

/** The data set sorted, indexed and frozen. The records must have passed `validateDataset`; references that lead nowhere are left out of the indexes. */
export function createCatalogue(dataset: Dataset): Catalogue {
  const agreements = Object.freeze([...dataset.agreements].sort(bySigning));
  const ordinals = new Map(agreements.map(({ id }, ordinal) => [id, ordinal]));
  const organisations = indexById(dataset.organisations);
  const places = indexById(dataset.places);
  const { figures, figuresOf } = collectFigures(agreements, dataset.jointCommitments, ordinals);
  const byMeasure = createPostings<string>();
  const byDeadline = createPostings<number>();
  for (const { ordinal, commitment } of figures) {
    byMeasure.add(commitment.measure, ordinal);
    if (commitment.by !== null) byDeadline.add(commitment.by, ordinal);
  }
  return Object.freeze({
    version: dataset.version,
    asOf: latestAddition(agreements),
    strategy: dataset.strategy,
    agreements,
    figures,
    organisations,
    people: indexById(dataset.people),
    places,
    sectors: indexById(dataset.sectors),
    events: indexById(dataset.events),
    targets: indexById(dataset.targets),
    sources: indexById(dataset.sources),
    ordinals,
    figuresOf,
    ...indexAgreements({ agreements, organisations, places, figures, figuresOf }),
    citiesOf: groupIds(places.values(), (place) => (place.kind === "city" ? place.region : null)),
    childrenOf: groupIds(organisations.values(), ({ parent }) => parent),
    editionsOf: groupIds([...dataset.events].sort(byStart), ({ series }) => series),
    byMeasure: byMeasure.freeze(),
    byDeadline: byDeadline.freeze(),
  });
}
