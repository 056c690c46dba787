import type { Figure, Postings } from "../../dataset/model.ts";
import type { Filter, MeasureSpec, Yardstick } from "../query.ts";
import type { Aside, Row } from "../result.ts";
import { chooseAgreements } from "./agreements.ts";
import { mainUnit, toAmounts } from "./amounts.ts";
import { figureAsides } from "./asides.ts";
import { agreementsBehind } from "./assemble.ts";
import { agreementAt, type Context, figureAt, idsOf } from "./context.ts";
import { countAgreements } from "./count.ts";
import { isDue } from "./dates.ts";
import { type Choice, chooseFigures } from "./figures.ts";
import { createMatcher, periodOf } from "./measure.ts";

/** One filter on top of another: its slots replace those of the same name; thresholds hold together. */
export function mergeFilters(under: Filter, top: Filter): Filter {
  const bounds = [...(under.bounds ?? []), ...(top.bounds ?? [])];
  return { ...under, ...top, ...(bounds.length > 0 ? { bounds } : {}) };
}

/** What a yardstick says of the agreements of a filter. */
export interface Reading {
  readonly where: Filter;
  /** Set when figures were chosen by a measure. */
  readonly chosen?: { readonly choice: Choice; readonly measure: MeasureSpec };
  /** Records that it rests on. */
  readonly agreements: Postings;
  readonly figures: readonly Figure[];
  readonly count?: number;
  /** Dates, or deadline years, ascending. */
  readonly dates?: readonly string[];
}

/** Deadlines that can be compared: those of project-level, one-off figures (rule of meaning 6), stages and other figures included. */
export function datedFigures(agreements: Postings, where: Filter, of: MeasureSpec | undefined, { catalogue }: Context) {
  const matches = createMatcher(of, catalogue);
  return agreements.flatMap((ordinal) =>
    (catalogue.figuresOf[ordinal] ?? [])
      .map((at) => figureAt(catalogue, at))
      .filter(
        (figure) =>
          !figure.joint &&
          figure.commitment.by !== null &&
          figure.commitment.level === "project" &&
          periodOf(figure) === undefined &&
          matches(figure) &&
          isDue(figure.commitment.by, where.due),
      ),
  );
}

/** Reads a yardstick off the agreements of a filter; empty when the data is silent. `beside`: the measure whose deadlines are meant. */
export function readYardstick(
  yardstick: Yardstick,
  where: Filter,
  context: Context,
  beside?: MeasureSpec | undefined,
): Reading {
  if (yardstick.by === "measure") {
    const choice = chooseFigures(yardstick.measure, where, context);
    const agreements = agreementsBehind(choice.figures, context);
    return { where, chosen: { choice, measure: yardstick.measure }, figures: choice.figures, agreements };
  }
  const { agreements } = chooseAgreements(where, context);
  if (yardstick.by === "agreements") {
    return { where, agreements, figures: [], count: countAgreements(agreements, context).count };
  }
  if (yardstick.by === "deadline") {
    const figures = datedFigures(agreements, where, beside, context);
    const dates = figures.map(({ commitment }) => String(commitment.by)).sort();
    return { where, agreements: agreementsBehind(figures, context), figures, dates };
  }
  const dated = agreements.filter((ordinal) => agreementAt(context.catalogue, ordinal).signed_on !== null);
  const dates = dated.flatMap((ordinal) => agreementAt(context.catalogue, ordinal).signed_on ?? []).sort();
  return { where, agreements: dated, figures: [], dates };
}

/** True when the data says something. */
export function isKnown({ figures, count, dates }: Reading): boolean {
  return count === undefined ? figures.length > 0 || (dates?.length ?? 0) > 0 : count > 0;
}

/** The unit that readings are compared in: the one asked for, else one that all of them have. */
export function sharedUnit(readings: readonly Reading[], asked: string | undefined): string | undefined {
  if (asked !== undefined) return asked;
  const known = readings.filter(isKnown);
  const candidates = known
    .flatMap(({ figures }) => figures)
    .filter(({ commitment: { unit } }) =>
      known.every(({ figures }) => figures.some(({ commitment }) => commitment.unit === unit)),
    );
  return mainUnit(candidates.length > 0 ? candidates : known.flatMap(({ figures }) => figures));
}

/** A reading as a row; a figure in another unit than the shared one is no basis for comparison and left out. */
export function toReadingRow(key: string, reading: Reading, unit: string | undefined, context: Context): Row {
  const agreements = idsOf(context, reading.agreements);
  if (!isKnown(reading)) return { key, agreements };
  if (reading.count !== undefined) return { key, count: reading.count, agreements };
  const last = reading.dates?.at(-1);
  if (reading.dates) return { key, ...(last === undefined ? {} : { date: last }), agreements };
  const amount = toAmounts(reading.figures).find((one) => one.unit === unit);
  return { key, ...(amount ? { amount } : {}), agreements };
}

/** What to say beside readings: programme figures, regions that stand in for their cities. */
export function readingAsides(readings: readonly Reading[], context: Context): Aside[] {
  return readings.flatMap(({ chosen, where, figures, agreements }): Aside[] => {
    if (!chosen) return [];
    const { region } = chosen.choice.basis;
    const stoodIn: Aside[] = region
      ? [
          {
            kind: "region",
            region: region.region,
            figures: figures.map(({ ordinal }) => ordinal),
            agreements: idsOf(context, agreements),
          },
        ]
      : [];
    const others = figureAsides(chosen.choice, chosen.measure, where, context);
    return [...stoodIn, ...others.filter(({ kind }) => kind !== "silent" && kind !== "targets")];
  });
}
