import type { Catalogue, Figure } from "../../dataset/model.ts";
import type { Agreement } from "../../dataset/schema.ts";
import type { Language } from "../answer.ts";
import type { Filter, Measure, MeasureSpec, Query } from "../query.ts";
import type { Result } from "../result.ts";
import { measureOf } from "./missing.ts";
import { phraseQuery } from "./phrase.ts";
import { agreementOf, type Wording } from "./wording.ts";

const suggestionCount = 3;
/** Figures of a measure that are looked at to see what can be asked of it. */
const lookedAt = 100;
/** Measures that readers ask of an agreement, first of all its jobs. */
const worthAsking = [
  "jobs",
  "investment",
  "funding",
  "trainees",
  "scholarships",
  "startups",
  "capacity",
] as const satisfies readonly Measure[];
const jobs: MeasureSpec = { measures: ["jobs"] };

function sumOf(measure: MeasureSpec, where: Filter): Query {
  return { what: { kind: "total", measure }, where };
}

function listOf(where: Filter): Query {
  return { what: { kind: "list", of: "agreements" }, where };
}

function attributeOf(attribute: "signatories" | "parties" | "signed-on" | "sources", where: Filter): Query {
  return { what: { kind: "attribute", attribute }, where };
}

function mostOf(measure: MeasureSpec): Query {
  return {
    what: {
      kind: "rank",
      yardstick: { by: "measure", measure },
      over: "organisation",
      direction: "most",
      limit: 1,
      pool: { kinds: ["company"] },
    },
    where: {},
  };
}

/** What surely has an answer about one agreement: its signatories when one is named, its figures, its record, its sources. */
function* aboutAgreement(wording: Wording, agreement: Agreement, asked?: MeasureSpec): Iterable<Query> {
  const where = { agreements: [agreement.id] };
  yield attributeOf(agreement.parties.some(({ signatory }) => signatory !== null) ? "signatories" : "parties", where);
  const measured = worthAsking.find((each) => !asked?.measures.includes(each) && announces(agreement, each));
  if (measured) yield sumOf({ measures: [measured] }, where);
  yield { what: { kind: "sheet" }, where };
  if (agreement.signed_on !== null && agreement.date_basis === "signing") yield attributeOf("signed-on", where);
  yield attributeOf("sources", where);
  yield* sameParty(wording, agreement);
}

function announces({ commitments }: Agreement, asked: Measure): boolean {
  return commitments.some(
    ({ level, measure, period }) => level === "project" && measure === asked && period === undefined,
  );
}

/** The other agreements of its first company that has any. */
function sameParty({ catalogue }: Wording, agreement: Agreement): readonly Query[] {
  const other = agreement.parties.find(
    ({ organisation }) =>
      catalogue.organisations.get(organisation)?.kind === "company" &&
      (catalogue.byOrganisation.get(organisation)?.length ?? 0) > 1,
  );
  return other ? [listOf({ organisations: [other.organisation] })] : [];
}

/** The same question over a city's region, when more agreements are known there. */
function wider({ catalogue }: Wording, query: Query): readonly Query[] {
  const [only, ...others] = query.where.places ?? [];
  const place = only === undefined || others.length > 0 ? undefined : catalogue.places.get(only);
  if (place?.kind !== "city" || place.region === null) return [];
  const own = catalogue.byPlace.get(place.id)?.length ?? 0;
  return (catalogue.byRegion.get(place.region)?.length ?? 0) > own ? [listOf({ places: [place.region] })] : [];
}

