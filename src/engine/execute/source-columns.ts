import type { Catalogue, Figure, Postings } from "../../dataset/model.ts";

/** No answer lists more sources: past that, a reader is better served by the records. Far above what the shipped data set has. */
const MOST_SOURCES = 1000;

/** Sources by number: gathering those of 40,000 agreements without hashing a single id. */
export interface SourceColumns {
  /** Ids of the sources of figures, then of agreements, in order of first use and without repeats; of very long lists the first thousand or so. */
  collect(agreements: Postings, figures: readonly Figure[]): readonly string[];
}

/** Numbers the sources of a catalogue. */
export function createSourceColumns(catalogue: Catalogue): SourceColumns {
  const ids = [...catalogue.sources.keys()];
  const numberOf = new Map<string, number>();
  for (let number = 0; number < ids.length; number += 1) numberOf.set(ids[number] ?? "", number);
  // Filled when a record is first cited: answers cite few of them.
  const ofAgreement: (readonly number[] | undefined)[] = new Array(catalogue.agreements.length);
  const ofFigure: (readonly number[] | undefined)[] = new Array(catalogue.figures.length);
  function numbered(known: (readonly number[] | undefined)[], at: number, sources: readonly string[] | undefined) {
    const found = known[at] ?? (sources ?? []).map((id) => numberOf.get(id)).filter((number) => number !== undefined);
    known[at] = found;
    return found;
  }
  // Marks which sources the current call has seen: a new number for each call saves clearing the array.
  const seenIn = new Int32Array(ids.length);
  let call = 0;
  return {
    collect(agreements, figures) {
      call += 1;
      const collected: string[] = [];
      const take = (found: readonly number[]) => {
        for (const number of found) {
          if (seenIn[number] === call) continue;
          seenIn[number] = call;
          collected.push(ids[number] ?? "");
        }
      };
      for (const { ordinal, commitment } of figures) {
        if (collected.length >= MOST_SOURCES) break;
        take(numbered(ofFigure, ordinal, commitment.sources));
      }
      for (const agreement of agreements) {
        if (collected.length >= MOST_SOURCES) break;
        take(numbered(ofAgreement, agreement, catalogue.agreements[agreement]?.sources));
      }
      return collected;
    },
  };
}
