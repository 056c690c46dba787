import type { Catalogue, Postings } from "../../dataset/model.ts";
import type { Agreement, Organisation } from "../../dataset/schema.ts";
import type { Filter, PartyFilter } from "../query.ts";
import { agreementAt } from "./context.ts";
import { judgeDate } from "./dates.ts";
import { unite } from "./merge-postings.ts";

/** One restriction of a filter: it can list the agreements that fit, or test one of them, whichever is cheaper. */
export interface Slot {
  /** At least as many as `list` has. */
  readonly size: number;
  list(): Postings;
  test(ordinal: number): boolean;
}

/** The country that the data set is about: parties of other countries are foreign. */
export const HOME = "MA";

/** Regions stand for their cities too. */
export function coveredPlaces(places: readonly string[], { citiesOf }: Catalogue): ReadonlySet<string> {
  return new Set(places.flatMap((place) => [place, ...(citiesOf.get(place) ?? [])]));
}

/** True when an organisation has all the properties; a country that is unknown is neither home nor foreign. */
export function isParty({ kind, country }: Organisation, { kinds, countries, foreign }: PartyFilter): boolean {
  if (kinds && !kinds.includes(kind)) return false;
  if (countries && !(country !== null && countries.includes(country))) return false;
  return !foreign || (country !== null && country !== HOME);
}

/** The restrictions of a filter that speak of whole agreements. Places, deadlines and thresholds are judged with the figures. */
export function slotsOf(filter: Filter, catalogue: Catalogue): Slot[] {
  const total = catalogue.agreements.length;
  const slots: Slot[] = [];
  /** A slot over an index: agreements under any of the keys. */
  function add<Key>(
    index: ReadonlyMap<Key, Postings>,
    keys: Iterable<Key>,
    test: (agreement: Agreement) => boolean,
  ): void {
    const lists = [...keys].map((key) => index.get(key));
    slots.push({
      size: lists.reduce((sum, list) => sum + (list?.length ?? 0), 0),
      list: () => unite(lists, total),
      test: (ordinal) => test(agreementAt(catalogue, ordinal)),
    });
  }
  const each = <Item>(items: readonly Item[] | undefined, all: boolean): (readonly Item[])[] =>
    !items ? [] : all ? items.map((item) => [item]) : [items];

  if (filter.agreements) slots.push(namedSlot(filter.agreements, catalogue));
  for (const ids of each(filter.organisations, filter.organisationsMode === "all")) {
    add(catalogue.byOrganisation, ids, ({ parties }) => parties.some((party) => ids.includes(party.organisation)));
  }
  for (const ids of each(filter.sectors, filter.sectorsMode === "all")) {
    add(catalogue.bySector, ids, ({ sectors }) => sectors.some((sector) => ids.includes(sector)));
  }
  const { people, events, types, signedIn, signedInCountry, party, signed } = filter;
  if (people) {
    add(catalogue.bySignatory, people, ({ parties }) =>
      parties.some(({ signatory }) => signatory !== null && people.includes(signatory)),
    );
  }
  if (events) add(catalogue.byEvent, events, ({ event }) => event !== null && events.includes(event));
  if (types) add(catalogue.byType, types, ({ type }) => types.includes(type));
  if (signedIn) {
    const places = coveredPlaces(signedIn, catalogue);
    add(catalogue.bySignedIn, places, ({ signed_in: place }) => place !== null && places.has(place));
  }
  if (signedInCountry) {
    const places = new Set(
      [...catalogue.bySignedIn.keys()].filter((place) => catalogue.places.get(place)?.country === signedInCountry),
    );
    add(catalogue.bySignedIn, places, ({ signed_in: place }) => place !== null && places.has(place));
  }
  if (party) slots.push(partySlot(party, catalogue));
  if (signed) slots.push(signedSlot(signed, catalogue));
  return slots;
}

function namedSlot(ids: readonly string[], { ordinals }: Catalogue): Slot {
  const named = [...new Set(ids.map((id) => ordinals.get(id)).filter((ordinal) => ordinal !== undefined))].sort(
    (left, right) => left - right,
  );
  const set = new Set(named);
  return { size: named.length, list: () => named, test: (ordinal) => set.has(ordinal) };
}

function partySlot(party: PartyFilter, catalogue: Catalogue): Slot {
  const { organisations, byOrganisation, byCountry, agreements } = catalogue;
  const sizes = party.countries?.map((country) => byCountry.get(country)?.length ?? 0);
  return {
    size: sizes ? sizes.reduce((sum, size) => sum + size, 0) : agreements.length,
    list() {
      const lists: (Postings | undefined)[] = [];
      for (const organisation of organisations.values()) {
        if (isParty(organisation, party)) lists.push(byOrganisation.get(organisation.id));
      }
      return unite(lists, agreements.length);
    },
    test: (ordinal) =>
      agreementAt(catalogue, ordinal).parties.some(({ organisation }) => {
        const record = organisations.get(organisation);
        return record !== undefined && isParty(record, party);
      }),
  };
}

function signedSlot(signed: NonNullable<Filter["signed"]>, catalogue: Catalogue): Slot {
  const first = Number((signed.from ?? "0000").slice(0, 4));
  const last = Number((signed.to ?? "9999").slice(0, 4));
  const test = (ordinal: number) => judgeDate(agreementAt(catalogue, ordinal).signed_on, signed) === "inside";
  // Only the years that an end cuts through hold dates outside.
  const isCut = (year: number) =>
    (year === first && !signed.from?.endsWith("-01-01")) || (year === last && !signed.to?.endsWith("-12-31"));
  const years = [...catalogue.byYear].filter(([year]) => year >= first && year <= last);
  const lists = years.map(([, list]) => list);
  return {
    size: lists.reduce((sum, list) => sum + list.length, 0),
    list: () =>
      unite(
        years.map(([year, list]) => (isCut(year) ? list.filter(test) : list)),
        catalogue.agreements.length,
      ),
    test,
  };
}
