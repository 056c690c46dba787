import type { Token } from "./normalise.ts";
import { hundreds, ordinals, percentWords, roughly, type Scale, scales, tens, units } from "./number-words.ts";

/** A number in a question, in digits or words of either language. */
export interface NumberSpan {
  /** Token indexes, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly ordinal: boolean;
  /** "environ 200", "une centaine". */
  readonly approx: boolean;
  /** The percent sign or word is part of the span. */
  readonly percent: boolean;
  /** "million", "k", "Md" or the like was said. */
  readonly scaleSaid: boolean;
  /** Four digits from 1990 to 2100, without grouping or scale: the caller decides whether it is a year. */
  readonly yearLike: boolean;
  /** When an abbreviation names one: "MDH". */
  readonly currency?: NonNullable<Scale["currency"]>;
}

interface Part {
  readonly value: number;
  readonly to: number;
  readonly digits: boolean;
  /** Typed with a single mark before three digits: decimals in "1.500 milliard", thousands elsewhere. */
  readonly unsure: boolean;
}

const PLAIN = /^\d+$/;
const GROUPED = /^\d{1,3}(?:([.,])\d{3}(?:\1\d{3})*)(?:[.,]\d+)?$/;
const DECIMAL = /^\d+[.,]\d+$/;
const ORDINAL = /^(\d{1,3})(?:er|ere|re|e|eme|ieme|nd|nde|st|rd|th)$/;
const HALVES = new Set(["demi", "demie", "half"]);
const ARTICLES = new Set(["un", "une", "one", "a", "an"]);

/**
 * Finds the numbers of a question, longest reading first, none overlapping: "1 400", "1,5 Md", "two hundred and fifty",
 * "quatre-vingt-onze", "half a million", "2e". A lone "un", "a" or "one" is no number. Linear in the tokens.
 */
export function findNumbers(tokens: readonly Token[]): NumberSpan[] {
  const spans: NumberSpan[] = [];
  let at = 0;
  while (at < tokens.length) {
    const span = ordinalAt(tokens, at) ?? cardinalAt(tokens, at);
    if (span !== undefined) spans.push(span);
    at = span?.to ?? at + 1;
  }
  return spans;
}

function ordinalAt(tokens: readonly Token[], at: number): NumberSpan | undefined {
  const text = tokens[at]?.text ?? "";
  const digits = ORDINAL.exec(text)?.[1];
  const value = digits === undefined ? ordinals.get(text) : Number(digits);
  if (value === undefined) return undefined;
  return {
    from: at,
    to: at + 1,
    value,
    ordinal: true,
    approx: false,
    percent: false,
    scaleSaid: false,
    yearLike: false,
  };
}

function cardinalAt(tokens: readonly Token[], from: number): NumberSpan | undefined {
  let total = 0;
  let limit = Number.POSITIVE_INFINITY;
  let at = from;
  let approx =
    roughly.has(tokens[from - 1]?.text ?? "") ||
    (tokens[from - 1]?.text === "de" && roughly.has(tokens[from - 2]?.text ?? ""));
  let currency: Scale["currency"];
  let scaleSaid = false;
  let yearLike = false;
  while (at < tokens.length) {
    const first = at === from;
    const part = partAt(tokens, at, first);
    if (part === undefined) break;
    // "1 million 2028": the second is another number.
    if (!first && part.digits && part.value >= 1990 && part.value <= 2100) break;
    let to = part.to;
    let factor = 1;
    for (let scale = scaleAt(tokens, to, part.digits); scale !== undefined; scale = scaleAt(tokens, to, false)) {
      factor *= scale.factor;
      approx ||= scale.approx;
      currency ??= scale.currency;
      to += 1;
    }
    if (factor >= limit || (!first && part.value * factor >= limit)) break;
    if (first && factor === 1 && isLoneArticle(tokens, from, to)) return undefined;
    if (first && factor === 1 && part.to === from) return undefined;
    let value = part.unsure && factor >= 1e9 ? part.value / 1000 : part.value;
    const half = factor > 1 ? halfAfter(tokens, to) : undefined;
    if (half !== undefined) {
      value += 0.5;
      to = half;
    }
    total += value * factor;
    scaleSaid ||= factor > 1;
    yearLike = first && factor === 1 && isYearLike(tokens[from], to - from);
    at = to;
    limit = factor;
    if (factor === 1 || half !== undefined) break;
    if (tokens[at]?.text === "and" && isSmall(tokens, at + 1)) at += 1;
  }
  if (at === from) return undefined;
  const percent = percentEnd(tokens, at);
  const span = { from, to: percent ?? at, value: exact(total), ordinal: false, approx, percent: percent !== undefined };
  return {
    ...span,
    scaleSaid,
    yearLike: yearLike && percent === undefined,
    ...(currency === undefined ? {} : { currency }),
  };
}

