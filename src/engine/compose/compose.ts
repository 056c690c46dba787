import type { Catalogue } from "../../dataset/model.ts";
import type { Answer, Language } from "../answer.ts";
import type { Query } from "../query.ts";
import type { Result } from "../result.ts";
import { compose } from "./compose-result.ts";
import {
  choiceOf,
  composeNotRecorded,
  composeOutOfScope,
  composeSmalltalk,
  composeUnclear,
  composeUnknownName,
  type NotRecordedTopic,
  type Offer,
  type OutOfScopeReason,
  type SmalltalkTopic,
  type UnclearReason,
} from "./dialogue.ts";
import type { ReadingNotes } from "./reading.ts";

/** Everything that can be said, over one catalogue. */
export interface Composer {
  compose(result: Result, language: Language, notes?: ReadingNotes): Answer;
  smalltalk(topic: SmalltalkTopic, language: Language): Answer;
  outOfScope(reason: OutOfScopeReason, language: Language): Answer;
  /** Choices that cannot be said in plain words are left out. */
  unclear(
    what: {
      readonly reason: UnclearReason;
      readonly words: readonly string[];
      readonly choices: readonly { readonly query: Query; readonly results: number }[];
    },
    language: Language,
  ): Answer;
  unknownName(what: { readonly names: readonly string[]; readonly rest?: Offer }, language: Language): Answer;
  notRecorded(what: { readonly topic: NotRecordedTopic; readonly rest?: Offer }, language: Language): Answer;
}

export function createComposer(catalogue: Catalogue): Composer {
  return {
    compose: (result, language, notes) => compose(result, language, catalogue, notes),
    smalltalk: (topic, language) => composeSmalltalk(topic, language, catalogue),
    outOfScope: (reason, language) => composeOutOfScope(language, catalogue, reason),
    unclear: ({ reason, words, choices }, language) =>
      composeUnclear(language, catalogue, {
        reason,
        words,
        choices: choices.flatMap(({ query, results }) => choiceOf(query, results, language, catalogue) ?? []),
      }),
    unknownName: (what, language) => composeUnknownName(language, catalogue, what),
    notRecorded: (what, language) => composeNotRecorded(language, catalogue, what),
  };
}
