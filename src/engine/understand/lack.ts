import { means } from "./link.ts";
import { type Reading, spansOf, wordsOf } from "./reading.ts";

const negations = new Set(["no", "without", "sans", "aucun", "aucune", "lack", "lacks", "lacking"]);

/**
 * "Which agreements have no jobs figure", "sans date", "quelle région n'a aucun accord": what is missing is asked for, which no query
 * says. Answering with what is there would be the opposite of the truth.
 */
export function asksForLack(reading: Reading): boolean {
  const { spans } = reading;
  return spans.some((span, at) => {
    const words = wordsOf(reading, span);
    const next = wordsOf(reading, spans[at + 1] ?? { from: 0, to: 0 })[0] ?? "";
    const negated =
      words.some((word) => negations.has(word)) || (words.includes("pas") && (next === "de" || next === "d"));
    if (!negated) return false;
    return [1, 2, 3].some((step) => {
      const missing = spans[at + step];
      const between = spans.slice(at + 1, at + step);
      if (!between.every((one) => means(one, "p.of", "q.howmany") || wordsOf(reading, one).join("").length <= 7))
        return false;
      if (means(missing, "m.jobs", "m.investment", "m.funding", "q.deadline", "q.when", "n.event", "n.signatory"))
        return spansOf(reading, "q.which", "q.howmany", "q.list", "n.agreement").length > 0;
      return (
        means(missing, "n.agreement") &&
        spansOf(reading, "n.region", "n.city", "n.sector", "n.company", "q.where").length > 0
      );
    });
  });
}
