import type { Catalogue, Figure, Postings } from "../../dataset/model.ts";
import type { GroupKey, PartyFilter } from "../query.ts";
import type { Context } from "./context.ts";
import { type GroupColumn, isInGroup } from "./group-columns.ts";
import { isParty } from "./slots.ts";

/** A group with what its items come to: their sum, or the largest or smallest of their numbers. */
export interface Group {
  /** Id of a record of the group's kind, or a year. */
  readonly key: string;
  readonly worth: number;
  /** Its position in the column that it comes from. */
  readonly number: number;
}

/** How the numbers of a group's items make one. */
export type Combine = "sum" | "largest" | "smallest";

/** Items by the groups that they belong to; one item may belong to several. */
export interface Grouping<Item> {
  readonly size: number;
  /** Every group that has items, in no particular order. */
  all(): readonly Group[];
  /** The `limit` best groups with every tie of the last, then others, `shown` in all if the winners leave room; equals by key. */
  best(
    direction: "most" | "least",
    limit: number,
    shown: number,
  ): { readonly winners: readonly Group[]; readonly others: readonly Group[] };
  /** The items of each of some groups, in the order of these groups. */
  members(of: readonly Group[]): readonly (readonly Item[])[];
}

/** The `place`-th largest of some numbers, or the smallest when there are fewer: one pass with a short list, for places are few. */
function nthLargest(numbers: Float64Array, place: number): number {
  const top: number[] = [];
  for (const number of numbers) {
    if (top.length === place && number <= (top.at(-1) ?? number)) continue;
    let at = top.length;
    while (at > 0 && (top[at - 1] ?? 0) < number) at -= 1;
    top.splice(at, 0, number);
    if (top.length > place) top.pop();
  }
  return top.at(-1) ?? 0;
}

/** Where an item's groups stand in a column. */
interface Placing<Item> {
  readonly column: GroupColumn;
  /** The record whose groups are the item's. */
  recordOf(item: Item): number;
  /** Further records that must be in a group, too; none for most items. */
  othersOf?(item: Item): readonly number[];
}

/** Calls back for each group of each item. */
function eachGroup<Item>(
  items: readonly Item[],
  { column, recordOf, othersOf }: Placing<Item>,
  visit: (number: number, item: Item) => void,
): void {
  const { starts, numbers } = column;
  for (const item of items) {
    const record = recordOf(item);
    const others = othersOf?.(item) ?? [];
    const end = starts[record + 1] ?? 0;
    for (let at = starts[record] ?? 0; at < end; at += 1) {
      const number = numbers[at] ?? 0;
      if (others.length === 0 || others.every((other) => isInGroup(column, other, number))) visit(number, item);
    }
  }
}

/** Reduces items by group without a list for each: the members are gathered only for the groups that are shown. */
function group<Item>(
  items: readonly Item[],
  placing: Placing<Item>,
  weigh: (item: Item) => number,
  combine: Combine,
  allowed: ((key: string) => boolean) | undefined,
): Grouping<Item> {
  const { names } = placing.column;
  const worth = new Float64Array(names.length);
  const seen = new Uint8Array(names.length);
  const found: number[] = [];
  eachGroup(items, placing, (number, item) => {
    const weight = weigh(item);
    const known = worth[number] ?? 0;
    if (seen[number] === 0) {
      // 1: takes part, 2: is kept out.
      seen[number] = allowed && !allowed(names[number] ?? "") ? 2 : 1;
      if (seen[number] === 1) found.push(number);
      worth[number] = weight;
    } else if (combine === "sum") worth[number] = known + weight;
    else if (combine === "largest" ? weight > known : weight < known) worth[number] = weight;
  });
  const toGroup = (number: number): Group => ({ key: names[number] ?? "", worth: worth[number] ?? 0, number });
  return {
    size: found.length,
    all: () => found.map(toGroup),
    best(direction, limit, shown) {
      const sign = direction === "most" ? 1 : -1;
      const ranks = Float64Array.from(found, (number) => sign * (worth[number] ?? 0));
      const [winning, showing] = [nthLargest(ranks, limit), nthLargest(ranks, Math.max(limit, shown))];
      const kept = found.filter((_, at) => (ranks[at] ?? 0) >= showing).map(toGroup);
      // Numbers follow names: ties come in the order of their keys.
      kept.sort((left, right) => sign * (right.worth - left.worth) || left.number - right.number);
      const winners = kept.filter((one) => sign * one.worth >= winning);
      return { winners, others: kept.slice(winners.length, Math.max(winners.length, shown)) };
    },
    members(of) {
      // Where each group's list is, plus one; zero for groups that are not asked for.
      const places = new Int32Array(names.length);
      for (const [at, { number }] of of.entries()) places[number] = at + 1;
      const lists = of.map((): Item[] => []);
      eachGroup(items, placing, (number, item) => {
        const place = places[number] ?? 0;
        if (place > 0) lists[place - 1]?.push(item);
      });
      return lists;
    },
  };
}

/** Which groups take part: for organisations, those with the properties of `pool`. */
function createGate(
  over: GroupKey,
  pool: PartyFilter | undefined,
  catalogue: Catalogue,
): ((key: string) => boolean) | undefined {
  if (over !== "organisation" || !pool) return undefined;
  return (key) => {
    const organisation = catalogue.organisations.get(key);
    return organisation !== undefined && isParty(organisation, pool);
  };
}

/** What to make of a group's items, and which groups take part. */
export interface Terms {
  readonly combine?: Combine;
  /** Properties that organisations must have. */
  readonly pool?: PartyFilter | undefined;
}

/**
 * Figures by group: their values, all of one unit, or with `deadline` their years. A figure counts in the places it names itself; a
 * joint commitment belongs to a group when all its agreements do, and to no single agreement.
 */
export function groupFigures(
  figures: readonly Figure[],
  over: GroupKey,
  { catalogue, index }: Context,
  { combine = "sum", pool }: Terms = {},
  of: "value" | "deadline" = "value",
): Grouping<Figure> {
  const gate = createGate(over, pool, catalogue);
  const weigh = ({ commitment }: Figure) => (of === "value" ? commitment.value : (commitment.by ?? 0));
  const placing: Placing<Figure> =
    over === "region" || over === "city" || over === "deadline"
      ? { column: index.groups.figures[over], recordOf: ({ ordinal }) => ordinal }
      : {
          column: index.groups.agreements[over],
          recordOf: ({ agreements }) => agreements[0] ?? -1,
          othersOf: ({ joint, agreements }) => (joint ? agreements : []),
        };
  return group(figures, placing, weigh, combine, gate);
}

/** Agreements by group: how many (group records count as many), or with `signing` their dates as numbers. */
export function groupAgreements(
  agreements: Postings,
  over: GroupKey,
  { catalogue, index }: Context,
  { combine = "sum", pool }: Terms = {},
  of: "count" | "signing" = "count",
): Grouping<number> {
  const gate = createGate(over, pool, catalogue);
  const column = of === "count" ? index.records.sizes : index.records.dates;
  const weigh = (ordinal: number) => column[ordinal] ?? 0;
  const placing = { column: index.groups.agreements[over], recordOf: (ordinal: number) => ordinal };
  return group(agreements, placing, weigh, combine, gate);
}
