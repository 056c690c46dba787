import { addDays, partsOf } from "./calendar.ts";
import type { Period, Precision } from "./date-period.ts";
import { periodAt, yearAt } from "./date-periods.ts";
import {
  bearsDate,
  followers,
  longestPreposition,
  prepositionStarts,
  prepositions,
  type Relation,
} from "./date-words.ts";
import type { Token } from "./normalise.ts";

/** A time said in a question. Days are YYYY-MM-DD, both ends included, an open end is absent. */
export interface DateSpan {
  /** Token indexes, end exclusive; the preposition is part of the span. */
  readonly from: number;
  readonly to: number;
  readonly relation: Relation;
  readonly start?: string;
  readonly end?: string;
  readonly precision: Precision;
  /** A preposition, a month or words such as "last year" were there, not just a bare number. */
  readonly explicit: boolean;
  /** Counted from today, or today chose its year. */
  readonly relative: boolean;
}

interface Preposition {
  readonly relation: Relation;
  /** Index of the token after it. */
  readonly to: number;
}

/** Words that may stand before the first number, month or unit of a date: "au plus tard à la fin de l'exercice 2028". */
const LONGEST_LEAD = 10;
/** Prepositions after which "2000" is a year all the same. */
const YEAR_ONLY = new Set([
  "en",
  "in",
  "depuis",
  "since",
  "ici",
  "dici",
  "horizon",
  "avant",
  "before",
  "apres",
  "after",
  "until",
]);
const RANGE_LEADS = new Set(["entre", "between", "de", "du", "from", "depuis", "des"]);
const RANGE_JOINTS = [
  "jusqu en",
  "jusqu a",
  "jusqu au",
  "a",
  "au",
  "to",
  "until",
  "till",
  "through",
  "thru",
  "et",
  "and",
] as const;

/**
 * Finds the times of a question, in order, none overlapping. "by 2028" ends with 2028, "before 2028" with 2027, "after 2024"
 * starts with 2025, "since 2024" with 2024. "early / late 2025" means all of 2025: deadlines and signatures are known by the
 * year. "from 2025" is that year, "from 2025 on" has no end. A month without a year is the last one that has begun, after "by" the next.
 * @param now today, YYYY-MM-DD
 */
export function findDates(tokens: readonly Token[], now: string): DateSpan[] {
  const spans: DateSpan[] = [];
  let bearer = -1;
  let at = 0;
  while (at < tokens.length) {
    // Only what leads up to a number, a month or a unit of time is looked at.
    if (bearer < at) {
      bearer = nextBearer(tokens, at);
      if (bearer === tokens.length) break;
    }
    if (bearer - at > LONGEST_LEAD) at = bearer - LONGEST_LEAD;
    const span = rangeAt(tokens, at, now) ?? simpleAt(tokens, at, now);
    if (span !== undefined) spans.push(span);
    at = span?.to ?? at + 1;
  }
  return spans;
}

function nextBearer(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && !bearsDate(tokens[at]?.text ?? "")) at += 1;
  return at;
}

function simpleAt(tokens: readonly Token[], from: number, now: string): DateSpan | undefined {
  const whole = periodAt(tokens, from, now);
  if (whole?.relation !== undefined) return spanOf(tokens, from, whole, undefined, now);
  const preposition = prepositionAt(tokens, from);
  const period = preposition === undefined ? undefined : periodAt(tokens, preposition.to, now);
  if (preposition !== undefined && period !== undefined) {
    return isRoundNumber(tokens, period, preposition.to)
      ? undefined
      : spanOf(tokens, from, period, preposition.relation, now);
  }
  if (whole === undefined || whole.needsPreposition === true || isRoundNumber(tokens, whole, from)) return undefined;
  return spanOf(tokens, from, whole, undefined, now);
}

function prepositionAt(tokens: readonly Token[], from: number): Preposition | undefined {
  if (!prepositionStarts.has(tokens[from]?.text ?? "")) return undefined;
  for (let length = longestPreposition; length > 0; length -= 1) {
    const words = wordsFrom(tokens, from, length);
    const relation = words === undefined ? undefined : prepositions.get(words);
    if (relation === undefined) continue;
    // "dès 2025", with its accent, is "from … on"; "des" is the article.
    if (words === "des" && (tokens[from]?.raw.toLowerCase() ?? "") !== "des")
      return { relation: "since", to: from + 1 };
    return { relation, to: from + length };
  }
  return undefined;
}

/** "2000" or "2100" that nothing marks as a year: "plus de 2000 emplois". */
function isRoundNumber(tokens: readonly Token[], period: Period, at: number): boolean {
  if (period.to !== at + 1 || period.precision !== "year") return false;
  const year = yearAt(tokens, at);
  return year !== undefined && year % 100 === 0 && !YEAR_ONLY.has(tokens[at - 1]?.text ?? "");
}

function spanOf(
  tokens: readonly Token[],
  from: number,
  found: Period,
  preposition: Relation | undefined,
  now: string,
): DateSpan {
  const follower = followerAt(tokens, found.to);
  let relation =
    found.relation === "between" && preposition === "since" ? "since" : (found.relation ?? preposition ?? "in");
  if (follower !== undefined) relation = follower.relation;
  // "before the end of 2028" takes 2028 in.
  if (relation === "before" && found.part === "end") relation = "by";
  const period = inLikelyYear(found, relation, now);
  const explicit = preposition !== undefined || follower !== undefined || period.explicit;
  const common = {
    from,
    to: follower?.to ?? period.to,
    relation,
    precision: period.precision,
    explicit,
    relative: period.relative,
  };
  switch (relation) {
    case "by":
      return { ...common, end: period.end };
    case "before":
      return { ...common, end: addDays(period.start, -1) };
    case "after":
      return { ...common, start: addDays(period.end, 1) };
    case "since":
      return { ...common, start: period.start };
    default:
      return { ...common, start: period.start, end: period.end };
  }
}

