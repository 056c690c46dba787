import type { Figure, Postings } from "../../dataset/model.ts";
import { type Filter, type MeasureSpec, measures, type Query, type What } from "../query.ts";
import type { Result } from "../result.ts";
import { chooseAgreements } from "./agreements.ts";
import { toAmounts } from "./amounts.ts";
import { agreementAsides, figureAsides } from "./asides.ts";
import { answered, noData } from "./assemble.ts";
import { type Context, figureAt, idsInOrder, idsOf } from "./context.ts";
import { isDue } from "./dates.ts";
import { chooseFigures } from "./figures.ts";
import { countFigures, createBoundsTest, createMatcher, nameOf } from "./measure.ts";
import { membersOf } from "./members.ts";
import { findNearest } from "./nearest.ts";
import { missingFigure } from "./total.ts";

type List = What & { kind: "list" };

/** Every measure there is. */
const ANY: MeasureSpec = { measures: [...measures] };

/** The agreements that fit, or what stands in them, or their figures. */
export function executeList(query: Query, what: List, context: Context): Result {
  if (what.of === "figures") return listFigures(query, what, context);
  const { where } = query;
  const selection = chooseAgreements(where, context);
  const { agreements, basis } = selection;
  const asides = agreementAsides(selection, where, context);
  if (agreements.length === 0) {
    return noData(query, { why: "no-agreement" }, findNearest(query, where, undefined, context), asides);
  }
  if (what.of === "agreements") {
    const ordered = orderAgreements(agreements, what, where, context);
    const shown = what.limit === undefined ? ordered : ordered.slice(0, what.limit);
    const ids = idsInOrder(context, shown);
    return answered(query, context, { body: { kind: "list", of: what.of, ids, basis }, agreements: shown, asides });
  }
  const members = membersOf(what.of, agreements, where, context);
  if (members.length === 0) {
    const missing = { why: "no-figure", agreements: idsOf(context, agreements) } as const;
    return noData(query, missing, findNearest(query, where, undefined, context), asides);
  }
  const ids = members.slice(0, what.limit);
  return answered(query, context, { body: { kind: "list", of: what.of, ids, basis }, agreements, asides });
}

/** Agreements as asked: by signing date unless told otherwise; those without the date or figure come last. */
function orderAgreements(agreements: Postings, { order, measure }: List, where: Filter, context: Context): Postings {
  const { catalogue } = context;
  if (order === undefined || order === "signed-on") return agreements;
  const keyed = (key: (ordinal: number) => number | undefined) =>
    agreements
      .map((ordinal) => ({ ordinal, key: key(ordinal) ?? Number.POSITIVE_INFINITY }))
      .sort((left, right) => (left.key === right.key ? left.ordinal - right.ordinal : left.key - right.key))
      .map(({ ordinal }) => ordinal);
  if (order === "newest") {
    // The catalogue's order is that of the dates, those without one last.
    const { dates } = context.index.records;
    const end = agreements.findLastIndex((ordinal) => dates[ordinal] !== 0) + 1;
    return [...agreements.slice(0, end).toReversed(), ...agreements.slice(end)];
  }
  const figuresOf = (ordinal: number) => (catalogue.figuresOf[ordinal] ?? []).map((at) => figureAt(catalogue, at));
  if (order === "deadline") {
    return keyed((ordinal) => {
      const years = figuresOf(ordinal).flatMap(({ commitment }) =>
        isDue(commitment.by, where.due) ? (commitment.by ?? []) : [],
      );
      return years.length === 0 ? undefined : Math.min(...years);
    });
  }
  const matches = createMatcher(measure, catalogue);
  return keyed((ordinal) => {
    const own = figuresOf(ordinal).filter((figure) => !figure.joint && matches(figure));
    const counted = measure ? countFigures(own, measure, catalogue).figures : own.filter(({ countable }) => countable);
    const [largest] = toAmounts(counted);
    return largest ? -largest.amount : undefined;
  });
}

/** Single figures of any level: a list names each for what it is, so that nothing has to be left out. */
function listFigures(query: Query, what: List, context: Context): Result {
  const { where } = query;
  const { catalogue } = context;
  const spec: MeasureSpec | undefined = what.measure;
  const choice = chooseFigures(spec ?? ANY, where, context, true);
  const isWithin = createBoundsTest(where, catalogue);
  const listed = choice.placed.filter(
    (figure) =>
      isDue(figure.commitment.by, where.due) && figure.agreements.every((ordinal) => isWithin(ordinal, undefined)),
  );
  if (listed.length === 0) {
    const asides = spec ? figureAsides(choice, spec, where, context) : [];
    return noData(query, missingFigure(where, context), findNearest(query, where, spec, context), asides);
  }
  const figures = orderFigures(listed, what.order).slice(0, what.limit);
  return answered(query, context, {
    body: {
      kind: "list",
      of: "figures",
      ids: figures.map((figure) => nameOf(figure, catalogue)),
      figures: figures.map(({ ordinal }) => ordinal),
      basis: choice.basis,
    },
    figures,
    asides:
      choice.pool.partial.length === 0
        ? []
        : [{ kind: "joint", figures: choice.pool.partial.map(({ ordinal }) => ordinal) }],
  });
}

function orderFigures(figures: readonly Figure[], order: List["order"]): readonly Figure[] {
  const late = Number.POSITIVE_INFINITY;
  const sorted = [...figures];
  if (order === "newest") return sorted.sort((left, right) => right.ordinal - left.ordinal);
  if (order === "deadline") {
    return sorted.sort((left, right) => {
      const [a, b] = [left.commitment.by ?? late, right.commitment.by ?? late];
      return a === b ? left.ordinal - right.ordinal : a - b;
    });
  }
  if (order !== "amount") return sorted.sort((left, right) => left.ordinal - right.ordinal);
  // Units side by side make no sense: one after the other, each from its largest.
  return sorted.sort(
    ({ commitment: left, ordinal: a }, { commitment: right, ordinal: b }) =>
      (left.unit === right.unit ? right.value - left.value : left.unit < right.unit ? -1 : 1) || a - b,
  );
}
