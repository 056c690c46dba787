import { fileURLToPath } from "node:url";
import { loadCatalogue } from "../../../src/dataset/load.ts";
import { execute } from "../../../src/engine/execute/execute.ts";
import { createTextIndex } from "../../../src/engine/execute/text-index.ts";
import { type Filter, type MeasureSpec, type Query, querySchema } from "../../../src/engine/query.ts";
import type { Aside, Result } from "../../../src/engine/result.ts";

/** The shipped data set. */
export const catalogue = loadCatalogue(fileURLToPath(new URL("../../../data", import.meta.url)));
export const index = createTextIndex(catalogue);

/** Runs a query that the schema accepts, as a command or a question would build it. */
export function run(what: Query["what"], where: Filter = {}): Result {
  return execute(querySchema.parse({ what, where }), catalogue, index);
}

export const jobs: MeasureSpec = { measures: ["jobs"] };
export const investment: MeasureSpec = { measures: ["investment"] };
export const funding: MeasureSpec = { measures: ["funding"] };
export const money: MeasureSpec = { measures: ["investment", "funding"] };
export const trainees: MeasureSpec = { measures: ["trainees"] };
export const scholarships: MeasureSpec = { measures: ["scholarships"] };
export const capacity: MeasureSpec = { measures: ["capacity"] };
export const centres: MeasureSpec = { measures: ["centres"] };

/** Signed in a year. */
export const inYear = (year: number): Filter => ({ signed: { from: `${year}-01-01`, to: `${year}-12-31` } });
/** Due by the end of a year. */
export const by = (year: number): Filter => ({ due: { to: year } });

export function total(measure: MeasureSpec, where: Filter = {}): Result {
  return run({ kind: "total", measure }, where);
}
export function count(where: Filter = {}): Result {
  return run({ kind: "count", of: "agreements" }, where);
}
export function list(where: Filter = {}): Result {
  return run({ kind: "list", of: "agreements" }, where);
}

/** The aside of a kind, to be compared with what was expected. */
export function aside<Kind extends Aside["kind"]>(result: Result, kind: Kind): (Aside & { kind: Kind }) | undefined {
  return result.asides.find((one): one is Aside & { kind: Kind } => one.kind === kind);
}

/** Names of figures: `agreement#commitment`, or a joint commitment's id. */
export function names(ordinals: readonly number[] = []): string[] {
  return ordinals.map((ordinal) => {
    const figure = catalogue.figures[ordinal];
    const owner = catalogue.agreements[figure?.agreements[0] ?? -1];
    return figure?.joint ? figure.commitment.id : `${owner?.id}#${figure?.commitment.id}`;
  });
}
