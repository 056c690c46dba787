import type { Catalogue, Postings } from "../../dataset/model.ts";
import type { Language } from "../answer.ts";
import type { TextIndex } from "../execute/text-index.ts";
import type { Filter, Query } from "../query.ts";
import type { Result } from "../result.ts";
import type { Context, Draft } from "./context.ts";
import { askedNoun, isOpen, useSpans } from "./context.ts";
import { findDates } from "./dates.ts";
import { followsUp, hasObjectPronoun, isComplete, mergeWhere, unite, withMeasure } from "./follow-up.ts";
import { identify } from "./identify.ts";
import { linkSpans, means, type Span } from "./link.ts";
import { readBounds, readMeasure } from "./measures.ts";
import type { Text } from "./normalise.ts";
import { findNumbers } from "./numbers.ts";
import { excludedPeriod, readPeriods } from "./periods.ts";
import { findNegated, has, indexTags, isName, type Reading, spansOf } from "./reading.ts";
import { rules } from "./rules/index.ts";
import { isYesNo } from "./rules/yes-no.ts";
import { readNames, type Slots } from "./slots.ts";
import type { Suggester } from "./suggest.ts";
import type { SuggestedKind } from "./suggestibles.ts";
import { readTargets } from "./targets.ts";
import { joinTitles } from "./titles.ts";
import { restrictToTopic } from "./topic.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What the parser needs to know of the world. */
export interface ParserTools {
  readonly catalogue: Catalogue;
  readonly index: TextIndex;
  readonly vocabulary: Vocabulary;
  run(query: Query): Result;
  select(where: Filter): Postings;
  /** Completes and corrects names; built when it is first needed. */
  suggester(): Suggester<SuggestedKind>;
}

/** A question read into a query, with the way there. */
export interface Parsed {
  readonly reading: Reading;
  readonly query?: Query;
  /** Name of the rule that fitted; for follow-ups, what was done to the previous query. */
  readonly rule?: string;
  /** The question continues a conversation that is not there. */
  readonly nothingToFollow: boolean;
  /** A year asked of a target that has none for it. */
  readonly missingYear?: number;
  /** People that one surname may mean. */
  readonly openPeople: readonly (readonly string[])[];
}

/** Links the names and concepts of a question and marks what a language request or politeness already used. */
export function read(text: Text, language: Language, now: string, tools: ParserTools): Reading {
  const linked = linkSpans(text, tools.vocabulary, findDates(text.tokens, now), findNumbers(text.tokens), language);
  const spans = joinTitles(text, linked, tools.catalogue);
  const negated = findNegated(spans);
  return {
    text,
    spans,
    language,
    now,
    catalogue: tools.catalogue,
    index: tools.index,
    roles: spans.map(() => undefined),
    tagged: indexTags(spans, negated),
    negated,
    unknown: [],
  };
}

/** Turns a linked question into a query, alone or as an edit of the previous ones (oldest first). */
export function parse(reading: Reading, previous: readonly Query[], tools: ParserTools): Parsed {
  const slots = readNames(reading);
  for (const at of reading.negated) reading.roles[at] ??= "excluded";
  const bounds = readBounds(reading);
  const measure = readMeasure(reading, new Set(bounds.filter((bound) => bound.said).flatMap((bound) => bound.spans)));
  const targets = readTargets(reading);
  const periods = readPeriods(reading, slots, measure !== undefined);
  const without = excludedPeriod(reading);
  const excluded = { ...slots.not, ...(without ? { signed: without } : {}) };
  const said: Filter = {
    ...slots.where,
    ...(slots.organisationsMode ? { organisationsMode: slots.organisationsMode } : {}),
    ...(periods.signed ? { signed: periods.signed } : {}),
    ...(periods.due ? { due: periods.due } : {}),
    ...(Object.keys(excluded).length > 0 ? { not: excluded } : {}),
  };
  if (
    said.organisations &&
    said.organisations.length > 1 &&
    !said.organisationsMode &&
    (speaksOfOne(reading) || signsTogether(reading, slots) || !isEnumerated(reading, slots))
  ) {
    if (tools.select({ organisations: said.organisations, organisationsMode: "all" }).length > 0)
      said.organisationsMode = "all";
  }
  if (said.sectors && said.sectors.length > 1 && asksBoth(reading)) said.sectorsMode = "all";
  if (said.places && said.places.length > 1 && !has(reading, "p.and", "p.or", "a.compare", "a.total")) {
    // "Oujda, la capitale de l'Oriental": the region only says where the city is.
    const regions = new Set(
      said.places.flatMap((id) => {
        const place = tools.catalogue.places.get(id);
        return place?.kind === "city" && place.region ? [place.region] : [];
      }),
    );
    const narrowed = said.places.filter((id) => !regions.has(id));
    if (narrowed.length > 0) said.places = narrowed;
  }
  if (
    said.people &&
    slots.subjects.filter(({ filter }) => filter.people).length > 1 &&
    !has(reading, "p.or", "a.compare")
  ) {
    // "L'accord signé par Safra Catz et Ghita Mezzour": both signed it.
    const signed = said.people.map((id) => new Set(tools.select({ people: [id] })));
    const both = [...(signed[0] ?? [])].filter((agreement) => signed.every((one) => one.has(agreement)));
    if (both.length > 0)
      said.agreements = both
        .sort((left, right) => left - right)
        .map((ordinal) => tools.catalogue.agreements[ordinal]?.id ?? "");
  }
  const context: Context = {
    reading,
    slots,
    periods,
    bounds,
    where: said,
    yesNo: isYesNo(reading),
    ...(measure ? { measure } : {}),
    ...(targets ? { targets } : {}),
    run: tools.run,
    select: tools.select,
  };
  const base = {
    reading,
    openPeople: slots.openPeople,
    ...(targets?.missingYear ? { missingYear: targets.missingYear } : {}),
  };
  const last = previous.at(-1);
  if (followsUp(reading, said, measure)) {
    if (!last && startsAsFollowUp(reading)) return { ...base, nothingToFollow: true };
    if (last) {
      const followed = follow(context, previous, last);
      if (followed) return { ...base, ...followed, nothingToFollow: false };
    }
  }
  const built = build(context);
  return { ...base, ...(built ?? {}), nothingToFollow: false };
}

