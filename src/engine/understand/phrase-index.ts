import { createDeletionIndex } from "./deletion-index.ts";
import { editLimit } from "./edit-distance.ts";
import type { Token } from "./normalise.ts";
import { breaksBefore, createPhraseTrie, type Entry } from "./phrase-trie.ts";

/** One way of saying something: a name, an alias, a phrase of the lexicon. */
export interface Form<T> {
  readonly text: string;
  readonly value: T;
  /** May be reached with typos. */
  readonly typo: boolean;
  /** Easily an ordinary word ("add", "bad"): matches only what is typed in capitals, unless `allowLower`. */
  readonly acronym?: boolean;
}

export interface Match<T> {
  /** Token indexes, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** All that this form says, in the order in which the forms were given. */
  readonly values: readonly T[];
  readonly distance: 0 | 1 | 2;
  /** The form as it was given. */
  readonly form: string;
  /** `joined`: the same letters, spaced otherwise ("ouj da", "maroctelecom"). */
  readonly kind: "exact" | "joined" | "typo";
}

export interface MatchOptions {
  /** True when a token may be misspelt; false for stop words and common words. */
  correctable(token: Token): boolean;
  /** Acronyms match in lower case too. */
  readonly allowLower?: boolean;
}

export interface PhraseIndex<T> {
  /** Every candidate, overlapping ones included, by position; equal spans exact first, then joined, then by distance. */
  match(tokens: readonly Token[], options: MatchOptions): Match<T>[];
}

interface Candidate {
  readonly entry: number;
  readonly from: number;
  readonly to: number;
  readonly distance: 0 | 1 | 2;
  readonly kind: Match<unknown>["kind"];
}

interface Correction {
  readonly id: number;
  readonly distance: 1 | 2;
}

/** Tokens that a form spaced otherwise may be spread over. */
const LONGEST_GRAM = 3;
/** A form spaced otherwise has this many letters at least, lest "en ta" become ENTA; digits make it safe earlier ("5 G"). */
const SHORTEST_JOINED = 5;
const MIXED = /^(?=.*\d)(?=.*\p{L})/u;
const DIGITS = /^[\d.,]+$/;
const KINDS = ["exact", "joined", "typo"] as const;

/**
 * Builds one index for names or phrases. A look-up walks the trie and probes hash tables; no form is ever scanned
 * (20,000 names: built in well under a second, tens of microseconds a question).
 */
export function createPhraseIndex<T>(forms: Iterable<Form<T>>): PhraseIndex<T> {
  const trie = createPhraseTrie(forms);
  const { entries } = trie;
  const byJoined = new Map<string, number[]>();
  const misspellable: number[] = [];
  const vocabulary = new Set<string>();
  entries.forEach((entry, index) => {
    const same = byJoined.get(entry.joined);
    if (same === undefined) byJoined.set(entry.joined, [index]);
    else same.push(index);
    if (entry.typo.length === 0) return;
    misspellable.push(index);
    // Long names are corrected word by word, so that their small words may stay as they are.
    if (entry.words.length > 1) for (const word of entry.words) vocabulary.add(word);
  });
  const wholeForms = createDeletionIndex(misspellable.map((index) => entries[index]?.joined ?? ""));
  const words = [...vocabulary];
  const singleWords = createDeletionIndex(words);
  const wordIds = words.map((word) => trie.idOf(word));

  /** Known words that a token may be a misspelling of. */
  function corrections(token: Token): readonly Correction[] {
    const found: Correction[] = [];
    singleWords.near(token.text, (word, distance) => {
      if (distance !== 0) found.push({ id: wordIds[word] ?? 0, distance });
    });
    return found;
  }

  function match(tokens: readonly Token[], options: MatchOptions): Match<T>[] {
    const ids = tokens.map((token) => trie.idOf(token.text));
    const correctable = tokens.map((token) => !DIGITS.test(token.text) && options.correctable(token));
    const corrected: (readonly Correction[] | undefined)[] = [];
    const breaks = tokens.map((token, index) => index > 0 && breaksBefore(token));
    const best = new Map<number, Candidate>();

    function add(entry: number, from: number, to: number, distance: 0 | 1 | 2, kind: Candidate["kind"]): void {
      const key = (from * 512 + (to - from)) * entries.length + entry;
      const known = best.get(key);
      if (known === undefined || distance < known.distance) best.set(key, { entry, from, to, distance, kind });
    }

    function walk(node: number, from: number, at: number, distance: 0 | 1 | 2, broken: boolean): void {
      const end = trie.endAt(node);
      const entry = end === undefined ? undefined : entries[end];
      if (end !== undefined && entry !== undefined && (!broken || entry.punctuated)) {
        if (distance === 0) add(end, from, at, 0, "exact");
        else if (entry.typo.length > 0 && distance <= editLimit(entry.joined.length))
          add(end, from, at, distance, "typo");
      }
      const token = tokens[at];
      if (token === undefined || at - from >= 500) return;
      const nowBroken = broken || (at > from && breaks[at] === true);
      const next = trie.step(node, ids[at] ?? 0);
      if (next !== undefined) walk(next, from, at + 1, distance, nowBroken);
      if (distance === 2 || correctable[at] !== true) return;
      corrected[at] ??= corrections(token);
      for (const correction of corrected[at] ?? []) {
        const sum = distance + correction.distance;
        const instead = sum > 2 ? undefined : trie.step(node, correction.id);
        if (instead !== undefined) walk(instead, from, at + 1, sum as 1 | 2, nowBroken);
      }
    }

    function matchGram(from: number, to: number, gram: string): void {
      const several = to - from > 1;
      const same = byJoined.get(gram);
      if (same !== undefined) {
        const safe = gram.length >= SHORTEST_JOINED ? correctable.slice(from, to).includes(true) : MIXED.test(gram);
        if (safe) for (const entry of same) add(entry, from, to, 0, "joined");
        if (same.some((entry) => !several || safe || entries[entry]?.words.length === to - from)) return;
      }
      if (gram.length <= 3 || correctable.slice(from, to).includes(false)) return;
      wholeForms.near(gram, (position, distance) => {
        const entry = misspellable[position];
        if (distance > 0 && entry !== undefined) add(entry, from, to, distance, "typo");
      });
    }

    for (let from = 0; from < tokens.length; from += 1) {
      walk(0, from, from, 0, false);
      let gram = "";
      for (let to = from + 1; to <= Math.min(tokens.length, from + LONGEST_GRAM); to += 1) {
        if (to - 1 > from && breaks[to - 1] === true) break;
        gram += tokens[to - 1]?.text ?? "";
        matchGram(from, to, gram);
      }
    }
    return [...best.values()].sort(inOrder).flatMap((candidate) => toMatch(candidate, entries, tokens, options) ?? []);
  }

  return { match };
}

