import { type Context, type Draft, isOpen, type Rule, use, useSpans } from "../context.ts";
import { means } from "../link.ts";
import { contentAfter, has, type Reading, spansOf, wordsOf } from "../reading.ts";
import { groupOf } from "./groups.ts";
import { countedKind } from "./totals.ts";

const agreementNouns = [
  "n.agreement",
  "n.memorandum",
  "n.convention",
  "n.partnership",
  "n.contract",
  "n.letter",
  "n.declaration",
  "n.programme-contract",
] as const;

/** "De quoi parle l'accord …", "tell me about …": one agreement's sheet. */
export const sheetRule: Rule = {
  name: "sheet",
  build(context) {
    const { reading } = context;
    if (!has(reading, "q.about") || context.measure) return undefined;
    if (has(reading, "q.list") && pluralAgreements(context)) return undefined;
    if (pluralAgreements(context) && has(reading, "q.which") && !context.where.agreements) return undefined;
    use(
      reading,
      "question",
      "q.about",
      "q.which",
      "q.list",
      "v.create",
      "v.sign",
      "n.project",
      "f.it",
      "p.about",
      "n.anything",
      ...agreementNouns,
    );
    return { what: { kind: "sheet" }, where: context.where, identifies: true };
  },
};

function pluralAgreements(context: Context): boolean {
  const { reading } = context;
  return spansOf(reading, ...agreementNouns).some((at) => {
    const last = reading.text.tokens[(reading.spans[at]?.to ?? 1) - 1]?.text ?? "";
    return /(s|moranda)$/.test(last);
  });
}

/** Lists of agreements, or of what else is asked for ("quelles entreprises …"). */
export const listRule: Rule = {
  name: "list",
  build(context) {
    const { reading } = context;
    if (context.measure && !has(reading, "q.whichones") && !has(reading, ...agreementNouns)) return undefined;
    if (asksQuantity(reading) && !has(reading, "q.list", "q.whichones")) return undefined;
    const asked = askedKind(context);
    const agreements = has(reading, ...agreementNouns, "v.sign", "n.project", "q.exists", "q.whichones", "n.anything");
    if (!asked && !agreements) return undefined;
    if (asked && asked !== "agreements" && isOpen(context.where) && !agreements) return undefined;
    use(
      reading,
      "question",
      "q.list",
      "q.which",
      "q.whichones",
      "q.exists",
      "q.who",
      "q.about",
      "n.anything",
      "v.sign",
      "v.create",
      "v.announce",
      "v.located",
      "n.parties",
      "n.project",
      "p.about",
      "a.total",
      "n.partner",
      "f.also",
      "a.newest",
      ...agreementNouns,
    );
    if (context.measure) useSpans(reading, "measure", context.measure.spans);
    if (asked && asked !== "agreements") {
      const kind = spansOf(
        reading,
        "n.company",
        "n.ministry",
        "n.university",
        "n.bank",
        "n.agency",
        "n.association",
      ).map((at) => reading.spans[at]);
      use(
        reading,
        "question",
        "n.company",
        "n.ministry",
        "n.university",
        "n.bank",
        "n.agency",
        "n.association",
        "n.organisation",
        "n.region",
        "n.city",
        "n.country",
        "n.sector",
        "n.event",
        "n.person",
      );
      const company = asked === "organisations" && kind.some((span) => means(span, "n.company"));
      const ministry = asked === "organisations" && kind.some((span) => means(span, "n.ministry"));
      const university = asked === "organisations" && kind.some((span) => means(span, "n.university"));
      const kinds = company
        ? ["company" as const]
        : ministry
          ? ["ministry" as const]
          : university
            ? ["university" as const]
            : undefined;
      return {
        what: { kind: "list", of: asked },
        where: kinds ? { ...context.where, party: { ...context.where.party, kinds } } : context.where,
      };
    }
    const where =
      context.measure && !context.measure.anyMoney && has(reading, ...agreementNouns, "n.project")
        ? { ...context.where, bounds: [{ measure: context.measure.spec, min: 0, strict: true }] }
        : context.where;
    return { what: { kind: "list", of: "agreements" }, where };
  },
};

/** "Combien", "how many": the answer is a number, or there is none. */
function asksQuantity(reading: Reading): boolean {
  return spansOf(reading, "q.howmany").some((at) =>
    /^(combien|cb|cmb|how|nombre|nb)/.test(wordsOf(reading, reading.spans[at] ?? { from: 0, to: 0 }).join(" ")),
  );
}

/** What "which", "list" or "who" asks for, when a noun says it. */
function askedKind(context: Context): ReturnType<typeof countedKind> {
  const { reading } = context;
  for (const at of spansOf(reading, "q.which", "q.list")) {
    let next = contentAfter(reading, at);
    if (means(reading.spans[next], "n.foreign", "a.total") || reading.spans[next]?.number)
      next = contentAfter(reading, next);
    if (
      next >= 0 &&
      next <= at + 4 &&
      groupOf(context, next) !== undefined &&
      !means(reading.spans[next], "n.partner", "n.year")
    )
      return countedKind(context, next);
  }
  return undefined;
}

/** Nothing but names: "Huawei ?", "GITEX Africa 2025", "Idarati". */
export const namesRule: Rule = {
  name: "bare names",
  build(context) {
    const { reading } = context;
    if (isOpen(context.where) && context.slots.keywordSpans.length === 0) return undefined;
    if (context.measure || asksQuantity(reading)) return undefined;
    use(reading, "question", "q.which", "n.project", "q.about", "v.create", "n.parties");
    const draft: Draft = { what: { kind: "sheet" }, where: context.where, identifies: true };
    return draft;
  },
};
