/** What a character does when a question is cut into tokens. */
export const kinds = { skip: 0, space: 1, letter: 2, digit: 3, apostrophe: 4, hyphen: 5, mark: 6, sign: 7 } as const;
export type Kind = (typeof kinds)[keyof typeof kinds];

const LETTER = /[\p{L}\p{M}]/u;
const NUMBER = /\p{N}/u;
const PUNCTUATION = /\p{P}/u;
const CURRENCY = /\p{Sc}/u;
const INVISIBLE = /\p{Cc}|\p{Cf}|\p{Variation_Selector}|\u{20E3}/u;
const SPACE = /\s/u;
const APOSTROPHES = "'`´‘’‛ʹʼˈ′＇՚";
const HYPHENS = "-‐‑‒–—―−﹣－";
/** Symbols that may carry meaning between words and are kept in `before`; every other symbol (emoji, arrows) is a space. */
const MEANINGFUL = "+=<>|~^";

const ascii: readonly Kind[] = Array.from({ length: 128 }, (_, code) => classify(code));

/** Kinds of the other characters of the basic plane, plus one, once they have been met: accented letters come back in every question. */
const met = new Uint8Array(0x10000);

/** The kind of a code point; `space` for NaN, past the end of a string. Control, format and zero-width characters are `skip`: they vanish without cutting a word. */
export function kindOf(code: number): Kind {
  const plain = ascii[code];
  if (plain !== undefined) return plain;
  if (!(code >= 0)) return kinds.space;
  if (code >= met.length) return classify(code);
  const known = met[code] ?? 0;
  if (known > 0) return (known - 1) as Kind;
  const kind = classify(code);
  met[code] = kind + 1;
  return kind;
}

function classify(code: number): Kind {
  const character = String.fromCodePoint(code);
  if (SPACE.test(character) && code !== 0xfeff) return kinds.space;
  if (code < 32 || code === 127 || (code >= 128 && INVISIBLE.test(character))) {
    return kinds.skip;
  }
  if (APOSTROPHES.includes(character)) return kinds.apostrophe;
  if (HYPHENS.includes(character)) return kinds.hyphen;
  if (LETTER.test(character)) return kinds.letter;
  if (NUMBER.test(character)) return kinds.digit;
  if (character === "%" || character === "٪" || CURRENCY.test(character)) return kinds.sign;
  if (PUNCTUATION.test(character) || MEANINGFUL.includes(character)) return kinds.mark;
  return kinds.space;
}
