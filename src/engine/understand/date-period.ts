import type { Interval } from "./calendar.ts";
import type { Relation } from "./date-words.ts";

export type Precision = "year" | "quarter" | "half" | "month" | "day";

/** A stretch of time that starts at some token, before any preposition is applied to it. */
export interface Period extends Interval {
  /** Index of the token after it. */
  readonly to: number;
  readonly precision: Precision;
  readonly relative: boolean;
  readonly explicit: boolean;
  /** "début", "mi", "fin": the whole period is meant all the same, "before the end of" apart. */
  readonly part?: "start" | "mid" | "end";
  /** The phrase says itself how it is meant ("il y a deux ans", "the last two years"). */
  readonly relation?: Relation;
  /** Without a year in the question: the same period in a given year. */
  readonly inYear?: (year: number) => Period;
  /** An ordinary word too ("may", "mars"). */
  readonly needsPreposition?: boolean;
}
