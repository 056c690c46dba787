import type { Chart, Fact } from "../answer.ts";

/** What a body's composer writes; `compose` adds caveats, sources, reading and suggestions. */
export interface Draft {
  readonly headline: string;
  readonly notes?: readonly string[];
  readonly facts?: readonly Fact[];
  /** Lines that `facts` leaves out. */
  readonly more?: number;
  readonly chart?: Chart | undefined;
}

/** Lines that an answer carries; adapters page through them. */
export const factLimit = 50;
/** Items that a sentence names before it says how many are left. */
export const sentenceLimit = 6;

/** The first lines, with the number of those left out. */
export function limitFacts<Item>(
  items: readonly Item[],
  write: (item: Item, index: number) => Fact,
): { readonly facts: readonly Fact[]; readonly more?: number } {
  const facts = items.slice(0, factLimit).map(write);
  return items.length > factLimit ? { facts, more: items.length - factLimit } : { facts };
}

/** A fact without its empty parts. */
export function fact(label: string, value: string, details: readonly string[] = [], agreement?: string): Fact {
  const detail = details.filter((part) => part !== "").join(" · ");
  return {
    label,
    ...(value === "" ? {} : { value }),
    ...(detail === "" ? {} : { detail }),
    ...(agreement === undefined ? {} : { agreement }),
  };
}
