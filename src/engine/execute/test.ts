import type { Figure, Postings } from "../../dataset/model.ts";
import type { Bound, Filter, MeasureSpec, Query, What } from "../query.ts";
import type { Amount, Aside, Nearest, Result, Row } from "../result.ts";
import { chooseAgreements } from "./agreements.ts";
import { toAmounts, toValue } from "./amounts.ts";
import { agreementAsides, conflicts, figureAsides } from "./asides.ts";
import { agreementsBehind, answered, noData } from "./assemble.ts";
import { compareOn, hasValue, knownSides } from "./compare.ts";
import { type Context, idsOf } from "./context.ts";
import { countAgreements } from "./count.ts";
import { chooseFigures } from "./figures.ts";
import { judgeAgreement } from "./holds.ts";
import { isInside } from "./measure.ts";
import { toPostings } from "./merge-postings.ts";
import { findNearest } from "./nearest.ts";
import { missingFigure, withoutFigure } from "./total.ts";
import { mergeFilters, readingAsides } from "./yardstick.ts";

type Test = What & { kind: "test" };
type Claim<Kind extends Test["claim"]["claim"]> = Test["claim"] & { claim: Kind };

interface Proof {
  readonly verdict: "yes" | "no";
  readonly claim: Test["claim"]["claim"];
  readonly amounts?: readonly Amount[];
  readonly rows?: readonly Row[];
  readonly figures?: readonly Figure[];
  readonly agreements?: Postings;
  readonly asides?: readonly Aside[];
}

function decided(query: Query, context: Context, proof: Proof): Result {
  const { verdict, claim, amounts = [], rows = [], figures = [], agreements = [], asides = [] } = proof;
  const behind = agreementsBehind(figures, context);
  const ids = idsOf(context, toPostings([...behind, ...agreements], context.catalogue.agreements.length));
  const body = { kind: "test", verdict, claim, amounts, rows, ids } as const;
  return answered(query, context, { body, verdict, figures, agreements, asides });
}

/** A yes/no question: `no` only when a fact contradicts, no answer when the data is silent (contract, rule of meaning 8). */
export function executeTest(query: Query, what: Test, context: Context): Result {
  switch (what.claim.claim) {
    case "exists":
      return testExists(query, what.claim, context);
    case "holds":
      return testHolds(query, what, what.claim, context);
    case "bound":
      return testBound(query, what.claim.bound, context);
    case "count":
      return testCount(query, what.claim, context);
    case "more":
      return testMore(query, what.claim, context);
    default:
      return what.claim satisfies never;
  }
}

function testExists(query: Query, { measure }: Claim<"exists">, context: Context): Result {
  const { where } = query;
  if (measure) {
    const choice = chooseFigures(measure, where, context);
    const { figures, amounts } = choice;
    if (figures.length === 0) return withoutFigure(query, measure, choice, context);
    const asides = figureAsides(choice, measure, where, context);
    const [only] = amounts;
    const value = only && amounts.length === 1 ? { amount: only.amount, unit: only.unit } : undefined;
    return {
      ...decided(query, context, { verdict: "yes", claim: "exists", amounts, figures, asides }),
      ...(value ? { value } : {}),
    };
  }
  const selection = chooseAgreements(where, context);
  const { agreements } = selection;
  const asides = agreementAsides(selection, where, context).filter(({ kind }) => kind !== "group-record");
  if (agreements.length > 0) {
    return decided(query, context, { verdict: "yes", claim: "exists", agreements, asides });
  }
  return noData(query, { why: "silent", agreements: [] }, findNearest(query, where, undefined, context), asides);
}

/** Every agreement that fits is judged. One that fulfils the claim is enough; only "the agreement" can be contradicted, as others may exist. */
function testHolds(query: Query, { definite }: Test, { slots }: Claim<"holds">, context: Context): Result {
  const { catalogue } = context;
  const { where } = query;
  const { agreements } = chooseAgreements(where, context);
  const together = mergeFilters(where, slots);
  const asides = agreementAsides(chooseAgreements(together, context), together, context).filter(
    ({ kind }) => kind === "also-named",
  );
  if (agreements.length === 0) {
    return noData(query, { why: "no-agreement" }, findNearest(query, where, undefined, context), asides);
  }
  const judgements = agreements.map((ordinal) => ({ ordinal, ...judgeAgreement(ordinal, slots, catalogue) }));
  const confirming = judgements.filter(({ finding }) => finding === "yes");
  const contradicted = definite && judgements.every(({ finding }) => finding === "no");
  const deciding = confirming.length > 0 ? confirming : contradicted ? judgements : [];
  if (deciding.length === 0) {
    const missing = { why: "silent", agreements: idsOf(context, agreements) } as const;
    const nearest = findNearest(query, together, undefined, context);
    return noData(query, missing, nearest.length > 0 ? nearest : themselves(query, agreements, context), asides);
  }
  const used = deciding.map(({ ordinal }) => ordinal);
  const figures = [...new Set(deciding.flatMap((one) => one.figures))];
  return decided(query, context, {
    verdict: confirming.length > 0 ? "yes" : "no",
    claim: "holds",
    rows: deciding.flatMap(({ rows }) => rows),
    amounts: toAmounts(figures),
    figures,
    agreements: used,
    asides: [...asides, ...conflicts([], used, context)],
  });
}

