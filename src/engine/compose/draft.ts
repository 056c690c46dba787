import type { Chart, Fact } from "../answer.ts";
import type { Wording } from "./wording.ts";

/** What a body's composer writes; `compose` adds caveats, sources, reading and suggestions. */
export interface Draft {
  readonly headline: string;
  readonly notes?: readonly string[];
  readonly facts?: readonly Fact[];
  /** Lines that `facts` leaves out. */
  readonly more?: number;
  readonly chart?: Chart | undefined;
}

/** Lines that an answer carries at once; the next ones come with `from`. */
export const factLimit = 50;
/** Items that a sentence names before it says how many are left. */
export const sentenceLimit = 6;

/** The lines from `wording.from` on, with the number of those left out after them. */
export function limitFacts<Item>(
  { from }: Pick<Wording, "from">,
  items: readonly Item[],
  write: (item: Item, index: number) => Fact,
): { readonly facts: readonly Fact[]; readonly more?: number } {
  const facts = items.slice(from, from + factLimit).map((item, index) => write(item, from + index));
  const left = items.length - from - facts.length;
  return left > 0 ? { facts, more: left } : { facts };
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
