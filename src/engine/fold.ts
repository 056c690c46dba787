const MARKS = /\p{M}/gu;
const LIGATURES = /[œæ]/g;

/** Lower case without accents, apostrophes as `'`, ligatures split: the form in which all words are compared. */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(MARKS, "")
    .toLowerCase()
    .replace(/[’‘ʼ]/g, "'")
    .replace(LIGATURES, (letter) => (letter === "œ" ? "oe" : "ae"));
}

/** Folded runs of letters and digits, in order. */
export function words(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
