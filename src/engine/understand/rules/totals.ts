import type { Filter } from "../../query.ts";
import { boundOf } from "../bounds.ts";
import { askedNoun, type Context, isOpen, type Rule, use, useSpans, withBounds } from "../context.ts";
import { findFigures } from "../figure-words.ts";
import { agreementNouns, organisationKindOf } from "../kinds.ts";
import { contentAfter, has, spansOf, wordsOf } from "../reading.ts";
import { groupedBy, groupOf } from "./groups.ts";

/** Figures picked by the words of their labels: "combien d'architectes", "phase 2", "la part de la région". */
export const labelRule: Rule = {
  name: "figure by its label",
  build(context) {
    const { reading, measure } = context;
    if (!has(reading, "q.howmany", "q.howmuch", "q.which") && !measure) return undefined;
    if (has(reading, "q.source", "q.who", "q.where") || (has(reading, "q.list") && !measure)) return undefined;
    const noun = askedNoun(reading, "q.howmany");
    if (noun >= 0 && groupOf(context, noun) === "agreement") return undefined;
    if (noun >= 0 && countsParties(context, noun)) return undefined;
    const found = findFigures(context, () => true);
    if (!found) return undefined;
    const query = {
      what: { kind: "total" as const, measure: { measures: found.whole, figures: found.figures } },
      where: { ...context.where, agreements: found.agreements },
    };
    // The labels led to figures that the rest of the question leaves out (another place, a later deadline).
    if (context.measure && context.run(query).status !== "answered") return undefined;
    use(
      reading,
      "question",
      "q.howmany",
      "q.howmuch",
      "q.which",
      "v.create",
      "v.pay",
      "a.total",
      "f.both",
      "n.phase",
      "m.money",
      "u.mad",
      "u.usd",
      "u.eur",
      "m.people",
      "n.project",
      "n.year",
    );
    if (measure) useSpans(reading, "measure", measure.spans);
    useSpans(reading, "described", found.spans);
    return query;
  },
};

/** "Combien d'entreprises ont signé", "how many countries do the agreements involve": parties, not what a label counts. */
function countsParties(context: Context, noun: number): boolean {
  const { reading, where } = context;
  if (groupOf(context, noun) === undefined || context.measure) return false;
  return (
    has(reading, "v.sign", "n.parties", "n.signatory", "n.partner") || (isOpen(where) && has(reading, "n.agreement"))
  );
}

/** The sum of a measure. */
export const totalRule: Rule = {
  name: "total",
  build(context) {
    const { reading, measure } = context;
    if (!measure) return undefined;
    if (has(reading, "q.who", "q.list", "q.whichones") && !has(reading, "q.howmany", "q.howmuch", "a.total"))
      return undefined;
    if (asksAgreements(context)) return undefined;
    const groupBy = groupedBy(context);
    useSpans(reading, "measure", measure.spans);
    use(
      reading,
      "question",
      "q.howmany",
      "q.howmuch",
      "q.which",
      "a.total",
      "f.both",
      "f.three",
      "v.create",
      "v.announce",
      "n.agreement",
      "t.new",
      "v.sign",
    );
    const spec = measure.anyMoney ? chooseMoney(context, measure.spec) : measure.spec;
    return { what: { kind: "total", measure: spec, ...(groupBy ? { groupBy } : {}) }, where: context.where };
  },
};

/** "Quels accords prévoient des bourses ?": the agreements are asked, the measure restricts them. */
function asksAgreements(context: Context): boolean {
  const { reading, measure } = context;
  if (measure?.anyMoney || has(reading, "q.howmany", "q.howmuch", "a.total", "a.per", "a.breakdown")) return false;
  if (context.bounds.length > 0 || context.where.organisations) return false;
  const first = measure?.spans[0] ?? 0;
  return spansOf(reading, "q.which", "q.list", "q.whichones").some((at) => {
    const noun = contentAfter(reading, at);
    const that = /^(qu?e?|k|quoi|what|ce que)$/.test(
      wordsOf(reading, reading.spans[at] ?? { from: 0, to: 0 }).join(" "),
    );
    return !that && noun >= 0 && noun <= at + 3 && noun < first && groupOf(context, noun) === "agreement";
  });
}

/** "Money" alone: what is invested when the agreements announce it, else what is funded. */
export function chooseMoney(context: Context, spec: NonNullable<Context["measure"]>["spec"]) {
  for (const name of spec.measures) {
    const measure = { ...spec, measures: [name] };
    if (context.run({ what: { kind: "total", measure }, where: context.where }).status === "answered") return measure;
  }
  return { ...spec, measures: spec.measures.slice(0, 1) };
}

