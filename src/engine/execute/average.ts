import type { Figure } from "../../dataset/model.ts";
import type { GroupKey, MeasureSpec, Query, What } from "../query.ts";
import type { Result } from "../result.ts";
import { chooseAgreements } from "./agreements.ts";
import { mainUnit, roundToTenth, toAmounts } from "./amounts.ts";
import { agreementAsides, figureAsides } from "./asides.ts";
import { agreementsBehind, answered, noData } from "./assemble.ts";
import type { Context } from "./context.ts";
import { countAgreements } from "./count.ts";
import { chooseFigures } from "./figures.ts";
import { groupAgreements, groupFigures } from "./groups.ts";
import { findNearest } from "./nearest.ts";
import { withoutFigure } from "./total.ts";

type Average = What & { kind: "average" };

/** The total divided by the number of agreements (or groups) that have a part in it; those without a figure are left out and mentioned. */
export function executeAverage(query: Query, what: Average, context: Context): Result {
  return what.yardstick.by === "measure"
    ? averageOf(query, what, what.yardstick.measure, context)
    : averageCount(query, what, context);
}

function averageOf(query: Query, what: Average, measure: MeasureSpec, context: Context): Result {
  const choice = chooseFigures(measure, query.where, context, true);
  const unit = mainUnit(choice.figures, measure.unit);
  const figures = choice.figures.filter(({ commitment }) => commitment.unit === unit);
  const others = choice.figures.filter(({ commitment }) => commitment.unit !== unit);
  const over = groupsBehind(figures, what.per, context);
  const [total] = toAmounts(figures);
  if (!total || over === 0) return withoutFigure(query, measure, choice, context);
  const average = roundToTenth(total.amount / over);
  return answered(query, context, {
    body: {
      kind: "average",
      yardstick: what.yardstick,
      per: what.per,
      average,
      unit: total.unit,
      total: total.amount,
      over,
      figures: total.figures,
    },
    value: others.length === 0 ? { amount: average, unit: total.unit } : undefined,
    figures,
    asides: [
      ...(others.length === 0 ? [] : [{ kind: "other-unit", amounts: toAmounts(others) } as const]),
      ...figureAsides(choice, measure, query.where, context),
    ],
  });
}

/** How many groups have a part in the figures; a joint commitment brings all its agreements. */
function groupsBehind(figures: readonly Figure[], per: GroupKey, context: Context): number {
  return per === "agreement" ? agreementsBehind(figures, context).length : groupFigures(figures, per, context).size;
}

/** Agreements for each group: "how many agreements a year". */
function averageCount(query: Query, what: Average, context: Context): Result {
  const selection = chooseAgreements(query.where, context);
  const asides = agreementAsides(selection, query.where, context);
  const grouping = groupAgreements(selection.agreements, what.per, context);
  const over = grouping.size;
  if (what.yardstick.by !== "agreements" || over === 0) {
    return noData(query, { why: "no-agreement" }, findNearest(query, query.where, undefined, context), asides);
  }
  // Records without such a group (no date, no event) have no part in it.
  const counted = [...new Set(grouping.members(grouping.all()).flat())].sort((left, right) => left - right);
  const { count } = countAgreements(counted, context);
  const average = roundToTenth(count / over);
  return answered(query, context, {
    body: {
      kind: "average",
      yardstick: what.yardstick,
      per: what.per,
      average,
      unit: "agreements",
      total: count,
      over,
      figures: [],
    },
    value: { amount: average, unit: "agreements" },
    agreements: counted,
    asides,
  });
}
