import type { Figure } from "../../dataset/model.ts";
import type { Filter, GroupKey, MeasureSpec, Query, What } from "../query.ts";
import type { Missing, Result, Row } from "../result.ts";
import { chooseAgreements } from "./agreements.ts";
import { mainUnit, toAmounts, toValue } from "./amounts.ts";
import { conflicts, figureAsides } from "./asides.ts";
import { agreementsBehind, answered, noData } from "./assemble.ts";
import { type Context, idsOf } from "./context.ts";
import { type Choice, chooseFigures } from "./figures.ts";
import { groupFigures } from "./groups.ts";
import { findNearest } from "./nearest.ts";

/** The sum of a measure, one amount for each unit, with its breakdown when asked. */
export function executeTotal(query: Query, { measure, groupBy }: What & { kind: "total" }, context: Context): Result {
  const { where } = query;
  const choice = chooseFigures(measure, where, context);
  if (choice.figures.length === 0) return withoutFigure(query, measure, choice, context);
  const { amounts, basis, figures } = choice;
  return answered(query, context, {
    body: {
      kind: "total",
      measure,
      amounts,
      basis,
      ...(groupBy === undefined ? {} : { rows: breakDown(figures, groupBy, measure, context) }),
    },
    value: toValue(amounts),
    figures,
    asides: figureAsides(choice, measure, where, context),
  });
}

/** One row for each group, largest first, in the unit that most figures have; years in their order. */
function breakDown(figures: readonly Figure[], over: GroupKey, measure: MeasureSpec, context: Context): readonly Row[] {
  const unit = mainUnit(figures, measure.unit);
  const grouping = groupFigures(
    figures.filter(({ commitment }) => commitment.unit === unit),
    over,
    context,
  );
  const byYear = over === "year" || over === "deadline";
  const sorted = [...grouping.all()].sort(
    (left, right) => (byYear ? 0 : right.worth - left.worth) || left.number - right.number,
  );
  const members = grouping.members(sorted);
  return sorted.map(({ key }, at) => toRow(key, members[at] ?? [], context));
}

/** A row that shows figures of one unit. */
export function toRow(key: string, figures: readonly Figure[], context: Context): Row {
  const [amount] = toAmounts(figures);
  const agreements = idsOf(context, agreementsBehind(figures, context));
  return { key, ...(amount ? { amount } : {}), agreements };
}

/** Why there is no figure: nothing fits, or what fits announces none. */
export function missingFigure(where: Filter, context: Context): Missing {
  const { agreements } = chooseAgreements(where, context);
  return agreements.length === 0
    ? { why: "no-agreement" }
    : { why: "no-figure", agreements: idsOf(context, agreements) };
}

/** The result of a question whose figure the data set does not hold. */
export function withoutFigure(query: Query, measure: MeasureSpec, choice: Choice, context: Context): Result {
  const { where } = query;
  const missing = missingFigure(withoutDeadline(where), context);
  const asides = figureAsides(choice, measure, where, context).filter(({ kind }) => kind !== "silent");
  const disputed = missing.why === "no-figure" && missing.agreements.length === 1 ? missing.agreements : [];
  const ordinals = disputed.flatMap((id) => context.catalogue.ordinals.get(id) ?? []);
  return noData(query, missing, findNearest(query, where, measure, context), [
    ...asides,
    ...conflicts([], ordinals, context),
  ]);
}

/** A deadline narrows figures: an agreement is still there when its figures are due later. */
function withoutDeadline({ due: _, ...where }: Filter): Filter {
  return where;
}
