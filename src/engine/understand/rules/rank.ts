import type { GroupKey, Yardstick } from "../../query.ts";
import { askedNoun, type Context, type Rule, specOf, use, useSpans } from "../context.ts";
import { means } from "../link.ts";
import { contentAfter, has, spansOf, wordsOf } from "../reading.ts";
import { groupOf, rankedOver, yardstickOf } from "./groups.ts";

/** Words of size without a measure speak of money: "le plus gros accord". */
const bigWords = new Set([
  "gros",
  "grosse",
  "grand",
  "grande",
  "important",
  "importante",
  "largest",
  "biggest",
  "cher",
  "couteux",
  "expensive",
  "priciest",
  "ambitieux",
]);
const AGREEMENTS_SHOWN = 5;

/** The oldest, the latest: by date of signature. */
export const datedRule: Rule = {
  name: "oldest or newest",
  build(context) {
    const { reading } = context;
    const at = spansOf(reading, "a.oldest", "a.newest")[0];
    if (at === undefined || context.measure) return undefined;
    const span = reading.spans[at];
    const newest = means(span, "a.newest");
    const number = limitOf(context);
    use(
      reading,
      "question",
      "a.oldest",
      "a.newest",
      "a.most",
      "n.agreement",
      "n.memorandum",
      "n.convention",
      "n.partnership",
      "n.project",
      "v.sign",
      "q.which",
      "q.list",
      "q.when",
      "q.about",
      "n.anything",
    );
    const plural =
      span &&
      wordsOf(reading, span).some((word) =>
        /^(derniers|dernieres|recents|recentes|lately|dernierement|nouveautes|neuf|deals|agreements|anciens|anciennes|accords)$/.test(
          word,
        ),
      );
    const next = reading.spans[contentAfter(reading, at)];
    const manyNext =
      next &&
      wordsOf(reading, next).some((word) => /s$|moranda$/.test(word) && !word.endsWith("ss")) &&
      means(next, "n.agreement", "n.memorandum", "n.convention", "n.partnership", "n.project");
    if (newest && (plural || manyNext || number > 1)) {
      return {
        what: { kind: "list", of: "agreements", order: "newest", limit: number > 1 ? number : AGREEMENTS_SHOWN },
        where: context.where,
      };
    }
    const direction = newest ? "most" : "least";
    return {
      what: { kind: "rank", yardstick: { by: "signed-on" }, over: "agreement", direction, limit: number },
      where: context.where,
    };
  },
};

/** "Quelle entreprise promet le plus d'emplois ?", "top 3 regions by jobs". */
export const rankRule: Rule = {
  name: "ranking",
  build(context) {
    const { reading } = context;
    const most = spansOf(reading, "a.most", "a.top");
    const least = spansOf(reading, "a.least");
    const at = most[0] ?? least[0];
    if (at === undefined) return undefined;
    // "The most recent agreement in the Fez-Meknes region"
    if (!context.measure && has(reading, "a.newest", "a.oldest") && has(reading, "n.agreement")) return undefined;
    const big = [...most, ...least].some((span) =>
      wordsOf(reading, reading.spans[span] ?? { from: 0, to: 0 }).some((word) => bigWords.has(word)),
    );
    const counted = countsAgreements(context);
    if (!context.measure && !counted && !big) return undefined;
    const group = rankedOver(context);
    const pool = group?.pool;
    const over: GroupKey = group?.over ?? (has(reading, "q.who") ? (counted ? "person" : "organisation") : "agreement");
    if (!context.measure && over === "agreement" && !big) return undefined;
    const employer = reading.text.tokens.some(({ text }) => /^(employeur|employer|recruteur|recruiter)s?$/.test(text));
    const fallback: Yardstick = employer
      ? { by: "measure", measure: specOf("jobs") }
      : over === "agreement"
        ? { by: "measure", measure: specOf("investment") }
        : { by: "agreements" };
    use(
      reading,
      "question",
      "a.most",
      "a.least",
      "a.top",
      "q.who",
      "q.which",
      "n.agreement",
      "n.memorandum",
      "n.convention",
      "n.partnership",
      "n.project",
      "v.create",
      "v.sign",
      "v.announce",
      "a.per",
    );
    const { party, ...rest } = context.where;
    const companies = over === "organisation" && !pool && !counted ? { kinds: ["company" as const] } : undefined;
    const chosen = pool ?? companies;
    return {
      what: {
        kind: "rank",
        yardstick: yardstickOf(context, fallback),
        over,
        direction: most.length > 0 ? "most" : "least",
        limit: limitOf(context),
        ...(chosen ? { pool: chosen } : {}),
      },
      where: over === "organisation" && party ? rest : context.where,
    };
  },
};

/** "le plus d'accords", "the most agreements". */
function countsAgreements(context: Context): boolean {
  const { reading } = context;
  const at = askedNoun(reading, "a.most", "a.least", "a.top");
  if (at >= 0 && groupOf(context, at) === "agreement" && rankedOverOther(context)) return true;
  return (
    has(reading, "n.agreement", "n.memorandum", "n.convention", "n.partnership", "v.sign") &&
    rankedOverOther(context) &&
    !context.measure
  );
}

function rankedOverOther(context: Context): boolean {
  return rankedOver(context) !== undefined || has(context.reading, "q.who");
}

/** "top 5", "les 3 plus gros": how many are wanted, one when nothing is said. */
function limitOf(context: Context): number {
  const bound = context.bounds.find((said) => !said.said && said.min !== undefined && said.min >= 1 && said.min <= 50);
  const ordinal = context.reading.spans.findIndex(
    (span, at) =>
      span.number?.ordinal &&
      span.number.value > 1 &&
      span.number.value <= 10 &&
      [1, 2].some((step) => means(context.reading.spans[at + step], "a.most", "a.least", "a.newest", "a.oldest")),
  );
  if (!bound && ordinal >= 0) {
    // "The second largest": it stands at the end of as many.
    context.reading.roles[ordinal] ??= "question";
    return context.reading.spans[ordinal]?.number?.value ?? 1;
  }
  if (!bound) return has(context.reading, "f.three") ? 3 : has(context.reading, "f.both") ? 2 : 1;
  useSpans(context.reading, "question", bound.spans);
  return Math.round(bound.min ?? 1);
}
