import type { Filter, MeasureSpec, Query, What } from "../query.ts";
import type { Amount, Missing, Result } from "../result.ts";
import { chooseAgreements } from "./agreements.ts";
import { roundToTenth, toAmounts } from "./amounts.ts";
import { figureAsides } from "./asides.ts";
import { agreementsBehind, answered, noData } from "./assemble.ts";
import { type Context, figureAt, idsOf } from "./context.ts";
import { countAgreements } from "./count.ts";
import { type Choice, chooseFigures } from "./figures.ts";
import { figuresNamed, wholeOf } from "./measure.ts";
import { findNearest } from "./nearest.ts";
import { missingFigure } from "./total.ts";
import { mergeFilters, readingAsides, sharedUnit } from "./yardstick.ts";

type Share = What & { kind: "share" };

/** A part in percent of its whole: of stated figures, of a measure, or of the number of agreements. */
export function executeShare(query: Query, what: Share, context: Context): Result {
  if (what.partFigures) return shareOfFigures(query, what, what.partFigures, context);
  const part = mergeFilters(query.where, what.part ?? {});
  return what.yardstick.by === "measure"
    ? shareOfMeasure(query, what, part, what.yardstick.measure, context)
    : shareOfAgreements(query, what, part, context);
}

const amountOf = (amount: number, unit: string): Amount => ({ amount, unit, figures: [] });

function percentOf(part: Amount, whole: Amount): number {
  return roundToTenth((part.amount * 100) / whole.amount);
}

function shareOfMeasure(query: Query, what: Share, part: Filter, measure: MeasureSpec, context: Context): Result {
  const { where } = query;
  const all = chooseFigures(measure, where, context, true);
  const within = new Set(all.figures);
  const chosen = chooseFigures(measure, part, context, true);
  // A part lies within its whole, whatever its own filter would count.
  const inside = chosen.figures.filter((figure) => within.has(figure));
  const readings = [
    { where, figures: all.figures, agreements: [], chosen: { choice: all, measure } },
    {
      where: part,
      figures: inside,
      agreements: agreementsBehind(inside, context),
      chosen: { choice: chosen, measure },
    },
  ];
  const unit = sharedUnit(readings, measure.unit);
  const sum = (choice: Pick<Choice, "figures">) => toAmounts(choice.figures).find((amount) => amount.unit === unit);
  const [wholeAmount, partAmount] = [sum(all), sum({ figures: inside })];
  const asides = figureAsides(all, measure, where, context).filter(({ kind }) => kind !== "conflict");
  if (!wholeAmount || !partAmount) {
    const missing: Missing = wholeAmount
      ? {
          why: "one-side",
          subjects: [0],
          agreements: idsOf(context, chooseAgreements(part, context).agreements),
        }
      : missingFigure(where, context);
    return noData(query, missing, findNearest(query, wholeAmount ? part : where, measure, context), asides);
  }
  const percent = percentOf(partAmount, wholeAmount);
  return answered(query, context, {
    body: { kind: "share", yardstick: what.yardstick, percent, part: partAmount, whole: wholeAmount, asStated: false },
    value: { amount: percent, unit: "percent" },
    figures: [...new Set([...partAmount.figures, ...wholeAmount.figures])].map((ordinal) =>
      figureAt(context.catalogue, ordinal),
    ),
    asides: [...asides, ...readingAsides(readings.slice(1), context).filter(({ kind }) => kind === "region")],
  });
}

function shareOfAgreements(query: Query, what: Share, part: Filter, context: Context): Result {
  const all = chooseAgreements(query.where, context).agreements;
  const within = new Set(all);
  const inside = chooseAgreements(part, context).agreements.filter((ordinal) => within.has(ordinal));
  if (all.length === 0 || inside.length === 0) {
    const missing: Missing =
      all.length === 0 ? { why: "no-agreement" } : { why: "one-side", subjects: [0], agreements: [] };
    return noData(query, missing, findNearest(query, all.length === 0 ? query.where : part, undefined, context));
  }
  const counts = [inside, all].map((agreements) => amountOf(countAgreements(agreements, context).count, "agreements"));
  const [partAmount = amountOf(0, "agreements"), wholeAmount = partAmount] = counts;
  const percent = percentOf(partAmount, wholeAmount);
  return answered(query, context, {
    body: { kind: "share", yardstick: what.yardstick, percent, part: partAmount, whole: wholeAmount, asStated: false },
    value: { amount: percent, unit: "percent" },
    agreements: inside,
  });
}

/** Figures that the sources call a part of another: a percentage as it is stated, an amount over its whole. */
function shareOfFigures(query: Query, what: Share, names: readonly string[], context: Context): Result {
  const { catalogue } = context;
  const parts = figuresNamed(names, catalogue).map((ordinal) => figureAt(catalogue, ordinal));
  const [first] = parts;
  const stated = first && wholeOf(first, catalogue);
  const measure = what.yardstick.by === "measure" ? what.yardstick.measure : undefined;
  const whole = stated
    ? toAmounts([stated])[0]
    : measure &&
      toAmounts(chooseFigures(measure, query.where, context, true).figures).find(
        ({ unit }) => unit === first?.commitment.unit,
      );
  const asStated = first?.commitment.unit === "percent";
  if (!first || (!asStated && whole?.unit !== first.commitment.unit)) {
    return noData(query, missingFigure(query.where, context), findNearest(query, query.where, measure, context));
  }
  const same = parts.filter(({ commitment }) => commitment.unit === first.commitment.unit);
  const amount = asStated ? first.commitment.value : same.reduce((sum, { commitment }) => sum + commitment.value, 0);
  const part: Amount = {
    amount,
    unit: first.commitment.unit,
    figures: (asStated ? [first] : same).map(({ ordinal }) => ordinal),
  };
  const percent = asStated || !whole ? amount : percentOf(part, whole);
  const ordinals = [...new Set([...part.figures, ...(whole?.figures ?? [])])];
  return answered(query, context, {
    body: {
      kind: "share",
      yardstick: what.yardstick,
      percent,
      part,
      whole: whole ?? amountOf(100, "percent"),
      asStated,
    },
    value: { amount: percent, unit: "percent" },
    figures: ordinals.map((ordinal) => figureAt(catalogue, ordinal)),
  });
}