/** Agreements beyond a threshold: "quels projets prévoient plus de 500 emplois ?" */
export const thresholdRule: Rule = {
  name: "threshold",
  build(context) {
    const { reading, bounds } = context;
    const wanted = bounds.filter((bound) => bound.said && !bound.agreements && (bound.measure || context.measure));
    if (wanted.length === 0) return undefined;
    const noun = askedNoun(reading, "q.howmany");
    const count = noun >= 0 && groupOf(context, noun) === "agreement";
    if (
      !count &&
      has(reading, "q.howmany", "q.howmuch") &&
      !has(reading, "q.which", "q.list", "n.agreement", "n.project", "n.company")
    )
      return undefined;
    const filters = wanted.map((bound) =>
      boundOf(
        bound,
        bound.measure?.measures.length === 2
          ? moneyOf(context, bound.measure)
          : (bound.measure ?? context.measure?.spec ?? { measures: ["jobs"] }),
      ),
    );
    for (const bound of wanted) useSpans(reading, "question", bound.spans);
    if (context.measure) useSpans(reading, "measure", context.measure.spans);
    use(
      reading,
      "question",
      "q.which",
      "q.list",
      "q.howmany",
      "v.create",
      "v.announce",
      "n.agreement",
      "n.project",
      "m.money",
      "a.more",
      "a.less",
    );
    const where: Filter = withBounds(context.where, filters);
    const company =
      !count && spansOf(reading, "n.company").some((at) => at === askedNoun(reading, "q.which", "q.list", "q.who"));
    if (company)
      return {
        what: { kind: "list", of: "organisations" },
        where: { ...where, party: { ...where.party, kinds: ["company"] } },
      };
    return { what: count ? { kind: "count", of: "agreements" } : { kind: "list", of: "agreements" }, where };
  },
};

function moneyOf(context: Context, spec: NonNullable<Context["measure"]>["spec"]) {
  const said = context.measure?.spec.measures;
  const named = said?.length === 1 && (said[0] === "investment" || said[0] === "funding") ? said[0] : undefined;
  return { ...spec, measures: [named ?? ("investment" as const)] };
}

/** How many agreements, companies, regions…: counts of records. */
export const countRule: Rule = {
  name: "count",
  build(context) {
    const { reading } = context;
    if (!has(reading, "q.howmany") || context.measure) return undefined;
    const at = askedNoun(reading, "q.howmany");
    const of = countedKind(context, at);
    if (!of || !governsAgreements(context, at)) return undefined;
    const groupBy = groupedBy(context);
    if (at >= 0) reading.roles[at] ??= "question";
    use(
      reading,
      "question",
      "q.howmany",
      "a.total",
      "n.agreement",
      "v.sign",
      "v.create",
      "n.memorandum",
      "n.convention",
      "n.partnership",
      "n.parties",
      "n.project",
      "q.exists",
    );
    const span = reading.spans[at];
    const kind = of === "organisations" && span ? organisationKindOf(span) : undefined;
    if (kind)
      return {
        what: { kind: "count", of },
        where: { ...context.where, party: { ...context.where.party, kinds: [kind] } },
      };
    return { what: { kind: "count", of, ...(groupBy ? { groupBy } : {}) }, where: context.where };
  },
};

/** "How many PhD projects", "combien de tours": what is counted is not the agreements, unless a name describes them ("gaming agreements"). */
function governsAgreements(context: Context, at: number): boolean {
  const span = context.reading.spans[at];
  if (!span || groupOf(context, at) !== undefined) return true;
  if (!has(context.reading, ...agreementNouns, "v.sign")) return false;
  return (
    span.tags.size > 0 ||
    span.date !== undefined ||
    span.number !== undefined ||
    span.entries.some((entry) => entry.kind !== "keyword")
  );
}

export function countedKind(
  context: Context,
  at: number,
): "agreements" | "organisations" | "people" | "places" | "sectors" | "events" | "countries" | undefined {
  const group = at >= 0 ? groupOf(context, at) : undefined;
  switch (group) {
    case "organisation":
      return "organisations";
    case "person":
      return "people";
    case "region":
    case "city":
      return "places";
    case "sector":
      return "sectors";
    case "event":
      return "events";
    case "country":
      return "countries";
    default:
      return has(context.reading, ...agreementNouns, "n.project", "v.sign") ? "agreements" : undefined;
  }
}
