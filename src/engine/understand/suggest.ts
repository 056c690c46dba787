import Fuse from "fuse.js";
import type { Language } from "../answer.ts";
import { createBigramIndex } from "./bigram-index.ts";
import { editDistance } from "./edit-distance.ts";
import { normalise } from "./normalise.ts";

/** Something that can be named: an organisation, a place, an agreement. */
export interface Suggestible<Kind extends string = string> {
  readonly id: string;
  readonly kind: Kind;
  readonly labels: Readonly<Record<Language, string>>;
  /** Everything it may be called, labels included or not. */
  readonly forms: readonly string[];
  /** How often it is used, for instance its number of agreements; more comes first. */
  readonly weight: number;
}

export interface Suggestion<Kind extends string = string> {
  readonly id: string;
  readonly kind: Kind;
  readonly label: string;
}

export interface Suggester<Kind extends string = string> {
  /**
   * What was typed so far, completed: the name itself, names that start with it, then names with a word that does, then names that hold it or all of its words in another order, then
   * (when these are few) names that nearly do; in each group the most used first. Nothing typed gives the most used.
   */
  suggest(typed: string, language: Language, limit?: number): Suggestion<Kind>[];
  /** Everything that is called so, most used first; case, accents and spaces do not count. */
  named(name: string): Suggestible<Kind>[];
  /** Those of `named` whose label in one of the languages it is. */
  titled(name: string): Suggestible<Kind>[];
  /** "Did you mean": what a misspelt whole name may stand for, nearest first; empty when nothing is near. */
  nearest(name: string, limit?: number): Suggestible<Kind>[];
}

interface Named {
  /** Position of the entry, most used first. */
  readonly entry: number;
  readonly spaced: string;
  readonly joined: string;
}

/** Measured on misspelt names: fuse.js finds what it should at .4 when it only looks near the start (distance 8). */
const FUSE = { keys: ["joined"], includeScore: true, threshold: 0.4, distance: 8, ignoreFieldNorm: true };
/** fuse.js compares names one by one, so it only ranks this many, chosen by the pairs of letters that they share. */
const RANKED = 80;
/** Below this many completions, near misses are added. */
const FEW = 5;
/** A name is near when at most this share of its letters must change. */
const NEAR = 0.35;
const LONGEST_TYPED = 80;

/** Builds the completion and the "did you mean" of a list of names. */
export function createSuggester<Kind extends string>(entries: readonly Suggestible<Kind>[]): Suggester<Kind> {
  const sorted = [...entries].sort(
    (a, b) => b.weight - a.weight || compare(a.labels.fr, b.labels.fr) || compare(a.id, b.id),
  );
  const names: Named[] = sorted.flatMap((entry, position) => {
    const spaced = new Set([entry.labels.fr, entry.labels.en, ...entry.forms].map(foldName));
    return [...spaced]
      .filter((name) => name !== "")
      .map((name) => ({ entry: position, spaced: name, joined: name.replaceAll(" ", "") }));
  });
  const equals = new Map<string, number[]>();
  for (const { joined, entry } of names) equals.set(joined, [...(equals.get(joined) ?? []), entry]);
  const bigrams = createBigramIndex(names.map((name) => name.joined));

  /** Names that resemble the word, best first, with fuse.js's score (0 is equal). */
  function rank(word: string): { name: Named; score: number }[] {
    const candidates = bigrams.closest(word, RANKED).flatMap((position) => names[position] ?? []);
    return new Fuse(candidates, FUSE)
      .search(word)
      .map(({ item, score }) => ({ name: item, score: score ?? 1 }))
      .sort((a, b) => a.score - b.score || a.name.entry - b.name.entry || compare(a.name.spaced, b.name.spaced));
  }

  function suggest(typed: string, language: Language, limit = 25): Suggestion<Kind>[] {
    const spaced = foldName(typed.slice(0, LONGEST_TYPED));
    const joined = spaced.replaceAll(" ", "");
    const tiers: Set<number>[] = [new Set(equals.get(joined)), new Set(), new Set(), new Set()];
    for (const name of names) {
      const tier = tierOf(name, spaced, joined);
      if (tier !== undefined) tiers[tier]?.add(name.entry);
      // Names come most used first, so that a full group is final.
      if ((tiers[1]?.size ?? 0) > limit) break;
    }
    const found = new Set(tiers.flatMap((tier) => [...tier].sort((a, b) => a - b)));
    if (found.size < Math.min(FEW, limit) && joined.length >= 3)
      for (const { name } of rank(joined)) if (startsNearly(name.joined, joined)) found.add(name.entry);
    return [...found].slice(0, limit).flatMap((position) => {
      const entry = sorted[position];
      return entry === undefined ? [] : { id: entry.id, kind: entry.kind, label: entry.labels[language] };
    });
  }

  function nearest(name: string, limit = 3): Suggestible<Kind>[] {
    const word = foldName(name.slice(0, LONGEST_TYPED)).replaceAll(" ", "");
    if (word.length < 3) return [];
    const found = new Set<number>();
    for (const { name: near } of rank(word)) {
      const room =
        Math.min(word.length, near.joined.length) <= 3
          ? 0
          : Math.floor(NEAR * Math.max(word.length, near.joined.length));
      if (editDistance(word, near.joined, room) <= room) found.add(near.entry);
    }
    return [...found].slice(0, limit).flatMap((position) => sorted[position] ?? []);
  }

  const joined = (name: string) => foldName(name).replaceAll(" ", "");

  function named(name: string): Suggestible<Kind>[] {
    const same = equals.get(joined(name)) ?? [];
    return [...same].sort((a, b) => a - b).flatMap((position) => sorted[position] ?? []);
  }

  function titled(name: string): Suggestible<Kind>[] {
    const asked = joined(name);
    return named(name).filter(({ labels }) => [labels.fr, labels.en].some((label) => joined(label) === asked));
  }

  return { suggest, named, titled, nearest };
}

function tierOf(name: Named, spaced: string, joined: string): 1 | 2 | 3 | undefined {
  if (name.joined.startsWith(joined)) return 1;
  if (name.joined.includes(joined)) return name.spaced.includes(` ${spaced}`) ? 2 : 3;
  const words = name.spaced.split(" ");
  return spaced.includes(" ") && spaced.split(" ").every((typed) => words.some((word) => word.startsWith(typed)))
    ? 3
    : undefined;
}

/** True when the name begins with something one edit away from what was typed, or one in four letters. */
function startsNearly(name: string, typed: string): boolean {
  const limit = Math.max(1, Math.floor(typed.length / 4));
  for (let length = typed.length - 1; length <= typed.length + 1; length += 1) {
    if (editDistance(name.slice(0, length), typed, limit) <= limit) return true;
  }
  return false;
}

function foldName(name: string): string {
  return normalise(name)
    .tokens.map((token) => token.text)
    .join(" ");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
