import type { Agreement } from "../../dataset/schema.ts";
import type { Language } from "../../engine/answer.ts";
import type { Engine } from "../../engine/engine.ts";
import type { NameKind } from "../../engine/names.ts";
import type { Filter, Query } from "../../engine/query.ts";

/** What agreements can be filtered by, in an address as `place=oujda`; each takes an id or a name in either language. */
export const filterNames = ["place", "sector", "organisation", "year", "event"] as const;
export type FilterName = (typeof filterNames)[number];
/** The values of an address; absent or empty ones restrict nothing. */
export type FilterValues = Readonly<Partial<Record<FilterName, string | undefined>>>;

const slots = {
  place: "places",
  sector: "sectors",
  organisation: "organisations",
  event: "events",
} as const satisfies Partial<Record<FilterName, keyof Filter & string>>;

const years = /^(?:19|20|21)\d\d$/;

/** The filter of an address, or what is wrong with it. */
export function readFilter(
  values: FilterValues,
  engine: Engine,
  language: Language,
): { readonly filter: Filter } | { readonly reason: string } {
  let filter: Filter = {};
  for (const name of filterNames) {
    const value = values[name]?.trim();
    if (!value) continue;
    if (name === "year") {
      if (!years.test(value)) return { reason: "year is not a year of four digits" };
      filter = { ...filter, signed: { from: `${value}-01-01`, to: `${value}-12-31` } };
      continue;
    }
    const resolution = engine.names.resolve(value, language, [name satisfies NameKind]);
    if ("near" in resolution) {
      const near = resolution.near.slice(0, 3).map(({ id }) => id);
      return { reason: `${name} is not known${near.length > 0 ? `; near it: ${near.join(", ")}` : ""}` };
    }
    filter = { ...filter, [slots[name]]: resolution.found.map(({ id }) => id) };
  }
  return { filter };
}

/** The query that lists the agreements of a filter. */
export function listQuery(filter: Filter): Query {
  return { what: { kind: "list", of: "agreements" }, where: filter };
}

/** The agreements of a filter by the rules of meaning, the newest first, undated ones last. */
export function listAgreements(filter: Filter, engine: Engine): readonly Agreement[] {
  const { catalogue } = engine;
  const { agreements } = engine.execute(listQuery(filter));
  const found = agreements.flatMap((id) => catalogue.agreements[catalogue.ordinals.get(id) ?? -1] ?? []);
  const dated = found.filter(({ signed_on: on }) => on !== null).reverse();
  return [...dated, ...found.filter(({ signed_on: on }) => on === null)];
}
