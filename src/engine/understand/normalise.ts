import { fold } from "../fold.ts";
import { kindOf, kinds } from "./characters.ts";
import { joinsNumber, splitsAt } from "./glued.ts";

export interface Token {
  /** Folded: lower case, no accents, ligatures split, digits kept. */
  readonly text: string;
  /** As typed. */
  readonly raw: string;
  /** Offsets in the original question, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** What stands between the previous token and this one, white space collapsed to one space. */
  readonly before: string;
  readonly capital: Capital;
  readonly sentenceStart: boolean;
  /** Inside « », “ ” or " ". */
  readonly quoted: boolean;
  /** A possessive 's followed and was dropped. */
  readonly possessive: boolean;
}

/** How the letters of a token as typed are written: `all` needs two letters, or one beside a digit ("2T"). */
export type Capital = "none" | "first" | "all" | "mixed";

export interface Text {
  readonly original: string;
  readonly tokens: readonly Token[];
  /** Most letters are capitals, so that capitals say nothing. */
  readonly shouting: boolean;
}

type Draft = { -readonly [Key in keyof Token]: Token[Key] };

/** Letters of "y a-t-il", "c t", "r u a": spaced single letters that are words, never an acronym. */
const LETTER_WORDS = new Set("aytiurc");
const CLOSING: Readonly<Record<string, string>> = { "«": "»", "“": "”", "„": "“", '"': '"' };
/** Letters of French and English and digits: compatibility forms and punctuation need no look. */
const PLAIN = /^[A-Za-z0-9À-ÖØ-öø-ÿ]*$/;
const SMALL = /^[a-z]+$/;
/** Typed with an apostrophe but one word. */
const WHOLE = new Set(["aujourd'hui", "auj'hui"]);

/**
 * Cuts a question (or a name: both go through here, so that they compare) into tokens. Elisions and hyphens split,
 * acronyms with dots, spaces or & become one token, units are cut from numbers, % and currency signs are tokens.
 * Offsets point into the question as it was given. Linear in its length.
 */
export function normalise(question: string): Text {
  const tokens = joinAcronyms(cut(question), question);
  return { original: question, tokens, shouting: tokens.length >= 3 && isShouted(tokens) };
}

function isShouted(tokens: readonly Draft[]): boolean {
  let capitals = 0;
  let letters = 0;
  for (const token of tokens) {
    // Most words are small letters throughout, which their folded text tells at once.
    if (token.capital === "none" && token.raw === token.text && SMALL.test(token.raw)) {
      letters += token.raw.length;
      continue;
    }
    for (const character of token.raw) {
      const lower = character.toLowerCase() !== character;
      if (lower) capitals += 1;
      if (lower || character.toUpperCase() !== character) letters += 1;
    }
  }
  return letters >= 10 && capitals > 0.6 * letters;
}

function cut(question: string): Draft[] {
  const tokens: Draft[] = [];
  let before = "";
  let startsSentence = true;
  let opened: { closing: string; token: number } | undefined;
  let at = 0;

  const add = (start: number, end: number): void => {
    const raw = question.slice(start, end);
    const text = foldWord(raw);
    if (text === "") return;
    const capital = capitalOf(raw);
    tokens.push({
      text,
      raw,
      start,
      end,
      before,
      capital,
      sentenceStart: startsSentence,
      quoted: false,
      possessive: false,
    });
    before = "";
    startsSentence = false;
  };

  while (at < question.length) {
    const code = question.codePointAt(at) ?? 0;
    const width = code > 0xffff ? 2 : 1;
    const kind = kindOf(code);
    if (kind === kinds.letter || kind === kinds.digit) {
      at = readWord(question, at, add);
      if (isPossessive(question, at)) {
        const owner = tokens.at(-1);
        if (owner !== undefined) owner.possessive = true;
        at += 2;
      }
      continue;
    }
    if (kind === kinds.sign) {
      add(at, at + width);
    } else if (kind === kinds.space) {
      if (code === 10 || code === 13) startsSentence = true;
      if (!before.endsWith(" ")) before += " ";
    } else if (kind !== kinds.skip) {
      const character = String.fromCodePoint(code);
      before += kind === kinds.apostrophe ? "'" : kind === kinds.hyphen ? "-" : character;
      if (character === "?" || character === "!" || character === "…" || character === "؟") startsSentence = true;
      if (character === "." && !isWordAt(question, at + 1)) startsSentence = true;
      if (opened !== undefined && character === opened.closing) {
        for (let index = opened.token; index < tokens.length; index += 1) {
          const token = tokens[index];
          if (token !== undefined) token.quoted = true;
        }
        opened = undefined;
      } else if (opened === undefined) {
        const closing = CLOSING[character];
        if (closing !== undefined) opened = { closing, token: tokens.length };
      }
    }
    at += width;
  }
  return tokens;
}

