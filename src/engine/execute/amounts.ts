import type { Figure } from "../../dataset/model.ts";
import type { Amount, Value } from "../result.ts";

/** Ordinals of figures, the largest figure first, equal ones in their order. */
function bySize(figures: readonly Figure[]): readonly number[] {
  const width = 2 ** Math.ceil(Math.log2(figures.length + 1));
  // Value and position in one number: native sorting of numbers is what keeps long lists quick. Needs whole values that leave room.
  const packed = Float64Array.from(figures, ({ commitment }, at) => commitment.value * width + (width - 1 - at));
  if (packed.every(Number.isSafeInteger)) {
    return Array.from(packed.sort().reverse(), (one) => figures[width - 1 - (one % width)]?.ordinal ?? 0);
  }
  return [...figures]
    .sort((left, right) => right.commitment.value - left.commitment.value || left.ordinal - right.ordinal)
    .map(({ ordinal }) => ordinal);
}

/** Sums of figures, one for each unit. */
export function sumByUnit(figures: readonly Figure[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { commitment } of figures) {
    sums.set(commitment.unit, (sums.get(commitment.unit) ?? 0) + commitment.value);
  }
  return sums;
}

/**
 * Figures as amounts, largest first. Those that a total may add are summed, one unit at a time; others (programme level, recurring,
 * measure `other`) stand alone, equal ones together.
 */
export function toAmounts(figures: readonly Figure[]): readonly Amount[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const { unit, value } = figure.commitment;
    const key = figure.countable ? unit : `${unit} ${value}`;
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  const amounts: Amount[] = [];
  for (const group of groups.values()) {
    const [first] = group;
    if (!first) continue;
    const sum = group.reduce((amount, { commitment }) => amount + commitment.value, 0);
    const amount = first.countable ? sum : first.commitment.value;
    amounts.push({ amount, unit: first.commitment.unit, figures: bySize(group) });
  }
  return amounts.sort((left, right) => right.amount - left.amount || (left.unit < right.unit ? -1 : 1));
}

/** The one figure that amounts make: none when there are several units. */
export function toValue(amounts: readonly Amount[]): Value | undefined {
  const [only] = amounts;
  return only && amounts.length === 1 ? { amount: only.amount, unit: only.unit } : undefined;
}

/** The unit that amounts of one answer are compared in: the one asked for, else the one that most figures have, then by name. */
export function mainUnit(figures: readonly Figure[], asked?: string): string | undefined {
  if (asked !== undefined) return asked;
  const counts = new Map<string, number>();
  for (const { commitment } of figures) counts.set(commitment.unit, (counts.get(commitment.unit) ?? 0) + 1);
  return [...counts].sort(([left, a], [right, b]) => b - a || (left < right ? -1 : 1))[0]?.[0];
}

/** One decimal, halves up. */
export function roundToTenth(number: number): number {
  return Math.round(number * 10) / 10;
}
