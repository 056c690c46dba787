import { addDays, addMonths, type Interval, monthsOf, partsOf, yearOf } from "./calendar.ts";
import type { Period, Precision } from "./date-period.ts";
import { dayWords, lastWords, nextWords, thisWords, type Unit, unitWords } from "./date-words.ts";
import type { Token } from "./normalise.ts";
import { tens, units } from "./number-words.ts";

const ARTICLES = new Set(["l", "la", "le", "les", "the", "ces", "these"]);
const MONTHS_IN = { month: 1, quarter: 3, half: 6, year: 12 } as const;
/** Before a number of years: a term ("dans deux ans", "within two years", "d'ici deux ans"). */
const TERM_LEADS = new Set(["dans", "within", "in", "sous", "ici", "dici"]);

/** A period told from today: "l'an dernier", "this month", "ces deux dernières années", "il y a deux ans", "in three years". */
export function relativeAt(tokens: readonly Token[], from: number, now: string): Period | undefined {
  const day = dayWords.get(wordAt(tokens, from));
  if (day !== undefined) return { to: from + 1, ...unitInterval(now, "day", day), relative: true, explicit: true };
  return (
    agoAt(tokens, from, now) ??
    termAt(tokens, from, now) ??
    neighbourAt(tokens, from, now) ??
    stretchAt(tokens, from, now)
  );
}

/** "il y a deux ans", "two years ago": the calendar year, month or day that far back. */
function agoAt(tokens: readonly Token[], from: number, now: string): Period | undefined {
  let at = from;
  if (wordAt(tokens, at) === "il") at += 1;
  const french = wordAt(tokens, at) === "y" && wordAt(tokens, at + 1) === "a";
  if (french) at += 2;
  else if (at > from) return undefined;
  const count = countAt(tokens, at);
  const unit = unitWords.get(wordAt(tokens, at + 1));
  if (count === undefined || unit === undefined) return undefined;
  if (!french && wordAt(tokens, at + 2) !== "ago") return undefined;
  return {
    to: french ? at + 2 : at + 3,
    ...unitInterval(now, unit, -count),
    relative: true,
    explicit: true,
    relation: "in",
  };
}

/** "dans deux ans", "within the next two years", "d'ici deux ans"; "depuis deux ans" looks back. */
function termAt(tokens: readonly Token[], from: number, now: string): Period | undefined {
  const lead = wordAt(tokens, from) === "d" && wordAt(tokens, from + 1) === "ici" ? from + 1 : from;
  const word = wordAt(tokens, lead);
  const back = word === "depuis" || word === "since";
  if (!back && !TERM_LEADS.has(word)) return undefined;
  let at = lead + 1;
  if (ARTICLES.has(wordAt(tokens, at))) at += 1;
  if (nextWords.has(wordAt(tokens, at))) at += 1;
  const count = countAt(tokens, at);
  if (count === undefined) return undefined;
  if (nextWords.has(wordAt(tokens, at + 1))) at += 1;
  const unit = unitWords.get(wordAt(tokens, at + 1));
  if (unit === undefined) return undefined;
  const to = wordAt(tokens, at + 2) === "a" && wordAt(tokens, at + 3) === "venir" ? at + 4 : at + 2;
  const common = { to, relative: true, explicit: true } as const;
  if (back) return { ...common, start: shift(now, unit, -count), end: now, precision: "day", relation: "since" };
  return { ...common, ...unitInterval(now, unit, count), start: now, relation: "by" };
}

