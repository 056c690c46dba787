import type { Figure } from "../../dataset/model.ts";
import type { Amount, Value } from "../result.ts";

const bySize = (left: Figure, right: Figure) =>
  right.commitment.value - left.commitment.value || left.ordinal - right.ordinal;

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
  const amounts = [...groups.values()].map((group): Amount => {
    const sorted = group.sort(bySize);
    const first = sorted[0]?.commitment;
    const amount = sorted[0]?.countable
      ? sorted.reduce((sum, { commitment }) => sum + commitment.value, 0)
      : (first?.value ?? 0);
    return { amount, unit: first?.unit ?? "", figures: sorted.map(({ ordinal }) => ordinal) };
  });
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
