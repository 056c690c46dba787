import type { Body, Missing, Result } from "../../../src/engine/result.ts";
import { comparisons } from "./samples-comparisons.ts";
import { overviews } from "./samples-overviews.ts";
import { records } from "./samples-records.ts";
import { totals } from "./samples-totals.ts";

export { ids } from "./sample-parts.ts";
export { silences } from "./samples-silences.ts";

/** One result of every body kind, and more where the sentence changes; keyed by what they show. */
export const samples = { ...totals, ...records, ...comparisons, ...overviews } satisfies Record<string, Result>;

export const bodyKinds = [
  "total",
  "count",
  "list",
  "sheet",
  "attribute",
  "rank",
  "compare",
  "average",
  "share",
  "test",
  "target",
  "deadlines",
  "strategy",
  "profile",
  "topic",
] as const satisfies readonly Body["kind"][];
export const missingKinds = [
  "no-agreement",
  "no-figure",
  "no-attribute",
  "silent",
  "one-side",
] as const satisfies readonly Missing["why"][];
