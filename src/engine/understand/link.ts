import type { Language } from "../answer.ts";
import { fold } from "../fold.ts";
import type { DateSpan } from "./dates.ts";
import type { ConceptTag } from "./lexicon.ts";
import type { Text, Token } from "./normalise.ts";
import type { NumberSpan } from "./numbers.ts";
import { bestCover, type Match } from "./phrase-index.ts";
import type { Entry, NameKind, Vocabulary } from "./vocabulary.ts";

/** A stretch of the question and what it may stand for; nothing at all when it is unknown. */
export interface Span {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly entries: readonly Entry[];
  /** Concepts it stands for, of either language. */
  readonly tags: ReadonlySet<ConceptTag>;
  readonly date?: DateSpan;
  readonly number?: NumberSpan;
  /** The form that it was corrected to, when it was misspelt. */
  readonly corrected?: string;
}

const bonus: Readonly<Record<Entry["kind"], number>> = {
  organisation: 7,
  person: 6,
  place: 7,
  event: 8,
  sector: 6,
  country: 6,
  keyword: 5,
  outside: 6,
  concept: 4,
  word: 0,
  neutral: 1,
};
/** Worth of each token covered. */
const TOKEN = 12;
/** Each span costs this much: more than any bonus, so that one long reading beats several short ones. */
const SPAN_COST = 9;
const TYPO_COST = 3;
const JOINED_COST = 2;
const noTags: ReadonlySet<ConceptTag> = new Set();

/**
 * Cuts a question into spans: dates first (unless a known name holds the year: "GITEX Africa 2025"), then the best cover by
 * names and concepts, numbers, and what is left as unknown spans of one token.
 */
export function linkSpans(
  text: Text,
  vocabulary: Vocabulary,
  dates: readonly DateSpan[],
  numbers: readonly NumberSpan[],
  language: Language | undefined,
): Span[] {
  const { tokens, shouting } = text;
  const matches = vocabulary.index
    .match(tokens, { correctable: (token) => isCorrectable(token, vocabulary, language), allowLower: true })
    .map((match) => withoutLowerAcronyms(match, tokens, shouting, vocabulary, language))
    .map((match) => withoutOtherLanguage(match, tokens, vocabulary, language))
    .map((match) => withoutPostOffice(match, tokens))
    .filter((match) => match.values.length > 0 && (match.distance === 0 || allowsTypo(match, tokens, shouting)));
  const likely: Candidate[] = matches.map((match) =>
    match.distance > 0 && fold(match.form)[0] !== tokens[match.from]?.text[0] ? { ...match, unlike: true } : match,
  );
  const cover = bestCover([...likely, ...dateMatches(dates), ...numberMatches(numbers)], tokens.length, weigh);
  const spans: Span[] = [];
  let at = 0;
  for (const match of cover) {
    for (; at < match.from; at += 1) spans.push({ from: at, to: at + 1, entries: [], tags: noTags });
    spans.push(spanOf(match));
    at = match.to;
  }
  for (; at < tokens.length; at += 1) spans.push({ from: at, to: at + 1, entries: [], tags: noTags });
  return spans.map((span, index) => withoutRelative(span, index, spans, tokens));
}

const askers = new Set([
  "combien",
  "cb",
  "cmb",
  "how",
  "quel",
  "quels",
  "quelle",
  "quelles",
  "which",
  "what",
  "wich",
  "list",
  "liste",
  "montre",
  "show",
]);
const auxiliaries = new Set(["est", "sont", "se", "a", "ont", "sera", "seront", "va", "vont", "y", "ca", "doit", "c"]);

/**
 * "Les accords qui …", "agreements where …": after a noun these only join, when the question asks in other words. "ou" without an
 * accent asks only at an end of the question or before a verb.
 */
function withoutRelative(span: Span, index: number, spans: readonly Span[], tokens: readonly Token[]): Span {
  if (span.to - span.from > 1) return span;
  const token = tokens[span.from];
  const before = spans[index - 1];
  const drop = (tag: ConceptTag): Span => {
    const tags = new Set(span.tags);
    tags.delete(tag);
    return { ...span, tags };
  };
  if (token?.text === "ou" && span.tags.has("q.where") && !/ù/i.test(token.raw.normalize("NFC"))) {
    const next = tokens[span.to]?.text;
    const ends = index === 0 || next === undefined;
    return ends || (auxiliaries.has(next ?? "") && before !== undefined && !isNamed(before)) ? span : drop("q.where");
  }
  // "What is it about?" asks for the content; "which are about health" for a topic.
  if (span.tags.has("q.about") && (token?.text === "about" || token?.text === "abt"))
    return span.to === tokens.length ? span : drop("q.about");
  const tag: ConceptTag | undefined = span.tags.has("q.who")
    ? "q.who"
    : span.tags.has("q.where")
      ? "q.where"
      : undefined;
  if (
    !tag ||
    !token ||
    !["qui", "ki", "who", "whom", "whose", "where", "wher"].includes(token.text) ||
    !before ||
    /[,.;:!?]/.test(token.before)
  )
    return span;
  const noun =
    [...before.tags].some((name) => name.startsWith("n.") && name !== "n.partner" && name !== "n.signatory") ||
    isNamed(before);
  const asked = tokens.some(({ text }) => askers.has(text)) || /s$/.test(tokens[before.to - 1]?.text ?? "");
  return noun && asked ? drop(tag) : span;
}

function isNamed(span: Span): boolean {
  return span.entries.some((entry) => entry.kind !== "concept" && entry.kind !== "neutral" && entry.kind !== "word");
}

