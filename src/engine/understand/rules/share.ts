import type { Filter } from "../../query.ts";
import { type Context, type Rule, specOf, use, useSpans } from "../context.ts";
import { findFigures } from "../figure-words.ts";
import { means } from "../link.ts";
import { has, isGlue, sameClause, spansOf } from "../reading.ts";
import { groupedBy, rankedOver, yardstickOf } from "./groups.ts";

/** What a part is most likely to be, first when the question holds several names. */
const partKeys = [
  "organisations",
  "people",
  "party",
  "places",
  "signedIn",
  "sectors",
  "types",
  "events",
  "due",
  "signed",
] as const;

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
        what: {
          kind: "share",
          yardstick: { by: "measure", measure: specOf(...stated.whole) },
          partFigures: stated.figures,
        },
        where: { agreements: stated.agreements },
      };
    }
    const part = partOf(context);
    if (!part) return undefined;
    use(reading, "question", "a.share", "u.percent", "a.total", "v.create", "n.agreement", "q.source");
    const { [part.key]: value, ...rest } = context.where;
    const { organisationsMode: _, ...whole } = rest as Filter;
    const remaining = part.whole ? { ...whole, [part.key]: part.whole } : whole;
    return {
      what: { kind: "share", yardstick: yardstickOf(context), part: { [part.key]: part.value ?? value } as Filter },
      where: remaining,
    };
  },
};

type PartKey = (typeof partKeys)[number];

/**
 * What is the part and what the whole: the name right beside the measure is the whole ("of the GITEX jobs", "des emplois d'Oracle"),
 * else the last name is the part ("Nexus: Nouaceur, what % of the MW?"); with one name only, it is the part of everything.
 */
function partOf(context: Context): { key: PartKey; value?: unknown; whole?: unknown } | undefined {
  const { reading, slots, where } = context;
  const keyOf = (filter: object) => partKeys.find((key) => key in filter);
  const names = slots.subjects.filter(({ filter }) => keyOf(filter));
  const dated = partKeys.filter((key) => (key === "due" || key === "signed") && where[key] !== undefined);
  if (names.length + dated.length < 2 || names.length === 0) {
    const only = names[0] ? keyOf(names[0].filter) : dated[0];
    return only && { key: only };
  }
  const measure = context.measure?.spans[0] ?? spansOf(reading, "n.agreement")[0] ?? -1;
  const whole = names.find(({ span }) => isAttached(context, measure, span));
  const others = names.filter((name) => name !== whole);
  const part = others.at(-1) ?? names.at(-1);
  const key = part && keyOf(part.filter);
  if (!part || !key) return undefined;
  // "KPMG's share of the jobs of KPMG, Arrow ECS and 2T Services": one of several of a kind.
  const same = names.filter(({ filter }) => keyOf(filter) === key);
  if (same.length > 1 && names.length === same.length) {
    const value = part.filter[key as keyof typeof part.filter];
    const first = whole ? undefined : names[0]?.filter[key as keyof typeof part.filter];
    return { key, value: first ?? value, whole: where[key] };
  }
  return { key };
}

/** The name stands right after the measure ("emplois d'Oracle", "jobs at GITEX") or right before it ("GITEX jobs"). */
function isAttached(context: Context, measure: number, name: number): boolean {
  if (measure < 0) return false;
  const { reading } = context;
  const [from, to] = name < measure ? [name, measure] : [measure, name];
  for (let at = from + 1; at < to; at += 1) {
    const span = reading.spans[at];
    if (!isGlue(span) && !means(span, "v.announce", "v.sign", "n.agreement", "m.direct", "t.new", "a.total"))
      return false;
    if (name < measure && !means(span, "t.new", "m.direct")) return false;
    if (!sameClause(reading, at - 1, at)) return false;
  }
  return true;
}

/** "En moyenne, combien d'emplois par accord ?" */
export const averageRule: Rule = {
  name: "average",
  build(context) {
    const { reading } = context;
    if (!has(reading, "a.average")) return undefined;
    const said = groupedBy(context) ?? (context.measure ? undefined : rankedOver(context)?.over);
    use(
      reading,
      "question",
      "a.average",
      "a.per",
      "a.total",
      "n.agreement",
      "n.memorandum",
      "n.project",
      "n.convention",
    );
    // "le montant moyen des accords": an agreement is what is averaged over, unless something else is said.
    return {
      what: { kind: "average", yardstick: yardstickOf(context), per: said ?? (context.measure ? "agreement" : "year") },
      where: withAny(context),
    };
  },
};

/** Averages are over all the parties named, not over agreements that tie them. */
function withAny(context: Context): Filter {
  const { organisationsMode: _, ...rest } = context.where;
  return means(context.reading.spans[0], "p.between") ? context.where : rest;
}
