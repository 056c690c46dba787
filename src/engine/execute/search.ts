import type { Postings } from "../../dataset/model.ts";
import { synonymsOf } from "../locales/synonyms.ts";
import type { TermPostings } from "./postings.ts";
import { stemEnglish, stemFrench, stemsOf } from "./stems.ts";
import { pairsOf, type WordTerms } from "./word-terms.ts";

/** An agreement found by its words. */
export interface Hit {
  /** Ordinal in the catalogue. */
  readonly agreement: number;
  readonly score: number;
  /** Which of the words it holds, by themselves or by a synonym, in the order asked. */
  readonly matched: readonly string[];
}

/** How soon more of the same word stops counting (BM25's k1). The fields' weights are in the term weight already. */
const SATURATION = 8;
/** What two neighbouring words of the question bring when a title or keyword has them side by side, in units of a rare word. */
const PAIR_BOOST = 0.6;
/** More words than any question has about one topic; one bit each. */
const MAX_WORDS = 30;
/** Longest phrase that has synonyms, in words. */
const MAX_PHRASE = 5;

/** Words of a question that belong together, with other ways to say them. */
interface Segment {
  readonly words: readonly string[];
  readonly synonyms: readonly (readonly string[])[];
}

/** Cuts words into the longest phrases that have synonyms, and single words. */
function segment(words: readonly string[]): readonly Segment[] {
  const segments: Segment[] = [];
  for (let at = 0; at < words.length; ) {
    let length = Math.min(MAX_PHRASE, words.length - at);
    while (length > 1 && synonymsOf(words.slice(at, at + length)).length === 0) length -= 1;
    const phrase = words.slice(at, at + length);
    segments.push({ words: phrase, synonyms: synonymsOf(phrase) });
    at += length;
  }
  return segments;
}

/** Scores by document: an array as long as the data set, and the few places where it is not zero. */
function createScores(size: number) {
  const values = new Float64Array(size);
  const bits = new Int32Array(size);
  let touched: number[] = [];
  return {
    values,
    bits,
    touched: () => touched,
    add(document: number, score: number, mask: number): void {
      if (bits[document] === 0) touched.push(document);
      values[document] = (values[document] ?? 0) + score;
      bits[document] = (bits[document] ?? 0) | mask;
    },
    clear(): void {
      for (const document of touched) {
        values[document] = 0;
        bits[document] = 0;
      }
      touched = [];
    },
  };
}

type Scores = ReturnType<typeof createScores>;

/** The terms of the agreements and where they stand. */
interface Searched {
  readonly words: Pick<WordTerms, "terms" | "pairIdOf">;
  readonly stems: TermPostings;
  readonly pairs: TermPostings;
}

/**
 * BM25 without length normalisation: the records are all short, and a long summary is no fault. `least`: hits below this share of
 * the best score are left out.
 */
export function createSearch({ words: known, stems, pairs }: Searched, size: number) {
  // Scratch space, cleared after each use by way of what was touched: a search costs what it finds and not the data set's size.
  const [total, phrase, word] = [createScores(size), createScores(size), createScores(size)];
  const rarity = (count: number) => Math.log(1 + (size - count + 0.5) / (count + 0.5));

  /** Scores of words, each with a bit of its own; a word counts once, by the better of its French and English stem. */
  function scoreWords(words: readonly string[], into: Scores, maskOf: (position: number) => number): void {
    for (const [position, one] of words.entries()) {
      for (const stem of stemsOf(one)) {
        const term = known.terms.idOf(stem);
        const [from, to] = stems.range(term);
        const idf = rarity(to - from);
        for (let at = from; at < to; at += 1) {
          const document = stems.documents[at] ?? 0;
          const weight = stems.weights[at] ?? 0;
          const gain = (idf * weight) / (weight + SATURATION) - (word.values[document] ?? 0);
          if (gain > 0) word.add(document, gain, 1);
        }
      }
      for (const document of word.touched()) into.add(document, word.values[document] ?? 0, maskOf(position));
      word.clear();
    }
  }

  /** Lifts documents that have two neighbouring words side by side where it counts, once for each pair. */
  function scorePairs(words: readonly string[], into: Scores): void {
    const [french, english] = [pairsOf(words, stemFrench), pairsOf(words, stemEnglish)];
    for (const [at, pair] of french.entries()) {
      for (const key of new Set([known.pairIdOf(...pair), known.pairIdOf(...(english[at] ?? pair))])) {
        const [from, to] = pairs.range(key);
        const boost = PAIR_BOOST * rarity(to - from);
        for (let at = from; at < to; at += 1) {
          const document = pairs.documents[at] ?? 0;
          const gain = boost - (word.values[document] ?? 0);
          if (gain > 0 && into.bits[document] !== 0) word.add(document, gain, 1);
        }
      }
      for (const document of word.touched()) into.add(document, word.values[document] ?? 0, 0);
      word.clear();
    }
  }

  /** Adds what a synonym scores above the words it stands for, where all of it is found: half of "World Cup" is no World Cup. */
  function scoreSynonym(
    synonym: readonly string[],
    own: ReadonlyMap<number, number>,
    mask: number,
  ): Map<number, number> {
    const gains = new Map<number, number>();
    scoreWords(synonym, phrase, (position) => 1 << position);
    scorePairs(synonym, phrase);
    const complete = (1 << synonym.length) - 1;
    for (const document of phrase.touched()) {
      const gain = (phrase.values[document] ?? 0) - (own.get(document) ?? 0);
      if (phrase.bits[document] === complete && (gain > 0 || ((total.bits[document] ?? 0) & mask) !== mask)) {
        gains.set(document, Math.max(gain, 0));
      }
    }
    phrase.clear();
    return gains;
  }

  function scoreSegment({ words, synonyms }: Segment, first: number): void {
    const maskOf = (position: number) => 1 << (first + position);
    if (synonyms.length === 0) {
      scoreWords(words, total, maskOf);
      return;
    }
    scoreWords(words, phrase, (position) => 1 << position);
    const own = new Map<number, number>();
    for (const document of phrase.touched()) {
      own.set(document, phrase.values[document] ?? 0);
      total.add(document, phrase.values[document] ?? 0, (phrase.bits[document] ?? 0) << first);
    }
    phrase.clear();
    const all = ((1 << words.length) - 1) << first;
    for (const synonym of synonyms) {
      for (const [document, gain] of scoreSynonym(synonym, own, all)) {
        total.add(document, gain, all);
        own.set(document, (own.get(document) ?? 0) + gain);
      }
    }
  }

  return (asked: readonly string[], within?: Postings, least = 0): readonly Hit[] => {
    const terms = [...new Set(asked)].slice(0, MAX_WORDS);
    let first = 0;
    for (const part of segment(terms)) {
      scoreSegment(part, first);
      first += part.words.length;
    }
    scorePairs(terms, total);
    const allowed = within ? new Set(within) : undefined;
    const found = allowed ? total.touched().filter((document) => allowed.has(document)) : total.touched();
    const floor = least * found.reduce((best, document) => Math.max(best, total.values[document] ?? 0), 0);
    const hits = found
      .filter((document) => (total.values[document] ?? 0) >= floor)
      .map((agreement) => ({
        agreement,
        score: total.values[agreement] ?? 0,
        matched: terms.filter((_, bit) => ((total.bits[agreement] ?? 0) & (1 << bit)) !== 0),
      }))
      .sort((left, right) => right.score - left.score || left.agreement - right.agreement);
    total.clear();
    return hits;
  };
}
