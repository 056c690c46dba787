import type { Filter, What } from "../../query.ts";
import { boundOf } from "../bounds.ts";
import {
  type Context,
  comparedSubjects,
  type Draft,
  type Rule,
  use,
  useSpans,
  withoutDescriptions,
} from "../context.ts";
import { agreementNouns } from "../kinds.ts";
import { namesIn } from "../link.ts";
import { contentBefore, has, isGlue, spansOf, wordsOf } from "../reading.ts";
import { yardstickOf } from "./groups.ts";
import { chooseMoney } from "./totals.ts";

type Claim = Extract<What, { kind: "test" }>["claim"];

const definiteWords = new Set([
  "le",
  "la",
  "l",
  "les",
  "the",
  "cet",
  "cette",
  "ce",
  "ces",
  "this",
  "that",
  "these",
  "du",
  "des",
  "au",
  "its",
  "son",
]);

/** Yes/no questions. */
export const yesNoRule: Rule = {
  name: "yes or no",
  build(context) {
    if (!context.yesNo) return undefined;
    const { reading } = context;
    use(
      reading,
      "question",
      "q.yesno",
      "q.exists",
      "q.which",
      "v.create",
      "v.sign",
      "v.announce",
      "v.located",
      "n.anything",
      "n.project",
      "n.parties",
      "n.partner",
      "p.about",
      "q.about",
      "n.person",
      "f.also",
      "f.it",
      ...agreementNouns,
    );
    return more(context) ?? bounded(context) ?? held(context) ?? exists(context);
  },
};

/** "Arrow ECS crée plus d'emplois que KPMG". */
function more(context: Context): Draft | undefined {
  const { reading } = context;
  const subjects = comparedSubjects(context);
  const relation = has(reading, "a.equal")
    ? "equal"
    : has(reading, "a.more", "a.most") || (has(reading, "b.gt") && context.bounds.length === 0)
      ? "more"
      : has(reading, "a.less", "a.least") || (has(reading, "b.lt") && context.bounds.length === 0)
        ? "less"
        : undefined;
  const [first, second] = subjects;
  if (!first || !second || !relation || !has(reading, "a.than", "a.equal", "q.which", "b.gt", "b.lt")) return undefined;
  if (!context.measure && !has(reading, ...agreementNouns, "q.when")) return undefined;
  use(reading, "question", "a.more", "a.less", "a.equal", "a.than", "a.most", "a.least", "b.gt", "b.lt");
  if (context.measure) useSpans(reading, "measure", context.measure.spans);
  const claim: Claim = { claim: "more", subjects: [first, second], yardstick: yardstickOf(context), relation };
  return { what: { kind: "test", definite: true, claim }, where: withoutDescriptions(context, subjects) };
}

/** "Will KPMG create more than 200 jobs?", "Inetum promet 1 500 emplois ?" */
function bounded(context: Context): Draft | undefined {
  const said = context.bounds[0];
  if (!said) return undefined;
  useSpans(context.reading, "question", said.spans);
  const spec0 = said.measure ?? context.measure?.spec;
  if (
    said.said &&
    spec0 &&
    !said.agreements &&
    has(context.reading, "q.exists", "n.anything") &&
    has(context.reading, ...agreementNouns, "n.project")
  ) {
    // "Are there agreements with more than 500 jobs?": each one is measured, not their sum.
    if (context.measure) useSpans(context.reading, "measure", context.measure.spans);
    const bounds = [boundOf(said, spec0.measures.length > 1 ? chooseMoney(context, spec0) : spec0)];
    return { what: { kind: "test", definite: false, claim: { claim: "exists" } }, where: { ...context.where, bounds } };
  }
  if (said.agreements && !context.measure) {
    const claim: Claim = {
      claim: "count",
      ...(said.min !== undefined ? { min: said.min } : {}),
      ...(said.max !== undefined ? { max: said.max } : {}),
      strict: said.strict,
    };
    return { what: { kind: "test", definite: true, claim }, where: context.where };
  }
  const spec = said.measure ?? context.measure?.spec;
  if (!spec) return undefined;
  if (context.measure) useSpans(context.reading, "measure", context.measure.spans);
  const named =
    context.measure && !context.measure.anyMoney && spec.measures.length > 1
      ? { ...spec, measures: context.measure.spec.measures }
      : spec;
  const measure = named.measures.length > 1 ? chooseMoney(context, named) : named;
  return {
    what: { kind: "test", definite: true, claim: { claim: "bound", bound: boundOf(said, measure) } },
    where: context.where,
  };
}