/** "cette année", "l'année dernière", "next month", "l'année en cours". */
export function neighbourAt(tokens: readonly Token[], from: number, now: string): Period | undefined {
  const at = ARTICLES.has(wordAt(tokens, from)) ? from + 1 : from;
  const [first, second] = [wordAt(tokens, at), wordAt(tokens, at + 1)];
  const common = { relative: true, explicit: true } as const;
  const before = unitWords.get(second);
  if (before !== undefined && second !== "jours" && second !== "days") {
    const to = wordAt(tokens, at + 2) === "ci" ? at + 3 : at + 2;
    if (thisWords.has(first)) return { to, ...unitInterval(now, before, 0), ...common };
    // "the past year" runs up to today, "last year" is the calendar's.
    if (first === "past")
      return { to, start: shift(now, before, -1), end: now, precision: "day", relation: "between", ...common };
    if (lastWords.has(first)) return { to, ...unitInterval(now, before, -1), ...common };
    if (nextWords.has(first)) return { to, ...unitInterval(now, before, 1), ...common };
  }
  const unit = unitWords.get(first);
  if (unit === undefined) return undefined;
  if (lastWords.has(second)) return { to: at + 2, ...unitInterval(now, unit, -1), ...common };
  if (nextWords.has(second) && second !== "venir") return { to: at + 2, ...unitInterval(now, unit, 1), ...common };
  if (second === "a" && wordAt(tokens, at + 2) === "venir")
    return { to: at + 3, ...unitInterval(now, unit, 1), ...common };
  if (second === "courante" || second === "courant") return { to: at + 2, ...unitInterval(now, unit, 0), ...common };
  if (second === "en" && wordAt(tokens, at + 2) === "cours")
    return { to: at + 3, ...unitInterval(now, unit, 0), ...common };
  return undefined;
}

/** "ces deux dernières années", "the last 12 months", "les 3 prochaines années", "next two years". */
function stretchAt(tokens: readonly Token[], from: number, now: string): Period | undefined {
  let at = ARTICLES.has(wordAt(tokens, from)) ? from + 1 : from;
  let direction = directionOf(wordAt(tokens, at));
  if (direction !== 0) at += 1;
  const count = countAt(tokens, at);
  if (count === undefined) return undefined;
  at += 1;
  if (direction === 0) {
    direction = directionOf(wordAt(tokens, at));
    if (direction === 0) return undefined;
    at += 1;
  }
  const unit = unitWords.get(wordAt(tokens, at));
  if (unit === undefined) return undefined;
  const common = { to: at + 1, relative: true, explicit: true, relation: "between" } as const;
  if (direction < 0) return { ...common, start: shift(now, unit, -count), end: now, precision: "day" };
  return { ...common, ...unitInterval(now, unit, count), start: now };
}

function directionOf(word: string): -1 | 0 | 1 {
  if (lastWords.has(word)) return -1;
  return nextWords.has(word) && word !== "venir" ? 1 : 0;
}

/** The calendar unit that holds the day so many units from now. */
export function unitInterval(now: string, unit: Unit, offset: number): Interval & { readonly precision: Precision } {
  const day = shift(now, unit, offset);
  const { year, month } = partsOf(day);
  if (unit === "year") return { ...yearOf(year), precision: "year" };
  if (unit === "day") return { start: day, end: day, precision: "day" };
  if (unit === "week") {
    const monday = addDays(day, -((new Date(day).getUTCDay() + 6) % 7));
    return { start: monday, end: addDays(monday, 6), precision: "day" };
  }
  const length = MONTHS_IN[unit];
  const first = Math.floor((month - 1) / length) * length + 1;
  return { ...monthsOf(year, first, first + length - 1), precision: unit };
}

function shift(now: string, unit: Unit, count: number): string {
  if (unit === "day" || unit === "week") return addDays(now, unit === "week" ? 7 * count : count);
  return addMonths(now, MONTHS_IN[unit] * count);
}

/** A small whole number, "un" and "a" included. */
function countAt(tokens: readonly Token[], at: number): number | undefined {
  const word = wordAt(tokens, at);
  if (/^\d{1,2}$/.test(word)) return Number(word);
  if (word === "a" || word === "an") return 1;
  const count = units.get(word) ?? tens.get(word);
  return count === 0 ? undefined : count;
}

function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? "";
}
