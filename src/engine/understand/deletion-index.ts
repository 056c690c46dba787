import { editLimit, misspelling } from "./edit-distance.ts";

/** Known words near a typed one. */
export interface DeletionIndex {
  /** Calls `found` once for each known word (its position in the list) that `typed` may be a misspelling of, equal words included. */
  near(typed: string, found: (word: number, distance: 0 | 1 | 2) => void): void;
}

/** Deletions are taken from this many first letters only (SymSpell's prefix), which keeps 29 keys for the longest word. */
const PREFIX = 7;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * Index after SymSpell: two words within the edit limit share a form that deletions make from their first letters. The hash of
 * each such form leads to the words that have it; edit distance then decides. Building and memory are linear in the words
 * (about 30 entries of 4 bytes each).
 */
export function createDeletionIndex(words: readonly string[]): DeletionIndex {
  let size = 1;
  while (size < words.length * 16) size *= 2;
  const starts = new Uint32Array(size + 1);
  const keys = new Uint32Array(keyLimit);
  const lengthAt = (position: number): number => words[position]?.length ?? 0;
  const letters = Int32Array.from(words, letterSet);
  for (const word of words) {
    const count = dropRepeats(keys, deletionKeys(word, keys));
    for (let index = 0; index < count; index += 1) {
      const slot = ((keys[index] ?? 0) & (size - 1)) + 1;
      starts[slot] = (starts[slot] ?? 0) + 1;
    }
  }
  for (let slot = 1; slot <= size; slot += 1) starts[slot] = (starts[slot] ?? 0) + (starts[slot - 1] ?? 0);
  const postings = new Uint32Array(starts[size] ?? 0);
  const ends = starts.slice(0, size);
  // Shorter words first, so that each slot is ordered by length and a look-up reads only the lengths that can be near.
  const byLength = words.map((_, position) => position).sort((a, b) => lengthAt(a) - lengthAt(b));
  for (const position of byLength) {
    const count = dropRepeats(keys, deletionKeys(words[position] ?? "", keys));
    for (let index = 0; index < count; index += 1) {
      const slot = (keys[index] ?? 0) & (size - 1);
      const end = ends[slot] ?? 0;
      postings[end] = position;
      ends[slot] = end + 1;
    }
  }
  /** The last query that looked at each word, so that none is compared twice. */
  const seen = new Uint32Array(words.length);
  let query = 0;

  /** First posting from `start` on whose word has at least this many letters. */
  function firstOfLength(start: number, end: number, length: number): number {
    let low = start;
    let high = end;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (lengthAt(postings[middle] ?? 0) < length) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function near(typed: string, found: (word: number, distance: 0 | 1 | 2) => void): void {
    query += 1;
    const set = letterSet(typed);
    const limit = editLimit(typed.length);
    const count = deletionKeys(typed, keys);
    for (let index = 0; index < count; index += 1) {
      const slot = (keys[index] ?? 0) & (size - 1);
      const end = starts[slot + 1] ?? 0;
      for (let at = firstOfLength(starts[slot] ?? 0, end, typed.length - limit); at < end; at += 1) {
        const position = postings[at] ?? 0;
        if (lengthAt(position) > typed.length + limit) break;
        if (seen[position] === query) continue;
        seen[position] = query;
        if (bitCount(set ^ (letters[position] ?? 0)) > 2 * limit) continue;
        const distance = misspelling(typed, words[position] ?? "");
        if (distance !== undefined) found(position, distance);
      }
    }
  }

  return { near };
}

/** One word's keys at most: itself, 7 single and 21 double deletions. */
const keyLimit = 1 + PREFIX + (PREFIX * (PREFIX - 1)) / 2;

/** Writes the hashes of a word's first letters with up to its edit limit deleted and returns their number. */
function deletionKeys(word: string, keys: Uint32Array): number {
  const limit = editLimit(word.length);
  const length = Math.min(word.length, PREFIX);
  keys[0] = hashWithout(word, length, -1, -1);
  let count = 1;
  for (let first = 0; limit > 0 && first < length; first += 1) {
    keys[count] = hashWithout(word, length, first, -1);
    count += 1;
    for (let second = first + 1; limit > 1 && second < length; second += 1) {
      keys[count] = hashWithout(word, length, first, second);
      count += 1;
    }
  }
  return count;
}

/** Moves the distinct ones of the first `count` keys to the front and returns their number. */
function dropRepeats(keys: Uint32Array, count: number): number {
  let kept = 0;
  for (let index = 0; index < count; index += 1) {
    const key = keys[index] ?? 0;
    if (keys.indexOf(key) < kept) continue;
    keys[kept] = key;
    kept += 1;
  }
  return kept;
}

function hashWithout(word: string, length: number, first: number, second: number): number {
  let hash = FNV_OFFSET;
  for (let index = 0; index < length; index += 1) {
    if (index !== first && index !== second) hash = Math.imul(hash ^ word.charCodeAt(index), FNV_PRIME);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** One bit for each letter (mod 32): two words within d edits differ in at most 2d bits. */
function letterSet(word: string): number {
  let set = 0;
  for (let index = 0; index < word.length; index += 1) set |= 1 << (word.charCodeAt(index) & 31);
  return set;
}

function bitCount(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
