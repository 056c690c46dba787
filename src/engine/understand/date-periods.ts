import { dayOf, daysIn, type Interval, monthsOf, partsOf, yearOf } from "./calendar.ts";
import type { Period } from "./date-period.ts";
import { neighbourAt, relativeAt, unitInterval } from "./date-relative.ts";
import { doubtfulMonths, lastWords, misspeltMonth, monthOf, nextWords, seasons, unitWords } from "./date-words.ts";
import type { Token } from "./normalise.ts";
import { ordinals, scales } from "./number-words.ts";

const ARTICLES = new Set(["l", "la", "le", "les", "the"]);
const LINKS = new Set(["de", "d", "of", "du", "in"]);
const MODIFIERS: ReadonlyMap<string, "start" | "mid" | "end"> = new Map([
  ["debut", "start"],
  ["beginning", "start"],
  ["start", "start"],
  ["early", "start"],
  ["mi", "mid"],
  ["mid", "mid"],
  ["milieu", "mid"],
  ["middle", "mid"],
  ["courant", "mid"],
  ["fin", "end"],
  ["end", "end"],
  ["late", "end"],
  ["close", "end"],
]); // prettier-ignore
const YEAR_NOUNS = new Set(["annee", "an", "year", "exercice", "anne", "anee", "lannee", "horizon"]);
const MONEY = new Set(
  "% € $ £ mad dh dhs dirham dirhams dollar dollars euro euros usd eur mw megawatt megawatts pourcent percent".split(
    " ",
  ),
); // prettier-ignore
const NUMERIC_SEPARATORS = new Set(["/", "-", "."]);

/** The period that starts at a token, with its articles and "fin", "début", "end of"; `now` as YYYY-MM-DD. */
export function periodAt(tokens: readonly Token[], at: number, now: string): Period | undefined {
  let start = ARTICLES.has(wordAt(tokens, at)) ? at + 1 : at;
  const part = MODIFIERS.get(wordAt(tokens, start));
  if (part === undefined) return plainPeriodAt(tokens, at, now) ?? plainPeriodAt(tokens, start, now);
  start += 1;
  if (LINKS.has(wordAt(tokens, start))) start += 1;
  const inner = plainPeriodAt(tokens, start, now) ?? thisUnitAt(tokens, start, now);
  return inner === undefined ? undefined : { ...inner, explicit: true, part };
}

/** "la fin de l'année", "the end of the month": the current one. */
function thisUnitAt(tokens: readonly Token[], at: number, now: string): Period | undefined {
  const start = ARTICLES.has(wordAt(tokens, at)) ? at + 1 : at;
  const unit = unitWords.get(wordAt(tokens, start));
  if (unit === undefined || unit === "half") return undefined;
  return { to: start + 1, ...unitInterval(now, unit, 0), relative: true, explicit: true };
}

