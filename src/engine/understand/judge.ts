import { franc } from "franc";
import type { Language } from "../answer.ts";
import type { Query } from "../query.ts";
import { decide } from "./decide.ts";
import { proposeNames } from "./did-you-mean.ts";
import type { Judgement } from "./judgement.ts";
import { decideLanguage, findLanguageRequest } from "./language.ts";
import { linkSpans, type Span } from "./link.ts";
import { normalise, type Text } from "./normalise.ts";
import { isFiller, scopeOf, smalltalkOf } from "./scope.ts";
import { spellSigns } from "./spell-signs.ts";
import type { Trace } from "./trace.ts";
import { emptyTrace, traceOf } from "./trace-of.ts";
import { type ParserTools, parse, read } from "./understand.ts";

export interface JudgeContext {
  readonly now: string;
  readonly previous?: readonly string[];
  readonly language?: Language;
  readonly locale?: Language;
  readonly defaultLanguage?: Language;
}

/** Longest question that is read, in UTF-16 units (contract, section 2). */
export const LONGEST_QUESTION = 4000;

const CONVERSATION_LENGTH = 5;

interface Turn {
  readonly language: Language;
  readonly query?: Query;
  readonly judgement: Judgement;
}

/** Reads a question in its conversation and decides what can be said: earlier questions are read first, each on top of the others. */
export function judge(question: string, context: JudgeContext, tools: ParserTools): Judgement {
  const turns: Turn[] = [];
  for (const earlier of (context.previous ?? []).slice(-CONVERSATION_LENGTH)) {
    const { language: _, ...rest } = context;
    turns.push(turn(earlier, rest, turns, tools));
  }
  const { judgement } = turn(question, context, turns, tools);
  const [name] = judgement.kind === "unknown-name" ? judgement.names : [];
  if (judgement.kind !== "unknown-name" || judgement.indistinct || name === undefined || judgement.names.length > 1)
    return judgement;
  const reread = (other: string) => turn(other, context, turns, tools).judgement;
  return { ...judgement, near: proposeNames(question, name, tools.suggester(), reread) };
}

function turn(question: string, context: JudgeContext, turns: readonly Turn[], tools: ParserTools): Turn {
  const fallback = context.defaultLanguage ?? "fr";
  const conversation = turns.at(-1)?.language;
  if (question.length > LONGEST_QUESTION) {
    const language = context.language ?? conversation ?? context.locale ?? fallback;
    return {
      language,
      judgement: { kind: "unclear", reason: "too-long", words: [], choices: [], language, trace: emptyTrace(language) },
    };
  }
  const whole = normalise(spellSigns(question));
  const request = findLanguageRequest(whole.tokens);
  const text: Text = request
    ? { ...whole, tokens: [...whole.tokens.slice(0, request.from), ...whole.tokens.slice(request.to)] }
    : whole;
  const override = request?.language ?? context.language;
  const weighed = {
    ...(override ? { override } : {}),
    ...(conversation ? { conversation } : {}),
    ...(context.locale ? { locale: context.locale } : {}),
    fallback,
    franc: frenchOrEnglish,
  };
  let decided = decideLanguage(text, { fr: 0, en: 0 }, weighed);
  if (decided.by === "conversation" || decided.by === "locale" || decided.by === "default") {
    // No grammar word: concepts that only one of the lexicons has may tell ("Programme contracts?").
    decided = decideLanguage(text, conceptHits(linkSpans(text, tools.vocabulary, [], [], undefined)), weighed);
  }
  const language = decided.language === "other" ? (override ?? fallback) : decided.language;
  const earlier = turns.map(({ judgement }) => judgement.trace.rule ?? judgement.kind);
  const start: Trace = { language: { chosen: language, by: decided.by }, spans: [], earlier };
  const end = (judgement: Judgement, query?: Query | undefined): Turn => ({
    language,
    judgement,
    ...(query ? { query } : {}),
  });

  const last = turns.at(-1);
  if (request && text.tokens.every((token) => isFiller(token.text) || isPolite(token.text)) && last) {
    return again(last, language, start);
  }
  const smalltalk = smalltalkOf(
    text,
    (word) => tools.vocabulary.isNeutral(word, "fr") || tools.vocabulary.isNeutral(word, "en"),
  );
  // "What does it cover?" after an answer asks about that answer.
  const follows =
    last !== undefined &&
    smalltalk?.topic === "help" &&
    text.tokens.some(({ text: word }) => ["it", "ca", "this", "that", "cela"].includes(word));
  if (smalltalk && !follows) {
    const spoken = decided.by === "default" || decided.by === "locale" ? smalltalk.language : language;
    return end({ kind: "smalltalk", topic: smalltalk.topic, language: spoken, trace: { ...start, rule: "smalltalk" } });
  }
  if (decided.language === "other")
    return end({ kind: "unclear", reason: "other-language", words: [], choices: [], language, trace: start });

  // The language of the words, not of the answer, tells which acronyms are ordinary words.
  const spoken = override ? wordsLanguage(text, fallback) : language;
  const reading = read(text, spoken, context.now, tools);
  const scope = scopeOf(reading);
  if (scope?.kind === "out-of-scope")
    return end({
      kind: "out-of-scope",
      reason: scope.reason,
      language,
      trace: traceOf(reading, start, undefined, `out of scope: ${scope.reason}`),
    });
  const previous = turns.flatMap(({ query }) => (query ? [query] : []));
  const notRecorded = scope?.kind === "not-recorded" ? scope.topic : undefined;
  const parsed = parse(reading, previous, tools, { asksReason: notRecorded === "reason" });
  return end(...decide(parsed, notRecorded, language, start, tools));
}

function frenchOrEnglish(text: string): string {
  return franc(text, { only: ["fra", "eng"] });
}

/** "in English please": the last question again, in the other language. */
function again(last: Turn, language: Language, start: Trace): Turn {
  const judgement: Judgement = {
    ...last.judgement,
    language,
    trace: { ...last.judgement.trace, language: start.language, rule: "the last question in another language" },
  };
  return { ...last, language, judgement };
}

/** Concepts that only one lexicon has words for, by language. */
function conceptHits(spans: readonly Span[]): { fr: number; en: number } {
  const hits = { fr: 0, en: 0 };
  for (const span of spans) {
    const languages = new Set(
      span.entries.flatMap((entry) => (entry.kind === "concept" && !span.corrected ? [entry.language] : [])),
    );
    const [only] = languages;
    if (only && languages.size === 1 && !span.entries.some((entry) => entry.kind === "neutral")) hits[only] += 1;
  }
  return hits;
}

function isPolite(word: string): boolean {
  return word.length <= 2;
}

function wordsLanguage(text: Text, fallback: Language): Language {
  const decided = decideLanguage(text, { fr: 0, en: 0 }, { fallback }).language;
  return decided === "other" ? fallback : decided;
}
