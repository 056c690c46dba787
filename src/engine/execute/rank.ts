import type { Postings } from "../../dataset/model.ts";
import type { MeasureSpec, Query, What } from "../query.ts";
import type { Missing, Result, Row } from "../result.ts";
import { chooseAgreements } from "./agreements.ts";
import { agreementAsides, figureAsides } from "./asides.ts";
import { answered, noData } from "./assemble.ts";
import { type Context, idsOf } from "./context.ts";
import { chooseFigures } from "./figures.ts";
import { type Grouping, groupAgreements, groupFigures } from "./groups.ts";
import { findNearest } from "./nearest.ts";
import { toDate } from "./record-columns.ts";
import { toRow, withoutFigure } from "./total.ts";
import { datedFigures } from "./yardstick.ts";

type Rank = What & { kind: "rank" };

/** Rows in all, unless more than these win. */
const ROWS = 10;

/** Who or what has most or least: every tie wins (rule of meaning 6). */
export function executeRank(query: Query, what: Rank, context: Context): Result {
  switch (what.yardstick.by) {
    case "measure":
      return rankByMeasure(query, what, what.yardstick.measure, context);
    case "agreements":
      return rankByAgreements(query, what, context);
    case "signed-on":
    case "deadline":
      return rankByDate(query, what, context);
    default:
      return what.yardstick satisfies never;
  }
}

function rankByMeasure(query: Query, what: Rank, measure: MeasureSpec, context: Context): Result {
  const { over, direction, limit, pool, yardstick } = what;
  const choice = chooseFigures(measure, query.where, context, true);
  const units = [...new Set(choice.figures.map(({ commitment }) => commitment.unit))];
  // Different currencies are never compared: each has its own winners.
  const tables = units
    .map((unit) => {
      const figures = choice.figures.filter(({ commitment }) => commitment.unit === unit);
      return { unit, grouping: groupFigures(figures, over, context, { pool }) };
    })
    .filter(({ grouping }) => grouping.size > 0)
    .sort((left, right) => right.grouping.size - left.grouping.size || (left.unit < right.unit ? -1 : 1))
    .map(({ grouping }) => ({ grouping, ...grouping.best(direction, limit, ROWS) }));
  if (tables.length === 0) return withoutFigure(query, measure, choice, context);
  const rowsOf = (of: "winners" | "others") =>
    tables.flatMap(({ grouping, [of]: groups }) => {
      const members = grouping.members(groups);
      return groups.map(({ key }, at) => ({ row: toRow(key, members[at] ?? [], context), figures: members[at] ?? [] }));
    });
  const winners = rowsOf("winners");
  const others = rowsOf("others").slice(0, Math.max(0, ROWS - winners.length));
  const sums = new Set(winners.map(({ row }) => row.amount?.amount));
  const first = winners[0]?.row.amount;
  const isOne = limit === 1 && tables.length === 1 && sums.size === 1;
  const rows = [...winners, ...others].map(({ row }) => row);
  return answered(query, context, {
    body: { kind: "rank", yardstick, over, direction, winners: winners.length, rows },
    value: isOne && first ? { amount: first.amount, unit: first.unit } : undefined,
    figures: [...new Set(winners.flatMap(({ figures }) => figures))],
    asides: figureAsides(choice, measure, query.where, context).filter(
      ({ kind }) => kind !== "conflict" && kind !== "silent",
    ),
  });
}

function rankByAgreements(query: Query, what: Rank, context: Context): Result {
  const { over, direction, limit, pool, yardstick } = what;
  const selection = chooseAgreements(query.where, context);
  const grouping = groupAgreements(selection.agreements, over, context, { pool });
  const asides = agreementAsides(selection, query.where, context).filter(({ kind }) => kind !== "group-record");
  if (grouping.size === 0) {
    return noData(query, { why: "no-agreement" }, findNearest(query, query.where, undefined, context), asides);
  }
  const { winners, others } = grouping.best(direction, limit, ROWS);
  const shown = [...winners, ...others];
  const members = grouping.members(shown);
  const rows = shown.map(
    ({ key, worth }, at): Row => ({ key, count: worth, agreements: idsOf(context, members[at] ?? []) }),
  );
  return answered(query, context, {
    body: { kind: "rank", yardstick, over, direction, winners: winners.length, rows },
    value: limit === 1 ? { amount: rows[0]?.count ?? 0, unit: "agreements" } : undefined,
    agreements: members.slice(0, winners.length).flat(),
    asides,
  });
}

/** Latest or earliest signature or deadline. A month comes before its own days; only equal dates of equal precision tie. */
function rankByDate(query: Query, what: Rank, context: Context): Result {
  const { where } = query;
  const { over, direction, limit, pool, yardstick } = what;
  const { dates } = context.index.records;
  const selection = chooseAgreements(where, context);
  const { agreements } = selection;
  const asides = agreementAsides(selection, where, context).filter(({ kind }) => kind !== "group-record");
  const terms = { combine: direction === "most" ? "largest" : "smallest", pool } as const;
  const isSigning = yardstick.by === "signed-on";
  const found = isSigning
    ? rankGroups(
        groupAgreements(
          agreements.filter((ordinal) => dates[ordinal] !== 0),
          over,
          context,
          terms,
          "signing",
        ),
        what,
        (ordinal, worth) => (dates[ordinal] === worth ? [ordinal] : []),
      )
    : rankGroups(
        groupFigures(datedFigures(agreements, where, undefined, context), over, context, terms, "deadline"),
        what,
        (figure, worth) => (figure.commitment.by === worth ? figure.agreements : []),
      );
  if (found.rows.length === 0) {
    const attribute = isSigning ? "signed-on" : "deadline";
    const missing: Missing =
      agreements.length === 0
        ? { why: "no-agreement" }
        : { why: "no-attribute", attribute, agreements: idsOf(context, agreements) };
    return noData(query, missing, findNearest(query, where, undefined, context), asides);
  }
  const rows = found.rows.map(({ key, worth, of }): Row => {
    const date = isSigning ? toDate(worth) : String(worth);
    return { key, date, agreements: idsOf(context, of) };
  });
  const winning = rows.slice(0, found.winners);
  const [first] = winning;
  return answered(query, context, {
    body: { kind: "rank", yardstick, over, direction, winners: found.winners, rows },
    date: limit === 1 ? first?.date : undefined,
    agreements: found.rows.slice(0, found.winners).flatMap(({ of }) => of),
    asides,
  });
}

/** The best groups with the agreements that make them so. */
function rankGroups<Item>(
  grouping: Grouping<Item>,
  { direction, limit }: Rank,
  ownersOf: (item: Item, worth: number) => Postings,
) {
  const { winners, others } = grouping.best(direction, limit, ROWS);
  const shown = [...winners, ...others];
  const members = grouping.members(shown);
  const rows = shown.map(({ key, worth }, at) => ({
    key,
    worth,
    of: [...new Set((members[at] ?? []).flatMap((item) => ownersOf(item, worth)))].sort((left, right) => left - right),
  }));
  return { winners: winners.length, rows };
}
