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
  // Shorter words first, so that each slot is ordered by length and a look-up reads only the lengths that can be near.
  const byLength = orderByLength(words);
  // The slots of all words one after the other: filling the table needs no second hashing.
  const slots = new Uint32Array(words.length * keyLimit);
  const counts = new Uint8Array(words.length);
  /** The last word that took each slot, plus one: a word stands in a slot once, even when two of its keys meet there. */
  const takenBy = new Uint32Array(size);
  let filled = 0;
  for (const position of byLength) {
    const count = deletionKeys(words[position] ?? "", keys);
    let kept = 0;
    for (let index = 0; index < count; index += 1) {
      const slot = (keys[index] ?? 0) & (size - 1);
      if (takenBy[slot] === position + 1) continue;
      takenBy[slot] = position + 1;
      slots[filled + kept] = slot;
      starts[slot + 1] = (starts[slot + 1] ?? 0) + 1;
      kept += 1;
    }
    counts[position] = kept;
    filled += kept;
  }
  for (let slot = 1; slot <= size; slot += 1) starts[slot] = (starts[slot] ?? 0) + (starts[slot - 1] ?? 0);
  const postings = new Uint32Array(filled);
  const ends = starts.slice(0, size);
  let at = 0;
  for (const position of byLength) {
    for (const last = at + (counts[position] ?? 0); at < last; at += 1) {
      const slot = slots[at] ?? 0;
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
  keys[0] = hashFrom(FNV_OFFSET, word, 0, length);
  let count = 1;
  if (limit === 0) return count;
  // The letters before the first deletion, and before the second, are hashed once for all deletions after them.
  let head = FNV_OFFSET;
  for (let first = 0; first < length; first += 1) {
    keys[count] = hashFrom(head, word, first + 1, length);
    count += 1;
    let between = head;
    for (let second = first + 1; limit > 1 && second < length; second += 1) {
      keys[count] = hashFrom(between, word, second + 1, length);
      count += 1;
      between = Math.imul(between ^ word.charCodeAt(second), FNV_PRIME);
    }
    head = Math.imul(head ^ word.charCodeAt(first), FNV_PRIME);
  }
  return count;
}

/** Goes on hashing with the letters from `from` to `to`. */
function hashFrom(start: number, word: string, from: number, to: number): number {
  let hash = start;
  for (let index = from; index < to; index += 1) hash = Math.imul(hash ^ word.charCodeAt(index), FNV_PRIME);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** Positions of the words, shorter ones first, ties in order. */
function orderByLength(words: readonly string[]): Uint32Array {
  const ends: number[] = [];
  for (const { length } of words) ends[length] = (ends[length] ?? 0) + 1;
  for (let length = 1, sum = ends[0] ?? 0; length < ends.length; length += 1) {
    const count = ends[length] ?? 0;
    ends[length] = sum;
    sum += count;
  }
  ends[0] = 0;
  const order = new Uint32Array(words.length);
  for (let position = 0; position < words.length; position += 1) {
    const length = words[position]?.length ?? 0;
    const at = ends[length] ?? 0;
    order[at] = position;
    ends[length] = at + 1;
  }
  return order;
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
