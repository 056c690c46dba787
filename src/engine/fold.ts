const MARKS = /\p{M}/gu;
const LIGATURES = /[œæ]/g;
const WORD = /[\p{L}\p{N}]/u;
/** Characters below this, and the general punctuation, fold one by one: none of them joins with its neighbours. */
const LATIN_END = 0x300;
const PUNCTUATION_START = 0x2000;
const PUNCTUATION_END = 0x20d0;

function foldAny(text: string): string {
  return text
    .normalize("NFD")
    .replace(MARKS, "")
    .toLowerCase()
    .replace(/[’‘ʼ]/g, "'")
    .replace(LIGATURES, (letter) => (letter === "œ" ? "oe" : "ae"));
}

/** What each of those characters folds to, found when it is first met. */
const folded: (string | undefined)[] = [];

/** Lower case without accents, apostrophes as `'`, ligatures split: the form in which all words are compared. */
export function fold(text: string): string {
  let result = "";
  let done = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 128) continue;
    if (code >= LATIN_END && (code < PUNCTUATION_START || code >= PUNCTUATION_END)) return foldAny(text);
    let letter = folded[code];
    if (letter === undefined) {
      letter = foldAny(text.charAt(at));
      folded[code] = letter;
    }
    result += text.slice(done, at) + letter;
    done = at + 1;
  }
  return done === 0 ? text.toLowerCase() : (result + text.slice(done)).toLowerCase();
}

/** Folded runs of letters and digits, in order. */
export function words(text: string): string[] {
  const found: string[] = [];
  eachWord(text, (word) => found.push(word));
  return found;
}

/** Calls `found` with each folded run of letters and digits, in order. */
export function eachWord(text: string, found: (word: string) => void): void {
  const plain = fold(text);
  let start = -1;
  for (let at = 0; at < plain.length; at += 1) {
    const code = plain.charCodeAt(at);
    const inside = code < 128 ? isPlainWord(code) : isWordAt(plain, at, code);
    if (inside) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      found(plain.slice(start, at));
      start = -1;
    }
  }
  if (start >= 0) found(plain.slice(start));
}

function isPlainWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

/** Both halves of a character beyond the basic plane belong together; other characters are looked up once. */
function isWordAt(text: string, at: number, code: number): boolean {
  if (code >= 0xd800 && code < 0xe000) {
    const whole = text.codePointAt(code < 0xdc00 ? at : at - 1) ?? 0;
    return whole > 0xffff && WORD.test(String.fromCodePoint(whole));
  }
  let known = wordCodes[code];
  if (known === undefined) {
    known = WORD.test(String.fromCharCode(code));
    wordCodes[code] = known;
  }
  return known;
}

const wordCodes: (boolean | undefined)[] = [];
