import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Filter } from "../../../src/engine/query.ts";
import { catalogue, jobs, list, run, total } from "./world.ts";

const some = (ids: Iterable<string>) => fc.array(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 });
const year = fc.integer({ min: 2023, max: 2030 });

/** Filters over the real names, most of them with one slot or two. */
const filters: fc.Arbitrary<Filter> = fc
  .record(
    {
      places: some(catalogue.places.keys()),
      organisations: some(catalogue.organisations.keys()),
      sectors: some(catalogue.sectors.keys()),
      events: some(catalogue.events.keys()),
      people: some(catalogue.people.keys()),
      signed: year.map((from) => ({ from: `${from}-01-01`, to: `${from}-12-31` })),
      due: year.map((to) => ({ to })),
      bounds: fc.integer({ min: 1, max: 1000 }).map((min) => [{ measure: jobs, min, strict: false }]),
    },
    { requiredKeys: [] },
  )
  .map((filter) => Object.fromEntries(Object.entries(filter).slice(0, 2)) as Filter);

describe("whatever the filter", () => {
  test("nothing throws, the same query gives the same result, and ids exist", () => {
    fc.assert(
      fc.property(filters, (where) => {
        for (const result of [total(jobs, where), list(where)]) {
          expect(result.agreements.every((id) => catalogue.ordinals.has(id))).toBe(true);
          expect(result.sources.every((id) => catalogue.sources.has(id))).toBe(true);
          if (result.status === "answered") expect(result.sources.length).toBeGreaterThan(0);
          else expect(result.agreements).toEqual([]);
        }
        expect(list(where)).toEqual(list(where));
      }),
      { numRuns: 300 },
    );
  });

  test("one more slot never adds agreements, except where a city falls back on its region", () => {
    fc.assert(
      fc.property(filters, some(catalogue.sectors.keys()), (where, sectors) => {
        const { places: _, ...plain } = where;
        const wide = new Set(list(plain).agreements);
        expect(list({ ...plain, sectors }).agreements.every((id) => wide.has(id) || plain.sectors !== undefined)).toBe(
          true,
        );
      }),
      { numRuns: 200 },
    );
  });

  test("the shortest way to the agreements does not matter", () => {
    fc.assert(
      fc.property(filters, (where) => {
        const named = list(where).agreements;
        if (named.length === 0) return;
        expect(list({ ...where, agreements: [...named] }).agreements).toEqual(named);
      }),
      { numRuns: 200 },
    );
  });

  test("a place and everywhere else make the whole", () => {
    const whole = total(jobs).value?.amount ?? 0;
    const amount = (where: Filter) => total(jobs, where).value?.amount ?? 0;
    for (const place of catalogue.places.keys()) {
      expect(amount({ places: [place] }) + amount({ not: { places: [place] } })).toBe(whole);
    }
  });

  test("jobs by agreement add up to the total", () => {
    fc.assert(
      fc.property(filters, (where) => {
        const result = run({ kind: "total", measure: jobs, groupBy: "agreement" }, where);
        if (result.status !== "answered" || result.body.kind !== "total" || result.body.basis.level !== "project")
          return;
        const sum = result.body.rows?.reduce((amount, row) => amount + (row.amount?.amount ?? 0), 0);
        expect(sum).toBe(result.value?.amount);
      }),
      { numRuns: 200 },
    );
  });
});
