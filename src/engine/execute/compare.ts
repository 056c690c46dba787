import type { Filter, MeasureSpec, Query, What, Yardstick } from "../query.ts";
import type { Result, Row } from "../result.ts";
import { answered, noData } from "./assemble.ts";
import { type Context, idsOf } from "./context.ts";
import { toPostings } from "./merge-postings.ts";
import {
  isKnown,
  mergeFilters,
  type Reading,
  readingAsides,
  readYardstick,
  sharedUnit,
  toReadingRow,
} from "./yardstick.ts";

interface Table {
  readonly yardstick: Yardstick;
  readonly readings: readonly Reading[];
  readonly rows: readonly Row[];
  readonly leaders: readonly number[];
}

const measureOf = (yardstick: Yardstick | undefined) => (yardstick?.by === "measure" ? yardstick.measure : undefined);

/** True when the row says something. */
export function hasValue({ amount, count, date }: Row): boolean {
  return amount !== undefined || count !== undefined || date !== undefined;
}

/** Subjects side by side. Deadlines beside a measure are those of that measure's figures. */
export function compareOn(
  yardstick: Yardstick,
  wheres: readonly Filter[],
  context: Context,
  beside: MeasureSpec | undefined,
): Table {
  const readings = wheres.map((where) => readYardstick(yardstick, where, context, beside));
  const unit = sharedUnit(readings, measureOf(yardstick)?.unit);
  const rows = readings.map((reading, at) => toReadingRow(String(at), reading, unit, context));
  const known = rows.every(hasValue);
  const sizes = rows.map(({ amount, count, date }) => amount?.amount ?? count ?? date ?? "");
  const largest = sizes.reduce((left, right) => (right > left ? right : left), sizes[0] ?? "");
  const leaders = known ? sizes.flatMap((size, at) => (size === largest ? at : [])) : [];
  return { yardstick, readings, rows, leaders };
}

/** Subjects side by side by one or several yardsticks; silent when for each of these only one subject is known, or none. */
export function executeCompare(query: Query, what: What & { kind: "compare" }, context: Context): Result {
  const wheres = what.subjects.map((subject) => mergeFilters(query.where, subject));
  const beside = measureOf(what.yardsticks.find(({ by }) => by === "measure"));
  const tables = what.yardsticks.map((yardstick) => compareOn(yardstick, wheres, context, beside));
  const readings = tables.flatMap((table) => table.readings);
  const asides = readingAsides(readings, context);
  const comparable = tables.some(({ rows }) => rows.filter(hasValue).length > 1);
  if (!comparable) {
    const unknown = what.subjects.flatMap((_, at) =>
      tables.some(({ rows }) => hasValue(rows[at] ?? NOTHING)) ? [] : at,
    );
    const agreements = toPostings(
      readings.flatMap((one) => one.agreements),
      context.catalogue.agreements.length,
    );
    const missing = { why: "one-side", subjects: unknown, agreements: idsOf(context, agreements) } as const;
    return noData(query, missing, knownSides(tables, wheres, context), asides);
  }
  const figures = [...new Set(readings.flatMap((reading) => reading.figures))];
  return answered(query, context, {
    body: {
      kind: "compare",
      subjects: what.subjects,
      tables: tables.map(({ yardstick, rows, leaders }) => ({ yardstick, rows, leaders })),
    },
    figures,
    agreements: readings.flatMap((reading) => reading.agreements),
    asides,
  });
}

const NOTHING: Row = { key: "", agreements: [] };

/** What is known of a comparison whose other side is not: the subject's own total. */
export function knownSides(
  tables: readonly Pick<Table, "yardstick" | "readings" | "rows">[],
  wheres: readonly Filter[],
  context: Context,
) {
  return tables.flatMap(({ yardstick, readings, rows }) =>
    readings.flatMap((reading, at) => {
      const where = wheres[at];
      const row = rows[at];
      if (!where || !row || !isKnown(reading)) return [];
      const what: What =
        yardstick.by === "measure"
          ? { kind: "total", measure: yardstick.measure }
          : yardstick.by === "agreements"
            ? { kind: "count", of: "agreements" }
            : { kind: "attribute", attribute: yardstick.by };
      return {
        query: { what, where },
        dropped: "measure" as const,
        amounts: row.amount ? [row.amount] : [],
        agreements: idsOf(context, reading.agreements),
      };
    }),
  );
}
