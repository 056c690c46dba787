import { normalise, type Token } from "./normalise.ts";
import type { Form } from "./phrase-index.ts";

/** What one sequence of folded tokens may mean. */
export interface Entry<T> {
  /** The first form with these tokens, as it was given. */
  readonly form: string;
  readonly words: readonly string[];
  readonly joined: string;
  /** The form itself has a comma or the like, so that a match may run over one. */
  readonly punctuated: boolean;
  readonly all: readonly T[];
  /** Without acronyms. */
  readonly plain: readonly T[];
  /** What may be reached with typos; never acronyms. */
  readonly typo: readonly T[];
}

/** Token sequences as a trie in flat tables. Node 0 is the root; ids of tokens start at 1, 0 is a token of no form. */
export interface PhraseTrie<T> {
  readonly entries: readonly Entry<T>[];
  idOf(word: string): number;
  /** The node after one more token, or undefined. */
  step(node: number, token: number): number | undefined;
  /** Position in `entries` of the form that ends at the node, or undefined. */
  endAt(node: number): number | undefined;
}

/** Words of two letters or more in small letters without accents: the tokens are the words. */
const PLAIN = /^[a-z]{2,}(?: [a-z]{2,})*$/;
const BREAK = /[,;:.?!()[\]…]/;

/** True when the token starts something new: a comma, a full stop, a bracket stands before it. */
export function breaksBefore(token: Token): boolean {
  return token.before.length > 1 ? BREAK.test(token.before) : token.before !== " " && BREAK.test(token.before);
}

/** Builds the trie; forms without a letter or digit are left out, equal ones share an entry. */
export function createPhraseTrie<T>(forms: Iterable<Form<T>>): PhraseTrie<T> {
  const entries: (Entry<T> & { all: readonly T[]; plain: readonly T[]; typo: readonly T[] })[] = [];
  const ids = new Map<string, number>();
  const edges = createEdges();
  const ends: (number | undefined)[] = [];
  for (const form of forms) {
    const { text, value, typo, acronym = false } = form;
    // Most phrases of the word lists are plain words already: cutting them needs no rules.
    const tokens = PLAIN.test(text) ? undefined : normalise(text).tokens;
    const words = tokens ? tokens.map((token) => token.text) : text.includes(" ") ? text.split(" ") : [text];
    if (words.length === 0) continue;
    let node = 0;
    for (const word of words) {
      let id = ids.get(word);
      if (id === undefined) {
        id = ids.size + 1;
        ids.set(word, id);
      }
      node = edges.stepOrAdd(node, id);
    }
    const end = ends[node];
    const entry = end === undefined ? undefined : entries[end];
    if (entry) {
      entry.all = withOne(entry.all, value);
      if (!acronym) entry.plain = withOne(entry.plain, value);
      if (typo && !acronym) entry.typo = withOne(entry.typo, value);
      continue;
    }
    ends[node] = entries.length;
    const [only] = words;
    // Most entries say one thing: their three lists are one.
    const all = [value];
    entries.push({
      form: text,
      words,
      joined: words.length === 1 && only !== undefined ? only : words.join(""),
      punctuated: tokens?.some((token, index) => index > 0 && breaksBefore(token)) === true,
      all,
      plain: acronym ? [] : all,
      typo: typo && !acronym ? all : [],
    });
  }
  return {
    entries,
    idOf: (word) => ids.get(word) ?? 0,
    step: (node, token) => {
      const next = token === 0 ? 0 : edges.step(node, token);
      return next === 0 ? undefined : next;
    },
    endAt: (node) => ends[node],
  };
}

/** The edges of a trie in one table with open addressing: a step costs no boxed key. Nodes are numbered as they are added, from 1. */
function createEdges() {
  let mask = 2 ** 16 - 1;
  let froms = new Int32Array(mask + 1);
  let tokens = new Int32Array(mask + 1);
  let nexts = new Int32Array(mask + 1);
  let nodes = 1;

  /** Where the edge is, or the free place where it belongs. */
  function find(node: number, token: number): number {
    let at = (Math.imul(node, 0x9e3779b1) ^ Math.imul(token, 0x85ebca6b)) >>> 0;
    at = (at ^ (at >>> 15)) & mask;
    while (nexts[at] !== 0 && (froms[at] !== node || tokens[at] !== token)) at = (at + 1) & mask;
    return at;
  }

  function put(node: number, token: number, next: number): void {
    const at = find(node, token);
    froms[at] = node;
    tokens[at] = token;
    nexts[at] = next;
  }

  function widen(): void {
    const [oldFroms, oldTokens, oldNexts] = [froms, tokens, nexts];
    mask = mask * 2 + 1;
    froms = new Int32Array(mask + 1);
    tokens = new Int32Array(mask + 1);
    nexts = new Int32Array(mask + 1);
    for (let at = 0; at < oldNexts.length; at += 1) {
      const next = oldNexts[at] ?? 0;
      if (next !== 0) put(oldFroms[at] ?? 0, oldTokens[at] ?? 0, next);
    }
  }

  return {
    /** The node after one more token; 0 when there is none. */
    step: (node: number, token: number): number => nexts[find(node, token)] ?? 0,
    stepOrAdd(node: number, token: number): number {
      const known = nexts[find(node, token)] ?? 0;
      if (known !== 0) return known;
      if (nodes * 2 > mask) widen();
      const next = nodes;
      nodes += 1;
      put(node, token, next);
      return next;
    },
  };
}

/** The list with the value, as a new one: lists may be shared. */
function withOne<T>(values: readonly T[], value: T): readonly T[] {
  return values.includes(value) ? values : [...values, value];
}
