import type { GroupKey, PartyFilter, Yardstick } from "../../query.ts";
import { type Context, use } from "../context.ts";
import { organisationKindOf } from "../kinds.ts";
import type { ConceptTag } from "../lexicon.ts";
import { means } from "../link.ts";
import { has, spansOf, wordsOf } from "../reading.ts";

const groupByTag: readonly (readonly [ConceptTag, GroupKey])[] = [
  ["n.company", "organisation"],
  ["n.ministry", "organisation"],
  ["n.university", "organisation"],
  ["n.bank", "organisation"],
  ["n.agency", "organisation"],
  ["n.association", "organisation"],
  ["n.fund", "organisation"],
  ["n.partner", "organisation"],
  ["n.organisation", "organisation"],
  ["n.parties", "organisation"],
  ["n.region", "region"],
  ["n.city", "city"],
  ["n.country", "country"],
  ["n.sector", "sector"],
  ["n.event", "event"],
  ["n.year", "year"],
  ["n.person", "person"],
  ["n.signatory", "person"],
  ["n.agreement", "agreement"],
  ["n.memorandum", "agreement"],
  ["n.convention", "agreement"],
  ["n.partnership", "agreement"],
  ["n.project", "agreement"],
  ["n.place", "region"],
  ["q.kind", "type"],
  ["q.deadline", "deadline"],
];

/** What a span groups by: "région", "company", "année". */
export function groupOf(context: Context, at: number): GroupKey | undefined {
  const span = context.reading.spans[at];
  return groupByTag.find(([tag]) => means(span, tag))?.[1];
}

/** Group nouns that stand inside question phrases: "dans quelle région", "which city", "en quelle année". */
const groupInPhrase: readonly (readonly [RegExp, GroupKey])[] = [
  [/\bregions?\b/, "region"],
  [/\b(ville|villes|city|cities|town|towns)\b/, "city"],
  [/\b(annee|annees|year|years)\b/, "year"],
  [/\b(pays|country|countries)\b/, "country"],
];

/** What a ranking or a breakdown is over, with the organisations that may take part. */
export function rankedOver(context: Context): { over: GroupKey; pool?: PartyFilter } | undefined {
  const { reading } = context;
  for (const at of spansOf(reading, ...groupByTag.map(([tag]) => tag))) {
    const over = groupOf(context, at);
    if (!over || over === "agreement") continue;
    const span = reading.spans[at];
    if (!span) continue;
    const kind = organisationKindOf(span);
    const party = context.where.party;
    reading.roles[at] ??= "question";
    if (over !== "organisation") return { over };
    const pool: PartyFilter = { ...party, ...(kind ? { kinds: [kind] } : {}) };
    return { over, ...(Object.keys(pool).length > 0 ? { pool } : {}) };
  }
  for (const at of spansOf(reading, "q.where", "q.when")) {
    const span = reading.spans[at];
    const words = span
      ? reading.text.tokens
          .slice(span.from, span.to)
          .map((token) => token.text)
          .join(" ")
      : "";
    const found = groupInPhrase.find(([pattern]) => pattern.test(words));
    if (found) return { over: found[1] };
  }
  return undefined;
}

/** The measure asked, else the number of agreements. */
export function yardstickOf(context: Context, fallback: Yardstick = { by: "agreements" }): Yardstick {
  const { measure, reading } = context;
  if (measure && !measure.anyMoney) return { by: "measure", measure: measure.spec };
  if (measure) return { by: "measure", measure: { ...measure.spec, measures: ["investment"] } };
  if (has(reading, "q.deadline")) return { by: "deadline" };
  return fallback;
}

/** "par région", "by sector", "répartition par année". */
export function groupedBy(context: Context): GroupKey | undefined {
  const { reading } = context;
  for (const at of spansOf(reading, "a.per", "p.by", "a.breakdown", "p.in")) {
    const words = reading.text.tokens.slice(reading.spans[at]?.from, reading.spans[at]?.to).map((token) => token.text);
    const per =
      words.includes("par") ||
      words.includes("by") ||
      words.includes("per") ||
      words.includes("each") ||
      words.includes("chaque") ||
      words.includes("selon") ||
      means(reading.spans[at], "a.breakdown");
    if (!per) continue;
    const after = at + 1;
    const typed = ["type", "types", "nature"].includes(
      wordsOf(reading, reading.spans[after] ?? { from: 0, to: 0 })[0] ?? "",
    );
    const group = typed ? "type" : groupOf(context, after);
    if (!group || group === "agreement") continue;
    reading.roles[after] ??= "question";
    use(reading, "question", "a.per", "a.breakdown");
    return group;
  }
  if (has(reading, "a.breakdown") && reading.text.tokens.some(({ text }) => /^regiona/.test(text))) {
    use(reading, "question", "a.breakdown");
    return "region";
  }
  return undefined;
}