/** Reads one run of letters and digits, adds its token or tokens, and returns where it ends. */
function readWord(question: string, from: number, add: (start: number, end: number) => void): number {
  let start = from;
  let at = from;
  let last: number = kindOf(question.codePointAt(from) ?? 0);
  while (at < question.length) {
    const code = question.codePointAt(at) ?? 0;
    const kind = kindOf(code);
    if (kind === kinds.letter || kind === kinds.digit) {
      if (kind !== last && at > start && splitsAt(question, start, at)) {
        add(start, at);
        start = at;
      }
      last = kind;
    } else if (kind === kinds.mark && last === kinds.digit && joinsNumber(question, start, at)) {
      // A separator of thousands or decimals stays inside its number.
    } else if (kind === kinds.mark && code === 0x26 && joinsInitials(question, start, at)) {
      // "R&D" is one word.
    } else if (kind === kinds.apostrophe && isWhole(question, start, at)) {
      // "aujourd'hui" is one word.
    } else if (kind !== kinds.skip) {
      break;
    }
    at += code > 0xffff ? 2 : 1;
  }
  let end = at;
  while (end > start && kindOf(question.charCodeAt(end - 1)) === kinds.skip) end -= 1;
  add(start, end);
  return at;
}

/** "R&D", "H&S", "AT&T": at most two letters before the sign and two after it, with nothing between. */
function joinsInitials(question: string, start: number, at: number): boolean {
  if (at - start > 2 || !isWordAt(question, at + 1)) return false;
  return !isWordAt(question, at + 3) || (!isWordAt(question, at + 2) && question[at + 2] !== "&");
}

function isWhole(question: string, start: number, at: number): boolean {
  if (at - start > 8) return false;
  let end = at + 1;
  while (end < question.length && end - at <= 5 && isWordAt(question, end)) end += 1;
  return WHOLE.has(`${fold(question.slice(start, at))}'${fold(question.slice(at + 1, end))}`);
}

/** An apostrophe and an s that end the word. */
function isPossessive(question: string, at: number): boolean {
  const letter = question[at + 1];
  return (
    (letter === "s" || letter === "S") &&
    kindOf(question.charCodeAt(at)) === kinds.apostrophe &&
    !isWordAt(question, at + 2)
  );
}

function isWordAt(question: string, at: number): boolean {
  const code = question.codePointAt(at);
  if (code === undefined) return false;
  const kind = kindOf(code);
  return kind === kinds.letter || kind === kinds.digit;
}

function foldWord(raw: string): string {
  if (PLAIN.test(raw)) return fold(raw);
  if (/^[\x20-\x7e]*$/.test(raw)) return raw.toLowerCase().replace("&", "");
  return fold(raw.normalize("NFKC")).replace(/[^\p{L}\p{N}\p{Sc}.,'%]/gu, "");
}

function capitalOf(raw: string): Capital {
  if (SMALL.test(raw)) return "none";
  let upper = 0;
  let cased = 0;
  let first = false;
  let digits = false;
  for (const character of raw) {
    const isUpper = character.toLowerCase() !== character;
    if (isUpper && cased === 0) first = true;
    if (isUpper) upper += 1;
    if (isUpper || character.toUpperCase() !== character) cased += 1;
    else if (character >= "0" && character <= "9") digits = true;
  }
  if (upper === 0) return "none";
  if (upper === cased && (upper > 1 || digits)) return "all";
  return first && upper === 1 ? "first" : "mixed";
}

/** Joins "K.P.M.G." and, from three letters on, "k p m g". */
function joinAcronyms(tokens: Draft[], question: string): Draft[] {
  const joined: Draft[] = [];
  let index = 0;
  while (index < tokens.length) {
    const token = tokens[index] as Draft;
    const end = isInitial(token) ? acronymEnd(tokens, index) : index;
    if (end <= index) {
      joined.push(token);
      index += 1;
      continue;
    }
    const last = tokens[end] as Draft;
    const dotted = last.before === ".";
    const stop = dotted && question[last.end] === "." ? last.end + 1 : last.end;
    let text = "";
    for (let part = index; part <= end; part += 1) text += tokens[part]?.text ?? "";
    const raw = question.slice(token.start, stop);
    joined.push({ ...token, text, raw, end: stop, capital: capitalOf(raw), possessive: last.possessive });
    const next = tokens[end + 1];
    if (next !== undefined && stop > last.end) next.before = next.before.slice(1);
    index = end + 1;
  }
  return joined;
}

/** Index of the acronym's last token, or the first one's own index when there is none. */
function acronymEnd(tokens: readonly Draft[], from: number): number {
  const separator = tokens[from + 1]?.before;
  if (separator === " & ") return tokens[from + 1]?.text.length === 1 ? from + 1 : from;
  if (separator !== "." && separator !== " " && separator !== ". ") return from;
  let end = from;
  let words = LETTER_WORDS.has(tokens[from]?.text ?? "");
  while (true) {
    const next = tokens[end + 1];
    if (next === undefined || !isInitial(next) || next.before !== separator) break;
    words &&= LETTER_WORDS.has(next.text);
    end += 1;
  }
  if (separator === ".") return end;
  return end - from >= 2 && !words ? end : from;
}

function isInitial(token: Draft): boolean {
  return token.text.length === 1 && token.text >= "a" && token.text <= "z" && !token.possessive;
}
