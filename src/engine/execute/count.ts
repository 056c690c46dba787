import type { Postings } from "../../dataset/model.ts";
import type { GroupKey, Query, What } from "../query.ts";
import type { Result, Row } from "../result.ts";
import { chooseAgreements } from "./agreements.ts";
import { agreementAsides } from "./asides.ts";
import { answered, noData } from "./assemble.ts";
import { agreementAt, type Context, idsOf } from "./context.ts";
import { PLAIN } from "./figures.ts";
import { groupAgreements } from "./groups.ts";
import { membersOf } from "./members.ts";
import { createMembership } from "./merge-postings.ts";
import { findNearest } from "./nearest.ts";
import { targetsInForce } from "./target-measures.ts";

/** How many agreements a list stands for: a group record counts as many, one of unpublished size as at least one (rule of meaning 5). */
export function countAgreements(
  agreements: Postings,
  { catalogue, index: { records } }: Context,
): { readonly count: number; readonly atLeast: boolean } {
  const isIn = createMembership(agreements, catalogue.agreements.length);
  const groups = records.groups.filter((ordinal) => isIn.has(ordinal));
  return {
    count: groups.reduce((sum, ordinal) => sum + (records.sizes[ordinal] ?? 1) - 1, agreements.length),
    atLeast: groups.some((ordinal) => agreementAt(catalogue, ordinal).count === null),
  };
}

/** How many agreements fit, or how many organisations, people, places … stand in them; `countries` counts foreign ones. */
export function executeCount(query: Query, { of, groupBy }: What & { kind: "count" }, context: Context): Result {
  if (of === "targets") return countTargets(query, context);
  const selection = chooseAgreements(query.where, context);
  const { agreements, basis } = selection;
  const members = of === "agreements" ? undefined : membersOf(of, agreements, query.where, context, groupBy);
  if (agreements.length === 0 || members?.length === 0) {
    const missing = agreements.length === 0 ? ({ why: "no-agreement" } as const) : silentOn(agreements, context);
    const asides = agreementAsides(selection, query.where, context);
    return noData(query, missing, findNearest(query, query.where, undefined, context), asides);
  }
  const { count, atLeast } = members ? { count: members.length, atLeast: false } : countAgreements(agreements, context);
  const rows = groupBy && !(of === "places") ? countRows(agreements, of, groupBy, query, context) : undefined;
  return answered(query, context, {
    body: {
      kind: "count",
      of,
      count,
      atLeast,
      basis,
      ids: members ?? idsOf(context, agreements),
      ...(rows ? { rows } : {}),
    },
    value: { amount: count, unit: of },
    agreements,
    asides: agreementAsides(selection, query.where, context),
  });
}

function silentOn(agreements: Postings, context: Context) {
  return { why: "no-figure", agreements: idsOf(context, agreements) } as const;
}

/** One row for each group, the largest count first; years in their order. */
function countRows(
  agreements: Postings,
  of: Exclude<(What & { kind: "count" })["of"], "targets">,
  over: GroupKey,
  { where }: Query,
  context: Context,
): readonly Row[] {
  const grouping = groupAgreements(agreements, over, context);
  const groups = grouping.all();
  const lists = grouping.members(groups);
  const rows = groups.map(({ key, worth }, at): Row => {
    const members = lists[at] ?? [];
    const count = of === "agreements" ? worth : membersOf(of, members, where, context).length;
    return { key, count, agreements: idsOf(context, members) };
  });
  const byYear = over === "year" || over === "deadline";
  return rows.sort(
    (left, right) => (byYear ? 0 : (right.count ?? 0) - (left.count ?? 0)) || (left.key < right.key ? -1 : 1),
  );
}

/** The strategy's targets in force. */
function countTargets(query: Query, context: Context): Result {
  const targets = targetsInForce(context.catalogue).map(({ id }) => id);
  return answered(query, context, {
    body: { kind: "count", of: "targets", count: targets.length, atLeast: false, basis: PLAIN, ids: targets },
    value: { amount: targets.length, unit: "targets" },
    targets,
  });
}
