import type { Filter } from "../../query.ts";
import { type Context, type Rule, specOf, use, useSpans } from "../context.ts";
import { findFigures } from "../figure-words.ts";
import { means } from "../link.ts";
import { has, spansOf } from "../reading.ts";
import { groupedBy, rankedOver, yardstickOf } from "./groups.ts";

/** What a part is most likely to be, first when the question holds several names. */
const partKeys = ["organisations", "people", "party", "places", "signedIn", "sectors", "types", "events", "due", "signed"] as const;

/** "Quelle part des emplois revient à Arrow ECS ?", "what percentage of Oracle's posts will be outside Casablanca?" */
export const shareRule: Rule = {
  name: "share",
  build(context) {
    const { reading } = context;
    const percent = spansOf(reading, "u.percent").some((at) => !reading.spans[at - 1]?.number);
    if (!has(reading, "a.share") && !percent) return undefined;
    const stated = findFigures(context, (commitment, part) => part || commitment.unit === "percent");
    if (stated) {
      use(reading, "question", "a.share", "u.percent", "m.jobs", "m.funding", "m.investment", "v.pay", "m.money");
      useSpans(reading, "described", stated.spans);
      return {
        what: { kind: "share", yardstick: { by: "measure", measure: specOf(...stated.whole) }, partFigures: stated.figures },
        where: { agreements: stated.agreements },
      };
    }
    const key = partKeys.find((name) => context.where[name] !== undefined);
    if (!key) return undefined;
    use(reading, "question", "a.share", "u.percent", "a.total", "v.create", "n.agreement");
    const { [key]: part, ...rest } = context.where;
    const { organisationsMode: _, ...whole } = rest as Filter;
    return { what: { kind: "share", yardstick: yardstickOf(context), part: { [key]: part } as Filter }, where: whole };
  },
};

/** "En moyenne, combien d'emplois par accord ?" */
export const averageRule: Rule = {
  name: "average",
  build(context) {
    const { reading } = context;
    if (!has(reading, "a.average")) return undefined;
    const said = groupedBy(context) ?? (context.measure ? undefined : rankedOver(context)?.over);
    use(reading, "question", "a.average", "a.per", "a.total", "n.agreement", "n.memorandum", "n.project", "n.convention");
    // "le montant moyen des accords": an agreement is what is averaged over, unless something else is said.
    return { what: { kind: "average", yardstick: yardstickOf(context), per: said ?? (context.measure ? "agreement" : "year") }, where: withAny(context) };
  },
};

/** Averages are over all the parties named, not over agreements that tie them. */
function withAny(context: Context): Filter {
  const { organisationsMode: _, ...rest } = context.where;
  return means(context.reading.spans[0], "p.between") ? context.where : rest;
}
