import type { Catalogue, Figure } from "../../dataset/model.ts";
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

/** Ids of agreements, in the order of their ordinals. */
export function idsOf({ index: { records } }: Context, ordinals: readonly number[]): readonly string[] {
  return ordinals === records.all ? records.ids : ordinals.map((ordinal) => records.ids[ordinal] ?? "");
}
