import { eachWord, fold } from "../fold.ts";
import { type ConceptTag, conceptTags, type Lexicon, phrasesOf } from "./lexicon.ts";

/** The phrases of a lexicon, folded, and the words in them. */
export interface LexiconPhrases {
  readonly concepts: readonly { readonly tag: ConceptTag; readonly phrases: ReadonlySet<string> }[];
  readonly neutral: ReadonlySet<string>;
  /** Every word of any phrase. */
  readonly words: ReadonlySet<string>;
  /** Words of the neutral phrases. */
  readonly neutralWords: ReadonlySet<string>;
}

/** Expands and folds a lexicon, once for all that is built from it. */
export function readLexicon(lexicon: Lexicon): LexiconPhrases {
  const words = new Set<string>();
  const neutralWords = new Set<string>();
  const read = (entry: string, into: Set<string>): ReadonlySet<string> => {
    const phrases = new Set(phrasesOf(entry).map(fold));
    for (const phrase of phrases) eachWord(phrase, (word) => into.add(word));
    return phrases;
  };
  const concepts = conceptTags.map((tag) => ({ tag, phrases: read(lexicon.concepts[tag], words) }));
  const neutral = read(lexicon.neutral, neutralWords);
  for (const word of neutralWords) words.add(word);
  return { concepts, neutral, words, neutralWords };
}
