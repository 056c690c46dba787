import type { Query, What } from "../query.ts";
import type { Result } from "../result.ts";
import { chooseAgreements } from "./agreements.ts";
import { answered, noData } from "./assemble.ts";
import { isOpen } from "./base.ts";
import { type Context, idsOf } from "./context.ts";
import { findNearest } from "./nearest.ts";
import type { Hit } from "./search.ts";
import { stemsOf } from "./stems.ts";

/** A hit must hold at least this share of the words' weight (rare words weigh more) … */
const LEAST_COVERAGE = 0.5;
/** … and reach this share of the best score. Measured on the topic questions of the sample: .4 lets single common words in, .7 loses second agreements. */
const LEAST_OF_BEST = 0.5;

/** Agreements whose text holds the words, best first. */
export function executeTopic(query: Query, { words, answer }: What & { kind: "topic" }, context: Context): Result {
  const { where } = query;
  const within = isOpen(where) ? undefined : chooseAgreements(where, context).agreements;
  const hits = relevant(context.index.search(words, within), words, context);
  if (hits.length === 0) {
    return noData(query, { why: "no-agreement" }, findNearest(query, where, undefined, context));
  }
  return answered(query, context, {
    body: {
      kind: "topic",
      words,
      hits: hits.map(({ agreement, score }) => ({
        agreement: idsOf(context.catalogue, [agreement])[0] ?? "",
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
  const best = hits[0]?.score ?? 0;
  return hits.filter(({ score, matched }) => {
    const held = matched.reduce((sum, word) => sum + (weights.get(word) ?? 0), 0);
    return held >= LEAST_COVERAGE * total && score >= LEAST_OF_BEST * best;
  });
}
