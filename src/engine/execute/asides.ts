import type { Figure, Postings } from "../../dataset/model.ts";
import type { Filter, MeasureSpec } from "../query.ts";
import type { Aside } from "../result.ts";
import type { Selection } from "./agreements.ts";
import { toAmounts } from "./amounts.ts";
import { agreementsBehind } from "./assemble.ts";
import { createBase } from "./base.ts";
import { agreementAt, type Context, figureAt, idsOf } from "./context.ts";
import { isDue, judgeDate } from "./dates.ts";
import { type Choice, poolOf } from "./figures.ts";
import { createMatcher, periodOf } from "./measure.ts";
import { createMembership, toPostings } from "./merge-postings.ts";
import { scopesOf } from "./scopes.ts";
import { targetsBeside } from "./target-measures.ts";

/** With more agreements than this, the silent or disputed ones among them are not worth a sentence. */
const FEW_AGREEMENTS = 12;

const ordinalsOf = (figures: readonly Figure[]) => figures.map(({ ordinal }) => ordinal);

/** An aside about figures, or nothing when there are none. */
function about(
  kind: "programme" | "recurring" | "joint" | "unsplit" | "no-deadline" | "other-deadline",
  figures: readonly Figure[],
): Aside[] {
  return figures.length === 0 ? [] : [{ kind, figures: ordinalsOf(figures) }];
}

/** Everything to say beside figures of a measure: what was left out of them, and why. */
export function figureAsides(choice: Choice, spec: MeasureSpec, filter: Filter, context: Context): Aside[] {
  const { pool, placed } = choice;
  const used = new Uint8Array(context.catalogue.figures.length);
  for (const { ordinal } of choice.figures) used[ordinal] = 1;
  const asked = ({ commitment }: Figure) => commitment.measure !== "other" || spec.figures !== undefined;
  const left = placed.filter((figure) => used[figure.ordinal] === 0 && asked(figure));
  const due = left.filter((figure) => isDue(figure.commitment.by, filter.due));
  const notDue = filter.due ? left.filter((figure) => figure.countable && !due.includes(figure)) : [];
  return [
    ...regionFigures(choice, filter, context),
    ...about("unsplit", unsplitFigures(choice, filter, context)),
    ...about(
      "programme",
      due.filter((figure) => figure.commitment.level === "programme" && periodOf(figure) === undefined),
    ),
    ...about(
      "recurring",
      due.filter((figure) => periodOf(figure) !== undefined),
    ),
    ...about(
      "joint",
      pool.partial.filter((figure) => isDue(figure.commitment.by, filter.due)),
    ),
    ...about(
      "no-deadline",
      notDue.filter(({ commitment }) => commitment.by === null),
    ),
    ...about(
      "other-deadline",
      notDue.filter(({ commitment }) => commitment.by !== null),
    ),
    ...otherUnits(spec, filter, choice, context),
    ...undated(filter, context, spec),
    ...subsidiaries(filter, context, spec),
    ...alsoNamed(filter, context),
    ...silent(choice, filter, context),
    ...(isAboutEverything(filter) && choice.figures.length > 0 ? targetsBeside(spec, context.catalogue) : []),
    ...conflicts(choice.figures, [], context),
  ];
}

/** Everything to say beside a list or count of agreements. */
export function agreementAsides(selection: Selection, filter: Filter, context: Context): Aside[] {
  const { catalogue } = context;
  const chosen = createMembership(selection.agreements, catalogue.agreements.length);
  const asides: Aside[] = [];
  for (const scope of selection.scopes) {
    if (scope.region !== undefined || !selection.agreements.some((ordinal) => scope.carries(ordinal))) continue;
    const fallback = scopesOf(scope.place, catalogue)[1];
    if (fallback?.region === undefined) continue;
    const beside = selection.base.among(fallback.candidates).filter((one) => fallback.carries(one) && !chosen.has(one));
    if (beside.length > 0) {
      asides.push({ kind: "region", region: fallback.region, figures: [], agreements: idsOf(context, beside) });
    }
  }
  const groups = context.index.records.groups.filter((ordinal) => chosen.has(ordinal));
  return [
    ...asides,
    ...undated(filter, context),
    ...subsidiaries(filter, context),
    ...alsoNamed(filter, context),
    ...(groups.length === 0 ? [] : [{ kind: "group-record", agreements: idsOf(context, groups) } as const]),
  ];
}

