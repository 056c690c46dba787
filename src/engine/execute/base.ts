import type { Postings } from "../../dataset/model.ts";
import type { Filter } from "../query.ts";
import type { Context } from "./context.ts";
import { createMembership } from "./merge-postings.ts";
import { type Slot, slotsOf } from "./slots.ts";

/** Reading this many records one by one takes longer than marking the slot's whole list once. */
const MANY_TESTS = 300;

/** A slot that turns to its list when it is tested often. */
function listOnceUsed(slot: Slot, size: number): Slot {
  let tests = 0;
  let members: { has(ordinal: number): boolean } | undefined;
  return {
    ...slot,
    test(ordinal) {
      if (members) return members.has(ordinal);
      tests += 1;
      if (tests > MANY_TESTS) members = createMembership(slot.list(), size);
      return slot.test(ordinal);
    },
  };
}

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
  const size = catalogue.agreements.length;
  const slots = slotsOf(filter, catalogue)
    .sort((left, right) => left.size - right.size)
    .map((slot) => listOnceUsed(slot, size));
  const excluded = filter.not ? slotsOf(filter.not, catalogue).map((slot) => listOnceUsed(slot, size)) : [];
  const passes = (ordinal: number, asked: readonly Slot[]) =>
    asked.every((slot) => slot.test(ordinal)) && !excluded.some((slot) => slot.test(ordinal));
  const [smallest, ...others] = slots;
  const open = slots.length === 0 && excluded.length === 0;
  let all: Postings | undefined;
  return {
    open,
    size: smallest?.size ?? size,
    matches: (ordinal) => passes(ordinal, slots),
    among: (candidates) => (open ? candidates : candidates.filter((ordinal) => passes(ordinal, slots))),
    all() {
      if (all) return all;
      const candidates = smallest ? smallest.list() : index.records.all;
      const plain = others.length === 0 && excluded.length === 0;
      all = plain ? candidates : candidates.filter((ordinal) => passes(ordinal, others));
      return all;
    },
  };
}

/** True when a filter narrows nothing. */
export function isOpen(filter: Filter): boolean {
  return Object.values(filter).every((slot) => slot === undefined);
}