function plainPeriodAt(tokens: readonly Token[], from: number, now: string): Period | undefined {
  // "the last quarter of 2025" before "the last quarter".
  const quarter = quarterAt(tokens, ARTICLES.has(wordAt(tokens, from)) ? from + 1 : from, now);
  const relative = quarter ?? relativeAt(tokens, from, now);
  if (relative !== undefined) return relative;
  let at = ARTICLES.has(wordAt(tokens, from)) ? from + 1 : from;
  if (wordAt(tokens, at) === "mois" || wordAt(tokens, at) === "month") {
    if (LINKS.has(wordAt(tokens, at + 1))) at += 2;
  }
  if (YEAR_NOUNS.has(wordAt(tokens, at))) {
    const year = LINKS.has(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
    const value = yearAt(tokens, year);
    return value === undefined ? undefined : yearPeriod(value, year + 1, true);
  }
  return (
    numericDateAt(tokens, at) ??
    dayAndMonthAt(tokens, at, now) ??
    monthAt(tokens, at, now) ??
    seasonAt(tokens, at, now) ??
    bareYearAt(tokens, at)
  );
}

/** "2025-04-15", "15/04/2025" (day first), "15.04.25", "04/2025", "2025-04". */
function numericDateAt(tokens: readonly Token[], at: number): Period | undefined {
  const [first, second, third] = [digitsAt(tokens, at), digitsAt(tokens, at + 1), digitsAt(tokens, at + 2)];
  if (first === undefined || second === undefined) return undefined;
  const separator = tokens[at + 1]?.before ?? "";
  if (!NUMERIC_SEPARATORS.has(separator)) return undefined;
  const complete = third !== undefined && tokens[at + 2]?.before === separator;
  const year = yearAt(tokens, at);
  if (year !== undefined) {
    if (complete) return dayPeriod(year, second, third, at + 3);
    const isMonth = separator !== "." && tokens[at + 1]?.text.length === 2 && second >= 1 && second <= 12;
    return isMonth ? monthPeriod(year, second, at + 2) : undefined;
  }
  if (complete) {
    const length = tokens[at + 2]?.text.length ?? 0;
    const written = yearAt(tokens, at + 2) ?? (length === 2 ? 2000 + third : undefined);
    if (written === undefined) return undefined;
    return dayPeriod(written, second, first, at + 3) ?? dayPeriod(written, first, second, at + 3);
  }
  const after = yearAt(tokens, at + 1);
  return after !== undefined && first >= 1 && first <= 12 ? monthPeriod(after, first, at + 2) : undefined;
}

/** "15 avril 2025", "1er avril", "15th of April, 2025", "April 15, 2025". */
function dayAndMonthAt(tokens: readonly Token[], at: number, now: string): Period | undefined {
  const day = dayNumberAt(tokens, at);
  if (day !== undefined) {
    const link = LINKS.has(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
    const month = monthNear(tokens, link);
    if (month === undefined) return undefined;
    return dated(tokens, link + 1, now, (year, to) => dayPeriod(year, month, day, to));
  }
  const article = wordAt(tokens, at + 1) === "the" ? at + 2 : at + 1;
  const after = dayNumberAt(tokens, article);
  if (after === undefined || yearAt(tokens, article) !== undefined) return undefined;
  const month = monthNear(tokens, at);
  return month === undefined
    ? undefined
    : dated(tokens, article + 1, now, (year, to) => dayPeriod(year, month, after, to));
}

/** "avril 2025", "April of 2025", "septembre". */
function monthAt(tokens: readonly Token[], at: number, now: string): Period | undefined {
  const word = wordAt(tokens, at);
  const year = yearAfter(tokens, at + 1, now);
  const month = monthOf(word) ?? (year === undefined ? undefined : misspeltMonth(word));
  if (month !== undefined && year !== undefined) return monthPeriod(year.value, month, year.to);
  const neighbour = neighbourMonthAt(tokens, at, now);
  if (neighbour !== undefined || month === undefined) return neighbour;
  return dated(tokens, at + 1, now, (known, to) => monthPeriod(known, month, to), doubtfulMonths.has(word));
}

/** "avril dernier", "last April", "septembre prochain": the nearest one before or after today's month. */
function neighbourMonthAt(tokens: readonly Token[], at: number, now: string): Period | undefined {
  const months = [monthOf(wordAt(tokens, at)), monthOf(wordAt(tokens, at + 1))];
  const word = wordAt(tokens, months[0] === undefined ? at : at + 1);
  const month = months[0] ?? months[1];
  const back = lastWords.has(word);
  if (month === undefined || !(back || nextWords.has(word))) return undefined;
  const { year, month: current } = partsOf(now);
  const offset = back ? (month < current ? 0 : -1) : month > current ? 0 : 1;
  return { ...monthPeriod(year + offset, month, at + 2), relative: true };
}

/** "Q1 2026", "2026 T1", "premier trimestre de 2026", "first half of 2025", "2e semestre". */
function quarterAt(tokens: readonly Token[], at: number, now: string): Period | undefined {
  const leading = yearAt(tokens, at);
  const code = /^([qtsh])([1-4])$/.exec(wordAt(tokens, leading === undefined ? at : at + 1));
  if (code !== null) {
    const half = code[1] === "s" || code[1] === "h";
    const index = Number(code[2]);
    if (half && index > 2) return undefined;
    if (leading !== undefined) return partOfYear(leading, index, half, at + 2);
    const year = yearAfter(tokens, at + 1, now);
    if (year !== undefined) return partOfYear(year.value, index, half, year.to);
    return code[1] === "q" ? { ...partOfYear(partsOf(now).year, index, false, at + 1), relative: true } : undefined;
  }
  const word = wordAt(tokens, at);
  const noun = wordAt(tokens, at + 1);
  const quarter = noun === "trimestre" || noun === "quarter";
  const half = noun === "semestre" || noun === "semester" || noun === "half" || noun === "moitie";
  if (!quarter && !half) return undefined;
  const last = word === "dernier" || word === "derniere" || word === "last";
  const index = last
    ? quarter
      ? 4
      : 2
    : (ordinals.get(word) ?? Number(/^([1-4])(?:er|ere|e|eme|st|nd|rd|th)$/.exec(word)?.[1] ?? 0));
  if (index < 1 || index > (quarter ? 4 : 2)) return undefined;
  const year = yearAfter(tokens, at + 2, now);
  if (year !== undefined) return partOfYear(year.value, index, half, year.to);
  if (last || noun === "half" || noun === "moitie") return undefined;
  return { ...partOfYear(partsOf(now).year, index, half, at + 2), relative: true };
}

function seasonAt(tokens: readonly Token[], at: number, now: string): Period | undefined {
  const span = seasons.get(wordAt(tokens, at));
  const year = span === undefined ? undefined : yearAfter(tokens, at + 1, now);
  if (span === undefined || year === undefined) return undefined;
  return {
    to: year.to,
    ...monthsOf(year.value, span[0], span[1]),
    precision: "quarter",
    relative: false,
    explicit: true,
  };
}

/** A lone year; not "2000 emplois", "2025 MAD", "$2025". */
function bareYearAt(tokens: readonly Token[], at: number): Period | undefined {
  const value = yearAt(tokens, at);
  if (value === undefined) return undefined;
  const next = tokens[at + 1];
  const money =
    next !== undefined &&
    (next.before === " " || next.before === "") &&
    (MONEY.has(next.text) || scales.has(next.text));
  if (money || (tokens[at]?.before === "" && MONEY.has(wordAt(tokens, at - 1)))) return undefined;
  return yearPeriod(value, at + 1, false);
}

/** With the year that follows, else without one: the caller of the period chooses it by `inYear`. */
function dated(
  tokens: readonly Token[],
  at: number,
  now: string,
  inYear: (year: number, to: number) => Period | undefined,
  needsPreposition = false,
): Period | undefined {
  const year = yearAfter(tokens, at, now);
  if (year !== undefined) return inYear(year.value, year.to);
  const { year: current } = partsOf(now);
  const period = inYear(current, at);
  if (period === undefined) return undefined;
  return { ...period, relative: true, needsPreposition, inYear: (known) => inYear(known, at) ?? period };
}

/** A year after a month or quarter: "2025", ", 2025", "of 2025", "de l'année 2025", "'25", "of last year", "de l'an dernier". */
function yearAfter(tokens: readonly Token[], from: number, now: string): { value: number; to: number } | undefined {
  let at = from;
  if (LINKS.has(wordAt(tokens, at))) at += 1;
  const told = neighbourAt(tokens, at, now);
  if (told !== undefined && told.precision === "year") return { value: partsOf(told.start).year, to: told.to };
  if (ARTICLES.has(wordAt(tokens, at))) at += 1;
  if (YEAR_NOUNS.has(wordAt(tokens, at))) at += 1;
  const value = yearAt(tokens, at);
  return value === undefined ? undefined : { value, to: at + 1 };
}

/** A four-digit year from 1990 to 2100, or two digits after an apostrophe. */
export function yearAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (/^\d{4}$/.test(token.text) && token.text >= "1990" && token.text <= "2100") return Number(token.text);
  return /^\d{2}$/.test(token.text) && /(?:^| )'$/.test(token.before) ? 2000 + Number(token.text) : undefined;
}

function dayNumberAt(tokens: readonly Token[], at: number): number | undefined {
  const word = wordAt(tokens, at);
  const digits = /^(\d{1,2})(?:er|st|nd|rd|th|e)?$/.exec(word)?.[1];
  const day = digits === undefined ? (word === "premier" || word === "first" ? 1 : undefined) : Number(digits);
  return day !== undefined && day >= 1 && day <= 31 ? day : undefined;
}

/** A month's name beside a day, misspelt or not. */
function monthNear(tokens: readonly Token[], at: number): number | undefined {
  return monthOf(wordAt(tokens, at)) ?? misspeltMonth(wordAt(tokens, at));
}

function yearPeriod(year: number, to: number, explicit: boolean): Period {
  return { to, ...yearOf(year), precision: "year", relative: false, explicit };
}

function monthPeriod(year: number, month: number, to: number): Period {
  return { to, ...monthsOf(year, month, month), precision: "month", relative: false, explicit: true };
}

function dayPeriod(year: number, month: number, day: number, to: number): Period | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  const interval: Interval = { start: dayOf(year, month, day), end: dayOf(year, month, day) };
  return { to, ...interval, precision: "day", relative: false, explicit: true };
}

function partOfYear(year: number, index: number, half: boolean, to: number): Period {
  const length = half ? 6 : 3;
  const interval = monthsOf(year, (index - 1) * length + 1, index * length);
  return { to, ...interval, precision: half ? "half" : "quarter", relative: false, explicit: true };
}

function digitsAt(tokens: readonly Token[], at: number): number | undefined {
  const text = wordAt(tokens, at);
  return /^\d{1,4}$/.test(text) ? Number(text) : undefined;
}

function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? "";
}
