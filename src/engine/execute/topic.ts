import type { Query, What } from "../query.ts";
import type { Result } from "../result.ts";
import { chooseAgreements } from "./agreements.ts";
import { answered, noData } from "./assemble.ts";
import { isOpen } from "./base.ts";
import { type Context, idsOf } from "./context.ts";
import { findNearest } from "./nearest.ts";
import type { Hit } from "./search.ts";
import { stemsOf } from "./stems.ts";

/**
 * A hit must hold this share of the words' weight (rare words weigh more). On sixteen topics tried, those that were meant held at
 * least .74, those that only share a word at most .63.
 */
const LEAST_COVERAGE = 0.65;
/** It must reach this share of the best score, too: those meant reached .59. */
const LEAST_OF_BEST = 0.5;

/** Agreements whose text holds the words, best first. */
export function executeTopic(query: Query, { words, answer }: What & { kind: "topic" }, context: Context): Result {
  const { where } = query;
  const within = isOpen(where) ? undefined : chooseAgreements(where, context).agreements;
  const hits = relevant(context.index.search(words, within, LEAST_OF_BEST), words, context);
  if (hits.length === 0) {
    return noData(query, { why: "no-agreement" }, findNearest(query, where, undefined, context));
  }
  return answered(query, context, {
    body: {
      kind: "topic",
      words,
      hits: hits.map(({ agreement, score }) => ({
        agreement: idsOf(context, [agreement])[0] ?? "",
        score: Math.round(score * 100) / 100,
      })),
    },
    verdict: answer === "test" ? "yes" : undefined,
    agreements: hits.map(({ agreement }) => agreement),
  });
}

/** The hits that are about the words, and not just about one of them that is everywhere. */
function relevant(hits: readonly Hit[], words: readonly string[], { catalogue, index }: Context): readonly Hit[] {
  const size = catalogue.agreements.length;
  const weights = new Map(
    words.map((word) => {
      const holders = Math.max(...stemsOf(word).map((stem) => index.agreementsWith(stem).length));
      return [word, Math.log(1 + (size + 0.5) / (holders + 0.5))];
    }),
  );
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return hits.filter(({ matched }) => {
    const held = matched.reduce((sum, word) => sum + (weights.get(word) ?? 0), 0);
    return held >= LEAST_COVERAGE * total;
  });
}