/** Records whose sources disagree, of those that an answer shows. */
export function conflicts(figures: readonly Figure[], agreements: Postings, context: Context): Aside[] {
  const { catalogue } = context;
  const shown = [...agreementsBehind(figures, context), ...agreements];
  if (shown.length > FEW_AGREEMENTS) return [];
  const disputed = new Set<number>();
  for (const { commitment, agreements: owners } of figures) {
    if ("alternatives" in commitment && commitment.alternatives.length > 0)
      for (const owner of owners) disputed.add(owner);
  }
  for (const ordinal of shown) if (agreementAt(catalogue, ordinal).conflicts.length > 0) disputed.add(ordinal);
  const sorted = [...disputed].sort((left, right) => left - right);
  return sorted.length === 0 ? [] : [{ kind: "conflict", agreements: idsOf(context, sorted) }];
}

/** The filter without one of its slots. */
export function without(filter: Filter, ...slots: readonly (keyof Filter)[]): Filter {
  const rest = { ...filter };
  for (const slot of slots) delete rest[slot];
  return rest;
}

function isAboutEverything(filter: Filter): boolean {
  return Object.keys(filter).every((slot) => slot === "due");
}

/** What names only the region of a city that has figures of its own. */
function regionFigures({ scopes, pool, figures }: Choice, filter: Filter, context: Context): Aside[] {
  const asides: Aside[] = [];
  for (const scope of scopes) {
    const fallback = scopesOf(scope.place, context.catalogue)[1];
    if (fallback?.region === undefined || scope.region !== undefined) continue;
    const beside = pool.figures.filter(
      (figure) =>
        figure.countable &&
        isDue(figure.commitment.by, filter.due) &&
        fallback.fits(figure.places) &&
        !figures.includes(figure),
    );
    if (beside.length === 0) continue;
    const agreements = idsOf(context, agreementsBehind(beside, context));
    asides.push({ kind: "region", region: fallback.region, figures: ordinalsOf(beside), agreements });
  }
  return asides;
}

/** Figures of agreements carried out in the places asked about, which the sources do not split between places. */
function unsplitFigures({ pool }: Choice, filter: Filter, { catalogue }: Context): readonly Figure[] {
  if (!filter.places) return [];
  const [...scopes] = filter.places.flatMap((place) => scopesOf(place, catalogue)[0] ?? []);
  return pool.figures.filter(
    (figure) =>
      figure.countable &&
      figure.places.length === 0 &&
      isDue(figure.commitment.by, filter.due) &&
      figure.agreements.some((ordinal) => scopes.some((scope) => scope.carries(ordinal))),
  );
}

/** Sums in other currencies or units than the one asked for. */
function otherUnits(spec: MeasureSpec, filter: Filter, { base, scopes }: Choice, { catalogue }: Context): Aside[] {
  if (spec.unit === undefined || spec.figures) return [];
  const { unit, ...any } = spec;
  const others = poolOf(any, filter, base, catalogue).figures.filter(
    (figure) =>
      figure.countable &&
      figure.commitment.unit !== unit &&
      isDue(figure.commitment.by, filter.due) &&
      (!filter.places || scopes.some((scope) => scope.fits(figure.places))),
  );
  return others.length === 0 ? [] : [{ kind: "other-unit", amounts: toAmounts(others) }];
}

