import type { Catalogue, Postings } from "../../dataset/model.ts";
import type { Filter } from "../query.ts";
import type { Basis } from "../result.ts";
import { type Base, createBase } from "./base.ts";
import { type Context, figureAt } from "./context.ts";
import { isDue } from "./dates.ts";
import { createBoundsTest } from "./measure.ts";
import { toPostings, unite } from "./merge-postings.ts";
import { type Scope, scopesOf } from "./scopes.ts";

/** The agreements that a filter leaves. */
export interface Selection {
  readonly agreements: Postings;
  readonly basis: Basis;
  /** How each place was read, when there are any. */
  readonly scopes: readonly Scope[];
  readonly base: Base;
}

/** The agreements of the filter that are carried out in the scope; what names a place itself is listed under it. */
export function carriersOf(scope: Scope, base: Base): Postings {
  const candidates = base.among(scope.candidates);
  return scope.region === undefined ? candidates : candidates.filter((ordinal) => scope.carries(ordinal));
}

/** True when the agreement announces a figure with a deadline in the range; without a range all do. */
function hasDue(ordinal: number, due: Filter["due"], catalogue: Catalogue): boolean {
  if (!due) return true;
  return (catalogue.figuresOf[ordinal] ?? []).some((at) => isDue(figureAt(catalogue, at).commitment.by, due));
}

/** The agreements of a filter without places, started from the shortest list that a deadline or threshold gives. */
function candidatesOf(filter: Filter, base: Base, catalogue: Catalogue): Postings {
  const figures: number[] = [];
  if (filter.due) {
    for (const [year, list] of catalogue.byDeadline)
      if (isDue(year, filter.due)) for (const at of list) figures.push(at);
  } else {
    const measures = filter.bounds?.find(({ measure }) => !measure.figures)?.measure.measures;
    if (!measures) return base.all();
    for (const measure of measures) for (const at of catalogue.byMeasure.get(measure) ?? []) figures.push(at);
  }
  if (figures.length >= base.size) return base.all();
  const owners = figures.flatMap((at) => figureAt(catalogue, at).agreements);
  return base.among(toPostings(owners, catalogue.agreements.length));
}

/** Which agreements a filter leaves, a city falling back on its region as in the rule of meaning 1. */
export function chooseAgreements(filter: Filter, context: Context): Selection {
  const { catalogue } = context;
  const base = createBase(filter, context);
  const fits = (ordinal: number, scope: Scope | undefined) =>
    hasDue(ordinal, filter.due, catalogue) && isWithin(ordinal, scope) && !isExcluded(ordinal);
  const isWithin = createBoundsTest(filter, catalogue);
  const isExcluded = excludePlaces(filter, base, catalogue);
  if (!filter.places) {
    const agreements =
      filter.due || filter.bounds || filter.not?.places
        ? candidatesOf(filter, base, catalogue).filter((ordinal) => fits(ordinal, undefined))
        : base.all();
    return { agreements, basis: { level: "project", unspecifiedKind: false }, scopes: [], base };
  }
  const chosen = filter.places.map((place) => {
    const found = scopesOf(place, catalogue).map((scope) => ({
      scope,
      agreements: carriersOf(scope, base).filter((ordinal) => fits(ordinal, scope)),
    }));
    return found.find(({ agreements }) => agreements.length > 0) ?? found[0];
  });
  const scopes = chosen.map((one) => one?.scope).filter((scope) => scope !== undefined);
  const stood = chosen.find((one) => one?.scope.region !== undefined && one.agreements.length > 0)?.scope;
  return {
    agreements: unite(
      chosen.map((one) => one?.agreements),
      catalogue.agreements.length,
    ),
    basis: {
      level: "project",
      ...(stood?.region === undefined ? {} : { region: { city: stood.place, region: stood.region } }),
      unspecifiedKind: false,
    },
    scopes,
    base,
  };
}

/** Tells which agreements a question about the places in `not` would be answered with. */
function excludePlaces(filter: Filter, base: Base, catalogue: Catalogue): (ordinal: number) => boolean {
  const places = filter.not?.places;
  if (!places) return () => false;
  const scopes = places.flatMap((place) => {
    const readings = scopesOf(place, catalogue);
    return readings.find((scope) => carriersOf(scope, base).length > 0) ?? readings.slice(0, 1);
  });
  return (ordinal) => scopes.some((scope) => scope.carries(ordinal));
}
