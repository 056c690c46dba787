import type { Answer, Language } from "../../engine/answer.ts";
import type { AskContext, Engine } from "../../engine/engine.ts";
import type { Log } from "../../log.ts";
import type { Metrics } from "../../metrics.ts";

/** Longest question, in characters (contract, section 2). */
export const longestQuestion = 4000;

/** Answers the questions of the web: the page's and those of the API. */
export interface Questions {
  /** `now` is a day, YYYY-MM-DD; today when absent. */
  answer(question: string, context: Partial<AskContext>): Answer;
}

/** What answering takes. */
export interface QuestionsOptions {
  readonly engine: () => Engine;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly defaultLanguage: Language;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Answers with the engine of the moment; one line in the log and one count for each question. */
export function createQuestions({ engine, log, metrics, defaultLanguage, now }: QuestionsOptions): Questions {
  return {
    answer(question, context) {
      const started = performance.now();
      const day = context.now ?? new Date(now()).toISOString().slice(0, 10);
      const answer = engine().ask(question, { defaultLanguage, ...context, now: day });
      const elapsed = performance.now() - started;
      const { language, status, reading } = answer;
      metrics.question({ adapter: "web", status, language }, elapsed / 1000);
      log.info({ adapter: "web", language, status, ms: Math.round(elapsed * 100) / 100, reading }, "question");
      log.debug({ adapter: "web", question }, "question text");
      return answer;
    },
  };
}
