import type { Figure } from "../../dataset/model.ts";
import type { Query, What } from "../query.ts";
import type { Result, Row } from "../result.ts";
import { chooseAgreements } from "./agreements.ts";
import { agreementAsides, figureAsides } from "./asides.ts";
import { answered, noData } from "./assemble.ts";
import { agreementAt, type Context, idsOf } from "./context.ts";
import { chooseFigures } from "./figures.ts";
import { type Group, type Grouping, groupAgreements, groupFigures } from "./groups.ts";
import { findNearest } from "./nearest.ts";
import { toRow, withoutFigure } from "./total.ts";
import { datedFigures } from "./yardstick.ts";

type Rank = What & { kind: "rank" };
type Sorted<Item> = readonly { readonly group: Item; readonly won: boolean }[];

/** Rows shown besides the winners, all in all. */
const ROWS = 10;

/** The winners of a list, with every tie of the last place, then what follows; by `compare`, best first. */
function choose<Item>(
  groups: readonly Item[],
  limit: number,
  compare: (left: Item, right: Item) => number,
  key: (item: Item) => string,
): Sorted<Item> {
  const sorted = [...groups].sort((left, right) => compare(left, right) || (key(left) < key(right) ? -1 : 1));
  const last = sorted[Math.min(limit, sorted.length) - 1];
  return sorted
    .map((group) => ({ group, won: last !== undefined && compare(group, last) <= 0 }))
    .filter(({ won }, at) => won || at < ROWS);
}

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

const byDirection = ({ direction }: Rank) => {
  const sign = direction === "most" ? -1 : 1;
  return (left: Group, right: Group) => sign * (left.sum - right.sum);
};

function rankByMeasure(
  query: Query,
  what: Rank,
  measure: Parameters<typeof chooseFigures>[0],
  context: Context,
): Result {
  const choice = chooseFigures(measure, query.where, context, true);
  const units = [...new Set(choice.figures.map(({ commitment }) => commitment.unit))];
  // Different currencies are never compared: each has its own winners.
  const tables = units
    .map((unit) => {
      const figures = choice.figures.filter(({ commitment }) => commitment.unit === unit);
      const grouping = groupFigures(figures, what.over, context, what.pool);
      return { unit, grouping, sorted: choose(grouping.groups, what.limit, byDirection(what), ({ key }) => key) };
    })
    .filter(({ grouping }) => grouping.groups.length > 0)
    .sort(
      (left, right) => right.grouping.groups.length - left.grouping.groups.length || (left.unit < right.unit ? -1 : 1),
    );
  if (tables.length === 0) return withoutFigure(query, measure, choice, context);
  const rowsOf = (won: boolean) =>
    tables.flatMap(({ grouping, sorted }) => {
      const groups = sorted.filter((one) => one.won === won).map(({ group }) => group);
      const members = grouping.members(groups);
      return groups.map(({ key }, at) => ({ row: toRow(key, members[at] ?? [], context), figures: members[at] ?? [] }));
    });
  const winners = rowsOf(true);
  const rows = [...winners, ...rowsOf(false).slice(0, Math.max(0, ROWS - winners.length))].map(({ row }) => row);
  const sums = new Set(winners.map(({ row }) => row.amount?.amount));
  const first = winners[0]?.row.amount;
  const one = what.limit === 1 && tables.length === 1 && sums.size === 1;
  return answered(query, context, {
    body: {
      kind: "rank",
      yardstick: what.yardstick,
      over: what.over,
      direction: what.direction,
      winners: winners.length,
      rows,
    },
    value: one && first ? { amount: first.amount, unit: first.unit } : undefined,
    figures: unique(winners.flatMap(({ figures }) => figures)),
    asides: figureAsides(choice, measure, query.where, context).filter(
      ({ kind }) => kind !== "conflict" && kind !== "silent",
    ),
  });
}

function unique(figures: readonly Figure[]): readonly Figure[] {
  return [...new Set(figures)];
}

