import type { Catalogue } from "../../dataset/model.ts";
import type { Answer, Language } from "../answer.ts";
import type { Query } from "../query.ts";
import type { Result } from "../result.ts";
import { citationsOf, compose } from "./compose-result.ts";
import { messagesOf } from "./messages.ts";
import { phraseQuery } from "./phrase.ts";
import { describeQuery } from "./reading.ts";
import { suggestStarters } from "./suggest.ts";
import { createWording } from "./wording.ts";

export type SmalltalkTopic = "greeting" | "thanks" | "identity" | "help" | "bye";
export type OutOfScopeReason = "topic" | "opinion" | "prediction" | "edit" | "job-hunting";
export type NotRecordedTopic = "reason" | "status" | "achieved" | "salary" | "contact" | "process" | "other";
export type UnclearReason = "not-understood" | "too-long" | "other-language" | "ambiguous" | "nothing-to-follow";

/** A query that may be offered, with what the data says to it. */
export interface Offer {
  readonly query: Query;
  readonly result: Result;
}

/** An answer of plain sentences, without figures; with questions to begin with unless others are given. */
export function composeNotice(
  language: Language,
  catalogue: Catalogue,
  parts: Pick<Answer, "status" | "headline"> & Partial<Answer>,
): Answer {
  return {
    language,
    notes: [],
    facts: [],
    caveats: [],
    sources: [],
    agreements: [],
    targets: [],
    reading: "",
    suggestions: suggestStarters(createWording(language, catalogue)),
    choices: [],
    dataVersion: catalogue.version,
    dataDate: catalogue.asOf,
    ...parts,
  };
}

/** A short reply to a greeting, thanks or a question about the assistant, with examples to ask. */
export function composeSmalltalk(kind: SmalltalkTopic, language: Language, catalogue: Catalogue): Answer {
  const { dialogue } = messagesOf(language);
  const count = catalogue.agreements.length;
  const notes: Readonly<Record<SmalltalkTopic, string>> = {
    greeting: dialogue.greetingNote(count),
    thanks: dialogue.thanksNote(),
    identity: dialogue.identityNote(count, catalogue.asOf),
    help: dialogue.helpNote(),
    bye: dialogue.byeNote(),
  };
  const parting = kind === "thanks" || kind === "bye";
  return composeNotice(language, catalogue, {
    status: "smalltalk",
    headline: dialogue[kind](),
    notes: [notes[kind]],
    ...(parting ? { suggestions: [] } : {}),
  });
}

/** Says that a question is not for this assistant, and what is. */
export function composeOutOfScope(language: Language, catalogue: Catalogue, reason: OutOfScopeReason): Answer {
  const { dialogue } = messagesOf(language);
  return composeNotice(language, catalogue, {
    status: "out_of_scope",
    headline: dialogue.outOfScope[reason](),
    notes: [dialogue.outOfScopeNote()],
  });
}

/** Says what was not understood and proposes readings; another language gets one sentence in each of the two. */
export function composeUnclear(
  language: Language,
  catalogue: Catalogue,
  {
    reason,
    words,
    choices,
  }: { readonly reason: UnclearReason; readonly words: readonly string[]; readonly choices: Answer["choices"] },
): Answer {
  const { dialogue } = messagesOf(language);
  const other = messagesOf(language === "fr" ? "en" : "fr").dialogue;
  const headlines: Readonly<Record<UnclearReason, string>> = {
    "not-understood": dialogue.notUnderstood(words),
    "too-long": dialogue.tooLong(),
    "other-language": dialogue.otherLanguage(),
    ambiguous: dialogue.ambiguous(words),
    "nothing-to-follow": dialogue.nothingToFollow(),
  };
  const way =
    choices.length > 0
      ? [dialogue.chooseBelow()]
      : reason === "nothing-to-follow"
        ? [dialogue.nothingToFollowNote()]
        : reason === "not-understood" || reason === "ambiguous"
          ? [dialogue.rephrase()]
          : [];
  return composeNotice(language, catalogue, {
    status: "unclear",
    headline: headlines[reason],
    notes: reason === "other-language" ? [other.otherLanguage()] : way,
    choices,
    ...(choices.length > 0 ? { suggestions: choices.map(({ question }) => question) } : {}),
  });
}

/** A query as a reading to choose from; undefined when it cannot be said in plain words. */
export function choiceOf(
  query: Query,
  results: number,
  language: Language,
  catalogue: Catalogue,
): Answer["choices"][number] | undefined {
  const question = phraseQuery(query, language, catalogue);
  return question === undefined ? undefined : { label: describeQuery(query, language, catalogue), question, results };
}

/** Names what the data does not know; the question without it is offered, never answered. */
export function composeUnknownName(
  language: Language,
  catalogue: Catalogue,
  {
    names,
    rest,
    indistinct = false,
    near = [],
  }: {
    readonly names: readonly string[];
    readonly rest?: Offer;
    /** Ordinary words that the figures do not tell apart, not names. */
    readonly indistinct?: boolean;
    /** The question with a known name in place of the unknown one. */
    readonly near?: Answer["choices"];
  },
): Answer {
  const { dialogue } = messagesOf(language);
  if (near.length > 0) {
    return composeNotice(language, catalogue, {
      status: "no_data",
      headline: dialogue.unknownName(names),
      notes: [dialogue.chooseBelow()],
      choices: near,
      suggestions: near.map(({ question }) => question),
    });
  }
  const choice =
    rest?.result.status === "answered"
      ? choiceOf(rest.query, rest.result.agreements.length, language, catalogue)
      : undefined;
  return composeNotice(language, catalogue, {
    status: "no_data",
    headline: indistinct ? dialogue.indistinct(names) : dialogue.unknownName(names),
    notes: indistinct
      ? [...(choice ? [dialogue.coarserOffered()] : [])]
      : [dialogue.unknownNameNote(names), ...(choice ? [dialogue.restOffered(names)] : [])],
    choices: choice ? [choice] : [],
    ...(choice ? { suggestions: [choice.question] } : {}),
  });
}

/** What is worked out from the records would read as the figure that they do not hold ("the average salary"). */
const calculated: ReadonlySet<Query["what"]["kind"]> = new Set(["test", "average", "share", "rank"]);

/** Says what the data set does not record (why, whether it was carried out, salaries …), then what it does know. */
export function composeNotRecorded(
  language: Language,
  catalogue: Catalogue,
  { topic, rest }: { readonly topic: NotRecordedTopic; readonly rest?: Offer },
): Answer {
  const { dialogue } = messagesOf(language);
  const headline = dialogue.notRecordedTopics[topic];
  if (rest?.result.status !== "answered") return composeNotice(language, catalogue, { status: "no_data", headline });
  const known = compose(rest.result, language, catalogue);
  return composeNotice(language, catalogue, {
    status: "no_data",
    headline,
    // A verdict on what was announced would read as a verdict on what was asked.
    notes: calculated.has(rest.query.what.kind) ? [] : [known.headline, ...known.notes],
    facts: known.facts,
    ...(known.more === undefined ? {} : { more: known.more }),
    caveats: known.caveats,
    sources: citationsOf(createWording(language, catalogue), rest.result.sources),
    reading: known.reading,
    query: rest.query,
    suggestions: known.suggestions,
  });
}