/** Agreements that fit but for a signing date that is unknown or too imprecise; with a measure, those that announce it. */
function undated(filter: Filter, context: Context, spec?: MeasureSpec): Aside[] {
  const { signed } = filter;
  if (!signed) return [];
  const { catalogue } = context;
  const candidates: number[] = [];
  // Undated records come last; only the years that the range cuts through can hold dates that are too imprecise for it.
  for (let at = catalogue.agreements.length - 1; catalogue.agreements[at]?.signed_on === null; at -= 1)
    candidates.push(at);
  for (const end of [signed.from, signed.to]) {
    if (end === undefined || end.endsWith(end === signed.from ? "-01-01" : "-12-31")) continue;
    for (const ordinal of catalogue.byYear.get(Number(end.slice(0, 4))) ?? []) {
      if (judgeDate(agreementAt(catalogue, ordinal).signed_on, signed) === "unsure") candidates.push(ordinal);
    }
  }
  if (candidates.length === 0) return [];
  const rest = without(filter, "signed");
  const base = createBase(rest, context);
  const scopes = rest.places?.flatMap((place) => scopesOf(place, catalogue)[0] ?? []);
  const matches = createMatcher(spec, catalogue);
  const announces = (ordinal: number) =>
    !spec || (catalogue.figuresOf[ordinal] ?? []).some((at) => matches(figureAt(catalogue, at)));
  const found = toPostings(candidates, catalogue.agreements.length).filter(
    (ordinal) =>
      base.matches(ordinal) && announces(ordinal) && (!scopes || scopes.some((scope) => scope.carries(ordinal))),
  );
  return found.length === 0 ? [] : [{ kind: "undated", agreements: idsOf(context, found) }];
}

/** Agreements of subsidiaries: an organisation stands for itself. */
function subsidiaries(filter: Filter, context: Context, spec?: MeasureSpec): Aside[] {
  const { catalogue } = context;
  const asked = filter.organisations ?? [];
  const children: string[] = [];
  for (const queue = [...asked]; queue.length > 0; ) {
    for (const child of catalogue.childrenOf.get(queue.pop() ?? "") ?? []) {
      if (asked.includes(child) || children.includes(child)) continue;
      children.push(child);
      queue.push(child);
    }
  }
  if (children.length === 0) return [];
  const theirs: Filter = { ...without(filter, "organisationsMode"), organisations: children };
  const base = createBase(theirs, context);
  const own = createBase(filter, context);
  const agreements = base.all().filter((ordinal) => !own.matches(ordinal));
  if (agreements.length === 0) return [];
  const set = new Set(agreements);
  const figures = spec
    ? poolOf(spec, theirs, base, catalogue).figures.filter((figure) => figure.agreements.some((one) => set.has(one)))
    : [];
  if (spec && figures.length === 0) return [];
  const shown = spec ? agreementsBehind(figures, context) : agreements;
  const parties = new Set(
    shown.flatMap((at) => agreementAt(catalogue, at).parties.map(({ organisation }) => organisation)),
  );
  return [
    {
      kind: "subsidiaries",
      organisations: children.filter((child) => parties.has(child)),
      agreements: idsOf(context, shown),
      figures: ordinalsOf(figures),
    },
  ];
}

/** Agreements that tie a person without a signature. */
function alsoNamed(filter: Filter, context: Context): Aside[] {
  const { catalogue } = context;
  const rest = without(filter, "people");
  const base = createBase(rest, context);
  return (filter.people ?? []).flatMap((person): Aside[] => {
    const signed = new Set(catalogue.bySignatory.get(person));
    const tied = base.among(catalogue.byAlsoNamed.get(person) ?? []).filter((ordinal) => !signed.has(ordinal));
    return tied.length === 0 ? [] : [{ kind: "also-named", person, agreements: idsOf(context, tied) }];
  });
}

/** Agreements that the question names, by themselves or by their parties, without any such figure. */
function silent({ base, pool }: Choice, filter: Filter, context: Context): Aside[] {
  if (!filter.agreements && !filter.organisations && !filter.people) return [];
  const speaking = new Set(agreementsBehind([...pool.figures, ...pool.partial], context));
  const fitting = base.all();
  if (speaking.size === 0 || fitting.length > speaking.size + FEW_AGREEMENTS) return [];
  const quiet = fitting.filter((ordinal) => !speaking.has(ordinal));
  if (quiet.length === 0) return [];
  return [{ kind: "silent", agreements: idsOf(context, quiet) }];
}
