import type { Catalogue, Postings } from "../../dataset/model.ts";
import type { Language } from "../answer.ts";
import type { TextIndex } from "../execute/text-index.ts";
import type { Filter, Query } from "../query.ts";
import type { Result } from "../result.ts";
import { readBounds } from "./bounds.ts";
import { build } from "./build.ts";
import type { Context } from "./context.ts";
import { isOpen } from "./context.ts";
import { findDates } from "./dates.ts";
import { follow } from "./edit-query.ts";
import { followsUp, hasObjectPronoun } from "./follow-up.ts";
import { asksForLack } from "./lack.ts";
import { linkSpans } from "./link.ts";
import { readMeasure } from "./measures.ts";
import type { Text } from "./normalise.ts";
import { findNumbers } from "./numbers.ts";
import { excludedPeriod, readPeriods } from "./periods.ts";
import { findNegated, has, indexTags, isName, type Reading } from "./reading.ts";
import { isYesNo } from "./rules/is-yes-no.ts";
import { readNames } from "./slots.ts";
import type { Suggester } from "./suggest.ts";
import type { SuggestedKind } from "./suggestibles.ts";
import { readTargets } from "./targets.ts";
import { joinTitles } from "./titles.ts";
import { asksBoth, isEnumerated, signsTogether, speaksOfOne } from "./together.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { countOf } from "./year-or-count.ts";

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
  const spans = joinTitles(text, linked, tools.catalogue).map((span, at, all) => countOf(text, span, at, all));
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

/**
 * Turns a linked question into a query, alone or as an edit of the previous ones (oldest first).
 * `asksReason`: a bare "why?" is about the last answer too.
 */
export function parse(
  reading: Reading,
  previous: readonly Query[],
  tools: ParserTools,
  { asksReason = false } = {},
): Parsed {
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
  if (asksForLack(reading)) return { ...base, nothingToFollow: false };
  const last = previous.at(-1);
  if (followsUp(reading, said, measure)) {
    if (!last && startsAsFollowUp(reading)) return { ...base, nothingToFollow: true };
    if (last) {
      const followed = follow(context, previous, last);
      if (followed && (!isOpen(said) || asksReason || asksSomething(reading)))
        return { ...base, ...followed, nothingToFollow: false };
    }
  }
  const built = build(context);
  return { ...base, ...(built ?? {}), nothingToFollow: false };
}

/** False for "+1" or "on valide ?": nothing in it can be meant for the last question. */
function asksSomething(reading: Reading): boolean {
  return (
    reading.roles.some((role) => role !== undefined && role !== "slot") ||
    has(reading, "f.and", "f.both", "f.three", "f.it", "f.only", "f.same", "f.also") ||
    hasObjectPronoun(reading)
  );
}

function startsAsFollowUp(reading: Reading): boolean {
  return (
    (has(reading, "f.and", "f.both", "f.three", "f.it", "f.only") || hasObjectPronoun(reading)) &&
    !has(reading, "n.agreement", "q.howmany", "n.strategy", "n.target", "a.most", "a.least") &&
    !reading.spans.some((span) => isName(span) || span.entries.some(({ kind }) => kind === "keyword"))
  );
}
