import type { Result } from "../result.ts";
import { describes, isStopWord } from "./identify.ts";
import { isNeutral, type Span } from "./link.ts";
import { isGlue, type Reading, rawOf, wordsOf } from "./reading.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What a question holds that no rule used. Any of it decides against answering. */
export interface Residue {
  /** Names that the data does not know. */
  readonly names: readonly string[];
  /** Ordinary words that would have restricted the answer. */
  readonly words: readonly string[];
}

/** Concepts that change what is asked: left unused, they mean that the question was not understood. */
const decisive = /^(a\.(average|share|most|least|oldest|newest|compare|more|less|equal|breakdown)|x\.|m\.(jobs|direct|investment|funding|trainees|beneficiaries|scholarships|capacity|coverage)|t\.|n\.(strategy|foreign|university|bank|association|fund)|s\.|q\.(duration|conflict|kind))/;

/** An answer that rests on more agreements than this is not searched for the words that describe it. */
const MOST_DESCRIBED = 40;

/**
 * Looks at every span that nothing used. A word that all agreements of the answer hold describes them; glue, grammar and verbs
 * restrict nothing; what the world knows but the data does not, and what no dictionary knows, is an unknown name; what is left is a
 * word that was not understood.
 */
export function findResidue(reading: Reading, vocabulary: Vocabulary, result: Result | undefined, isFiller: (word: string) => boolean): Residue {
  const names = reading.unknown.map((name) => name.text);
  const words: string[] = [];
  const taken = new Set(reading.unknown.flatMap((name) => range(name.from, name.to)));
  let openName: { from: number; to: number } | undefined;
  const closeName = () => {
    if (openName) names.push(rawOf(reading, openName));
    openName = undefined;
  };
  reading.spans.forEach((span, at) => {
    const kind = taken.has(at) || reading.roles[at] !== undefined ? "used" : classify(reading, span, at, vocabulary, result, isFiller);
    if (kind === "name") {
      if (openName && openName.to === span.from) openName.to = span.to;
      else {
        closeName();
        openName = { from: span.from, to: span.to };
      }
      return;
    }
    closeName();
    if (kind === "word") words.push(rawOf(reading, span));
  });
  closeName();
  return { names: [...new Set(names)], words: [...new Set(words)] };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

function classify(
  reading: Reading,
  span: Span,
  at: number,
  vocabulary: Vocabulary,
  result: Result | undefined,
  isFiller: (word: string) => boolean,
): "used" | "name" | "word" {
  const concept = span.tags.size > 0;
  const neutral = isNeutral(span);
  if (span.number || span.date) return isBareSmall(span) || isDescribed(reading, span, at, result) ? "used" : "word";
  if (span.entries.some((entry) => entry.kind === "outside")) {
    if (concept || neutral) return "used";
    return "name";
  }
  if (neutral || isGlue(span)) return "used";
  if (isDescribed(reading, span, at, result)) return "used";
  if (concept) return [...span.tags].every((tag) => decisive.test(tag)) ? "word" : "used";
  if (span.entries.length > 0) return "word";
  const said = wordsOf(reading, span);
  const word = said.join(" ");
  if (word.length < 2 || isFiller(word)) return "used";
  return vocabulary.isCommon(word) ? "word" : "name";
}

/** "les 2", "the three": small whole numbers count what stands beside them. */
function isBareSmall(span: Span): boolean {
  return span.number !== undefined && span.number.value <= 12 && !span.number.percent;
}

function isDescribed(reading: Reading, span: Span, at: number, result: Result | undefined): boolean {
  if (!result || result.agreements.length === 0 || result.agreements.length > MOST_DESCRIBED) return false;
  const ordinals = result.agreements.map((id) => reading.catalogue.ordinals.get(id) ?? -1);
  const words = wordsOf(reading, span).filter((word) => word.length > 1 && !isStopWord(word));
  return words.length > 0 && describes(reading, { at, words }, ordinals);
}
