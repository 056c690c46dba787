import type { Catalogue } from "../../dataset/model.ts";
import type { Answer, Citation, Language } from "../answer.ts";
import type { Body, Result } from "../result.ts";
import { composeCaveats } from "./asides.ts";
import { composeAttribute } from "./bodies/attribute.ts";
import { composeCompare } from "./bodies/compare.ts";
import { composeCount, composeList } from "./bodies/list.ts";
import { composeDeadlines, composeProfile, composeStrategy } from "./bodies/overview.ts";
import { composeAverage, composeShare } from "./bodies/proportion.ts";
import { composeRank } from "./bodies/rank.ts";
import { composeSheet } from "./bodies/sheet.ts";
import { composeTarget } from "./bodies/target.ts";
import { composeTest } from "./bodies/test.ts";
import { composeTopic } from "./bodies/topic.ts";
import { composeTotal } from "./bodies/total.ts";
import type { Draft } from "./draft.ts";
import { composeMissing } from "./missing.ts";
import { describeQuery, type ReadingNotes } from "./reading.ts";
import { suggest } from "./suggest.ts";
import { citationOf, createWording, type Wording } from "./wording.ts";

function composeBody(wording: Wording, body: Body, result: Result): Draft {
  const { query } = result;
  switch (body.kind) {
    case "total":
      return composeTotal(wording, body, query);
    case "count":
      return composeCount(wording, body, query);
    case "list":
      return composeList(wording, body, query);
    case "sheet":
      return composeSheet(wording, body, query);
    case "attribute":
      return composeAttribute(wording, body, query.what);
    case "rank":
      return composeRank(wording, body, query);
    case "compare":
      return composeCompare(wording, body);
    case "average":
      return composeAverage(wording, body, query);
    case "share":
      return composeShare(wording, body, query);
    case "test":
      return composeTest(wording, body, query, result.agreements);
    case "target":
      return composeTarget(wording, body, result);
    case "deadlines":
      return composeDeadlines(wording, body, query);
    case "strategy":
      return composeStrategy(wording, body, result.verdict);
    case "profile":
      return composeProfile(wording, body);
    case "topic":
      return composeTopic(wording, body, result);
  }
}

/** The citations of source ids, in their order; unknown ids are left out. */
export function citationsOf(wording: Wording, ids: readonly string[]): readonly Citation[] {
  return ids.flatMap((id) => citationOf(wording, id) ?? []);
}

/** What an answer may be composed with beside its result. */
export interface ComposeOptions extends ReadingNotes {
  /** Lines of a long list to pass over: those that earlier pages showed. */
  readonly from?: number;
}

/**
 * The answer to a result in one of the two languages: pure and platform-free.
 * The options say what the reader of the question corrected or left unread, and from which line on a long list is wanted.
 */
export function compose(
  result: Result,
  language: Language,
  catalogue: Catalogue,
  { from = 0, ...notes }: ComposeOptions = {},
): Answer {
  const wording = createWording(language, catalogue, from);
  const draft =
    result.status === "answered" ? composeBody(wording, result.body, result) : composeMissing(wording, result);
  return {
    language,
    status: result.status,
    ...(result.value === undefined ? {} : { value: result.value }),
    ...(result.date === undefined ? {} : { date: result.date }),
    ...(result.verdict === undefined ? {} : { verdict: result.verdict }),
    headline: draft.headline,
    notes: draft.notes ?? [],
    facts: draft.facts ?? [],
    ...(draft.more === undefined ? {} : { more: draft.more }),
    caveats: composeCaveats(wording, result),
    sources: citationsOf(wording, result.sources),
    agreements: result.agreements,
    targets: result.targets,
    ...(draft.chart === undefined ? {} : { chart: draft.chart }),
    reading: describeQuery(result.query, language, catalogue, notes),
    query: result.query,
    suggestions: suggest(wording, result),
    choices: [],
    dataVersion: catalogue.version,
    dataDate: catalogue.asOf,
  };
}
