import type { Catalogue, Figure, Postings } from "../../dataset/model.ts";
import type { Agreement } from "../../dataset/schema.ts";
import type { TextIndex } from "./text-index.ts";

/** What a query runs over. */
export interface Context {
  readonly catalogue: Catalogue;
  readonly index: TextIndex;
}

/** The agreement at a position that the catalogue's own indexes gave. */
export function agreementAt({ agreements }: Catalogue, ordinal: number): Agreement {
  const agreement = agreements[ordinal];
  if (!agreement) throw new RangeError(`The catalogue has no agreement at ${ordinal}`);
  return agreement;
}

/** The figure at a position that the catalogue's own indexes gave. */
export function figureAt({ figures }: Catalogue, ordinal: number): Figure {
  const figure = figures[ordinal];
  if (!figure) throw new RangeError(`The catalogue has no figure at ${ordinal}`);
  return figure;
}

/** Ids of agreements, in the order of the ordinals given. */
export function idsInOrder({ index: { records } }: Context, ordinals: readonly number[]): readonly string[] {
  return ordinals.map((ordinal) => records.ids[ordinal] ?? "");
}

/** Ids of the agreements of a posting list, in catalogue order. */
export function idsOf(context: Context, postings: Postings): readonly string[] {
  const { ids } = context.index.records;
  const [first = 0] = postings;
  // A year's agreements, or all of them, stand side by side.
  const isRun = (postings.at(-1) ?? -1) - first === postings.length - 1;
  if (!isRun) return idsInOrder(context, postings);
  return postings.length === ids.length ? ids : ids.slice(first, first + postings.length);
}
