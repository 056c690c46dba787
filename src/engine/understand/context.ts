import type { Postings } from "../../dataset/model.ts";
import type { Filter, Measure, MeasureSpec, Query, What } from "../query.ts";
import type { Result } from "../result.ts";
import type { SaidBound } from "./bounds.ts";
import type { ConceptTag } from "./lexicon.ts";
import { means } from "./link.ts";
import type { SaidMeasure } from "./measures.ts";
import type { Periods } from "./periods.ts";
import { contentAfter, type Reading, type Role, spansOf } from "./reading.ts";
import type { Slots } from "./slots.ts";
import type { SaidTargets } from "./targets.ts";

/** Everything that the rules look at. */
export interface Context {
  readonly reading: Reading;
  readonly slots: Slots;
  readonly periods: Periods;
  readonly measure?: SaidMeasure;
  readonly bounds: readonly SaidBound[];
  readonly targets?: SaidTargets;
  /** The question asks for a yes or a no. */
  readonly yesNo: boolean;
  /** What the question restricts, numbers apart. */
  readonly where: Filter;
  /** Executes a query, to see what the data holds before a reading is chosen. */
  run(query: Query): Result;
  /** Ordinals of the agreements that a filter leaves. */
  select(where: Filter): Postings;
}

/** What a rule makes of a question. */
export interface Draft {
  readonly what: What;
  readonly where: Filter;
  /** The question means one agreement (or few): vague words describe it rather than restrict. */
  readonly identifies?: boolean;
}

/** A reading of questions: it either fits, and says what is asked, or not. The list of rules is ordered; the first that fits wins. */
export interface Rule {
  readonly name: string;
  build(context: Context): Draft | undefined;
}

/** Marks every span of these concepts as used. */
export function use(reading: Reading, role: Role, ...tags: readonly ConceptTag[]): void {
  for (const at of spansOf(reading, ...tags)) reading.roles[at] ??= role;
}

/** Marks these spans as used. */
export function useSpans(reading: Reading, role: Role, spans: readonly number[]): void {
  for (const at of spans) reading.roles[at] ??= role;
}

/** The noun that "how many", "which" or "the most" asks about: its span, or -1. */
export function askedNoun(reading: Reading, ...askers: readonly ConceptTag[]): number {
  for (const at of spansOf(reading, ...askers)) {
    let after = contentAfter(reading, at);
    // "quelle grande entreprise étrangère", "how many direct jobs", "which of the three memoranda"
    for (let hops = 0; hops < 3 && after >= 0 && isAdjective(reading, after); hops += 1)
      after = contentAfter(reading, after);
    if (after >= 0) return after;
  }
  return -1;
}

function isAdjective(reading: Reading, at: number): boolean {
  const span = reading.spans[at];
  if (!span) return false;
  return (
    span.number !== undefined ||
    span.date !== undefined ||
    means(span, "n.foreign", "t.new", "a.total", "a.most", "a.least", "a.newest", "a.oldest", "f.also", "f.only") ||
    span.entries.some((entry) => entry.kind === "country" && entry.adjective)
  );
}

/** The filter with bounds put on top. */
export function withBounds(where: Filter, bounds: Filter["bounds"]): Filter {
  return bounds && bounds.length > 0 ? { ...where, bounds } : where;
}

/** True when nothing restricts. */
export function isOpen(where: Filter): boolean {
  return Object.keys(where).length === 0;
}

/** Spec of one measure. */
export function specOf(...measures: [Measure, ...Measure[]]): MeasureSpec {
  return { measures };
}

/** Subjects of a comparison: the first kind of name that the question holds at least twice. */
export function comparedSubjects(context: Context): Filter[] {
  const kinds = ["organisations", "places", "events", "people", "sectors", "signedIn", "types", "party"] as const;
  for (const kind of kinds) {
    const subjects = context.slots.subjects.filter(({ filter }) => filter[kind] !== undefined);
    const distinct = [
      ...new Map(subjects.map(({ filter }) => [JSON.stringify(filter[kind]), { [kind]: filter[kind] }])).values(),
    ];
    if (distinct.length >= 2) return distinct.slice(0, 4) as Filter[];
  }
  if (context.periods.years.length >= 2) return context.periods.years.slice(0, 4).map(({ signed }) => ({ signed }));
  return [];
}

/** What is left of the filter when the compared slot is taken out of it. */
export function withoutSubjects(where: Filter, subjects: readonly Filter[]): Filter {
  const keys = new Set(subjects.flatMap((subject) => Object.keys(subject)));
  const rest = Object.fromEntries(
    Object.entries(where).filter(
      ([key]) => !keys.has(key) && !(keys.has("organisations") && key === "organisationsMode"),
    ),
  );
  return rest as Filter;
}

/** `withoutSubjects`, less a sector that only describes one of them ("Oracle's R&D centre"): another has nothing in it. */
export function withoutDescriptions(context: Context, subjects: readonly Filter[]): Filter {
  const rest = withoutSubjects(context.where, subjects);
  if (!rest.sectors || subjects.some(({ sectors }) => sectors)) return rest;
  const { reading, slots } = context;
  const describes = slots.sectorSpans.some(
    (at) =>
      [1, 2].some((step) => means(reading.spans[at + step], "n.agreement", "m.centres", "n.project", "n.memorandum")) ||
      [1, 2, 3].some((step) =>
        means(reading.spans[at - step], "n.agreement", "m.centres", "n.project", "n.memorandum"),
      ),
  );
  if (!describes || subjects.every((subject) => context.select({ ...rest, ...subject }).length > 0)) return rest;
  const { sectors: _, ...wider } = rest;
  return wider;
}
