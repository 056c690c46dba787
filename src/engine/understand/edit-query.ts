import type { Filter, Query } from "../query.ts";
import { build } from "./build.ts";
import type { Context } from "./context.ts";
import { askedNoun, isOpen } from "./context.ts";
import { isComplete, mergeWhere, unite, withMeasure } from "./follow-up.ts";
import { identify } from "./identify.ts";
import type { Span } from "./link.ts";
import { has, indexTags, type Reading, spansOf } from "./reading.ts";
import { readTargets } from "./targets.ts";

/** The previous query, edited by what the new question says. */
export function follow(
  context: Context,
  previous: readonly Query[],
  last: Query,
): { query: Query; rule: string } | undefined {
  const { reading, measure, where: said } = context;
  for (const at of spansOf(reading, "f.and", "f.it", "f.also", "f.only", "f.same", "f.both", "f.three"))
    reading.roles[at] ??= "neutral";
  const together = has(reading, "f.three") ? 3 : has(reading, "f.both") ? 2 : 0;
  if (together > 0 && isOpen(said)) {
    const united = unite(previous.slice(-together));
    if (!united) return undefined;
    const what = measure ? withMeasure(united, measure) : united.what;
    markQuestion(reading);
    return { query: { what, where: united.where }, rule: `follow-up: the last ${together} together` };
  }
  if (isComplete(reading, said, measure) && !has(reading, "f.only")) return undefined;
  if (context.targets && (last.what.kind === "target" || has(reading, "n.target", "n.strategy"))) return undefined;
  if (last.what.kind === "target" && !context.targets) {
    const retargeted = retarget(context, last);
    if (retargeted) return retargeted;
  }
  const periods = adaptDates(said, last, context);
  const merged = mergeWhere(last.where, periods, has(reading, "f.only"));
  const kept = !measure && has(reading, "a.most", "a.least") ? measureOf(last) : undefined;
  const edited: Context = { ...context, where: merged, ...(kept ? { measure: kept } : {}) };
  const asks = explicitly(context);
  if (asks) {
    const built = build(edited);
    if (built) return { query: ofLastFigure(reading, built.query, last), rule: `follow-up: ${built.rule}` };
  }
  if (!isAnything(context)) return undefined;
  if (measure) {
    for (const at of measure.spans) reading.roles[at] ??= "measure";
    markQuestion(reading);
    return { query: { what: withMeasure(last, measure), where: merged }, rule: "follow-up: another measure" };
  }
  markQuestion(reading);
  const what = adaptWhat(context, last);
  const identifies = what.kind === "sheet" || what.kind === "attribute";
  return { query: { what, where: identifies ? identify(edited, merged) : merged }, rule: "follow-up: other slots" };
}

/** "And the biggest one?": of what was asked before. */
function measureOf({ what }: Query): Context["measure"] {
  const spec = what.kind === "total" ? what.measure : undefined;
  const ranked = what.kind === "rank" && what.yardstick.by === "measure" ? what.yardstick.measure : undefined;
  const found = spec ?? ranked;
  if (!found) return undefined;
  const { figures: _, ...measure } = found;
  return { spec: measure, spans: [], anyMoney: false };
}

/** "D'où vient ce chiffre ?" after a total: the sources of that figure. */
function ofLastFigure(reading: Reading, query: Query, last: Query): Query {
  const { what, where } = query;
  if (
    !reading.text.tokens.some(({ text }) =>
      ["chiffre", "chiffres", "montant", "figure", "figures", "number"].includes(text),
    )
  )
    return query;
  if (what.kind !== "attribute" || what.attribute !== "sources" || what.of || last.what.kind !== "total") return query;
  const { figures: _, ...of } = last.what.measure;
  return { what: { ...what, of }, where };
}

function markQuestion(reading: Reading): void {
  for (const at of spansOf(
    reading,
    "q.howmany",
    "q.howmuch",
    "q.which",
    "v.create",
    "v.sign",
    "v.announce",
    "n.agreement",
    "a.total",
    "n.project",
    "q.list",
    "q.whichones",
    "a.compare",
    "n.memorandum",
  ))
    reading.roles[at] ??= "question";
}

