import type { Postings } from "../../dataset/model.ts";
import type { Filter } from "../query.ts";
import type { Context } from "./context.ts";
import { type Slot, slotsOf } from "./slots.ts";

/** The agreements that fit a filter before places, deadlines and thresholds are judged. */
export interface Base {
  /** True when nothing narrows it. */
  readonly open: boolean;
  /** At least as many as fit. */
  readonly size: number;
  matches(ordinal: number): boolean;
  /** Those of the candidates that fit. */
  among(candidates: Postings): Postings;
  all(): Postings;
}

/**
 * Slots narrow one another; what `not` names is left out slot by slot ("neither Huawei nor 2024"), since two exclusions in one
 * question exclude both.
 */
export function createBase(filter: Filter, { catalogue, index }: Context): Base {
  const slots = slotsOf(filter, catalogue).sort((left, right) => left.size - right.size);
  const excluded = filter.not ? slotsOf(filter.not, catalogue) : [];
  const passes = (ordinal: number, asked: readonly Slot[]) =>
    asked.every((slot) => slot.test(ordinal)) && !excluded.some((slot) => slot.test(ordinal));
  const [smallest, ...others] = slots;
  const open = slots.length === 0 && excluded.length === 0;
  let all: Postings | undefined;
  return {
    open,
    size: smallest?.size ?? catalogue.agreements.length,
    matches: (ordinal) => passes(ordinal, slots),
    among: (candidates) => (open ? candidates : candidates.filter((ordinal) => passes(ordinal, slots))),
    all() {
      if (all) return all;
      const candidates = smallest ? smallest.list() : index.records.all;
      all = open ? candidates : candidates.filter((ordinal) => passes(ordinal, others));
      return all;
    },
  };
}

/** True when a filter narrows nothing. */
export function isOpen(filter: Filter): boolean {
  return Object.values(filter).every((slot) => slot === undefined);
}
