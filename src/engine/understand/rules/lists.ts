import { type Context, type Draft, isOpen, type Rule, use, useSpans } from "../context.ts";
import { agreementNouns, organisationKindOf, organisationNouns } from "../kinds.ts";
import { means } from "../link.ts";
import { contentAfter, has, type Reading, spansOf, wordsOf } from "../reading.ts";
import { groupOf } from "./groups.ts";
import { countedKind } from "./totals.ts";

/** "De quoi parle l'accord …", "tell me about …": one agreement's sheet. */
export const sheetRule: Rule = {
  name: "sheet",
  build(context) {
    const { reading } = context;
    if (context.measure || !(has(reading, "q.about") || asksContent(context))) return undefined;
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

/** What a question about one agreement may ask for instead of its content. */
const properties = [
  "q.kind",
  "q.whichones",
  "n.sector",
  "n.city",
  "n.region",
  "n.place",
  "n.country",
  "n.event",
  "n.partner",
  "n.signatory",
  "n.parties",
  "n.target",
  "n.year",
] as const;

/** "What does the Samsung agreement provide?", "c'est quoi l'accord …": "what" about one agreement taken for granted. */
function asksContent(context: Context): boolean {
  const { reading } = context;
  const { tokens } = reading.text;
  if (!["what", "whats", "que", "qu", "quoi"].includes(tokens[0]?.text ?? "") || has(reading, ...properties))
    return false;
  const one = spansOf(reading, ...agreementNouns).some((at) => {
    const article = tokens.slice(Math.max(0, (reading.spans[at]?.from ?? 0) - 3), reading.spans[at]?.from);
    return article.some(({ text }) => ["the", "l", "le", "la", "cet", "cette", "this", "that"].includes(text));
  });
  return one && !pluralAgreements(context) && !isOpen(context.where);
}

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
    if (asked && asked !== "agreements" && !agreements && isOnlyCountry(context)) return undefined;
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
      const kinds = spansOf(reading, ...organisationNouns).flatMap((at) => {
        const span = reading.spans[at];
        return (span && organisationKindOf(span)) ?? [];
      });
      use(
        reading,
        "question",
        ...organisationNouns,
        "n.organisation",
        "n.region",
        "n.city",
        "n.country",
        "n.sector",
        "n.event",
        "n.person",
      );
      return {
        what: { kind: "list", of: asked },
        where:
          asked === "organisations" && kinds[0]
            ? { ...context.where, party: { ...context.where.party, kinds: [kinds[0]] } }
            : context.where,
      };
    }
    const where =
      context.measure && !context.measure.anyMoney && has(reading, ...agreementNouns, "n.project")
        ? { ...context.where, bounds: [{ measure: context.measure.spec, min: 0, strict: true }] }
        : context.where;
    return { what: { kind: "list", of: "agreements" }, where };
  },
};

/** "The capital of Australia": a country alone speaks of no agreement. */
function isOnlyCountry({ where }: Context): boolean {
  return Object.keys(where).every((key) => key === "party" || key === "signedInCountry");
}

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
    if (context.measure || asksQuantity(reading) || has(reading, "q.who")) return undefined;
    use(reading, "question", "q.which", "n.project", "q.about", "v.create", "n.parties");
    const draft: Draft = { what: { kind: "sheet" }, where: context.where, identifies: true };
    return draft;
  },
};
