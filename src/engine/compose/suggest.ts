import type { Agreement } from "../../dataset/schema.ts";
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
function aboutAgreement(wording: Wording, agreement: Agreement, asked?: MeasureSpec): readonly Query[] {
  const named = agreement.parties.some(({ signatory }) => signatory !== null);
  const measured = worthAsking.find(
    (each) =>
      !asked?.measures.includes(each) &&
      agreement.commitments.some(
        ({ level, measure, period }) => level === "project" && measure === each && period === undefined,
      ),
  );
  const dated = agreement.signed_on !== null && agreement.date_basis === "signing";
  return [
    attributeOf(named ? "signatories" : "parties", agreement.id),
    ...(measured ? [sumOf({ measures: [measured] }, about(agreement.id))] : []),
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
  const figures = measure.measures.flatMap((each) => (catalogue.byMeasure.get(each) ?? []).slice(0, lookedAt));
  const counted = figures
    .flatMap((ordinal) => catalogue.figures[ordinal] ?? [])
    .filter(({ countable, joint }) => countable && !joint);
  if (measure.measures.includes("other")) return [];
  const byCompany = counted.some(({ agreements }) =>
    catalogue.agreements[agreements[0] ?? -1]?.parties.some(
      ({ organisation }) => catalogue.organisations.get(organisation)?.kind === "company",
    ),
  );
  const placed = counted.some(({ places }) => places.length > 0);
  return [
    ...(byCompany ? [mostOf(plain)] : []),
    ...(placed ? [{ what: { kind: "total", measure: plain, groupBy: "region" }, where: {} } as const] : []),
  ];
}

/** The nearest facts to a question without one, then the agreements that fit it. */
function afterSilence(wording: Wording, result: Extract<Result, { status: "no_data" }>): readonly Query[] {
  const known = result.nearest
    .filter((near) => near.agreements.length > 0 || near.amounts.length > 0)
    .map((near): Query => {
      const [only, ...others] = near.agreements;
      if (near.query.what.kind !== "sheet" || only === undefined) return near.query;
      return others.length > 0 ? listOf(near.query.where) : { what: near.query.what, where: about(only) };
    });
  const fitting = "agreements" in result.missing ? result.missing.agreements : [];
  const [only] = fitting;
  const { due: _, ...where } = result.query.where;
  const alone = fitting.length === 1 && only !== undefined;
  const offered = alone
    ? aboutAgreement(wording, agreementOf(wording, only), measureOf(result.query)).filter(({ what }) =>
        asksElse(result.query, what),
      )
    : [];
  return [
    ...known,
    ...offered.slice(0, 2),
    ...(fitting.length > 1 && Object.keys(where).length > 0 ? [listOf(where)] : []),
  ];
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

function afterAnswer(wording: Wording, result: Result): readonly Query[] {
  const { query, agreements } = result;
  if (query.what.kind === "target" || query.what.kind === "strategy") return aboutStrategy(wording, result);
  const measure = measureOf(query);
  const [only] = agreements;
  const single =
    agreements.length === 1 && only !== undefined
      ? aboutAgreement(wording, agreementOf(wording, only), measure).filter(({ what }) => asksElse(query, what))
      : [];
  // Deadlines belong to figures, not to agreements.
  const { due: _, ...where } = query.where;
  const several = agreements.length > 1;
  const narrowed = Object.keys(where).length > 0 && query.what.kind !== "compare" && query.what.kind !== "topic";
  const list = several && narrowed && query.what.kind !== "list" ? [listOf(where)] : [];
  const newest =
    several && narrowed && query.what.kind === "list" && !where.bounds && dated(wording, agreements)
      ? [newestOf(where)]
      : [];
  const first = several && only !== undefined ? aboutAgreement(wording, agreementOf(wording, only)).slice(0, 1) : [];
  return [
    ...single.slice(0, 2),
    ...list,
    ...newest,
    ...first,
    ...wider(wording, query),
    ...(measure ? aboutMeasure(wording, measure) : []),
    ...relaxed(query),
    ...single.slice(2),
  ];
}

/** Queries that any data set with agreements answers, for greetings and help: a place with jobs, a signed agreement, the targets. */
function starterQueries({ catalogue }: Wording): readonly Query[] {
  const figure = (catalogue.byMeasure.get("jobs") ?? [])
    .map((ordinal) => catalogue.figures[ordinal])
    .find((each) => each?.countable && !each.joint && each.places.length === 1);
  const latest = catalogue.agreements.findLast(
    ({ signed_on: on, parties }) => on !== null && parties.some(({ signatory }) => signatory !== null),
  );
  return [
    ...(figure ? [sumOf(jobs, { places: [...figure.places] })] : []),
    ...(latest ? [attributeOf("signatories", latest.id)] : []),
    ...(figure ? [mostOf(jobs)] : []),
    ...(catalogue.targets.size > 0 ? [targetOf([])] : []),
  ];
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
    [
      ...(result.status === "no_data" ? afterSilence(wording, result) : []),
      ...afterAnswer(wording, result),
      ...starterQueries(wording),
    ],
    result.query,
  );
}

/** Questions to begin with. */
export function suggestStarters(wording: Wording): readonly string[] {
  return phrases(wording, starterQueries(wording));
}
