import type { Agreement } from "../../dataset/schema.ts";
import type { Filter, MeasureSpec, Query } from "../query.ts";
import type { Result } from "../result.ts";
import { measureOf } from "./missing.ts";
import { phraseQuery } from "./phrase.ts";
import { agreementOf, type Wording } from "./wording.ts";

const suggestionCount = 3;
const jobs: MeasureSpec = { measures: ["jobs"] };

function about(agreement: string): Filter {
  return { agreements: [agreement] };
}

function sumOf(measure: MeasureSpec, where: Filter): Query {
  return { what: { kind: "total", measure }, where };
}

function listOf(where: Filter): Query {
  return { what: { kind: "list", of: "agreements" }, where };
}

function attributeOf(attribute: "signatories" | "parties" | "signed-on" | "sources", agreement: string): Query {
  return { what: { kind: "attribute", attribute }, where: about(agreement) };
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

/** What surely has an answer about one agreement: its signatories when one is named, its announced jobs, its record, its sources. */
function aboutAgreement(wording: Wording, agreement: Agreement): readonly Query[] {
  const named = agreement.parties.some(({ signatory }) => signatory !== null);
  const measured = agreement.commitments.find(
    ({ level, measure, period }) => level === "project" && measure !== "other" && period === undefined,
  );
  const dated = agreement.signed_on !== null && agreement.date_basis === "signing";
  return [
    attributeOf(named ? "signatories" : "parties", agreement.id),
    ...(measured ? [sumOf({ measures: [measured.measure] }, about(agreement.id))] : []),
    { what: { kind: "sheet" }, where: about(agreement.id) },
    ...(dated ? [attributeOf("signed-on", agreement.id)] : []),
    attributeOf("sources", agreement.id),
    ...sameParty(wording, agreement),
  ];
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
function aboutMeasure({ catalogue }: Wording, measure: MeasureSpec): readonly Query[] {
  const plain: MeasureSpec = { measures: measure.measures };
  const figures = measure.measures.flatMap((each) => catalogue.byMeasure.get(each) ?? []);
  const countable = figures.some((ordinal) => catalogue.figures[ordinal]?.countable);
  if (!countable || measure.measures.includes("other")) return [];
  return [mostOf(plain), { what: { kind: "total", measure: plain, groupBy: "region" }, where: {} }];
}

/** The next fact known nearest to a question without one. */
function fromNearest(result: Result): readonly Query[] {
  return result.status === "no_data"
    ? result.nearest.filter((near) => near.agreements.length > 0 || near.amounts.length > 0).map(({ query }) => query)
    : [];
}

function afterAnswer(wording: Wording, result: Result): readonly Query[] {
  const { query, agreements } = result;
  const measure = measureOf(query);
  const [only] = agreements;
  const single =
    agreements.length === 1 && only !== undefined ? aboutAgreement(wording, agreementOf(wording, only)) : [];
  const narrowed = Object.keys(query.where).length > 0;
  const list =
    agreements.length > 1 && query.what.kind !== "list" && narrowed && query.what.kind !== "compare"
      ? [listOf(query.where)]
      : [];
  const first =
    agreements.length > 1 && only !== undefined ? aboutAgreement(wording, agreementOf(wording, only)).slice(0, 1) : [];
  return [
    ...single.slice(0, 2),
    ...list,
    ...first,
    ...wider(wording, query),
    ...(measure ? aboutMeasure(wording, measure) : []),
    ...single.slice(2),
  ];
}

/** Queries that any data set with agreements answers, for greetings and help: a place with jobs, a signed agreement, the targets. */
export function starterQueries({ catalogue }: Wording): readonly Query[] {
  const figure = (catalogue.byMeasure.get("jobs") ?? [])
    .map((ordinal) => catalogue.figures[ordinal])
    .find((each) => each?.countable && !each.joint && each.places.length === 1);
  const latest = catalogue.agreements.findLast(
    ({ signed_on: on, parties }) => on !== null && parties.some(({ signatory }) => signatory !== null),
  );
  return [
    ...(figure ? [sumOf(jobs, { places: figure.places as string[] })] : []),
    ...(latest ? [attributeOf("signatories", latest.id)] : []),
    ...((catalogue.byMeasure.get("jobs") ?? []).length > 0 ? [mostOf(jobs)] : []),
    ...(catalogue.targets.size > 0
      ? [{ what: { kind: "target", targets: [], beside: false }, where: {} } as const satisfies Query]
      : []),
  ].map((query) => query as Query);
}

function phrases(wording: Wording, queries: readonly Query[], except?: Query): readonly string[] {
  const asked = except ? phraseQuery(except, wording.language, wording.catalogue) : undefined;
  const questions = new Set<string>();
  for (const query of queries) {
    const question = phraseQuery(query, wording.language, wording.catalogue);
    if (question !== undefined && question !== asked) questions.add(question);
    if (questions.size === suggestionCount) break;
  }
  return [...questions];
}

/** Two or three questions to ask next. Each is computed from records that hold its answer. */
export function suggest(wording: Wording, result: Result): readonly string[] {
  return phrases(
    wording,
    [...fromNearest(result), ...afterAnswer(wording, result), ...starterQueries(wording)],
    result.query,
  );
}

/** Questions to begin with. */
export function suggestStarters(wording: Wording): readonly string[] {
  return phrases(wording, starterQueries(wording));
}
