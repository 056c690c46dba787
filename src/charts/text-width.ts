/**
 * Advance widths of Inter in hundredths of its size, rounded up to the next multiple of 4: the wider of regular and semi-bold.
 * Measured with resvg, and compared with the font by a test.
 */
const widths = new Map(
  Object.entries({
    16: "\u202f",
    28: "Iijl",
    32: " \u00a0.,:’‘·",
    36: "ft;!'|",
    40: "()[]/",
    44: "1r",
    48: "-_°",
    56: 's?"“”–',
    60: "7FJLacekvxyz•",
    64: "235689Ebdghnopqu«»",
    68: "04BPRSTZ&+€$#*=<>ß",
    72: "KXY",
    76: "ACDGHNUV",
    80: "OQ",
    84: "w",
    92: "mæ",
    96: "M…",
    100: "—@œ",
    104: "%ŒÆ",
    108: "W",
  }).flatMap(([width, characters]) => [...characters].map((character) => [character, Number(width) / 100] as const)),
);

/** Characters that are not in the table are taken for wide ones. */
const unknown = 1.08;

/** Width of a text in pixels when it is set in Inter at this size; an upper bound, at most a tenth too wide in prose. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text.normalize("NFD")) {
    // Accents stand above the letter before them.
    if (/\p{Mn}/u.test(character)) continue;
    width += widths.get(character) ?? unknown;
  }
  return width * size;
}

/** Room that a text gets: pixels, size of the font, lines. */
export interface Room {
  readonly width: number;
  readonly size: number;
  readonly lines: number;
}

/** Cuts the end of a line that is too long, at a word's edge when one is near, and marks the cut. */
function ellipsise(text: string, { width, size }: Room): string {
  if (textWidth(text, size) <= width) return text;
  const characters = [...text];
  let used = textWidth("…", size);
  let kept = 0;
  for (const character of characters) {
    used += textWidth(character, size);
    if (used > width) break;
    kept += 1;
  }
  const cut = characters.slice(0, kept).join("");
  const edge = cut.search(/\s\S*$/u);
  // A word longer than half the line is cut inside: nothing would be left of it otherwise.
  const whole = /^\s/u.test(characters[kept] ?? "") || edge < cut.length / 2 ? cut : cut.slice(0, edge);
  return `${whole.replace(/[\s,;:.(–—-]+$/u, "")}…`;
}

/** Breaks a text into lines at its spaces (never at no-break spaces) and ellipsises what does not fit. None is wider than the room. */
export function wrap(text: string, room: Room): readonly string[] {
  const words = text.split(/[ \t\r\n]+/u).filter((word) => word !== "");
  const lines: string[] = [];
  let next = 0;
  while (next < words.length && lines.length < room.lines - 1) {
    let end = next + 1;
    while (end < words.length && textWidth(words.slice(next, end + 1).join(" "), room.size) <= room.width) end += 1;
    lines.push(ellipsise(words.slice(next, end).join(" "), room));
    next = end;
  }
  return next < words.length ? [...lines, ellipsise(words.slice(next).join(" "), room)] : lines;
}
