import { eachWord, words } from "../fold.ts";

/** Letters by which words are told apart: no word that anybody asks for is longer. */
const LONGEST = 64;
/** Letters below this fold one by one; so do the spaces, dashes and quotes of the general punctuation. */
const LATIN_END = 0x300;
const PUNCTUATION_START = 0x2000;
const PUNCTUATION_END = 0x2070;
/** What a character is in place of its folded letter. */
const SEPARATOR = 0;
const SPECIAL = 0xffff;

/** By character: the letter or digit it folds to, 0 for what separates words, `SPECIAL` for what becomes several letters. */
const letters = Uint16Array.from({ length: LATIN_END }, (_, code) => {
  const [word, ...others] = words(String.fromCharCode(code));
  if (word === undefined) return SEPARATOR;
  return others.length === 0 && word.length === 1 ? word.charCodeAt(0) : SPECIAL;
});

/** Numbers the words of texts without making a string for each: a hundred thousand records have tens of millions of words. */
export interface WordScanner {
  /** Numbers of the words that the last text has, in order; only so many as `scan` said. */
  numbers(): Int32Array;
  /** Reads a text and tells how many words it has; words as `words` of fold.ts gives them. */
  scan(text: string): number;
  /** The word of a number. */
  wordAt(word: number): string;
}

export function createWordScanner(): WordScanner {
  const known: string[] = [];
  /** By word: its hash, and where its letters begin in `pool`; they end where the next ones begin. */
  let hashes = new Int32Array(2 ** 14);
  let starts = new Int32Array(2 ** 14 + 1);
  let pool = new Uint16Array(2 ** 17);
  let mask = 2 ** 15 - 1;
  let slots = new Int32Array(mask + 1);
  const current = new Uint16Array(LONGEST);
  let numbers = new Int32Array(2 ** 10);

  function widen(): void {
    mask = mask * 2 + 1;
    slots = new Int32Array(mask + 1);
    hashes = grown(hashes, new Int32Array(hashes.length * 2));
    starts = grown(starts, new Int32Array(hashes.length + 1));
    for (let word = 0; word < known.length; word += 1) {
      let at = (hashes[word] ?? 0) & mask;
      while (slots[at] !== 0) at = (at + 1) & mask;
      slots[at] = word + 1;
    }
  }

  function isCurrent(word: number, length: number): boolean {
    const start = starts[word] ?? 0;
    if ((starts[word + 1] ?? 0) - start !== length) return false;
    for (let at = 0; at < length; at += 1) if (pool[start + at] !== current[at]) return false;
    return true;
  }

  /** Number of the word that `current` holds. */
  function numberOf(length: number, hash: number): number {
    const mixed = hash ^ (hash >>> 15);
    let at = mixed & mask;
    for (let word = slots[at] ?? 0; word !== 0; word = slots[at] ?? 0) {
      if (hashes[word - 1] === mixed && isCurrent(word - 1, length)) return word - 1;
      at = (at + 1) & mask;
    }
    const number = known.length;
    const letters = current.subarray(0, length);
    const start = starts[number] ?? 0;
    if (start + length > pool.length) pool = grown(pool, new Uint16Array(pool.length * 2));
    pool.set(letters, start);
    slots[at] = number + 1;
    hashes[number] = mixed;
    starts[number + 1] = start + length;
    known.push(String.fromCharCode(...letters));
    if (known.length * 2 > mask) widen();
    return number;
  }

  function add(count: number, word: number): void {
    if (count === numbers.length) numbers = grown(numbers, new Int32Array(count * 2));
    numbers[count] = word;
  }

  /** The words of a text whose characters do not all stand for themselves. */
  function scanFolded(text: string): number {
    let count = 0;
    eachWord(text, (word) => {
      let hash = 0;
      const length = Math.min(word.length, LONGEST);
      for (let at = 0; at < length; at += 1) {
        current[at] = word.charCodeAt(at);
        hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
      }
      add(count, numberOf(length, hash));
      count += 1;
    });
    return count;
  }

  return {
    numbers: () => numbers,
    scan(text) {
      let count = 0;
      let length = 0;
      let hash = 0;
      for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        let letter = SEPARATOR;
        if (code < LATIN_END) letter = letters[code] ?? SEPARATOR;
        else if (code < PUNCTUATION_START || code >= PUNCTUATION_END) letter = SPECIAL;
        if (letter === SPECIAL) return scanFolded(text);
        if (letter !== SEPARATOR) {
          if (length === LONGEST) continue;
          current[length] = letter;
          length += 1;
          hash = (Math.imul(hash, 31) + letter) | 0;
        } else if (length > 0) {
          add(count, numberOf(length, hash));
          count += 1;
          length = 0;
          hash = 0;
        }
      }
      if (length > 0) {
        add(count, numberOf(length, hash));
        count += 1;
      }
      return count;
    },
    wordAt: (word) => known[word] ?? "",
  };
}

/** The wider column with what the narrower one has. */
function grown<Column extends Int32Array | Uint16Array>(narrow: Column, wide: Column): Column {
  wide.set(narrow);
  return wide;
}