/** "KPMG, Arrow ECS et Inetum", "oracle + inetum": named one after the other; "le don de la BAD à Bank Al-Maghrib" ties them. */
function isEnumerated(reading: Reading, slots: Slots): boolean {
  const named = slots.subjects.filter(({ filter }) => filter.organisations);
  return named.some(({ span }, index) => {
    const previous = named[index - 1]?.span;
    if (previous === undefined) return false;
    for (let at = previous + 1; at <= span; at += 1) {
      const token = reading.text.tokens[reading.spans[at]?.from ?? 0];
      if (at < span && means(reading.spans[at], "p.and", "p.or", "a.compare", "f.and", "a.total")) return true;
      if (token && /[,+/;]/.test(token.before)) return true;
    }
    return false;
  });
}

/** "Le mémorandum Visa et Maroc Telecom", "the orange ericsson thing": one agreement, so that both are its parties. */
function speaksOfOne(reading: Reading): boolean {
  if (has(reading, "a.compare", "p.or", "a.average", "a.total")) return false;
  return spansOf(
    reading,
    "n.agreement",
    "n.memorandum",
    "n.convention",
    "n.partnership",
    "n.contract",
    "n.anything",
    "n.parties",
    "n.partner",
    "q.who",
    "q.when",
    "q.where",
    "q.about",
  ).some((at) => {
    const last = reading.text.tokens[(reading.spans[at]?.to ?? 1) - 1]?.text ?? "";
    return !/(s|moranda)$/.test(last);
  });
}

/** "à la fois sur l'IA et le cloud", "both AI and cloud" */
function asksBoth(reading: Reading): boolean {
  const words = reading.text.tokens.map(({ text }) => text);
  return words.includes("both") || words.join(" ").includes("a la fois");
}

/** "Did Visa and Maroc Telecom sign in 2023?", "qu'est-ce que … ont conclu": both did, unless agreements are counted or listed. */
function signsTogether(reading: Reading, slots: Slots): boolean {
  if (has(reading, "q.howmany", "q.list", "p.or", "a.compare", "n.agreement", "n.memorandum", "n.convention"))
    return false;
  const [first, second, third] = slots.subjects.filter(({ filter }) => filter.organisations);
  if (!first || !second || third) return false;
  const joined = reading.spans.slice(first.span + 1, second.span).some((span) => means(span, "p.and"));
  return joined && spansOf(reading, "v.sign").some((at) => at > second.span);
}

function startsAsFollowUp(reading: Reading): boolean {
  return (
    (has(reading, "f.and", "f.both", "f.three", "f.it", "f.only") || hasObjectPronoun(reading)) &&
    !has(reading, "n.agreement", "q.howmany", "n.strategy", "n.target", "a.most", "a.least") &&
    !reading.spans.some((span) => isName(span))
  );
}

function build(context: Context): { query: Query; rule: string } | undefined {
  for (const rule of rules) {
    const draft = rule.build(context);
    if (!draft) continue;
    if (context.measure) useSpans(context.reading, "measure", context.measure.spans);
    return { query: finish(context, draft), rule: rule.name };
  }
  return undefined;
}

/** Names the agreement that is meant, or restricts a list to the words that describe it. */
function finish(context: Context, draft: Draft): Query {
  const { reading } = context;
  for (const at of spansOf(reading, "f.and", "f.it", "f.also", "f.only", "f.same")) reading.roles[at] ??= "neutral";
  if (draft.identifies) return { what: draft.what, where: identify(context, draft.where) };
  return restrictToTopic(context, draft);
}

/** The previous query, edited by what the new question says. */
function follow(context: Context, previous: readonly Query[], last: Query): { query: Query; rule: string } | undefined {
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
  const edited: Context = { ...context, where: merged };
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
