import { words } from "../fold.ts";
import type { Result } from "../result.ts";
import { describes, isStopWord } from "./clues.ts";
import { announces } from "./identify.ts";
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
const decisive =
  /^(a\.(average|share|most|least|oldest|newest|compare|more|less|equal|breakdown)|x\.|m\.(jobs|direct|investment|funding|trainees|beneficiaries|scholarships|capacity|coverage|centres)|t\.(?!new|original)|n\.(strategy|foreign|university|bank|association|fund)|s\.|q\.(duration|conflict|kind))/;

/** An answer that rests on more agreements than this is not searched for the words that describe it. */
const MOST_DESCRIBED = 40;

/**
 * Looks at every span that nothing used. A word that all agreements of the answer hold describes them; glue, grammar and verbs
 * restrict nothing; what the world knows but the data does not, and what no dictionary knows, is an unknown name; what is left is a
 * word that was not understood.
 */
export function findResidue(
  reading: Reading,
  vocabulary: Vocabulary,
  result: Result | undefined,
  isFiller: (word: string) => boolean,
): Residue {
  const names = reading.unknown.map((name) => name.text);
  const unread: string[] = [];
  const taken = new Set(reading.unknown.flatMap((name) => range(name.from, name.to)));
  let openName: { from: number; to: number } | undefined;
  const closeName = () => {
    if (openName) names.push(rawOf(reading, openName));
    openName = undefined;
  };
  reading.spans.forEach((span, at) => {
    const kind = isCapitalised(reading, span)
      ? "name"
      : taken.has(at) || reading.roles[at] !== undefined
        ? "used"
        : classify(reading, span, at, vocabulary, result, isFiller);
    if (kind === "name") {
      if (openName && openName.to === span.from) openName.to = span.to;
      else {
        closeName();
        openName = { from: span.from, to: span.to };
      }
      return;
    }
    closeName();
    if (kind === "word") unread.push(rawOf(reading, span));
  });
  closeName();
  return { names: [...new Set(names)], words: [...new Set(unread)] };
}

/** "Jobs by Target": a word that is also a company's name, with a capital inside a sentence. */
function isCapitalised(reading: Reading, span: Span): boolean {
  if (
    span.entries.some((entry) => entry.kind === "outside" && !entry.ambiguous) &&
    span.entries.every((entry) => entry.kind === "outside" || entry.kind === "word")
  )
    return true;
  const token = reading.text.tokens[span.from];
  if (!token || token.sentenceStart || reading.text.shouting || token.capital === "none") return false;
  return (
    span.entries.some((entry) => entry.kind === "outside") &&
    !span.entries.some((entry) => entry.kind !== "outside" && entry.kind !== "concept" && entry.kind !== "neutral")
  );
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
  if (span.number || span.date) {
    return isBareSmall(span) || isDescribed(reading, span, at, result) || isKnownFigure(reading, span, result)
      ? "used"
      : "word";
  }
  if (isPreface(reading, at)) return "used";
  if (span.entries.some((entry) => entry.kind === "outside"))
    return concept || neutral || isDescribed(reading, span, at, result) ? "used" : "name";
  if (isUnknownAcronym(reading, span, at)) return "name";
  if (neutral || isGlue(span)) return "used";
  if (isDescribed(reading, span, at, result)) return "used";
  // "Le budget du ministère": which of them would choose among several agreements.
  if (span.tags.has("n.ministry") && (result?.agreements.length ?? 0) > 1) return "word";
  if (concept) return [...span.tags].every((tag) => decisive.test(tag)) ? "word" : "used";
  if (span.entries.some((entry) => entry.kind !== "word")) return "word";
  const word = wordsOf(reading, span).join(" ");
  const small = reading.text.tokens[span.from];
  if (
    word.length < 2 ||
    (word.length === 2 && small?.capital === "none") ||
    isFiller(word) ||
    vocabulary.isSmallSlip(word)
  )
    return "used";
  if (vocabulary.isCommon(word)) return "word";
  const token = reading.text.tokens[span.from];
  const ordinary = token?.capital === "none" || reading.text.shouting || token?.sentenceStart === true;
  // No dictionary has it, but it is built like a verb or an adverb, and no capital makes a name of it.
  if (ordinary && word.length > 5 && inflected.test(word)) return "used";
  return "name";
}