const subjectKeys = ["organisations", "organisationsMode", "agreements", "party"] as const;

const predicateKeys = [
  "signed",
  "due",
  "people",
  "signedIn",
  "signedInCountry",
  "events",
  "types",
  "places",
  "sectors",
] as const;

/** "Was the KPMG agreement signed in 2024?": what is said of an agreement taken for granted. */
function held(context: Context): Draft | undefined {
  const { where, reading } = context;
  if (context.measure && !where.due) return undefined;
  const described = context.slots.keywordSpans.length > 0;
  const subject = Object.fromEntries(
    Object.entries(where).filter(([key]) => (subjectKeys as readonly string[]).includes(key)),
  ) as Filter;
  const predicate = Object.fromEntries(
    Object.entries(where).filter(([key]) => (predicateKeys as readonly string[]).includes(key)),
  ) as Filter;
  if (
    Object.keys(predicate).length === 0 ||
    (!subject.organisations && !subject.agreements && !subject.party && !described)
  )
    return undefined;
  if (!isDefinite(context)) return undefined;
  if (context.measure) useSpans(reading, "measure", context.measure.spans);
  return {
    what: { kind: "test", definite: true, claim: { claim: "holds", slots: predicate } },
    where: subject,
    identifies: true,
  };
}

/** "Did Visa and Maroc Telecom sign in 2023?": two parties with one agreement between them. */
function isTheOnlyOne({ where, reading, select }: Context): boolean {
  const { organisations, organisationsMode } = where;
  if (organisations?.length !== 2 || organisationsMode !== "all" || has(reading, ...agreementNouns)) return false;
  return has(reading, "v.sign") && select({ organisations, organisationsMode }).length === 1;
}

/** "the / l' / cette … agreement", or a project by its name; "an agreement", "anything" takes nothing for granted. */
function isDefinite(context: Context): boolean {
  const { reading } = context;
  if (has(reading, "n.anything") && !has(reading, ...agreementNouns)) return false;
  if (isTheOnlyOne(context)) return true;
  const nouns = spansOf(reading, ...agreementNouns);
  for (const at of nouns) {
    for (let before = at - 1; before >= 0 && before >= at - 4; before -= 1) {
      const words = wordsOf(reading, reading.spans[before] ?? { from: 0, to: 0 });
      const last = words.at(-1) ?? "";
      if (definiteWords.has(last)) return true;
      if (["un", "une", "an", "a", "any", "des", "d", "another"].includes(last)) return false;
      const span = reading.spans[before];
      if (span && !isGlue(span) && namesIn(span, "organisation").length === 0) break;
    }
  }
  if (nouns.length > 0) return contentBefore(reading, nouns[0] ?? 0) >= 0 && !has(reading, "q.exists");
  return (
    !has(reading, "v.sign", "q.exists") &&
    (context.slots.keywordSpans.length > 0 || context.where.due !== undefined || has(reading, "v.located", "m.centres"))
  );
}

/** "Is there an agreement with Samsung?" */
function exists(context: Context): Draft {
  const { measure } = context;
  if (measure) useSpans(context.reading, "measure", measure.spans);
  const spec = measure && (measure.anyMoney ? chooseMoney(context, measure.spec) : measure.spec);
  return {
    what: { kind: "test", definite: false, claim: { claim: "exists", ...(spec ? { measure: spec } : {}) } },
    where: context.where,
  };
}
