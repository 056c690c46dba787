import type { Catalogue, Figure, Postings } from "../../dataset/model.ts";
import type { Filter, MeasureSpec } from "../query.ts";
import type { Amount, Basis } from "../result.ts";
import { chooseAgreements } from "./agreements.ts";
import { toAmounts } from "./amounts.ts";
import type { Base } from "./base.ts";
import { createBase } from "./base.ts";
import { type Context, figureAt } from "./context.ts";
import { isDue } from "./dates.ts";
import { countFigures, createBoundsTest, createMatcher, figuresNamed, namesFigures, periodOf } from "./measure.ts";
import { unite } from "./merge-postings.ts";
import { type Scope, scopesOf } from "./scopes.ts";

/** The figures of a measure whose agreements fit a filter; places, deadlines and levels are not judged yet. */
export interface Pool {
  readonly figures: readonly Figure[];
  /** Joint commitments some of whose agreements are outside the filter. */
  readonly partial: readonly Figure[];
}

/** The figures that answer, and those that stand beside them. */
export interface Choice {
  readonly figures: readonly Figure[];
  readonly amounts: readonly Amount[];
  readonly basis: Basis;
  readonly pool: Pool;
  /** Figures of the pool in the places asked about, whatever their deadline and level. */
  readonly placed: readonly Figure[];
  /** How each place was read, when there are any. */
  readonly scopes: readonly Scope[];
  readonly base: Base;
}

/** Rule of meaning 1: the plain answer. */
export const PLAIN: Basis = { level: "project", unspecifiedKind: false };

/** Candidates by the shortest way: named figures, the places' agreements, the filter's agreements, or all figures of the measure. */
function candidatesOf(
  spec: MeasureSpec | undefined,
  filter: Filter,
  base: Base,
  catalogue: Catalogue,
): readonly Figure[] | { readonly agreements: Postings } {
  const at = (ordinal: number) => figureAt(catalogue, ordinal);
  if (spec?.figures) return figuresNamed(spec.figures, catalogue).map(at);
  if (filter.places) {
    const lists = filter.places.flatMap((place) => scopesOf(place, catalogue).map(({ candidates }) => candidates));
    return { agreements: unite(lists, catalogue.agreements.length) };
  }
  const lists = spec?.measures.map((measure) => catalogue.byMeasure.get(measure) ?? []);
  const size = lists?.reduce((sum, list) => sum + list.length, 0) ?? catalogue.figures.length;
  if (!base.open && base.size < size) return { agreements: base.all() };
  return lists ? unite(lists, catalogue.figures.length).map(at) : catalogue.figures;
}

/** The figures of a measure whose agreements fit: a joint commitment belongs when all of its agreements do (rule of meaning 2). */
export function poolOf(spec: MeasureSpec | undefined, filter: Filter, base: Base, catalogue: Catalogue): Pool {
  const matches = createMatcher(spec, catalogue);
  const figures: Figure[] = [];
  const partial: Figure[] = [];
  const joints = new Set<Figure>();
  const take = (figure: Figure) => {
    if (!matches(figure)) return;
    if (figure.joint) joints.add(figure);
    else if (base.open || base.matches(figure.agreements[0] ?? -1)) figures.push(figure);
  };
  const candidates = candidatesOf(spec, filter, base, catalogue);
  if ("agreements" in candidates) {
    for (const ordinal of candidates.agreements) {
      for (const position of catalogue.figuresOf[ordinal] ?? []) take(figureAt(catalogue, position));
    }
  } else {
    for (const figure of candidates) take(figure);
  }
  for (const joint of joints) {
    const inside = joint.agreements.filter((ordinal) => base.matches(ordinal)).length;
    if (inside === joint.agreements.length) figures.push(joint);
    else if (inside > 0) partial.push(joint);
  }
  return { figures: withoutPlaces(figures, filter, catalogue), partial };
}

