import type { Catalogue, Figure } from "../../dataset/model.ts";
import type { Filter, MeasureSpec } from "../query.ts";
import { sumByUnit } from "./amounts.ts";
import { agreementAt, figureAt } from "./context.ts";
import { isDue } from "./dates.ts";
import type { Scope } from "./scopes.ts";

/** Name of a figure that outlives the order of the files: `agreement-id#commitment-id`, or the id of a joint commitment. */
export function nameOf(figure: Figure, catalogue: Catalogue): string {
  const owner = figure.agreements[0];
  return figure.joint || owner === undefined
    ? figure.commitment.id
    : `${agreementAt(catalogue, owner).id}#${figure.commitment.id}`;
}

/** Ordinals of the figures with these names, ascending; unknown names are left out. */
export function figuresNamed(names: readonly string[], catalogue: Catalogue): readonly number[] {
  const found = new Set<number>();
  for (const name of names) {
    const [agreement = "", commitment] = name.split("#");
    if (commitment === undefined) {
      for (const at of jointsOf(catalogue).get(name) ?? []) found.add(at);
      continue;
    }
    const owner = catalogue.ordinals.get(agreement);
    for (const at of owner === undefined ? [] : (catalogue.figuresOf[owner] ?? [])) {
      const figure = figureAt(catalogue, at);
      if (!figure.joint && figure.commitment.id === commitment) found.add(at);
    }
  }
  return [...found].sort((left, right) => left - right);
}

/** Joint commitments by id, found once for each catalogue. */
const jointsByCatalogue = new WeakMap<Catalogue, ReadonlyMap<string, readonly number[]>>();

function jointsOf(catalogue: Catalogue): ReadonlyMap<string, readonly number[]> {
  const known = jointsByCatalogue.get(catalogue);
  if (known) return known;
  const joints = new Map<string, number[]>();
  // They come last.
  for (let at = catalogue.figures.length - 1; catalogue.figures[at]?.joint; at -= 1) {
    const id = figureAt(catalogue, at).commitment.id;
    const same = joints.get(id);
    if (same) same.push(at);
    else joints.set(id, [at]);
  }
  jointsByCatalogue.set(catalogue, joints);
  return joints;
}

/** Tells which figures a measure means; `figures` picks them by name, whatever their measure and level. */
export function createMatcher(spec: MeasureSpec | undefined, catalogue: Catalogue): (figure: Figure) => boolean {
  if (!spec) return () => true;
  if (spec.figures) {
    const picked = new Set(figuresNamed(spec.figures, catalogue));
    return ({ ordinal }) => picked.has(ordinal);
  }
  return ({ commitment }) =>
    spec.measures.includes(commitment.measure) && (spec.unit === undefined || spec.unit === commitment.unit);
}

export function periodOf({ commitment }: Figure): string | undefined {
  return "period" in commitment ? commitment.period : undefined;
}

/** The commitment, of the same record, that a figure is a phase or share of. */
export function wholeOf(figure: Figure, catalogue: Catalogue): Figure | undefined {
  const whole = "part_of" in figure.commitment ? figure.commitment.part_of : undefined;
  const owner = figure.agreements[0];
  if (whole === undefined || owner === undefined) return undefined;
  const at = catalogue.figuresOf[owner]?.find((position) => {
    const other = figureAt(catalogue, position);
    return !other.joint && other.commitment.id === whole;
  });
  return at === undefined ? undefined : figureAt(catalogue, at);
}

/** The figures of a question that answer it, and whether jobs of unspecified kind had to stand in for direct ones. */
export interface Counted {
  readonly figures: readonly Figure[];
  readonly unspecifiedKind: boolean;
}

/** True when the question names figures that no total may add: picked by their words, or of measure `other`. */
export function namesFigures(spec: MeasureSpec): boolean {
  return spec.figures !== undefined || spec.measures.includes("other");
}

/** The figures that count towards a measure: project level and one-off; never a part beside its whole; direct jobs when asked. */
export function countFigures(figures: readonly Figure[], spec: MeasureSpec, catalogue: Catalogue): Counted {
  const named = namesFigures(spec);
  let counted = figures.filter(
    (figure) => figure.countable || (named && figure.commitment.level === "project" && periodOf(figure) === undefined),
  );
  if (named) {
    counted = counted.filter((figure) => {
      const whole = wholeOf(figure, catalogue);
      return !whole || !counted.includes(whole);
    });
  }
  if (!spec.jobsKind) return { figures: counted, unspecifiedKind: false };
  const direct = counted.filter(({ commitment }) => commitment.kind === spec.jobsKind);
  if (direct.length > 0) return { figures: direct, unspecifiedKind: false };
  const unspecified = counted.filter(({ commitment }) => commitment.kind === "unspecified");
  return { figures: unspecified, unspecifiedKind: unspecified.length > 0 };
}

/**
 * Tells whether an agreement's own sums lie within all thresholds, each in one unit (rule of meaning 6). Places and deadlines narrow
 * the figures as they do in a total; shares of joint commitments are unknown and left out.
 */
export function createBoundsTest(
  { bounds, due }: Pick<Filter, "bounds" | "due">,
  catalogue: Catalogue,
): (ordinal: number, scope: Scope | undefined) => boolean {
  if (!bounds) return () => true;
  const tests = bounds.map((bound) => ({ bound, matches: createMatcher(bound.measure, catalogue) }));
  return (ordinal, scope) => {
    const own = (catalogue.figuresOf[ordinal] ?? [])
      .map((position) => figureAt(catalogue, position))
      .filter(({ joint, commitment, places }) => !joint && isDue(commitment.by, due) && (!scope || scope.fits(places)));
    return tests.every(({ bound, matches }) => {
      const counted = countFigures(own.filter(matches), bound.measure, catalogue).figures;
      for (const sum of sumByUnit(counted).values()) if (isInside(sum, bound)) return true;
      return false;
    });
  };
}

/** Whether a number lies between two ends, which belong to it unless `strict`. */
export function isInside(
  amount: number,
  {
    min,
    max,
    strict,
  }: { readonly min?: number | undefined; readonly max?: number | undefined; readonly strict: boolean },
): boolean {
  const above = min === undefined || (strict ? amount > min : amount >= min);
  const below = max === undefined || (strict ? amount < max : amount <= max);
  return above && below;
}
