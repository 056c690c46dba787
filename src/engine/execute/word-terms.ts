import { eachWord } from "../fold.ts";
import type { Terms } from "./postings.ts";
import { stemEnglish, stemFrench } from "./stems.ts";

/** The language that a text is in; `mixed` is stemmed both ways. */
export type Tongue = "fr" | "en" | "mixed";

/** Words too common to take part in a phrase. */
const glue = new Set(
  "a al an and au aux d dans de des du en et for in l la le les of on par pour sur the to un une".split(" "),
);

/** Room for the second stem beside the first one in the key of a pair; keys stay exact integers. */
const STEMS = 2 ** 24;

/** Two neighbouring stems as one key. */
function keyOf(left: number, right: number): number {
  return left * STEMS + right;
}

/** The words of a text as terms: the stems, and the pairs of neighbouring ones, articles and prepositions left out. */
export interface TextTerms {
  readonly stems: readonly number[];
  readonly pairs: readonly number[];
}

/** Numbers words, stems and pairs of stems: each word is stemmed once, the same words come back in every record. */
export function createWordTerms() {
  const stemIds = new Map<string, number>();
  const pairIds = new Map<number, number>();
  const known = { fr: new Map<string, number>(), en: new Map<string, number>() };
  const stemmers = { fr: stemFrench, en: stemEnglish };
  const texts = {
    fr: new Map<string, TextTerms>(),
    en: new Map<string, TextTerms>(),
    mixed: new Map<string, TextTerms>(),
  };

  function stemOf(word: string, language: "fr" | "en"): number {
    const found = known[language].get(word);
    if (found !== undefined) return found;
    const stem = stemmers[language](word);
    const id = stemIds.get(stem) ?? stemIds.size;
    stemIds.set(stem, id);
    known[language].set(word, id);
    return id;
  }

  function pairOf(left: number, right: number): number {
    const key = keyOf(left, right);
    let id = pairIds.get(key);
    if (id === undefined) {
      id = pairIds.size;
      pairIds.set(key, id);
    }
    return id;
  }

  function readIn(text: string, language: "fr" | "en", paired: boolean, stems: number[], pairs: number[]): void {
    let left = -1;
    eachWord(text, (word) => {
      const stem = stemOf(word, language);
      stems.push(stem);
      if (!paired || glue.has(word)) return;
      if (left >= 0) pairs.push(pairOf(left, stem));
      left = stem;
    });
  }

  function read(text: string, tongue: Tongue, paired: boolean): TextTerms {
    const stems: number[] = [];
    const pairs: number[] = [];
    if (tongue !== "en") readIn(text, "fr", paired, stems, pairs);
    if (tongue !== "fr") readIn(text, "en", paired, stems, pairs);
    return { stems, pairs };
  }

  const terms: Terms = { idOf: (term) => stemIds.get(term) ?? -1 };
  return {
    terms,
    /** Number of the pair of two stems, by their texts; -1 for one that no text has. */
    pairIdOf(left: string, right: string): number {
      const [one, other] = [terms.idOf(left), terms.idOf(right)];
      return one < 0 || other < 0 ? -1 : (pairIds.get(keyOf(one, other)) ?? -1);
    },
    /** The terms of a text that occurs once or so. */
    read,
    /** The terms of a text that many records share, read once. */
    readShared(text: string, tongue: Tongue): TextTerms {
      let found = texts[tongue].get(text);
      if (found === undefined) {
        found = read(text, tongue, true);
        texts[tongue].set(text, found);
      }
      return found;
    },
    /** Lets go of what only reading needs. */
    close(): void {
      for (const map of [texts.fr, texts.en, texts.mixed, known.fr, known.en]) map.clear();
    },
  };
}

/** Stems of neighbouring words of a question, two by two. */
export function pairsOf(
  folded: readonly string[],
  stem: (word: string) => string,
): readonly (readonly [string, string])[] {
  const phrase = folded.filter((word) => !glue.has(word)).map(stem);
  return phrase.slice(1).map((word, at) => [phrase[at] ?? "", word] as const);
}

export type WordTerms = ReturnType<typeof createWordTerms>;