function rankByAgreements(query: Query, what: Rank, context: Context): Result {
  const selection = chooseAgreements(query.where, context);
  const grouping = groupAgreements(selection.agreements, what.over, context, what.pool);
  const asides = agreementAsides(selection, query.where, context);
  if (grouping.groups.length === 0) {
    return noData(query, { why: "no-agreement" }, findNearest(query, query.where, undefined, context), asides);
  }
  const sorted = choose(grouping.groups, what.limit, byDirection(what), ({ key }) => key);
  const members = grouping.members(sorted.map(({ group }) => group));
  const rows = sorted.map(
    ({ group }, at): Row => ({
      key: group.key,
      count: group.sum,
      agreements: idsOf(context.catalogue, members[at] ?? []),
    }),
  );
  const winners = sorted.filter(({ won }) => won).length;
  return answered(query, context, {
    body: { kind: "rank", yardstick: what.yardstick, over: what.over, direction: what.direction, winners, rows },
    value: what.limit === 1 ? { amount: rows[0]?.count ?? 0, unit: "agreements" } : undefined,
    agreements: members.slice(0, winners).flat(),
    asides: asides.filter(({ kind }) => kind !== "group-record"),
  });
}

/** Latest or earliest signature or deadline. As text, 2024-05 comes before its own days; only equal dates of equal precision tie. */
function rankByDate(query: Query, what: Rank, context: Context): Result {
  const { catalogue } = context;
  const { where } = query;
  const selection = chooseAgreements(where, context);
  const signing = what.yardstick.by === "signed-on";
  const figures = signing ? [] : datedFigures(selection.agreements, where, undefined, context);
  const items = signing
    ? dateAgreements(groupAgreements(selection.agreements, what.over, context, what.pool), context)
    : dateFigures(groupFigures(figures, what.over, context, what.pool));
  const latest = what.direction === "most";
  const extremes = items
    .map(({ key, dated }) => {
      const dates = dated.map(({ date }) => date).sort();
      const date = (latest ? dates.at(-1) : dates[0]) ?? "";
      return { key, date, of: dated.filter((one) => one.date === date).flatMap(({ agreements }) => agreements) };
    })
    .filter(({ date }) => date !== "");
  const asides = agreementAsides(selection, where, context).filter(({ kind }) => kind !== "group-record");
  if (extremes.length === 0) {
    const missing =
      selection.agreements.length === 0
        ? ({ why: "no-agreement" } as const)
        : ({
            why: "no-attribute",
            attribute: signing ? "signed-on" : "deadline",
            agreements: idsOf(catalogue, selection.agreements),
          } as const);
    return noData(query, missing, findNearest(query, where, undefined, context), asides);
  }
  const sign = latest ? -1 : 1;
  const sorted = choose(
    extremes,
    what.limit,
    (left, right) => (left.date === right.date ? 0 : sign * (left.date < right.date ? -1 : 1)),
    ({ key }) => key,
  );
  const winners = sorted.filter(({ won }) => won);
  const dates = new Set(winners.map(({ group }) => group.date));
  return answered(query, context, {
    body: {
      kind: "rank",
      yardstick: what.yardstick,
      over: what.over,
      direction: what.direction,
      winners: winners.length,
      rows: sorted.map(({ group }) => ({ key: group.key, date: group.date, agreements: idsOf(catalogue, group.of) })),
    },
    date: what.limit === 1 && dates.size === 1 ? winners[0]?.group.date : undefined,
    agreements: winners.flatMap(({ group }) => group.of),
    asides,
  });
}

interface Dated {
  readonly date: string;
  readonly agreements: readonly number[];
}

function dateAgreements(
  grouping: Grouping<number>,
  { catalogue }: Context,
): readonly { key: string; dated: readonly Dated[] }[] {
  const members = grouping.members(grouping.groups);
  return grouping.groups.map(({ key }, at) => ({
    key,
    dated: (members[at] ?? []).flatMap((ordinal) => {
      const date = agreementAt(catalogue, ordinal).signed_on;
      return date === null ? [] : { date, agreements: [ordinal] };
    }),
  }));
}

function dateFigures(grouping: Grouping<Figure>): readonly { key: string; dated: readonly Dated[] }[] {
  const members = grouping.members(grouping.groups);
  return grouping.groups.map(({ key }, at) => ({
    key,
    dated: (members[at] ?? []).map(({ commitment, agreements }) => ({ date: String(commitment.by), agreements })),
  }));
}
