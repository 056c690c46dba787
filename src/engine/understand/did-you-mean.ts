import type { Choice } from "./choices.ts";
import type { Judgement } from "./judgement.ts";
import type { Suggester } from "./suggest.ts";

/** Names proposed for one that is unknown. */
const MOST = 3;

/**
 * "Did you mean": the question again with its unknown name replaced by each known name near it, when that gives an answer. Only
 * proposed, never answered (contract, rule of meaning 8): a name that was not typed is a guess.
 * @param reread reads a question in the same conversation
 */
export function proposeNames(
  question: string,
  name: string,
  suggester: Suggester,
  reread: (question: string) => Judgement,
): Choice[] {
  const choices: Choice[] = [];
  const start = question.indexOf(name);
  if (start < 0) return choices;
  for (const { labels } of suggester.nearest(name, MOST)) {
    const judgement = reread(question.slice(0, start) + labels.fr + question.slice(start + name.length));
    if (judgement.kind === "query" && judgement.result.status === "answered")
      choices.push({ query: judgement.query, results: judgement.result.agreements.length });
  }
  return choices;
}