/** The agreements that the question is about, when nothing nearer is known. */
function themselves({ where }: Query, agreements: Postings, context: Context): readonly Nearest[] {
  const query: Query = { what: { kind: "list", of: "agreements" }, where };
  return [{ query, dropped: "measure", amounts: [], agreements: idsOf(context, agreements) }];
}

function testBound(query: Query, bound: Bound, context: Context): Result {
  const { measure } = bound;
  const choice = chooseFigures(measure, query.where, context);
  const { figures, amounts } = choice;
  if (figures.length === 0) return withoutFigure(query, measure, choice, context);
  const verdict = amounts.some(({ amount }) => isInside(amount, bound)) ? "yes" : "no";
  const asides = [
    ...standIn(choice.basis.region, figures, context),
    ...figureAsides(choice, measure, query.where, context),
  ];
  const result = decided(query, context, { verdict, claim: "bound", amounts, figures, asides });
  const value = toValue(amounts);
  return value ? { ...result, value } : result;
}

/** A verdict on a city that rests on its region's figures says so. */
function standIn(
  region: { readonly region: string } | undefined,
  figures: readonly Figure[],
  context: Context,
): Aside[] {
  if (!region) return [];
  const agreements = figures.flatMap((figure) => idsOf(context, figure.agreements));
  return [{ kind: "region", region: region.region, figures: figures.map(({ ordinal }) => ordinal), agreements }];
}

function testCount(query: Query, claim: Claim<"count">, context: Context): Result {
  const selection = chooseAgreements(query.where, context);
  const { agreements } = selection;
  const asides = agreementAsides(selection, query.where, context);
  const { count, atLeast } = countAgreements(agreements, context);
  const verdict = isInside(count, claim) ? "yes" : "no";
  if (agreements.length === 0 || (atLeast && !isSettled(count, claim))) {
    const missing = agreements.length === 0 ? ({ why: "no-agreement" } as const) : silentOn(agreements, context);
    return noData(query, missing, findNearest(query, query.where, undefined, context), asides);
  }
  const rows: Row[] = [{ key: "agreements", count, agreements: idsOf(context, agreements) }];
  const result = decided(query, context, { verdict, claim: "count", rows, agreements, asides });
  return { ...result, value: { amount: count, unit: "agreements" } };
}

/** Whether a number that may be larger decides a claim: above its minimum or past its maximum for good. */
function isSettled(count: number, { min, max, strict }: Claim<"count">): boolean {
  if (max === undefined) return isInside(count, { min, strict });
  return !isInside(count, { max, strict });
}

function silentOn(agreements: Postings, context: Context) {
  return { why: "silent", agreements: idsOf(context, agreements) } as const;
}

const measureOf = ({ yardstick }: Claim<"more">): MeasureSpec | undefined =>
  yardstick.by === "measure" ? yardstick.measure : undefined;

function testMore(query: Query, claim: Claim<"more">, context: Context): Result {
  const wheres: Filter[] = claim.subjects.map((subject) => mergeFilters(query.where, subject));
  const table = compareOn(claim.yardstick, wheres, context, undefined);
  const [first, second] = table.rows;
  const asides = readingAsides(table.readings, context);
  if (!first || !second || !hasValue(first) || !hasValue(second) || isUndecided(first.date, second.date)) {
    const unknown = table.rows.flatMap((row, at) => (hasValue(row) ? [] : at));
    const agreements = [...new Set(table.rows.flatMap((row) => row.agreements))];
    const measure = measureOf(claim);
    const nearest = knownSides([table], wheres, context);
    const missing =
      unknown.length === 2 && measure
        ? missingFigure(query.where, context)
        : ({ why: "one-side", subjects: unknown, agreements } as const);
    return noData(query, missing, nearest, asides);
  }
  const [left, right] = [first, second].map(({ amount, count, date }) => amount?.amount ?? count ?? date ?? "");
  const relation = left === right ? "equal" : (left ?? "") > (right ?? "") ? "more" : "less";
  return decided(query, context, {
    verdict: relation === claim.relation ? "yes" : "no",
    claim: "more",
    amounts: [first.amount, second.amount].flatMap((amount) => amount ?? []),
    rows: [first, second],
    figures: [...new Set(table.readings.flatMap(({ figures }) => figures))],
    agreements: table.readings.flatMap((reading) => reading.agreements),
    asides,
  });
}

/** A month and one of its days can't be told apart. */
function isUndecided(left: string | undefined, right: string | undefined): boolean {
  if (left === undefined || right === undefined || left === right) return false;
  return left.startsWith(right) || right.startsWith(left);
}