/** Digits, words below a thousand, or what stands for one or a half before a scale; an empty part before "mille". */
function partAt(tokens: readonly Token[], at: number, first: boolean): Part | undefined {
  if (!first && !isNear(tokens[at])) return undefined;
  const digits = digitsAt(tokens, at);
  if (digits !== undefined) return digits;
  const half = halfBefore(tokens, at);
  if (half !== undefined) return half;
  const words = wordsAt(tokens, at);
  if (words !== undefined) return words;
  const text = tokens[at]?.text ?? "";
  const article = ARTICLES.has(text) && isLongScale(tokens[at + 1]);
  if (article) return { value: 1, to: at + 1, digits: false, unsure: false };
  return text === "mille" ? { value: 1, to: at, digits: false, unsure: false } : undefined;
}

function digitsAt(tokens: readonly Token[], at: number): Part | undefined {
  const text = tokens[at]?.text ?? "";
  if (GROUPED.test(text) && !text.startsWith("0")) {
    const separator = text.charAt(text.search(/[.,]/));
    const decimals = text.lastIndexOf(separator === "." ? "," : ".");
    const whole = (decimals < 0 ? text : text.slice(0, decimals)).replaceAll(separator, "");
    const value = Number(decimals < 0 ? whole : `${whole}.${text.slice(decimals + 1)}`);
    return { value, to: at + 1, digits: true, unsure: /^\d[.,]\d{3}$/.test(text) };
  }
  if (DECIMAL.test(text)) return withHalf(tokens, Number(text.replace(",", ".")), at + 1);
  if (!PLAIN.test(text) || text.length > 15) return undefined;
  let value = text;
  let to = at + 1;
  // "1 400", "12 500 000": groups of exactly three digits.
  while (/^[1-9]\d{0,2}$/.test(text) && isGroup(tokens[to])) {
    value += tokens[to]?.text.replace(",", ".");
    to += 1;
    if (value.includes(".") || value.length >= 15) break;
  }
  return withHalf(tokens, Number(value), to);
}

function isGroup(token: Token | undefined): boolean {
  return (
    token !== undefined && (token.before === " " || token.before === "'") && /^\d{3}(?:,\d{1,2})?$/.test(token.text)
  );
}

/** "two and a half billion": the half comes before the scale. */
function withHalf(tokens: readonly Token[], value: number, to: number): Part {
  const half = halfAfter(tokens, to);
  if (half !== undefined && isLongScale(tokens[half]))
    return { value: value + 0.5, to: half, digits: false, unsure: false };
  return { value, to, digits: true, unsure: false };
}

/** "half a million", "un demi-milliard", "half a dozen". */
function halfBefore(tokens: readonly Token[], at: number): Part | undefined {
  const start = ARTICLES.has(tokens[at]?.text ?? "") && HALVES.has(tokens[at + 1]?.text ?? "") ? at + 1 : at;
  if (!HALVES.has(tokens[start]?.text ?? "")) return undefined;
  const to = tokens[start + 1]?.text === "a" ? start + 2 : start + 1;
  return isLongScale(tokens[to]) ? { value: 0.5, to, digits: false, unsure: false } : undefined;
}

/** Where "and a half" or "et demi" ends. */
function halfAfter(tokens: readonly Token[], at: number): number | undefined {
  const joint = tokens[at]?.text;
  if (joint !== "and" && joint !== "et") return undefined;
  const to = ARTICLES.has(tokens[at + 1]?.text ?? "") ? at + 2 : at + 1;
  return HALVES.has(tokens[to]?.text ?? "") ? to + 1 : undefined;
}

