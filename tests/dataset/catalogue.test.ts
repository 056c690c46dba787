import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createCatalogue } from "../../src/dataset/catalogue.ts";
import { loadDataset } from "../../src/dataset/load.ts";
import type { Catalogue } from "../../src/dataset/model.ts";
import type { Dataset } from "../../src/dataset/schema.ts";

const loaded = loadDataset("data");
if (!loaded.ok) throw new Error("the shipped data set has faults");
const { dataset } = loaded;
const catalogue = createCatalogue(dataset);
const indexes = Object.entries(catalogue).filter(([name]) => name.startsWith("by")) as [
  string,
  ReadonlyMap<unknown, readonly number[]>,
][];

/** Everything in a catalogue in an order that shows: a map's entries as they come. */
const unfold = (value: Catalogue) =>
  JSON.stringify(value, (_, part: unknown) => (part instanceof Map ? [...part] : part));

const shuffled = <Item>(items: readonly Item[]) => fc.shuffledSubarray([...items], { minLength: items.length });

test("nothing depends on the order of the records", () => {
  const expected = unfold(catalogue);
  const orders = fc.record({
    agreements: shuffled(dataset.agreements),
    jointCommitments: shuffled(dataset.jointCommitments),
    organisations: shuffled(dataset.organisations),
    people: shuffled(dataset.people),
    places: shuffled(dataset.places),
    sectors: shuffled(dataset.sectors),
    events: shuffled(dataset.events),
    targets: shuffled(dataset.targets),
    sources: shuffled(dataset.sources),
  });
  fc.assert(
    fc.property(orders, (order) => {
      const other: Dataset = { ...dataset, ...order };
      expect(unfold(createCatalogue(other)) === expected).toBe(true);
    }),
    { numRuns: 30 },
  );
});

test("agreements come by date of signing, undated ones last, and know their ordinals", () => {
  const keys = catalogue.agreements.map(({ signed_on, id }) => `${signed_on ?? "9999"} ${id}`);
  expect(keys).toEqual([...keys].sort());
  for (const [ordinal, { id }] of catalogue.agreements.entries()) expect(catalogue.ordinals.get(id)).toBe(ordinal);
});

test("figures follow their agreements, joint ones come last", () => {
  const first = catalogue.figures.map(({ joint, agreements }) =>
    joint ? Number.POSITIVE_INFINITY : (agreements[0] ?? -1),
  );
  expect(first).toEqual([...first].sort((left, right) => left - right));
  for (const [ordinal, figure] of catalogue.figures.entries()) {
    expect(figure.ordinal).toBe(ordinal);
    for (const agreement of figure.agreements) expect(catalogue.figuresOf[agreement]).toContain(ordinal);
  }
  const links = catalogue.figures.reduce((total, { agreements }) => total + agreements.length, 0);
  expect(catalogue.figuresOf.flat()).toHaveLength(links);
});

describe("posting lists", () => {
  test.each(indexes)("%s is frozen, ascending and without repeats", (_, index) => {
    expect(index.size).toBeGreaterThan(0);
    for (const list of index.values()) {
      expect(Object.isFrozen(list)).toBe(true);
      expect(list.every((ordinal, position) => position === 0 || ordinal > (list[position - 1] ?? ordinal))).toBe(true);
    }
  });

  const ids = (ordinals: readonly number[] = []) => ordinals.map((ordinal) => catalogue.agreements[ordinal]?.id);
  const select = (passes: (agreement: Dataset["agreements"][number]) => boolean) =>
    catalogue.agreements.filter(passes).map(({ id }) => id);

  test("find the agreements that a scan of all of them finds", () => {
    for (const id of catalogue.organisations.keys()) {
      const expected = select(({ parties }) => parties.some(({ organisation }) => organisation === id));
      expect(ids(catalogue.byOrganisation.get(id))).toEqual(expected);
    }
    for (const id of catalogue.people.keys()) {
      const expected = select(({ parties }) => parties.some(({ signatory }) => signatory === id));
      expect(ids(catalogue.bySignatory.get(id))).toEqual(expected);
    }
    for (const id of catalogue.sectors.keys()) {
      expect(ids(catalogue.bySector.get(id))).toEqual(select(({ sectors }) => sectors.includes(id)));
    }
    for (const id of catalogue.events.keys()) {
      expect(ids(catalogue.byEvent.get(id))).toEqual(select(({ event }) => event === id));
    }
    for (const year of [2023, 2024, 2025, 2026]) {
      expect(ids(catalogue.byYear.get(year))).toEqual(
        select(({ signed_on }) => signed_on?.startsWith(`${year}`) ?? false),
      );
    }
  });

  test("a region's own list holds what names the region, its covering list its cities too", () => {
    for (const { id, kind } of catalogue.places.values()) {
      const names = (place: string) =>
        select(({ places, commitments }) =>
          [...places, ...commitments.flatMap((item) => item.places ?? [])].includes(place),
        );
      expect(ids(catalogue.byPlace.get(id))).toEqual(names(id));
      if (kind !== "region") continue;
      const covered = new Set([id, ...(catalogue.citiesOf.get(id) ?? [])].flatMap(names));
      expect(new Set(ids(catalogue.byRegion.get(id)))).toEqual(covered);
    }
  });

  test("figures are found by measure and by deadline", () => {
    for (const [measure, list] of catalogue.byMeasure) {
      expect(list).toEqual(
        catalogue.figures.filter(({ commitment }) => commitment.measure === measure).map(({ ordinal }) => ordinal),
      );
    }
    for (const [year, list] of catalogue.byDeadline) {
      expect(list).toEqual(
        catalogue.figures.filter(({ commitment }) => commitment.by === year).map(({ ordinal }) => ordinal),
      );
    }
  });
});

test("children, cities and editions are grouped under what they belong to", () => {
  for (const [parent, children] of catalogue.childrenOf) {
    for (const child of children) expect(catalogue.organisations.get(child)?.parent).toBe(parent);
  }
  expect(catalogue.citiesOf.get("oriental")).toContain("oujda");
  for (const editions of catalogue.editionsOf.values()) {
    const starts = editions.map((id) => catalogue.events.get(id)?.from ?? "9999");
    expect(starts).toEqual([...starts].sort());
  }
});
