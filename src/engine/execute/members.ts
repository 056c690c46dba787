import type { Postings } from "../../dataset/model.ts";
import type { Filter, GroupKey } from "../query.ts";
import type { Context } from "./context.ts";
import { groupAgreements } from "./groups.ts";
import { coveredPlaces } from "./slots.ts";

type Kind = "organisations" | "people" | "places" | "sectors" | "events" | "countries";

const groupOf: Readonly<Record<Exclude<Kind, "places">, GroupKey>> = {
  organisations: "organisation",
  people: "person",
  sectors: "sector",
  events: "event",
  countries: "country",
};

/**
 * Who or what stands in agreements, the most frequent first. Organisations and people that the question names are not their own
 * partners; organisations must have the properties that it asks of a party; places lie within those asked about. Places are
 * those that records name, or only regions (a city brings its own) or cities when `narrow` says so. Countries are foreign ones.
 */
export function membersOf(
  kind: Kind,
  agreements: Postings,
  where: Filter,
  context: Context,
  narrow?: GroupKey,
): readonly string[] {
  if (kind === "places") return placesIn(agreements, where, context, narrow);
  const named = new Set(kind === "organisations" ? where.organisations : kind === "people" ? where.people : []);
  const groups = groupAgreements(agreements, groupOf[kind], context, { pool: where.party }).all();
  return groups
    .filter(({ key }) => !named.has(key))
    .sort((left, right) => right.worth - left.worth || left.number - right.number)
    .map(({ key }) => key);
}

function placesIn(agreements: Postings, where: Filter, context: Context, narrow?: GroupKey): readonly string[] {
  const { catalogue } = context;
  const asked = where.places ? coveredPlaces(where.places, catalogue) : undefined;
  const cities = groupAgreements(agreements, "city", context).all();
  const regions = groupAgreements(agreements, "region", context).all();
  // A region counts by itself only where a record names it and not just one of its cities.
  const itself = new Set(
    regions
      .map(({ key }) => key)
      .filter((key) => narrow === "region" || hasAny(catalogue.byPlace.get(key) ?? [], agreements)),
  );
  const found =
    narrow === "region"
      ? regions
      : narrow === "city"
        ? cities
        : [...cities, ...regions.filter(({ key }) => itself.has(key))];
  return found
    .filter(({ key }) => !asked || asked.has(key))
    .sort((left, right) => right.worth - left.worth || left.number - right.number)
    .map(({ key }) => key);
}

/** True when two ascending lists share a number. */
function hasAny(left: Postings, right: Postings): boolean {
  for (let l = 0, r = 0; l < left.length && r < right.length; ) {
    const [a = 0, b = 0] = [left[l], right[r]];
    if (a === b) return true;
    if (a < b) l += 1;
    else r += 1;
  }
  return false;
}