function inOrder(a: Candidate, b: Candidate): number {
  return (
    a.from - b.from ||
    a.to - b.to ||
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    a.distance - b.distance ||
    a.entry - b.entry
  );
}

function toMatch<T>(
  candidate: Candidate,
  entries: readonly Entry<T>[],
  tokens: readonly Token[],
  options: MatchOptions,
): Match<T> | undefined {
  const entry = entries[candidate.entry];
  if (entry === undefined) return undefined;
  const { from, to, distance, kind } = candidate;
  let values = entry.typo;
  if (kind !== "typo") values = options.allowLower === true || inCapitals(tokens, from, to) ? entry.all : entry.plain;
  return values.length === 0 ? undefined : { from, to, values, distance, form: entry.form, kind };
}

function inCapitals(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (
      token?.capital !== "all" &&
      !DIGITS.test(token?.text ?? "") &&
      !(token?.text.length === 1 && token.capital === "first")
    ) {
      return false;
    }
  }
  return true;
}

/**
 * The matches that do not overlap and weigh most together (weighted interval scheduling), in order of position. Matches that
 * weigh nothing are left out; of equal covers, the one with fewer and earlier matches in the given order wins.
 */
export function bestCover<T>(
  matches: readonly Match<T>[],
  tokenCount: number,
  weight: (match: Match<T>) => number,
): Match<T>[] {
  const endingAt: { match: Match<T>; weight: number }[][] = Array.from({ length: tokenCount + 1 }, () => []);
  for (const match of matches) endingAt[match.to]?.push({ match, weight: weight(match) });
  const totals: { weight: number; count: number; last?: Match<T> }[] = [{ weight: 0, count: 0 }];
  for (let end = 1; end <= tokenCount; end += 1) {
    const before = totals[end - 1] ?? { weight: 0, count: 0 };
    let best: (typeof totals)[number] = { weight: before.weight, count: before.count };
    for (const { match, weight: own } of endingAt[end] ?? []) {
      if (!(own > 0)) continue;
      const rest = totals[match.from] ?? { weight: 0, count: 0 };
      const total = rest.weight + own;
      const count = rest.count + 1;
      if (total > best.weight || (total === best.weight && count < best.count))
        best = { weight: total, count, last: match };
    }
    totals.push(best);
  }
  const cover: Match<T>[] = [];
  let end = tokenCount;
  while (end > 0) {
    const last = totals[end]?.last;
    if (last === undefined) {
      end -= 1;
    } else {
      cover.push(last);
      end = last.from;
    }
  }
  return cover.reverse();
}
