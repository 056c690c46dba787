import { loadCatalogue } from "../../../src/dataset/load.ts";
import type { Filter, Query, What } from "../../../src/engine/query.ts";
import type { Amount, Aside, Basis, Body, Missing, Nearest, Result, Row, Value } from "../../../src/engine/result.ts";

/** The shipped data set. */
export const catalogue = loadCatalogue("data");

/** Ordinal of `agreement-id#commitment-id`, or of a joint commitment by its id. */
export function figure(reference: string): number {
  const [agreement = "", commitment] = reference.split("#");
  const found = catalogue.figures.find((each) =>
    commitment === undefined
      ? each.joint && each.commitment.id === agreement
      : each.commitment.id === commitment && each.agreements[0] === catalogue.ordinals.get(agreement),
  );
  if (!found) throw new Error(`No figure ${reference}`);
  return found.ordinal;
}

/** The sum of figures of one unit. */
export function sum(...references: readonly string[]): Amount {
  const figures = references
    .map((reference) => catalogue.figures[figure(reference)])
    .flatMap((each) => each ?? [])
    .sort((left, right) => right.commitment.value - left.commitment.value);
  return {
    amount: figures.reduce((total, each) => total + each.commitment.value, 0),
    unit: figures[0]?.commitment.unit ?? "jobs",
    figures: figures.map(({ ordinal }) => ordinal),
  };
}

export const project: Basis = { level: "project", unspecifiedKind: false };

interface Extras {
  readonly agreements?: readonly string[];
  readonly targets?: readonly string[];
  readonly sources?: readonly string[];
  readonly asides?: readonly Aside[];
  readonly value?: Value;
  readonly date?: string;
  readonly verdict?: "yes" | "no";
}

function sourcesOf(agreements: readonly string[]): readonly string[] {
  return [
    ...new Set(agreements.flatMap((id) => catalogue.agreements[catalogue.ordinals.get(id) ?? -1]?.sources ?? [])),
  ];
}

export function answered(what: What, where: Filter, body: Body, extras: Extras = {}): Result {
  const agreements = extras.agreements ?? [];
  return {
    query: { what, where },
    status: "answered",
    body,
    agreements,
    targets: extras.targets ?? [],
    sources: extras.sources ?? sourcesOf(agreements),
    asides: extras.asides ?? [],
    ...(extras.value ? { value: extras.value } : {}),
    ...(extras.date ? { date: extras.date } : {}),
    ...(extras.verdict ? { verdict: extras.verdict } : {}),
  };
}

export function silent(what: What, where: Filter, missing: Missing, nearest: readonly Nearest[] = []): Result {
  return {
    query: { what, where },
    status: "no_data",
    missing,
    nearest,
    agreements: [],
    targets: [],
    sources: [],
    asides: [],
  };
}

export function near(
  query: Query,
  dropped: Nearest["dropped"],
  amounts: readonly Amount[],
  agreements: readonly string[] = [],
): Nearest {
  return { query, dropped, amounts, agreements };
}

export function row(key: string, parts: Partial<Row> = {}): Row {
  return { key, agreements: [], ...parts };
}
