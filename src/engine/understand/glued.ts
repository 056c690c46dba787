import { kindOf, kinds } from "./characters.ts";

/** Units and scales that people write without a space after a number; cut off, so that "500MW" reads as "500 MW". */
const UNITS = new Set([
  "k",
  "m",
  "b",
  "mn",
  "mm",
  "bn",
  "tn",
  "md",
  "mds",
  "mrd",
  "mrds",
  "mio",
  "mia",
  "mdh",
  "mdhs",
  "mmdh",
  "mmdhs",
  "mdmad",
  "dh",
  "dhs",
  "mad",
  "usd",
  "eur",
  "kdh",
  "w",
  "kw",
  "mw",
  "gw",
  "kwh",
  "mwh",
  "gwh",
  "mva",
  "pct",
  "ans",
  "an",
  "mois",
  "mille",
  "yr",
  "yrs",
  "mdollars",
  "meur",
  "musd",
  "keur",
  "kusd",
  "bd",
  "mmad",
]); // prettier-ignore
const CURRENCIES = new Set(["mad", "usd", "eur", "dh", "dhs", "us"]);
/** From this many letters on, a word glued to a number of two digits or more is a word of its own ("200emplois"). */
const WORD_LENGTH = 4;

/**
 * True where a run of letters and digits from `start` is cut at `at`, between a digit and a letter: "500MW", "200emplois",
 * "GITEX2025", "USD500". "5G", "2T", "1er", "D4SD", "UM6P" stay whole.
 */
export function splitsAt(question: string, start: number, at: number): boolean {
  return isDigit(question, start) ? splitsNumber(question, start, at) : splitsName(question, start, at);
}

function splitsNumber(question: string, start: number, at: number): boolean {
  let end = at;
  // No unit is longer; a longer run is a word, whatever its end.
  while (end < question.length && end - at < 12 && isLetter(question, end)) end += 1;
  if (isDigit(question, end)) return false;
  const letters = question.slice(at, end).toLowerCase();
  return UNITS.has(letters) || (at - start >= 2 && letters.length >= WORD_LENGTH);
}

function splitsName(question: string, start: number, at: number): boolean {
  let end = at;
  while (end < question.length && end - at < 12 && isDigit(question, end)) end += 1;
  if (CURRENCIES.has(question.slice(start, Math.min(at, start + 4)).toLowerCase())) return true;
  if (isLetter(question, end)) return false;
  return at - start >= 3 && end - at === 4 && isYear(question.slice(at, end));
}

/**
 * True when the separator at `at` belongs to the number that starts at `start`: thousands ("1.500", "1,500,000") or decimals
 * ("1,4", "2.75"). A date ("15.04.2025") and a list of years ("2025,2026") are several numbers.
 */
export function joinsNumber(question: string, start: number, at: number): boolean {
  const separator = question[at];
  if (separator !== "." && separator !== ",") return false;
  const following = digitsFrom(question, at + 1);
  if (following === 0) return false;
  const after = question[at + 1 + following];
  const more = (after === "." || after === ",") && digitsFrom(question, at + 2 + following) > 0;
  const head = digitsFrom(question, start);
  if (following === 3 && head <= 3) return true;
  if (more) return false;
  // Decimals after thousands ("1.500,50") need the other sign; after a plain number they are at most three digits, or the number is short.
  if (start + head !== at && question[start + head] === separator) return false;
  return following <= 2
    ? head !== 4 || !isYear(question.slice(start, start + 4)) || following < 2
    : following === 3 && head > 3;
}

function isYear(digits: string): boolean {
  return digits >= "1990" && digits <= "2100";
}

function digitsFrom(question: string, at: number): number {
  let end = at;
  while (end - at < 20 && isDigit(question, end)) end += 1;
  return end - at;
}

function isDigit(question: string, at: number): boolean {
  return kindOf(question.charCodeAt(at)) === kinds.digit;
}

function isLetter(question: string, at: number): boolean {
  return kindOf(question.charCodeAt(at)) === kinds.letter;
}