/** "CES 2025": a small word in capitals before a year is an event's name. */
function isUnknownAcronym(reading: Reading, span: Span, at: number): boolean {
  const token = reading.text.tokens[span.from];
  return (
    token?.capital === "all" &&
    !reading.text.shouting &&
    span.to - span.from === 1 &&
    token.raw.length >= 3 &&
    reading.spans[at + 1]?.date?.precision === "year"
  );
}

/** Endings of verbs and adverbs of both languages. */
const inflected = /(?:ing|ed|ly|ment|ront|aient|erait|eront|ait|ez|issent)$/;

/**
 * "Je suis correspondant régional : …", "I write for a weekly, how many …": who asks and why restricts nothing. A clause that starts in
 * the first person and asks nothing itself is a preface.
 */
function isPreface(reading: Reading, at: number): boolean {
  const { spans, text } = reading;
  const boundary = (index: number) => /[.;:!?,–—(]/.test(text.tokens[spans[index]?.from ?? 0]?.before ?? "");
  let start = at;
  while (start > 0 && !boundary(start)) start -= 1;
  let end = at + 1;
  while (end < spans.length && !boundary(end)) end += 1;
  if (end >= spans.length && start === 0) return false;
  const opening = spans.slice(start, start + 3).flatMap((span) => wordsOf(reading, span));
  const personal =
    opening.some((word) => firstPerson.has(word)) ||
    (start === 0 && opening[0] !== undefined && purposes.has(opening[0]));
  return personal && !spans.slice(start, end).some((span) => [...span.tags].some((tag) => asking.test(tag)));
}

const firstPerson = new Set("je j i im nous we on my our mon ma notre nos".split(" "));
const purposes = new Set("pour for dans afin besoin note article".split(" "));
const asking =
  /^(q\.(howmany|howmuch|who|when|where|source|deadline|list|exists|yesno|whichones)|m\.(jobs|investment|funding|capacity|scholarships)|v\.sign)/;

/** A figure of the agreements that answer, or their sum: "les 36 MW de Nexus". */
function isKnownFigure(reading: Reading, span: Span, result: Result | undefined): boolean {
  const value = span.number?.value;
  if (value === undefined || !result) return false;
  const ordinals = result.agreements.slice(0, MOST_DESCRIBED).map((id) => reading.catalogue.ordinals.get(id) ?? -1);
  return ordinals.some((agreement) => announces(reading, [agreement], value)) || announces(reading, ordinals, value);
}

/** "les 2", "the three": small whole numbers count what stands beside them. */
function isBareSmall(span: Span): boolean {
  return span.number !== undefined && span.number.value <= 12 && !span.number.percent;
}

/** The targets that answer speak of it themselves: "after ANRT's revision". */
function isInTargets(reading: Reading, span: Span, result: Result | undefined): boolean {
  const { catalogue, index } = reading;
  const targets = (result?.targets ?? []).flatMap((id) => catalogue.targets.get(id) ?? []);
  if (targets.length === 0 || targets.length > 4) return false;
  const stems = new Set(
    targets
      .flatMap(({ title, note }) => [title.fr, title.en, note.fr, note.en])
      .flatMap(words)
      .flatMap((word) => index.stemsOf(word)),
  );
  return wordsOf(reading, span).every(
    (word) => isStopWord(word) || index.stemsOf(word).some((stem) => stems.has(stem)),
  );
}

function isDescribed(reading: Reading, span: Span, at: number, result: Result | undefined): boolean {
  if (isInTargets(reading, span, result)) return true;
  if (!result || result.agreements.length === 0 || result.agreements.length > MOST_DESCRIBED) return false;
  const ordinals = result.agreements.map((id) => reading.catalogue.ordinals.get(id) ?? -1);
  const said = wordsOf(reading, span).filter((word) => word.length > 1 && !isStopWord(word));
  return said.length > 0 && describes(reading, { at, words: said }, ordinals);
}
