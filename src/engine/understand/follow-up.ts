import type { Filter, Query } from "../query.ts";
import { isOpen } from "./context.ts";
import { isNeutral, means } from "./link.ts";
import type { SaidMeasure } from "./measures.ts";
import { has, isGlue, isName, type Reading, spansOf } from "./reading.ts";

const subjectKeys = [
  "organisations",
  "people",
  "places",
  "signedIn",
  "party",
  "sectors",
  "events",
  "types",
  "agreements",
] as const;

/** True when the question only makes sense after another one: "et à Casablanca ?", "who signed it?", "source ?", "both together". */
export function followsUp(reading: Reading, where: Filter, measure: SaidMeasure | undefined): boolean {
  const subject =
    subjectKeys.some((key) => where[key] !== undefined) ||
    reading.spans.some((span) => span.entries.some((entry) => entry.kind === "keyword"));
  const first = spansOf(reading, "f.and", "f.only", "f.same")[0];
  if (first !== undefined && opens(reading, first)) return true;
  // "Which of those are about payments?"
  if (spansOf(reading, "f.only").some((at) => (reading.spans[at]?.to ?? 0) - (reading.spans[at]?.from ?? 0) > 1))
    return true;
  if (
    spansOf(reading, "f.both", "f.three").some((at) => standsAlone(reading, at)) &&
    !subject &&
    !has(reading, "a.most", "a.least", "a.newest", "a.oldest")
  )
    return true;
  // "How many are there?"
  if (has(reading, "q.howmany") && !measure && isOpen(where) && reading.text.tokens.length <= 5 && onlyCounts(reading))
    return true;
  const agreements = has(
    reading,
    "n.agreement",
    "n.memorandum",
    "n.convention",
    "n.partnership",
    "n.project",
    "n.target",
    "n.strategy",
  );
  if (has(reading, "f.it") && !subject && !agreements && !has(reading, "a.total", "a.most", "a.least")) return true;
  if (hasObjectPronoun(reading) && !subject && !agreements) return true;
  if (has(reading, "a.total", "a.most", "a.least", "a.oldest", "a.newest", "q.exists", "n.target", "n.strategy"))
    return false;
  // A question word and a name of its own make a whole question.
  if (subject && has(reading, "q.who", "q.when", "q.where", "q.source", "n.partner", "q.about", "q.deadline"))
    return false;
  const size = reading.spans.filter(
    (span, at) => isName(span) || (!reading.roles[at] && span.tags.size > 0 && contentOf(span)),
  ).length;
  if (!agreements && !measure) return size <= 3 && (!subject || size <= 2) && !has(reading, "v.sign");
  if (measure && isOpen(where))
    return size <= 2 && (!has(reading, "q.howmany", "q.howmuch") || (!agreements && reading.text.tokens.length <= 5));
  return false;
}

function onlyCounts(reading: Reading): boolean {
  return reading.spans.every(
    (span) => isNeutral(span) || isGlue(span) || means(span, "q.howmany", "q.exists", "f.it", "f.also"),
  );
}

/** "Qui l'a signé ?": what was spoken of before. */
export function hasObjectPronoun(reading: Reading): boolean {
  const { tokens } = reading.text;
  return tokens.some(
    ({ text }, at) => text === "l" && ["a", "ont", "avait", "avaient"].includes(tokens[at + 1]?.text ?? ""),
  );
}

/** True when nothing but greetings and small words stands before. */
function opens(reading: Reading, at: number): boolean {
  return reading.spans
    .slice(0, at)
    .every(
      (span) =>
        isNeutral(span) &&
        !isName(span) &&
        ![...span.tags].some((tag) => tag.startsWith("q.") || tag.startsWith("n.") || tag.startsWith("m.")),
    );
}

/** "the two together?", not "the two axes of the strategy". */
function standsAlone(reading: Reading, at: number): boolean {
  const next = reading.spans[at + 1];
  return (
    next === undefined ||
    isGlue(next) ||
    means(
      next,
      "a.total",
      "q.howmany",
      "v.create",
      "q.about",
      "m.jobs",
      "n.city",
      "n.region",
      "n.company",
      "n.agreement",
      "n.organisation",
      "n.memorandum",
      "n.event",
      "n.year",
    )
  );
}

