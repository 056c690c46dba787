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
  const numberOf = new Map([...catalogue.sources.keys()].map((id, number) => [id, number]));
  const ids = [...catalogue.sources.keys()];
  const numbers = (sources: readonly string[]) =>
    sources.map((id) => numberOf.get(id)).filter((number) => number !== undefined);
  const ofAgreement = catalogue.agreements.map(({ sources }) => numbers(sources));
  const ofFigure = catalogue.figures.map(({ commitment }) => numbers(commitment.sources));
  // Marks which sources the current call has seen: a new number for each call saves clearing the array.
  const seenIn = new Int32Array(ids.length);
  let call = 0;
  return {
    collect(agreements, figures) {
      call += 1;
      const collected: string[] = [];
      const take = (found: readonly number[] | undefined) => {
        for (const number of found ?? []) {
          if (seenIn[number] === call) continue;
          seenIn[number] = call;
          collected.push(ids[number] ?? "");
        }
      };
      for (const { ordinal } of figures) {
        if (collected.length >= MOST_SOURCES) break;
        take(ofFigure[ordinal]);
      }
      for (const agreement of agreements) {
        if (collected.length >= MOST_SOURCES) break;
        take(ofAgreement[agreement]);
      }
      return collected;
    },
  };
}
