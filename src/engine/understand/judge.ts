import { franc } from "franc";
import type { Language } from "../answer.ts";
import type {
  NotRecordedTopic as NotRecorded,
  OutOfScopeReason as OutOfScope,
  SmalltalkTopic as Smalltalk,
} from "../compose/dialogue.ts";
import type { Query } from "../query.ts";
import type { Result } from "../result.ts";
import { type Choice, chooseReadings } from "./choices.ts";
import { proposeNames } from "./did-you-mean.ts";
import { decideLanguage, findLanguageRequest } from "./language.ts";
import { linkSpans, type Span } from "./link.ts";
import { normalise, type Text } from "./normalise.ts";
import { has, type Reading, rawOf } from "./reading.ts";
import { findResidue } from "./residue.ts";
import { isFiller, scopeOf, smalltalkOf } from "./scope.ts";
import { spellSigns } from "./spell-signs.ts";
import type { Trace } from "./trace.ts";
import { type Parsed, type ParserTools, parse, read } from "./understand.ts";
import type { Entry } from "./vocabulary.ts";

/** What is to be said to a question. */
export type Judgement = {
  readonly language: Language;
  readonly trace: Trace;
} /** `corrected`: misspelt names as they were read. */ & (
  | {
      readonly kind: "query";
      readonly query: Query;
      readonly result: Result;
      readonly corrected: readonly { readonly written: string; readonly read: string }[];
    }
  | { readonly kind: "smalltalk"; readonly topic: Smalltalk }
  | { readonly kind: "out-of-scope"; readonly reason: OutOfScope }
  | {
      readonly kind: "unclear";
      readonly reason: "not-understood" | "too-long" | "other-language" | "ambiguous" | "nothing-to-follow";
      readonly words: readonly string[];
      readonly choices: readonly Choice[];
    }
  /** The names are unknown; `rest` is the question without them, to be offered, never to be answered. */
  | {
      readonly kind: "unknown-name";
      readonly names: readonly string[];
      /** They are ordinary words, which the figures do not tell apart ("femmes"). */
      readonly indistinct: boolean;
      /** The question with a known name that is near the unknown one. */
      readonly near: readonly Choice[];
      readonly rest?: { readonly query: Query; readonly result: Result };
    }
  | {
      readonly kind: "not-recorded";
      readonly topic: NotRecorded;
      readonly rest?: { readonly query: Query; readonly result: Result };
    }
);

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
    return again(last, language, start, tools);
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
  const parsed = parse(reading, previous, tools);
  return end(...decide(parsed, scope?.kind === "not-recorded" ? scope.topic : undefined, language, start, tools));
}

function frenchOrEnglish(text: string): string {
  return franc(text, { only: ["fra", "eng"] });
}