/** Dates and numbers take part in the cover like names do. */
type Candidate = Match<Entry> & {
  readonly date?: DateSpan;
  readonly number?: NumberSpan /** A misspelling that changes the first letter is the less likely one. */;
  readonly unlike?: boolean;
};

function dateMatches(dates: readonly DateSpan[]): Candidate[] {
  return dates.map((date) => ({
    from: date.from,
    to: date.to,
    values: [],
    distance: 0,
    form: "",
    kind: "exact",
    date,
  }));
}

function numberMatches(numbers: readonly NumberSpan[]): Candidate[] {
  return numbers.map((number) => ({
    from: number.from,
    to: number.to,
    values: [],
    distance: 0,
    form: "",
    kind: "exact",
    number,
  }));
}

function weigh(candidate: Candidate): number {
  const length = candidate.to - candidate.from;
  if (candidate.date) return TOKEN * length + 6.5 - SPAN_COST;
  if (candidate.number) return TOKEN * length + 2 - SPAN_COST;
  let best = 0;
  for (const value of candidate.values) best = Math.max(best, bonus[value.kind]);
  const cost =
    (candidate.unlike ? 1 : 0) +
    SPAN_COST +
    TYPO_COST * candidate.distance +
    (candidate.kind === "joined" ? JOINED_COST : 0);
  return TOKEN * length + best - cost;
}

function spanOf(candidate: Candidate): Span {
  const { from, to, values, date, number, distance, form } = candidate;
  const tags = new Set<ConceptTag>();
  for (const value of values) if (value.kind === "concept") tags.add(value.tag);
  return {
    from,
    to,
    entries: values,
    tags: tags.size > 0 ? tags : noTags,
    ...(date ? { date } : number?.yearLike ? { date: yearSpan(from, to, number.value) } : {}),
    ...(number && !number.yearLike ? { number } : {}),
    ...(distance > 0 ? { corrected: form } : {}),
  };
}

/** A year whose preposition went to another phrase ("en quel mois de 2025"). */
function yearSpan(from: number, to: number, year: number): DateSpan {
  return {
    from,
    to,
    relation: "in",
    start: `${year}-01-01`,
    end: `${year}-12-31`,
    precision: "year",
    explicit: false,
    relative: false,
  };
}

/** Ordinary words and short ones are what they are; so is anything with a digit in it. */
function isCorrectable(token: Token, vocabulary: Vocabulary, language: Language | undefined): boolean {
  return token.text.length > 3 && !/\d/.test(token.text) && !vocabulary.isCommon(token.text, language);
}

/** "ai", "add", "bad" in small letters are names only in a language where they are no ordinary word. */
function withoutLowerAcronyms(
  match: Match<Entry>,
  tokens: readonly Token[],
  shouting: boolean,
  vocabulary: Vocabulary,
  language: Language | undefined,
): Match<Entry> {
  const token = tokens[match.from];
  if (match.to - match.from > 1 || !token || token.text.length > 3 || /\d/.test(token.text)) return match;
  if ((token.capital === "all" && !shouting) || !vocabulary.isCommon(token.text, language)) return match;
  const ordinary = match.values.filter((value) => value.kind === "concept" || value.kind === "neutral");
  return ordinary.length === match.values.length ? match : { ...match, values: ordinary };
}

/** "La poste" is the post office, "le poste" a job: the article tells. */
function withoutPostOffice(match: Match<Entry>, tokens: readonly Token[]): Match<Entry> {
  if (tokens[match.from]?.text !== "poste" || match.to - match.from > 1 || tokens[match.from - 1]?.text !== "la")
    return match;
  return { ...match, values: match.values.filter((value) => value.kind !== "concept") };
}

/** "on a" asks in French and means nothing in English: a phrase made of one language's small words is not the other's concept. */
function withoutOtherLanguage(
  match: Match<Entry>,
  tokens: readonly Token[],
  vocabulary: Vocabulary,
  language: Language | undefined,
): Match<Entry> {
  if (!language || !match.values.some((value) => value.kind === "concept" && value.language !== language)) return match;
  if (match.values.some((value) => value.kind === "concept" && value.language === language)) {
    return {
      ...match,
      values: match.values.filter((value) => value.kind !== "concept" || value.language === language),
    };
  }
  for (let at = match.from; at < match.to; at += 1)
    if (!vocabulary.isNeutral(tokens[at]?.text ?? "", language)) return match;
  return { ...match, values: match.values.filter((value) => value.kind !== "concept" || value.language === language) };
}

/**
 * A capital inside a sentence says that the word is a name: it is never corrected into an ordinary word ("Lille" is no
 * misspelt "ville"). A one-letter correction of a word of four letters or less needs the same first letter.
 */
function allowsTypo(match: Match<Entry>, tokens: readonly Token[], shouting: boolean): boolean {
  const first = tokens[match.from];
  if (!first) return false;
  const isName = match.values.some((value) => value.kind !== "concept" && value.kind !== "neutral");
  if (isName) return true;
  return shouting || first.sentenceStart || first.capital === "none";
}

/** True when the span may stand for the concept. */
export function means(span: Span | undefined, ...tags: readonly ConceptTag[]): boolean {
  return span !== undefined && tags.some((tag) => span.tags.has(tag));
}

/** Ids of the records of a kind that the span may name. */
export function namesIn(span: Span, kind: NameKind): string[] {
  const ids: string[] = [];
  for (const entry of span.entries) if (entry.kind === kind && !ids.includes(entry.id)) ids.push(entry.id);
  return ids;
}

/** True when the span carries no restriction: only function words and framing. */
export function isNeutral(span: Span): boolean {
  return span.entries.some((entry) => entry.kind === "neutral");
}
