import type { Agreement, Place, Records, Text } from "../../src/dataset/schema.ts";
import type { Random } from "./random.ts";
import type { Cast } from "./synthetic-cast.ts";

/** The year stays the end of the id. */
export function renameAgreement(id: string, copy: number): string {
  return id.replace(/-(\d{4})$/, `-${copy}-$1`);
}

/** A round figure in the same order of magnitude; a percentage stays what it is. */
export function scale(value: number, unit: string, factor: number): number {
  if (unit === "percent") return value;
  const scaled = Number((value * factor).toPrecision(2));
  return Number.isInteger(value) ? Math.max(1, Math.round(scaled)) : scaled;
}

interface Copying {
  readonly cast: Cast;
  /** Number of the copy, from 1. */
  readonly copy: number;
  /** Ids of the real agreements that this copy has. */
  readonly present: ReadonlySet<string>;
  readonly random: Random;
}

/** Copies real agreements: other parties and places, also in the texts, another day and other figures; the rest stays. */
export function createCopying(real: Records) {
  const places = new Map(real.places.map((place) => [place.id, place]));
  const mentions = new Map(real.agreements.map((agreement) => [agreement.id, findMentions(agreement, real, places)]));

  return function copyAgreement(template: Agreement, { cast, copy, present, random }: Copying): Agreement {
    const moved = movePlaces(template, real, places, random);
    const move = (id: string) => moved.get(id)?.id ?? id;
    const mark = (id: string) => `${id}-c${copy}`;
    const factor = 0.4 + 1.6 * random.next();
    const mentioned = mentions.get(template.id);
    const rewrite = (text: Text): Text => (mentioned ? mentioned.rewrite(text, cast, moved) : text);
    const lead = template.parties.map(({ organisation }) => cast.organisations.get(organisation)).find(Boolean);
    return {
      ...template,
      id: renameAgreement(template.id, copy),
      title: distinguish(rewrite(template.title), template.title, lead?.short),
      signed_on: template.event === null ? moveDay(template.signed_on, random) : template.signed_on,
      parties: template.parties.map(({ organisation, signatory }) => ({
        organisation: cast.organisations.get(organisation)?.id ?? organisation,
        signatory: signatory === null ? null : (cast.people.get(signatory)?.id ?? signatory),
      })),
      also_named: template.also_named.map((id) => cast.people.get(id)?.id ?? id),
      places: template.places.map(move),
      summary: rewrite(template.summary),
      commitments: template.commitments.map((commitment) => ({
        ...commitment,
        value: scale(commitment.value, commitment.unit, factor),
        label: rewrite(commitment.label),
        sources: commitment.sources.map(mark),
        ...(commitment.places && { places: commitment.places.map(move) }),
        alternatives: commitment.alternatives.map((other) => ({ ...other, sources: other.sources.map(mark) })),
      })),
      sources: template.sources.map(mark),
      conflicts: template.conflicts.map(rewrite),
      related: template.related.filter((id) => present.has(id)).map((id) => renameAgreement(id, copy)),
    };
  };
}

/** A title that names no party of its own gets one: no two agreements are called the same. */
function distinguish(title: Text, original: Text, name: string | undefined): Text {
  if (name === undefined || title.fr !== original.fr) return title;
  return { fr: `${title.fr} – ${name}`, en: `${title.en} – ${name}` };
}

/** The names of an agreement's parties and places as its texts may have them, ready to be replaced. */
function findMentions(agreement: Agreement, real: Records, places: ReadonlyMap<string, Place>) {
  const owners = new Map<string, { readonly kind: "organisation" | "place"; readonly id: string }>();
  const add = (kind: "organisation" | "place", id: string, names: readonly string[]) => {
    for (const name of names) if (name.length > 3) owners.set(name, { kind, id });
  };
  for (const { organisation, as } of agreement.parties) {
    const record = real.organisations.find(({ id }) => id === organisation);
    if (!record) continue;
    add("organisation", organisation, [record.name.fr, record.name.en, record.short, ...record.aliases]);
    if (as !== undefined) add("organisation", organisation, [as]);
  }
  for (const id of placesOf(agreement)) {
    const place = places.get(id);
    if (place) add("place", id, [place.name.fr, place.name.en]);
  }
  // Longest first, so that a name is not taken for the shorter one at its beginning.
  const names = [...owners.keys()].sort((left, right) => right.length - left.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})(?![\\p{L}\\p{N}])`,
    "gu",
  );
  function rewrite(text: Text, cast: Cast, moved: ReadonlyMap<string, Place>): Text {
    const inLanguage = (language: "fr" | "en") =>
      text[language].replace(pattern, (name) => {
        const owner = owners.get(name);
        if (owner?.kind === "place") return moved.get(owner.id)?.name[language] ?? name;
        return (owner && cast.organisations.get(owner.id)?.name[language]) ?? name;
      });
    return names.length === 0 ? text : { fr: inLanguage("fr"), en: inLanguage("en") };
  }
  return { rewrite };
}

function placesOf({ places, commitments }: Agreement): ReadonlySet<string> {
  return new Set([...places, ...commitments.flatMap((commitment) => commitment.places ?? [])]);
}

/** Another place of Morocco of the same kind for each place of an agreement, no two in one region. */
function movePlaces(
  agreement: Agreement,
  real: Records,
  places: ReadonlyMap<string, Place>,
  random: Random,
): ReadonlyMap<string, Place> {
  const moved = new Map<string, Place>();
  const taken = new Set<string>();
  for (const id of placesOf(agreement)) {
    const kind = places.get(id)?.kind;
    const free = real.places.filter(
      (place) => place.kind === kind && place.country === "MA" && !taken.has(regionOf(place)),
    );
    const place = random.pick(free);
    taken.add(regionOf(place));
    moved.set(id, place);
  }
  return moved;
}

function regionOf(place: Place): string {
  return place.kind === "city" ? (place.region ?? place.id) : place.id;
}

/** Another month and day of the same year, as precise as it was. */
function moveDay(day: string | null, random: Random): string | null {
  if (day === null) return null;
  const two = (number: number) => String(number).padStart(2, "0");
  return `${day.slice(0, 4)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`.slice(0, day.length);
}