/** Questions about the figures' measure that the whole data set answers. */
function* aboutMeasure({ catalogue }: Wording, { measures }: MeasureSpec): Iterable<Query> {
  const [measure] = measures;
  if (measure === undefined || measures.includes("other")) return;
  const sample = (catalogue.byMeasure.get(measure) ?? []).slice(0, lookedAt);
  const some = (test: (figure: Figure) => boolean) =>
    sample.some((ordinal) => {
      const figure = catalogue.figures[ordinal];
      return figure?.countable && !figure.joint && test(figure);
    });
  const ofCompany = ({ agreements: [owner] }: Figure) =>
    catalogue.agreements[owner ?? -1]?.parties.some(
      ({ organisation }) => catalogue.organisations.get(organisation)?.kind === "company",
    ) ?? false;
  if (some(ofCompany)) yield mostOf({ measures });
  if (some(({ places }) => places.length > 0))
    yield { what: { kind: "total", measure: { measures }, groupBy: "region" }, where: {} };
}

/** The nearest facts to a question without one, then the agreements that fit it. */
function* afterSilence(wording: Wording, result: Extract<Result, { status: "no_data" }>): Iterable<Query> {
  for (const { query, agreements, amounts } of result.nearest) {
    const [only, ...others] = agreements;
    if (only === undefined && amounts.length === 0) continue;
    if (query.what.kind !== "sheet" || only === undefined) yield query;
    else yield others.length > 0 ? listOf(query.where) : { what: query.what, where: { agreements: [only] } };
  }
  const fitting = "agreements" in result.missing ? result.missing.agreements : [];
  const [only] = fitting;
  const { due: _, ...where } = result.query.where;
  if (fitting.length === 1 && only !== undefined) yield* aboutSingle(wording, result, only, 0, 2);
  if (fitting.length > 1 && Object.keys(where).length > 0) yield listOf(where);
}

/** A stretch of the questions about an agreement, without what was just asked. */
function* aboutSingle(wording: Wording, { query }: Result, id: string, from: number, to: number): Iterable<Query> {
  let at = 0;
  for (const offered of aboutAgreement(wording, agreementOf(wording, id), measureOf(query))) {
    if (!asksElse(query, offered.what)) continue;
    if (at >= from) yield offered;
    at += 1;
    if (at >= to) return;
  }
}

/** False for the attribute that was just asked and is not known. */
function asksElse({ what: asked }: Query, what: Query["what"]): boolean {
  return asked.kind !== "attribute" || what.kind !== "attribute" || asked.attribute !== what.attribute;
}

function targetOf(targets: string[]): Query {
  return { what: { kind: "target", targets, beside: false }, where: {} };
}

function newestOf(where: Filter): Query {
  return {
    what: { kind: "rank", yardstick: { by: "signed-on" }, over: "agreement", direction: "most", limit: 1 },
    where,
  };
}

/** The same list without one of its restrictions. */
function relaxed({ where }: Query): readonly Query[] {
  const { due: _, bounds: _bounds, ...plain } = where;
  const slots = Object.keys(plain) as (keyof typeof plain)[];
  if (slots.length < 2) return [];
  const last = slots[slots.length - 1];
  return last === undefined
    ? []
    : [listOf(Object.fromEntries(Object.entries(plain).filter(([slot]) => slot !== last)))];
}

function dated({ catalogue }: Wording, ids: readonly string[]): boolean {
  return ids.slice(0, lookedAt).some((id) => catalogue.agreements[catalogue.ordinals.get(id) ?? -1]?.signed_on);
}

/** The other targets of the same measure, then the strategy itself. */
function aboutStrategy({ catalogue }: Wording, { targets }: Result): readonly Query[] {
  const first = catalogue.targets.get(targets[0] ?? "");
  const sibling =
    targets.length === 1 && first
      ? [...catalogue.targets.values()].find(({ id, measure }) => id !== first.id && measure === first.measure)
      : undefined;
  return [
    ...(sibling ? [targetOf([sibling.id])] : []),
    targetOf([]),
    { what: { kind: "strategy", attribute: "axes" }, where: {} },
    { what: { kind: "strategy", attribute: "launched-on" }, where: {} },
  ];
}

