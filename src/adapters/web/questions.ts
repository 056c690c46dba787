import { LRUCache } from "lru-cache";
import type { Answer, Language } from "../../engine/answer.ts";
import type { AskContext, Engine } from "../../engine/engine.ts";
import type { Log } from "../../log.ts";
import type { Metrics } from "../../metrics.ts";

/** Answers kept, some 10 KB each. */
const keptAnswers = 2000;
/** Longer conversations than this, in characters, are not asked twice: they are answered anew. */
const longestKept = 500;

/** Answers the questions of the web: the page's and those of the API. */
export interface Questions {
  /** `now` is a day, YYYY-MM-DD; today when absent. The same question on the same data is the same object. */
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

/**
 * Answers with the engine of the moment; one line in the log and one count for each question. An answer depends on nothing
 * but the question, its context and the data, so those asked lately are kept: for each data set anew.
 */
export function createQuestions({ engine, log, metrics, defaultLanguage, now }: QuestionsOptions): Questions {
  const kept = new LRUCache<string, Answer>({ max: keptAnswers });
  let keptOf: Engine | undefined;
  // These lines have no member that could hold a secret; looking for one takes longer than writing them. Their text is still searched.
  const lines = log.child({ adapter: "web" }, { redact: [] });

  function ask(question: string, context: AskContext): Answer {
    const current = engine();
    if (current !== keptOf) {
      kept.clear();
      keptOf = current;
    }
    const key = JSON.stringify([question, context]);
    const known = kept.get(key);
    if (known) return known;
    const answer = current.ask(question, context);
    if (key.length <= longestKept) kept.set(key, answer);
    return answer;
  }

  return {
    answer(question, { now: day = new Date(now()).toISOString().slice(0, 10), ...context }) {
      const started = performance.now();
      const answer = ask(question, { defaultLanguage, ...context, now: day });
      const elapsed = performance.now() - started;
      const { language, status, reading } = answer;
      metrics.question({ adapter: "web", status, language }, elapsed / 1000);
      lines.info({ language, status, ms: Math.round(elapsed * 100) / 100, reading }, "question");
      lines.debug({ question }, "question text");
      return answer;
    },
  };
}