function wordsAt(tokens: readonly Token[], at: number): Part | undefined {
  const head = belowHundred(tokens, at);
  let value = head?.value ?? 0;
  let to = head?.to ?? at;
  const hundred = tokens[to];
  const counted = head !== undefined ? value < 100 && value > 0 && isNear(hundred) : true;
  const article = head === undefined && tokens[at]?.text === "a" && tokens[at + 1]?.text === "hundred";
  if (
    article ||
    (counted && hundred !== undefined && hundreds.has(hundred.text) && (head !== undefined || hundred.text === "cent"))
  ) {
    value = (head?.value ?? 1) * 100;
    to += article ? 2 : 1;
    // After "between", "and" starts the other end: "between one hundred and two hundred".
    const joint = tokens[to]?.text === "and" && tokens[at - 1]?.text !== "between" ? to + 1 : to;
    const tail = isNear(tokens[joint]) ? belowHundred(tokens, joint) : undefined;
    if (tail !== undefined && !hundreds.has(tokens[tail.to]?.text ?? "")) {
      value += tail.value;
      to = tail.to;
    }
  }
  if (to === at) return undefined;
  const half = halfAfter(tokens, to);
  if (half !== undefined && isLongScale(tokens[half]))
    return { value: value + 0.5, to: half, digits: false, unsure: false };
  return { value, to, digits: false, unsure: false };
}

function belowHundred(tokens: readonly Token[], at: number): { value: number; to: number } | undefined {
  const text = tokens[at]?.text ?? "";
  const next = isNear(tokens[at + 1]) ? (tokens[at + 1]?.text ?? "") : "";
  let ten = tens.get(text);
  let to = at + 1;
  if (text === "quatre" && (next === "vingt" || next === "vingts")) {
    ten = 80;
    to = at + 2;
  }
  if (ten === undefined) {
    const value = units.get(text);
    if (value === undefined) return undefined;
    // "dix-sept" and its like.
    const more = text === "dix" ? (units.get(next) ?? 0) : 0;
    return more >= 7 && more <= 9 ? { value: 10 + more, to: at + 2 } : { value, to };
  }
  const et = tokens[to]?.text === "et" ? to + 1 : to;
  const unit = isNear(tokens[et]) ? units.get(tokens[et]?.text ?? "") : undefined;
  const teens = ten === 60 || ten === 80;
  if (unit === undefined || unit === 0 || unit > (teens ? 19 : 9)) return { value: ten, to };
  if (et > to && unit !== 1 && unit !== 11) return { value: ten, to };
  const more = unit === 10 ? (units.get(tokens[et + 1]?.text ?? "") ?? 0) : 0;
  return more >= 7 && more <= 9 && teens ? { value: ten + 10 + more, to: et + 2 } : { value: ten + unit, to: et + 1 };
}

function scaleAt(tokens: readonly Token[], at: number, afterDigits: boolean): Scale | undefined {
  const token = tokens[at];
  if (token === undefined || (token.before !== "" && !isNear(token))) return undefined;
  const scale = scales.get(token.text);
  if (scale !== undefined) return scale.short && !afterDigits ? undefined : scale;
  return afterDigits && token.text === "hundred" ? { factor: 100, short: false, approx: false } : undefined;
}

function isLongScale(token: Token | undefined): boolean {
  return token !== undefined && isNear(token) && (token.text === "hundred" || scales.get(token.text)?.short === false);
}

/** After "thousand and": a number below a hundred in words, with no scale of its own. */
function isSmall(tokens: readonly Token[], at: number): boolean {
  const small = belowHundred(tokens, at);
  return (
    small !== undefined && !hundreds.has(tokens[small.to]?.text ?? "") && scaleAt(tokens, small.to, false) === undefined
  );
}

function isNear(token: Token | undefined): boolean {
  return token !== undefined && (token.before === " " || token.before === "-");
}

function isLoneArticle(tokens: readonly Token[], from: number, to: number): boolean {
  return to === from + 1 && ARTICLES.has(tokens[from]?.text ?? "");
}

function isYearLike(token: Token | undefined, length: number): boolean {
  return (
    length === 1 && token !== undefined && /^\d{4}$/.test(token.text) && token.text >= "1990" && token.text <= "2100"
  );
}

function percentEnd(tokens: readonly Token[], at: number): number | undefined {
  const text = tokens[at]?.text ?? "";
  if (percentWords.has(text)) return at + 1;
  const after = tokens[at + 1]?.text;
  return (text === "pour" && after === "cent") || (text === "per" && after === "cent") ? at + 2 : undefined;
}

/** Drops what binary fractions add: 1.1 × 10^9 is 1100000000. */
function exact(value: number): number {
  return Number(value.toPrecision(15));
}