function* afterAnswer(wording: Wording, result: Result): Iterable<Query> {
  const { query, agreements } = result;
  const { kind } = query.what;
  if (kind === "target" || kind === "strategy") {
    yield* aboutStrategy(wording, result);
    return;
  }
  const measure = measureOf(query);
  const [only] = agreements;
  const single = agreements.length === 1 ? only : undefined;
  // Deadlines belong to figures, not to agreements.
  const { due: _, ...where } = query.where;
  const narrowed = Object.keys(where).length > 0 && kind !== "compare" && kind !== "topic";
  if (single !== undefined) yield* aboutSingle(wording, result, single, 0, 2);
  if (agreements.length > 1 && only !== undefined) {
    if (narrowed && kind !== "list") yield listOf(where);
    if (narrowed && kind === "list" && !where.bounds && !where.party && dated(wording, agreements))
      yield newestOf(where);
    for (const query of aboutAgreement(wording, agreementOf(wording, only))) {
      yield query;
      break;
    }
  }
  yield* wider(wording, query);
  if (measure) yield* aboutMeasure(wording, measure);
  yield* relaxed(query);
  if (single !== undefined) yield* aboutSingle(wording, result, single, 2, Number.POSITIVE_INFINITY);
}

/** Queries that any data set with agreements answers, for greetings and help: a place with jobs, a signed agreement, the targets. */
/** Longest first question that is pleasant to read on a button. */
const starterLength = 60;
/** The latest agreement with a signatory that is named shortly, by catalogue and language: looked for once. */
const starterAgreements = new WeakMap<Catalogue, Map<Language, Query | undefined>>();

function starterAgreement(wording: Wording): Query | undefined {
  const { catalogue, language } = wording;
  const known = starterAgreements.get(catalogue) ?? new Map<Language, Query | undefined>();
  starterAgreements.set(catalogue, known);
  if (!known.has(language)) {
    const latest = catalogue.agreements.findLast(({ id, signed_on: on, parties }) => {
      if (on === null || parties.every(({ signatory }) => signatory === null)) return false;
      const question = phraseQuery(attributeOf("signatories", { agreements: [id] }), language, catalogue);
      return question !== undefined && question.length <= starterLength;
    });
    known.set(language, latest && attributeOf("signatories", { agreements: [latest.id] }));
  }
  return known.get(language);
}

function* starterQueries(wording: Wording): Iterable<Query> {
  const { catalogue } = wording;
  const ordinal = catalogue.byMeasure.get("jobs")?.find((each) => {
    const figure = catalogue.figures[each];
    return figure?.countable && !figure.joint && figure.places.length === 1;
  });
  const figure = catalogue.figures[ordinal ?? -1];
  if (figure) yield sumOf(jobs, { places: [...figure.places] });
  const signed = starterAgreement(wording);
  if (signed) yield signed;
  if (figure) yield mostOf(jobs);
  if (catalogue.targets.size > 0) yield targetOf([]);
}

/** The first questions that plain words can carry. Queries are made one by one, as most are not needed. */
function phrases(wording: Wording, queries: Iterable<Query>, except?: Query): readonly string[] {
  const asked = except ? phraseQuery(except, wording.language, wording.catalogue) : undefined;
  const questions = new Set<string>();
  for (const query of queries) {
    const question = phraseQuery(query, wording.language, wording.catalogue);
    if (question !== undefined && question !== asked) questions.add(question);
    if (questions.size === suggestionCount) break;
  }
  return [...questions];
}

function* candidates(wording: Wording, result: Result): Iterable<Query> {
  if (result.status === "no_data") yield* afterSilence(wording, result);
  yield* afterAnswer(wording, result);
  yield* starterQueries(wording);
}

/** Two or three questions to ask next. Each is computed from records that hold its answer. */
export function suggest(wording: Wording, result: Result): readonly string[] {
  return phrases(wording, candidates(wording, result), result.query);
}

/** Questions to begin with. */
export function suggestStarters(wording: Wording): readonly string[] {
  return phrases(wording, starterQueries(wording));
}
