import type { Language } from "../answer.ts";
import type { Terms } from "./postings.ts";
import { stemEnglish, stemFrench } from "./stems.ts";
import { createWordScanner } from "./word-scanner.ts";

/** The language that a text is in; `mixed` is stemmed both ways. */
export type Tongue = Language | "mixed";

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

/** What takes terms. */
interface Adder {
  add(term: number, weight: number): void;
}

function collect(into: number[]): Adder {
  return { add: (term) => into.push(term) };
}

/** Numbers words, stems and pairs of stems: each word is stemmed once, the same words come back in every record. */
export function createWordTerms() {
  const stemIds = new Map<string, number>();
  const pairIds = new Map<number, number>();
  const scanner = createWordScanner();
  /** By number of the word: the number of its stem in each language, and whether it is glue. */
  const known: { readonly fr: number[]; readonly en: number[]; readonly glue: boolean[] } = {
    fr: [],
    en: [],
    glue: [],
  };
  const stemmers = { fr: stemFrench, en: stemEnglish };
  const texts = {
    fr: new Map<string, TextTerms>(),
    en: new Map<string, TextTerms>(),
    mixed: new Map<string, TextTerms>(),
  };

  function stem(word: number, language: Language): number {
    const text = scanner.wordAt(word);
    const stem = stemmers[language](text);
    const id = stemIds.get(stem) ?? stemIds.size;
    stemIds.set(stem, id);
    known[language][word] = id;
    known.glue[word] = glue.has(text);
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

  /** Adds the terms of a text to the current document: its stems with a weight, its pairs only where they are asked for. */
  function addText(text: string, language: Language, weight: number, stems: Adder, pairs: Adder | undefined): void {
    const count = scanner.scan(text);
    const words = scanner.numbers();
    const stemOf = known[language];
    let left = -1;
    for (let at = 0; at < count; at += 1) {
      const word = words[at] ?? 0;
      const right = stemOf[word] ?? stem(word, language);
      stems.add(right, weight);
      if (!pairs || known.glue[word]) continue;
      if (left >= 0) pairs.add(pairOf(left, right), 1);
      left = right;
    }
  }

  function read(text: string, tongue: Tongue): TextTerms {
    const stems: number[] = [];
    const pairs: number[] = [];
    const [intoStems, intoPairs] = [collect(stems), collect(pairs)];
    if (tongue !== "en") addText(text, "fr", 1, intoStems, intoPairs);
    if (tongue !== "fr") addText(text, "en", 1, intoStems, intoPairs);
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
    addText,
    /** The terms of a text that many records share, read once. */
    readShared(text: string, tongue: Tongue): TextTerms {
      let found = texts[tongue].get(text);
      if (found === undefined) {
        found = read(text, tongue);
        texts[tongue].set(text, found);
      }
      return found;
    },
    /** Lets go of the texts; the numbers of stems and pairs stay. */
    close(): void {
      for (const map of [texts.fr, texts.en, texts.mixed]) map.clear();
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