/** "ok and for start-ups?" after a question on targets. */
function retarget(context: Context, last: Query): { query: Query; rule: string } | undefined {
  const { reading } = context;
  const cue: Span = { from: 0, to: 0, entries: [], tags: new Set(["n.target"] as const) };
  const spans = [...reading.spans, cue];
  const cued: Reading = { ...reading, spans, roles: [...reading.roles], tagged: indexTags(spans, reading.negated) };
  for (let at = 0; at < reading.spans.length; at += 1) if (reading.spans[at]?.date) cued.roles[at] = undefined;
  const targets = readTargets(cued);
  if (targets && targets.ids.length > 0) {
    for (const at of targets.spans) reading.roles[at] ??= "question";
    reading.spans.forEach((span, at) => {
      if (span.entries.some((entry) => entry.kind === "sector")) reading.roles[at] = "question";
    });
    return {
      query: { what: { kind: "target", targets: [...targets.ids], beside: false }, where: {} },
      rule: "follow-up: another target",
    };
  }
  // "et en 2026 ?": the same measures at another step.
  const year =
    context.periods.due?.to ?? (context.periods.signed?.to ? Number(context.periods.signed.to.slice(0, 4)) : undefined);
  if (year !== undefined && last.what.kind === "target") {
    const measures = new Set(last.what.targets.map((id) => reading.catalogue.targets.get(id)?.measure));
    const ids = [...reading.catalogue.targets.values()]
      .filter((target) => measures.has(target.measure) && target.by === year)
      .map(({ id }) => id);
    if (ids.length > 0)
      return { query: { what: { ...last.what, targets: ids }, where: {} }, rule: "follow-up: another step" };
  }
  return undefined;
}

/** A bare year takes the place of the date that the previous question had. */
function adaptDates(said: Filter, last: Query, context: Context): Filter {
  const { signed, due, ...rest } = said;
  const explicitDue = context.reading.spans.some(
    (span) => span.date?.relation === "by" || span.date?.relation === "before",
  );
  if (signed && last.where.due && !last.where.signed && !explicitDue) {
    return {
      ...rest,
      due: {
        ...(signed.from ? { from: Number(signed.from.slice(0, 4)) } : {}),
        ...(signed.to ? { to: Number(signed.to.slice(0, 4)) } : {}),
      },
    };
  }
  if (signed && explicitDue && last.what.kind !== "count" && last.what.kind !== "list") {
    return { ...rest, due: { ...(signed.to ? { to: Number(signed.to.slice(0, 4)) } : {}) } };
  }
  return { ...rest, ...(signed ? { signed } : {}), ...(due ? { due } : {}) };
}

/** True when the new question says itself what is asked. */
function explicitly(context: Context): boolean {
  const { reading, measure } = context;
  if (
    has(
      reading,
      "q.who",
      "q.when",
      "q.where",
      "q.source",
      "q.deadline",
      "q.conflict",
      "q.kind",
      "n.partner",
      "n.signatory",
      "a.average",
      "a.share",
      "a.most",
      "a.least",
      "a.oldest",
      "a.newest",
      "a.breakdown",
      "q.about",
      "a.compare",
    )
  )
    return true;
  if (context.yesNo && !has(reading, "f.and")) return true;
  if (context.bounds.some((bound) => bound.said)) return true;
  if (measure && has(reading, "q.howmany", "q.howmuch")) return true;
  if (
    has(reading, "q.howmany") &&
    askedNoun(reading, "q.howmany") >= 0 &&
    has(reading, "n.agreement", "n.company", "n.memorandum", "n.convention")
  )
    return true;
  return has(reading, "q.list", "q.whichones") || (has(reading, "q.which") && has(reading, "n.agreement", "n.company"));
}

/** True when the question holds anything that could edit a query. */
function isAnything(context: Context): boolean {
  return (
    !isOpen(context.where) ||
    context.measure !== undefined ||
    has(context.reading, "q.howmany", "q.howmuch", "f.same") ||
    context.reading.unknown.length > 0 ||
    context.slots.keywordSpans.length > 0 ||
    context.reading.spans.some(
      (span) => span.entries.length === 0 || span.entries.some((entry) => entry.kind === "outside"),
    )
  );
}

/** "Combien ?" after a list counts it. */
function adaptWhat(context: Context, last: Query): Query["what"] {
  if (has(context.reading, "q.howmany") && (last.what.kind === "list" || last.what.kind === "sheet"))
    return { kind: "count", of: "agreements" };
  if (
    last.what.kind === "total" &&
    last.what.measure.figures &&
    (context.where.organisations || context.where.places)
  ) {
    const { figures: _, ...measure } = last.what.measure;
    return { ...last.what, measure };
  }
  return last.what;
}
