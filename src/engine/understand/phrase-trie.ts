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

/** Token sequences as a trie in two flat maps. Node 0 is the root; ids of tokens start at 1, 0 is a token of no form. */
export interface PhraseTrie<T> {
  readonly entries: readonly Entry<T>[];
  idOf(word: string): number;
  /** The node after one more token, or undefined. */
  step(node: number, token: number): number | undefined;
  /** Position in `entries` of the form that ends at the node, or undefined. */
  endAt(node: number): number | undefined;
}

/** Room for token ids beside the node in one key; keys stay exact integers up to 2^29 nodes. */
const TOKENS = 2 ** 24;
/** Words of two letters or more in small letters without accents: the tokens are the words. */
const PLAIN = /^[a-z]{2,}(?: [a-z]{2,})*$/;
const BREAK = /[,;:.?!()[\]…]/;

/** True when the token starts something new: a comma, a full stop, a bracket stands before it. */
export function breaksBefore(token: Token): boolean {
  return token.before.length > 1 ? BREAK.test(token.before) : token.before !== " " && BREAK.test(token.before);
}

/** Builds the trie; forms without a letter or digit are left out, equal ones share an entry. */
export function createPhraseTrie<T>(forms: Iterable<Form<T>>): PhraseTrie<T> {
  const entries: (Entry<T> & { all: T[]; plain: T[]; typo: T[] })[] = [];
  const ids = new Map<string, number>();
  const edges = new Map<number, number>();
  const ends = new Map<number, number>();
  let nodes = 1;
  for (const form of forms) {
    // Most phrases of the word lists are plain words already: cutting them needs no rules.
    const tokens = PLAIN.test(form.text) ? undefined : normalise(form.text).tokens;
    const words = tokens ? tokens.map((token) => token.text) : form.text.split(" ");
    if (words.length === 0) continue;
    let node = 0;
    for (const word of words) {
      let id = ids.get(word);
      if (id === undefined) {
        id = ids.size + 1;
        ids.set(word, id);
      }
      const key = node * TOKENS + id;
      let next = edges.get(key);
      if (next === undefined) {
        next = nodes;
        nodes += 1;
        edges.set(key, next);
      }
      node = next;
    }
    let end = ends.get(node);
    if (end === undefined) {
      end = entries.length;
      ends.set(node, end);
      const punctuated = tokens !== undefined && tokens.some((token, index) => index > 0 && breaksBefore(token));
      entries.push({ form: form.text, words, joined: words.join(""), punctuated, all: [], plain: [], typo: [] });
    }
    const entry = entries[end];
    if (entry === undefined) continue;
    addOnce(entry.all, form.value);
    if (form.acronym !== true) addOnce(entry.plain, form.value);
    if (form.typo && form.acronym !== true) addOnce(entry.typo, form.value);
  }
  return {
    entries,
    idOf: (word) => ids.get(word) ?? 0,
    step: (node, token) => (token === 0 ? undefined : edges.get(node * TOKENS + token)),
    endAt: (node) => ends.get(node),
  };
}

function addOnce<T>(values: T[], value: T): void {
  if (!values.includes(value)) values.push(value);
}