/** "in English please": the last question again, in the other language. */
function again(last: Turn, language: Language, start: Trace, tools: ParserTools): Turn {
  const judgement: Judgement = {
    ...last.judgement,
    language,
    trace: { ...last.judgement.trace, language: start.language, rule: "the last question in another language" },
  };
  void tools;
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

/** Weighs what was read against what was left over. */
function decide(
  parsed: Parsed,
  notRecorded: NotRecorded | undefined,
  language: Language,
  start: Trace,
  tools: ParserTools,
): [Judgement, Query | undefined] {
  const { reading, query } = parsed;
  const result = query && tools.run(query);
  const rest = query && result ? { query, result } : undefined;
  const trace = (stopped?: string) => traceOf(reading, start, parsed.rule, stopped);
  if (notRecorded && (rest || isAnchored(reading, parsed.rule))) {
    return [
      {
        kind: "not-recorded",
        topic: notRecorded,
        ...(rest ? { rest } : {}),
        language,
        trace: trace(`not recorded: ${notRecorded}`),
      },
      query,
    ];
  }
  const residue = findResidue(reading, tools.vocabulary, result, isFiller);
  if (residue.names.length > 0 && (rest || isAnchored(reading, parsed.rule)) && isAnchored(reading, parsed.rule)) {
    return [
      {
        kind: "unknown-name",
        names: residue.names,
        indistinct: false,
        near: [],
        ...(rest ? { rest } : {}),
        language,
        trace: trace("unknown name"),
      },
      query,
    ];
  }
  if (parsed.nothingToFollow)
    return [
      {
        kind: "unclear",
        reason: "nothing-to-follow",
        words: [],
        choices: [],
        language,
        trace: trace("nothing to follow"),
      },
      undefined,
    ];
  if (!isAnchored(reading, parsed.rule) && (!rest || residue.words.length > 0 || residue.names.length > 0)) {
    return [{ kind: "out-of-scope", reason: "topic", language, trace: trace("nothing of the data in it") }, undefined];
  }
  if (rest && residue.words.length > 0 && describesLoosely(rest.query)) {
    return [
      {
        kind: "query",
        query: rest.query,
        result: rest.result,
        corrected: correctionsOf(reading),
        language,
        trace: trace(),
      },
      rest.query,
    ];
  }
  if (rest && residue.words.length > 0 && asksFigure(rest.query) && isAnchored(reading, parsed.rule)) {
    return [
      {
        kind: "unknown-name",
        names: residue.words,
        indistinct: true,
        near: [],
        rest,
        language,
        trace: trace("a word that the figures do not tell apart"),
      },
      query,
    ];
  }
  if (!rest || residue.words.length > 0) {
    const choices = chooseReadings(parsed, tools, language);
    return [
      {
        kind: "unclear",
        reason: "not-understood",
        words: residue.words,
        choices,
        language,
        trace: trace("words not understood"),
      },
      query,
    ];
  }
  const open = parsed.openPeople[0];
  if (
    open &&
    rest.query.what.kind !== "test" &&
    rest.query.what.kind !== "attribute" &&
    rest.result.agreements.length !== 1
  ) {
    const choices = chooseReadings(parsed, tools, language);
    return [
      {
        kind: "unclear",
        reason: "ambiguous",
        words: [],
        choices,
        language,
        trace: trace("several people of that name"),
      },
      query,
    ];
  }
  if (parsed.missingYear !== undefined && rest.query.what.kind === "target") {
    return [
      {
        kind: "unknown-name",
        names: [String(parsed.missingYear)],
        indistinct: false,
        near: [],
        rest,
        language,
        trace: trace("no target for that year"),
      },
      query,
    ];
  }
  return [
    {
      kind: "query",
      query: rest.query,
      result: rest.result,
      corrected: correctionsOf(reading),
      language,
      trace: trace(),
    },
    rest.query,
  ];
}

/** "C'est quoi le concept de …": a sheet tells everything, whatever word asked for it. */
function describesLoosely({ what, where }: Query): boolean {
  return what.kind === "sheet" && where.agreements?.length === 1;
}

/** Misspelt names that slots took, for the reading that the user sees. */
function correctionsOf(reading: Reading): { written: string; read: string }[] {
  return reading.spans.flatMap((span, at) =>
    span.corrected !== undefined && reading.roles[at] === "slot"
      ? [{ written: rawOf(reading, span), read: span.corrected }]
      : [],
  );
}

/** A figure of a measure: a word that restricts it asks for something that the data does not tell apart. */
function asksFigure({ what }: Query): boolean {
  return what.kind === "total" || (what.kind === "rank" && what.yardstick.by === "measure");
}

/** True when the question holds something that the data speaks of. */
function isAnchored(reading: Reading, rule?: string): boolean {
  return (
    rule?.startsWith("follow-up") === true ||
    rule === "figure by its label" ||
    (rule === "deadline" && hasCalendar(reading)) ||
    (has(reading, "m.funding") && has(reading, "a.total", "v.announce")) ||
    has(
      reading,
      "n.agreement",
      "n.memorandum",
      "n.convention",
      "n.partnership",
      "n.programme-contract",
      "n.letter",
      "n.declaration",
      "n.target",
      "n.strategy",
      "m.jobs",
      "m.investment",
      "m.scholarships",
      "v.sign",
      "m.capacity",
      "n.contract",
      "n.signatory",
    ) ||
    ((has(reading, "q.howmany", "q.howmuch") || (rule === "ranking" && has(reading, "v.announce"))) &&
      has(
        reading,
        "m.funding",
        "m.trainees",
        "m.centres",
        "m.startups",
        "u.mad",
        "u.eur",
        "u.usd",
        "m.money",
        "m.coverage",
        "m.beneficiaries",
      )) ||
    reading.spans.some((span) =>
      span.entries.some(
        (entry) =>
          entry.kind === "organisation" ||
          entry.kind === "event" ||
          entry.kind === "keyword" ||
          (entry.kind === "person" && span.to - span.from > 1),
      ),
    )
  );
}

/** "Calendar of deadlines", "les échéances": several of them can only be those of the agreements. */
function hasCalendar(reading: Reading): boolean {
  return reading.text.tokens.some(({ text }) =>
    ["echeances", "echeancier", "calendrier", "deadlines", "calendar", "timelines"].includes(text),
  );
}

function emptyTrace(language: Language): Trace {
  return { language: { chosen: language, by: "default" }, spans: [], earlier: [] };
}

/** The way of a reading, put into words only when somebody asks for it. */
function traceOf(reading: Reading, start: Trace, rule: string | undefined, stopped: string | undefined): Trace {
  return {
    language: start.language,
    earlier: start.earlier,
    ...(rule ? { rule } : {}),
    ...(stopped ? { stopped } : {}),
    get spans() {
      return reading.spans.map((span, at) => ({
        text: rawOf(reading, span),
        meanings: meaningsOf(span),
        role: reading.roles[at] ?? ("unused" as const),
        ...(span.corrected ? { corrected: span.corrected } : {}),
      }));
    },
  };
}

function meaningsOf(span: Span): string[] {
  const { date, number } = span;
  return [
    ...new Set([
      ...span.entries.map(nameOf),
      ...(date ? [`date ${date.relation} ${date.start ?? ""}/${date.end ?? ""}`] : []),
      ...(number ? [`number ${number.value}`] : []),
    ]),
  ];
}

function nameOf(entry: Entry): string {
  switch (entry.kind) {
    case "concept":
      return entry.tag;
    case "country":
      return `country ${entry.codes.join(",")}`;
    case "keyword":
      return "keyword";
    case "neutral":
    case "word":
      return entry.kind;
    case "outside":
      return "outside the data";
    default:
      return `${entry.kind} ${entry.id}`;
  }
}