function contentOf(span: Reading["spans"][number]): boolean {
  return [...span.tags].some((tag) => !tag.startsWith("p.") && !tag.startsWith("f."));
}

/** True when the question says by itself what it asks and of whom: then only its "and" ties it to the last one. */
export function isComplete(reading: Reading, where: Filter, measure: SaidMeasure | undefined): boolean {
  const subject = subjectKeys.some((key) => where[key] !== undefined);
  return subject && measure !== undefined && has(reading, "q.howmany", "q.howmuch");
}

/** The previous query's filter with what the new question names put in its place; nothing else changes (rule of meaning 10). */
export function mergeWhere(previous: Filter, said: Filter, narrows: boolean): Filter {
  const merged: Record<string, unknown> = { ...previous };
  const newSubject = (["organisations", "people", "places", "party", "events", "sectors"] as const).some(
    (key) => said[key] !== undefined,
  );
  if (newSubject && !narrows) {
    delete merged.agreements;
    if (said.organisations) delete merged.organisationsMode;
    // Two ways to name a party: the new one takes the old one's place.
    if (said.organisations) delete merged.party;
    if (said.party) {
      delete merged.organisations;
      delete merged.organisationsMode;
    }
  }
  for (const [key, value] of Object.entries(said)) merged[key] = value;
  if (said.places && previous.signedIn && !previous.places && !said.signedIn) {
    merged.signedIn = said.places;
    delete merged.places;
  }
  if (said.not && previous.not) merged.not = { ...previous.not, ...said.not };
  return merged as Filter;
}

/** The subjects of the last queries taken together: what differs between them is united, what they share stays. */
export function unite(queries: readonly Query[]): Query | undefined {
  const last = queries.at(-1);
  if (!last || queries.length < 2) return undefined;
  const where: Record<string, unknown> = { ...last.where };
  delete where.organisationsMode;
  for (const key of [...subjectKeys, "signedInCountry"] as const) {
    const values = queries.map((query) => query.where[key]).filter((value) => value !== undefined);
    if (values.length > 0 && values.every(Array.isArray)) where[key] = [...new Set(values.flat())];
  }
  const spans = queries.map((query) => query.where.signed).filter((signed) => signed !== undefined);
  if (spans.length === queries.length) {
    const from = spans.map((signed) => signed.from ?? "").sort()[0];
    const to = spans
      .map((signed) => signed.to ?? "")
      .sort()
      .at(-1);
    where.signed = { ...(from ? { from } : {}), ...(to ? { to } : {}) };
  }
  const what =
    last.what.kind === "total" ? { ...last.what, measure: withoutFigures(last.what.measure, queries) } : last.what;
  if (what.kind === "target") {
    const targets = [...new Set(queries.flatMap((query) => (query.what.kind === "target" ? query.what.targets : [])))];
    return { what: { ...what, targets }, where: where as Filter };
  }
  return { what, where: where as Filter };
}

function withoutFigures(measure: Extract<Query["what"], { kind: "total" }>["measure"], queries: readonly Query[]) {
  if (!measure.figures) return measure;
  const figures = queries.flatMap((query) => (query.what.kind === "total" ? (query.what.measure.figures ?? []) : []));
  return { ...measure, figures: [...new Set(figures)] };
}

/** The previous query with another measure: "et en investissement ?" */
export function withMeasure(query: Query, said: SaidMeasure): Query["what"] {
  const { what } = query;
  const measure = said.anyMoney ? { ...said.spec, measures: ["investment" as const] } : said.spec;
  const yardstick = { by: "measure" as const, measure };
  switch (what.kind) {
    case "total":
      return { kind: "total", measure, ...(what.groupBy ? { groupBy: what.groupBy } : {}) };
    case "rank":
    case "average":
    case "share":
      return { ...what, yardstick };
    case "compare":
      return { ...what, yardsticks: [yardstick] };
    default:
      return { kind: "total", measure };
  }
}
