import type { Catalogue, Figure, Postings } from "../../dataset/model.ts";
import type { GroupKey, PartyFilter } from "../query.ts";
import type { Context } from "./context.ts";
import { agreementAt, figureAt } from "./context.ts";
import type { GroupColumn } from "./group-columns.ts";
import { isParty } from "./slots.ts";

/** A group with the sum over its items. */
export interface Group {
  /** Id of a record of the group's kind, or a year. */
  readonly key: string;
  readonly sum: number;
  /** Its position in the column that it comes from. */
  readonly number: number;
}

/** Items by the groups that they belong to; one item may belong to several. */
export interface Grouping<Item> {
  /** The groups that have any, in no particular order. */
  readonly groups: readonly Group[];
  /** The items of each of some groups, in the order of these groups. */
  members(of: readonly Group[]): readonly (readonly Item[])[];
}

/** Adds up items by group without a list for each: the members are gathered only for the groups that are shown. */
function group<Item>(
  items: readonly Item[],
  { names }: Pick<GroupColumn, "names">,
  groupsOf: (item: Item) => readonly number[],
  weigh: (item: Item) => number,
  allowed: (key: string) => boolean,
): Grouping<Item> {
  const sums = new Float64Array(names.length);
  const seen = new Uint8Array(names.length);
  const found: number[] = [];
  for (const item of items) {
    const weight = weigh(item);
    for (const number of groupsOf(item)) {
      if (seen[number] === 0) {
        seen[number] = 1;
        found.push(number);
      }
      sums[number] = (sums[number] ?? 0) + weight;
    }
  }
  return {
    groups: found
      .map((number) => ({ key: names[number] ?? "", sum: sums[number] ?? 0, number }))
      .filter(({ key }) => allowed(key)),
    members(of) {
      const lists = new Map(of.map(({ number }) => [number, [] as Item[]]));
      for (const item of items) for (const number of groupsOf(item)) lists.get(number)?.push(item);
      return of.map(({ number }) => lists.get(number) ?? []);
    },
  };
}

/** Which groups take part: for organisations, those with the properties of `pool`. */
function createGate(over: GroupKey, pool: PartyFilter | undefined, catalogue: Catalogue): (key: string) => boolean {
  if (over !== "organisation" || !pool) return () => true;
  return (key) => {
    const organisation = catalogue.organisations.get(key);
    return organisation !== undefined && isParty(organisation, pool);
  };
}

/**
 * Figures by group, summed: all of them must be of one unit. A figure counts in the places it names itself; a joint commitment
 * belongs to a group when all its agreements do, and to no single agreement.
 */
export function groupFigures(
  figures: readonly Figure[],
  over: GroupKey,
  { catalogue, index }: Context,
  pool?: PartyFilter,
): Grouping<Figure> {
  const { groups } = index;
  const gate = createGate(over, pool, catalogue);
  const weigh = ({ commitment }: Figure) => commitment.value;
  if (over === "region" || over === "city" || over === "deadline") {
    const column = groups.figures[over];
    return group(figures, column, ({ ordinal }) => column.of[ordinal] ?? [], weigh, gate);
  }
  const column = groups.agreements[over];
  const groupsOf = ({ joint, agreements }: Figure): readonly number[] => {
    const [first = -1, ...others] = agreements;
    const shared = column.of[first] ?? [];
    return joint ? shared.filter((number) => others.every((other) => column.of[other]?.includes(number))) : shared;
  };
  return group(figures, column, groupsOf, weigh, gate);
}

/** How many agreements a record stands for: more than one only for group records (rule of meaning 5). */
export function sizeOf(ordinal: number, catalogue: Catalogue): number {
  return agreementAt(catalogue, ordinal).count ?? 1;
}

/** Agreements by group, counted. */
export function groupAgreements(
  agreements: Postings,
  over: GroupKey,
  { catalogue, index }: Context,
  pool?: PartyFilter,
): Grouping<number> {
  const gate = createGate(over, pool, catalogue);
  const weigh = (ordinal: number) => sizeOf(ordinal, catalogue);
  if (over !== "deadline") {
    const column = index.groups.agreements[over];
    return group(agreements, column, (ordinal) => column.of[ordinal] ?? [], weigh, gate);
  }
  const column = index.groups.figures.deadline;
  const yearsOf = (ordinal: number) => [
    ...new Set((catalogue.figuresOf[ordinal] ?? []).flatMap((at) => column.of[figureAt(catalogue, at).ordinal] ?? [])),
  ];
  return group(agreements, column, yearsOf, weigh, gate);
}