/** A date without its year lies in the past, or ahead when it is a deadline. */
function inLikelyYear(period: Period, relation: Relation, now: string): Period {
  if (period.inYear === undefined) return period;
  const { year } = partsOf(now);
  let likely = period.inYear(year);
  if (relation === "by" && likely.end < now) likely = period.inYear(year + 1);
  if (relation !== "by" && likely.start > now) likely = period.inYear(year - 1);
  return { ...likely, relative: true };
}

function followerAt(tokens: readonly Token[], at: number): Preposition | undefined {
  for (let length = 3; length > 0; length -= 1) {
    const words = wordsFrom(tokens, at, length);
    const relation = words === undefined ? undefined : followers.get(words);
    // "from 2025 on" ends a question; "agreements of 2025 on AI" does not.
    if (relation === undefined || (words === "on" && at + 1 < tokens.length)) continue;
    return { relation, to: at + length };
  }
  return undefined;
}

/** "entre 2024 et 2026", "from April to June 2025", "du 14 au 16 avril 2025", "2024-2026", "2024/25". */
function rangeAt(tokens: readonly Token[], from: number, now: string): DateSpan | undefined {
  const lead = RANGE_LEADS.has(tokens[from]?.text ?? "");
  const short = lead ? undefined : shortRangeAt(tokens, from);
  if (short !== undefined) return short;
  const start = lead ? from + 1 : from;
  const first = periodAt(tokens, start, now);
  const days = first === undefined || first.precision === "year" ? dayRangeAt(tokens, start, lead, now) : undefined;
  if (days !== undefined) return { ...days, from };
  if (first === undefined || first.relation !== undefined) return undefined;
  const joint = jointEnd(tokens, first.to, tokens[from]?.text ?? "", lead);
  const second = joint === undefined ? undefined : periodAt(tokens, joint, now);
  if (second === undefined || second.relation !== undefined) return undefined;
  if (!lead && first.precision !== second.precision) return undefined;
  let begin = first.inYear === undefined ? first : first.inYear(partsOf(second.start).year);
  let finish = second;
  if (first.inYear !== undefined && second.inYear !== undefined) {
    begin = inLikelyYear(first, "in", now);
    finish = second.inYear(partsOf(begin.start).year);
  }
  if (first.inYear !== undefined && begin.start > finish.end) begin = first.inYear(partsOf(finish.start).year - 1);
  if (begin.start > finish.end) return undefined;
  return between(from, finish.to, begin.start, finish.end, finish.precision, first.relative || second.relative);
}

/** "14-16 April 2025", "du 14 au 16 avril 2025", "between 14 and 16 April". */
function dayRangeAt(tokens: readonly Token[], at: number, lead: boolean, now: string): DateSpan | undefined {
  const day = /^(\d{1,2})(?:er|st|nd|rd|th)?$/.exec(tokens[at]?.text ?? "")?.[1];
  if (day === undefined) return undefined;
  const joint = jointEnd(tokens, at + 1, tokens[at - 1]?.text ?? "", lead);
  const found = joint === undefined ? undefined : periodAt(tokens, joint, now);
  if (found === undefined || found.precision !== "day") return undefined;
  const last = inLikelyYear(found, "in", now);
  const start = `${last.end.slice(0, 8)}${day.padStart(2, "0")}`;
  return start > last.end || Number(day) === 0
    ? undefined
    : between(at, last.to, start, last.end, "day", last.relative);
}

/** "2024/25", "2024-25". */
function shortRangeAt(tokens: readonly Token[], at: number): DateSpan | undefined {
  const year = yearAt(tokens, at);
  const next = tokens[at + 1];
  if (year === undefined || next === undefined || !/^\d{2}$/.test(next.text) || tokens[at]?.text.length !== 4)
    return undefined;
  const end = year - (year % 100) + Number(next.text);
  const slash = next.before === "/";
  if ((!slash && next.before !== "-") || end <= year || end > year + 15 || (!slash && Number(next.text) <= 12))
    return undefined;
  if (tokens[at + 2]?.before === next.before) return undefined;
  return between(at, at + 2, `${year}-01-01`, `${end}-12-31`, "year", false);
}

/** Where the second half of a range starts. Without a lead only a dash or "à / to" joins; "et / and" needs "entre / between". */
function jointEnd(tokens: readonly Token[], at: number, lead: string, led: boolean): number | undefined {
  const before = tokens[at]?.before ?? "";
  if (/^ ?- ?$/.test(before)) return at;
  const pair = lead === "entre" || lead === "between";
  for (const joint of RANGE_JOINTS) {
    const length = joint.split(" ").length;
    if (wordsFrom(tokens, at, length) !== joint) continue;
    const isAnd = joint === "et" || joint === "and";
    return isAnd === pair || (pair && led && !isAnd) ? at + length : undefined;
  }
  return undefined;
}

function between(
  from: number,
  to: number,
  start: string,
  end: string,
  precision: Precision,
  relative: boolean,
): DateSpan {
  return { from, to, relation: "between", start, end, precision, explicit: true, relative };
}

/** So many folded words from a token on, or undefined past the end. */
function wordsFrom(tokens: readonly Token[], at: number, length: number): string | undefined {
  if (at + length > tokens.length) return undefined;
  let words = tokens[at]?.text ?? "";
  for (let index = at + 1; index < at + length; index += 1) words += ` ${tokens[index]?.text ?? ""}`;
  return words;
}
