import type { Catalogue } from "../dataset/model.ts";
import type { Answer, Language } from "./answer.ts";
import { compose } from "./compose/compose-result.ts";
import {
  choiceOf,
  composeNotRecorded,
  composeOutOfScope,
  composeSmalltalk,
  composeUnclear,
  composeUnknownName,
} from "./compose/dialogue.ts";
import { chooseAgreements } from "./execute/agreements.ts";
import { execute } from "./execute/execute.ts";
import { recallResults, recallSelections } from "./execute/recall.ts";
import { createTextIndex } from "./execute/text-index.ts";
import { createNames, type Names } from "./names.ts";
import type { Query } from "./query.ts";
import type { Result } from "./result.ts";
import type { Choice } from "./understand/choices.ts";
import { judge } from "./understand/judge.ts";
import type { Judgement } from "./understand/judgement.ts";
import { createSuggester, type Suggester } from "./understand/suggest.ts";
import { type SuggestedKind, suggestiblesOf } from "./understand/suggestibles.ts";
import type { Trace } from "./understand/trace.ts";
import { createVocabulary } from "./understand/vocabulary.ts";

/** What a question may come with. Days are YYYY-MM-DD. */
export interface AskContext {
  /** Today, from which "last year" is counted. */
  readonly now: string;
  /** The earlier questions of the same conversation, oldest first; the last five count. */
  readonly previous?: readonly string[];
  /** Forces the language of the answer, unless the question itself asks for one. */
  readonly language?: Language;
  /** The user's language on their platform; decides where the words do not. */
  readonly locale?: Language;
  readonly defaultLanguage?: Language;
}

/** An answer with the way there, for `--explain`. */
export interface Explained {
  readonly answer: Answer;
  readonly trace: Trace;
}

export interface Engine {
  readonly catalogue: Catalogue;
  /** Answers a question in free text. Pure: the same question on the same data gives the same answer. Never throws. */
  ask(question: string, context: AskContext): Answer;
  explain(question: string, context: AskContext): Explained;
  /** Answers a query that a command built or a button asks again; `from` passes over the lines of a long list that earlier pages showed. */
  answer(query: Query, language: Language, options?: { readonly from?: number }): Answer;
  execute(query: Query): Result;
  /** The names that options of commands take: completed, or looked up. */
  readonly names: Names;
}

/** Questions kept of a conversation (rule of meaning 10). */
export const CONVERSATION_LENGTH = 5;

/** Builds the engine over a catalogue: its indexes are made once, here. */
export function createEngine(catalogue: Catalogue): Engine {
  const index = createTextIndex(catalogue);
  const vocabulary = createVocabulary(catalogue);
  const run = recallResults((query) => execute(query, catalogue, index));
  const select = recallSelections((where) => chooseAgreements(where, { catalogue, index }).agreements);
  let names: Suggester<SuggestedKind> | undefined;
  const suggester = () => {
    names ??= createSuggester(suggestiblesOf(catalogue));
    return names;
  };
  const tools = { catalogue, index, vocabulary, run, select, suggester };

  function explain(question: string, context: AskContext): Explained {
    const judgement = judge(question, context, tools);
    return { answer: composeJudgement(judgement), trace: judgement.trace };
  }

  function composeJudgement(judgement: Judgement): Answer {
    const { language } = judgement;
    const chosen = (choices: readonly Choice[]) =>
      choices.flatMap(({ query, results }) => choiceOf(query, results, language, catalogue) ?? []);
    switch (judgement.kind) {
      case "query":
        return compose(judgement.result, language, catalogue, { corrected: judgement.corrected });
      case "smalltalk":
        return composeSmalltalk(judgement.topic, language, catalogue);
      case "out-of-scope":
        return composeOutOfScope(language, catalogue, judgement.reason);
      case "unclear":
        return composeUnclear(language, catalogue, { ...judgement, choices: chosen(judgement.choices) });
      case "unknown-name":
        return composeUnknownName(language, catalogue, { ...judgement, near: chosen(judgement.near) });
      case "not-recorded":
        return composeNotRecorded(language, catalogue, judgement);
      default:
        return judgement satisfies never;
    }
  }

  return {
    catalogue,
    ask: (question, context) => explain(question, context).answer,
    explain,
    answer: (query, language, options) => compose(run(query), language, catalogue, options),
    execute: run,
    names: createNames(catalogue),
  };
}
