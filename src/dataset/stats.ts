import { measures } from "./closed-lists.ts";
import type { Catalogue, Figure } from "./model.ts";
import type { Agreement } from "./schema.ts";

/** Numbers under one heading, by name. */
export interface Tally {
  readonly title: string;
  readonly numbers: ReadonlyMap<string, number>;
}

function tally<Item>(title: string, items: Iterable<Item>, keysOf: (item: Item) => readonly string[]): Tally {
  const numbers = new Map<string, number>();
  for (const item of items) for (const key of keysOf(item)) numbers.set(key, (numbers.get(key) ?? 0) + 1);
  return { title, numbers: new Map([...numbers].sort(([left], [right]) => (left < right ? -1 : 1))) };
}

/** The figures of a measure that a total may add, by unit (rules of meaning 1, 3 and 4 of the data dictionary). */
function sum(title: string, catalogue: Catalogue, measure: string, counts: (figure: Figure) => boolean): Tally {
  const numbers = new Map<string, number>();
  for (const ordinal of catalogue.byMeasure.get(measure) ?? []) {
    const figure = catalogue.figures[ordinal];
    if (!figure?.countable || !counts(figure)) continue;
    const { unit, value } = figure.commitment;
    numbers.set(unit, (numbers.get(unit) ?? 0) + value);
  }
  return { title, numbers };
}

function countRecords(catalogue: Catalogue): Tally {
  const places = [...catalogue.places.values()];
  return {
    title: "records",
    numbers: new Map([
      ["agreements", catalogue.agreements.length],
      ["agreements they stand for", catalogue.agreements.reduce((total, { count }) => total + (count ?? 1), 0)],
      ["joint commitments", catalogue.figures.filter(({ joint }) => joint).length],
      ["organisations", catalogue.organisations.size],
      ["people", catalogue.people.size],
      ["regions", places.filter(({ kind }) => kind === "region").length],
      ["cities", places.filter(({ kind }) => kind === "city").length],
      ["sectors", catalogue.sectors.size],
      ["events", catalogue.events.size],
      ["targets", catalogue.targets.size],
      ["sources", catalogue.sources.size],
    ]),
  };
}

/** Counts and totals of the data set: records by kind, agreements by year, type, scope, sector and region, figures by measure, and what they add up to. */
export function computeStats(catalogue: Catalogue): readonly Tally[] {
  const { agreements, places, events } = catalogue;
  const ofAgreements = (title: string, keyOf: (agreement: Agreement) => string) =>
    tally(title, agreements, (agreement) => [keyOf(agreement)]);
  const regionOf = (id: string) => {
    const place = places.get(id);
    return place?.kind === "city" ? place.region : id;
  };
  const regions = [...places.values()].filter(({ kind }) => kind === "region");
  return [
    countRecords(catalogue),
    ofAgreements("by year", ({ signed_on }) => signed_on?.slice(0, 4) ?? "undated"),
    ofAgreements("by type", ({ type }) => type),
    ofAgreements("by scope", ({ scope }) => scope),
    ofAgreements("by confidence", ({ confidence }) => confidence),
    tally("by sector", agreements, ({ sectors }) => sectors),
    { title: "by region", numbers: new Map(regions.map(({ id }) => [id, catalogue.byRegion.get(id)?.length ?? 0])) },
    tally(
      "commitments",
      catalogue.figures.filter(({ joint }) => !joint),
      ({ commitment }) => [`${commitment.measure}/${commitment.level}`],
    ),
    ...measures
      .filter((measure) => measure !== "other" && measure !== "coverage")
      .map((measure) => sum(`total ${measure}`, catalogue, measure, () => true)),
    ...regions.map(({ id, name }) =>
      sum(`jobs in ${name.en}`, catalogue, "jobs", (figure) => figure.places.some((place) => regionOf(place) === id)),
    ),
    sum("jobs of no single place", catalogue, "jobs", (figure) => figure.places.length === 0),
    ...[...events.values()].map(({ id, name }) =>
      sum(`jobs at ${name.en}`, catalogue, "jobs", (figure) =>
        figure.agreements.every((ordinal) => agreements[ordinal]?.event === id),
      ),
    ),
  ].filter(({ numbers }) => numbers.size > 0);
}
