import type { Postings } from "../../dataset/model.ts";
import { holds, intersect, unite } from "../execute/merge-postings.ts";
import { words as foldedWords } from "../fold.ts";
import { synonymsOf } from "../locales/synonyms.ts";
import { isNeutral, means, type Span } from "./link.ts";
import { type Reading, rawOf, wordsOf } from "./reading.ts";

/** The words of a question that describe what is meant: keywords, sectors, and what no rule and no name has used. */
export interface Clue {
  readonly at: number;
  readonly words: readonly string[];
}

/** Clues of a reading, after a rule has taken what it needs. */
export function cluesOf(reading: Reading): Clue[] {
  const clues: Clue[] = [];
  reading.spans.forEach((span, at) => {
    if (reading.negated.has(at) || span.date || span.number || !isDescriptive(span, reading, at)) return;
    const said = span.corrected === undefined ? wordsOf(reading, span) : foldedWords(span.corrected);
    const words = said.filter((word) => word.length > 1 && !isStopWord(word));
    if (words.length > 0) clues.push({ at, words });
  });
  return clues;
}

/** "Oracle Academy", "AI Movement": an alias says more than the organisation's name, so its words choose among its agreements. */
export function aliasClues(reading: Reading): Clue[] {
  return reading.spans.flatMap((span, at) => {
    if (span.to - span.from < 2 || reading.negated.has(at)) return [];
    const ids = span.entries.flatMap((entry) => (entry.kind === "organisation" ? [entry.id] : []));
    const said = foldedWords(span.corrected ?? rawOf(reading, span));
    const names = ids.flatMap((id) => {
      const record = reading.catalogue.organisations.get(id);
      return record ? [record.name.fr, record.name.en, record.short].map((name) => foldedWords(name).join(" ")) : [];
    });
    return ids.length > 0 && !names.includes(said.join(" "))
      ? [{ at, words: said.filter((word) => !isStopWord(word)) }]
      : [];
  });
}

/** Small words inside names and keywords; they tell no record from another. */
const stopWords = new Set(
  "la le les de du des et en au aux un une sur pour par dans the of and in on for to an at with".split(" "),
);

/** True for words that no record is searched for. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}

function isDescriptive(span: Span, reading: Reading, at: number): boolean {
  if (span.entries.some((entry) => entry.kind === "keyword" || entry.kind === "sector")) return true;
  if (reading.roles[at] !== undefined) return false;
  if (span.entries.every((entry) => entry.kind === "word")) {
    return wordsOf(reading, span).some((word) => word.length > 2);
  }
  return (
    means(
      span,
      "m.centres",
      "m.startups",
      "m.trainees",
      "m.coverage",
      "n.university",
      "n.fund",
      "m.scholarships",
      "m.capacity",
      "m.funding",
    ) && !isNeutral(span)
  );
}

/** Found once for each reading and clue. */
const remembered = new WeakMap<Reading, Map<string, Postings>>();

/** Agreements that hold every word of the clue (or a synonym of it), list its sector or carry its keyword; ascending. */
export function holdersOf(reading: Reading, clue: Clue): Postings {
  const known = remembered.get(reading) ?? new Map<string, Postings>();
  remembered.set(reading, known);
  const key = `${clue.at} ${clue.words.join(" ")}`;
  const found = known.get(key) ?? findHolders(reading, clue);
  known.set(key, found);
  return found;
}

function findHolders(reading: Reading, clue: Clue): Postings {
  const { catalogue, spans } = reading;
  const size = catalogue.agreements.length;
  const lists: Postings[] = [];
  for (const entry of spans[clue.at]?.entries ?? []) {
    if (entry.kind === "keyword") lists.push(entry.agreements);
    if (entry.kind === "sector") lists.push(catalogue.bySector.get(entry.id) ?? []);
  }
  const typed = wordsOf(reading, spans[clue.at] ?? { from: 0, to: 0 });
  const phrases = [...synonymsOf(clue.words), ...(typed.length === clue.words.length ? [] : synonymsOf(typed))];
  lists.push(
    intersect(clue.words.map((word) => unite([stemHolders(reading, word), ...synonymHolders(reading, word)], size))),
  );
  for (const phrase of phrases) lists.push(phraseHolders(reading, phrase));
  return unite(lists, size);
}

function synonymHolders(reading: Reading, word: string): Postings[] {
  return synonymsOf([word]).map((phrase) => phraseHolders(reading, phrase));
}

function phraseHolders(reading: Reading, phrase: readonly string[]): Postings {
  return intersect(phrase.filter((word) => !isStopWord(word)).map((word) => stemHolders(reading, word)));
}

function stemHolders({ index, catalogue }: Reading, word: string): Postings {
  const [first, second] = index.stemsOf(word).map((stem) => index.agreementsWith(stem));
  return second === undefined ? (first ?? []) : unite([first, second], catalogue.agreements.length);
}

/** True when every one of the agreements holds the clue. */
export function describes(reading: Reading, clue: Clue, agreements: Postings): boolean {
  const holders = holdersOf(reading, clue);
  return agreements.every((agreement) => holds(holders, agreement));
}
