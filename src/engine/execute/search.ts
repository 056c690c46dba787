import type { Postings } from "../../dataset/model.ts";
import type { TermPostings } from "./postings.ts";
import { stemsOf } from "./stems.ts";

/** An agreement found by its words. */
export interface Hit {
  /** Ordinal in the catalogue. */
  readonly agreement: number;
  readonly score: number;
  /** Which of the words it holds, in the order asked. */
  readonly matched: readonly string[];
}

/** How soon more of the same word stops counting (BM25's k1). The fields' weights are in the term weight already. */
const SATURATION = 8;
/** What two neighbouring words of the question bring when a title or keyword has them side by side, in units of a rare word. */
const PAIR_BOOST = 0.6;
/** More words than any question has about one topic; one bit each. */
const MAX_WORDS = 30;

/** Words too common to take part in a phrase. */
const glue = new Set(
  "a al an and au aux d dans de des du en et for in l la le les of on par pour sur the to un une".split(" "),
);

/** Neighbouring words as one term, articles and prepositions left out: a space never occurs in a stem. */
export function pairsOf(folded: readonly string[], stem: (word: string) => readonly string[]): readonly string[] {
  const phrase = folded.filter((word) => !glue.has(word));
  return phrase.slice(1).map((word, at) => `${stem(phrase[at] ?? "")[0]} ${stem(word)[0]}`);
}

/** BM25 without length normalisation: the records are all short, and a long summary is no fault. */
export function createSearch(stems: TermPostings, pairs: TermPostings, size: number) {
  // Scratch space, cleared after each search by way of `touched`, so that a search costs what it finds and not the data set's size.
  const scores = new Float64Array(size);
  const bits = new Int32Array(size);
  const best = new Float64Array(size);
  const rarity = (count: number) => Math.log(1 + (size - count + 0.5) / (count + 0.5));

  return (asked: readonly string[], within?: Postings): readonly Hit[] => {
    const terms = [...new Set(asked)].slice(0, MAX_WORDS);
    const touched: number[] = [];
    for (const [bit, word] of terms.entries()) {
      const seen: number[] = [];
      // A word counts once, by the better of its French and English stem.
      for (const stem of stemsOf(word)) {
        const idf = rarity(stems.count(stem));
        stems.each(stem, (document, weight) => {
          if (best[document] === 0) seen.push(document);
          best[document] = Math.max(best[document] ?? 0, (idf * weight) / (weight + SATURATION));
        });
      }
      for (const document of seen) {
        if (bits[document] === 0) touched.push(document);
        bits[document] = (bits[document] ?? 0) | (1 << bit);
        scores[document] = (scores[document] ?? 0) + (best[document] ?? 0);
        best[document] = 0;
      }
    }
    for (const pair of pairsOf(terms, stemsOf)) {
      const boost = PAIR_BOOST * rarity(pairs.count(pair));
      pairs.each(pair, (document) => {
        if (bits[document] !== 0) scores[document] = (scores[document] ?? 0) + boost;
      });
    }
    const allowed = within ? new Set(within) : undefined;
    const hits = touched
      .filter((document) => !allowed || allowed.has(document))
      .map((agreement) => ({
        agreement,
        score: scores[agreement] ?? 0,
        matched: terms.filter((_, bit) => ((bits[agreement] ?? 0) & (1 << bit)) !== 0),
      }))
      .sort((left, right) => right.score - left.score || left.agreement - right.agreement);
    for (const document of touched) {
      scores[document] = 0;
      bits[document] = 0;
    }
    return hits;
  };
}