/** Leaves out the figures that a question about the places in `not` would be answered with, so that both together make the whole. */
function withoutPlaces(figures: readonly Figure[], filter: Filter, catalogue: Catalogue): readonly Figure[] {
  const places = filter.not?.places;
  if (!places) return figures;
  const excluded = new Set<Figure>();
  for (const place of places) {
    for (const scope of scopesOf(place, catalogue)) {
      const here = figures.filter((figure) => scope.fits(figure.places));
      for (const figure of here) excluded.add(figure);
      if (here.some(({ countable }) => countable)) break;
    }
  }
  return figures.filter((figure) => !excluded.has(figure));
}

/** Which figures of a measure answer a filter, by the rules of meaning 1 to 3. `strict`: only what a total may add, whatever the number of agreements. */
export function chooseFigures(spec: MeasureSpec, filter: Filter, context: Context, strict = false): Choice {
  const { catalogue } = context;
  const base = createBase(filter, context);
  const pool = poolOf(spec, filter, base, catalogue);
  const isWithin = createBoundsTest(filter, catalogue);
  const bounded = (figure: Figure, scope: Scope | undefined) =>
    !filter.bounds || figure.agreements.every((ordinal) => isWithin(ordinal, scope));
  const countIn = (scope: Scope | undefined) => {
    if (!scope && !filter.due && !filter.bounds) return countFigures(pool.figures, spec, catalogue);
    const asked = pool.figures.filter(
      (figure) =>
        isDue(figure.commitment.by, filter.due) && (!scope || scope.fits(figure.places)) && bounded(figure, scope),
    );
    return countFigures(asked, spec, catalogue);
  };
  const readings = filter.places?.map((place) => scopesOf(place, catalogue));
  const chosen = readings
    ? readings.map((scopes) => {
        const counted = scopes.map((scope) => ({ scope, ...countIn(scope) }));
        return counted.find(({ figures }) => figures.length > 0) ?? counted[0];
      })
    : [{ scope: undefined, ...countIn(undefined) }];
  // A figure may lie in several of the places.
  const figures =
    chosen.length === 1 ? (chosen[0]?.figures ?? []) : [...new Set(chosen.flatMap((one) => one?.figures ?? []))];
  const scopes = chosen.map((one) => one?.scope).filter((scope) => scope !== undefined);
  const placed = readings
    ? pool.figures.filter((figure) => readings.some((few) => few.some((scope) => scope.fits(figure.places))))
    : pool.figures;
  const stood = chosen.find((one) => one?.scope?.region !== undefined && one.figures.length > 0)?.scope;
  const basis: Basis = {
    level: "project",
    ...(stood?.region === undefined ? {} : { region: { city: stood.place, region: stood.region } }),
    unspecifiedKind: chosen.some((one) => one?.unspecifiedKind === true),
  };
  const plain = { figures, amounts: toAmounts(figures), basis, pool, placed, scopes, base };
  return figures.length > 0 || strict ? plain : (chooseOtherLevel(plain, spec, filter, context) ?? plain);
}

/** A single agreement that has only programme-level or recurring figures is asked for these: they answer, named as what they are. */
function chooseOtherLevel(plain: Choice, spec: MeasureSpec, filter: Filter, context: Context): Choice | undefined {
  const figures = plain.placed.filter(
    (figure) => isDue(figure.commitment.by, filter.due) && !figure.countable && isAnswerable(figure, spec),
  );
  if (figures.length === 0) return undefined;
  const named = filter.agreements !== undefined || spec.figures !== undefined;
  if (!named && chooseAgreements(filter, context).agreements.length !== 1) return undefined;
  const programme = figures.filter((figure) => periodOf(figure) === undefined);
  const level = programme.length > 0 ? "programme" : "recurring";
  const answering = programme.length > 0 ? programme : figures;
  return { ...plain, figures: answering, amounts: toAmounts(answering), basis: { ...plain.basis, level } };
}

function isAnswerable({ commitment }: Figure, spec: MeasureSpec): boolean {
  return (
    (commitment.measure !== "other" || namesFigures(spec)) &&
    (!spec.jobsKind || commitment.kind === spec.jobsKind || commitment.kind === "unspecified")
  );
}
