import { stripVTControlCharacters } from "node:util";

/** How text is set off; identity functions where there are no colours. */
export interface Style {
  strong(text: string): string;
  faint(text: string): string;
  warning(text: string): string;
}

const same = (text: string) => text;
export const plainStyle: Style = { strong: same, faint: same, warning: same };

const paint = (on: number, off: number) => (text: string) => (text === "" ? "" : `\u001B[${on}m${text}\u001B[${off}m`);
export const colourStyle: Style = { strong: paint(1, 22), faint: paint(2, 22), warning: paint(33, 39) };

/** What is written on. `width` in columns; Infinity: lines are never broken. */
export interface Page {
  readonly width: number;
  readonly style: Style;
}

/** Columns that a text takes on the terminal: colours and combining marks take none. */
export function widthOf(text: string): number {
  return [...stripVTControlCharacters(text).replace(/[\p{M}\p{Cf}]/gu, "")].length;
}

/** Drops what would steer the terminal; line ends and tabs become spaces. */
export function clean(text: string): string {
  return stripVTControlCharacters(text)
    .replace(/[\t\n\r]+/g, " ")
    .replace(/\p{Cc}/gu, "");
}

/** Breaks a text at its spaces (never at non-breaking ones); every line but the first starts with the indent. */
export function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    const room = width - (lines.length === 0 ? 0 : indent.length);
    if (line.trim() !== "" && widthOf(longer) > room) {
      lines.push(line.trimEnd());
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line.trimEnd()].join(`\n${indent}`);
}

/** A text indented as a block, with a mark before its first line. */
export function block(text: string, page: Page, mark = "  "): string {
  const indent = " ".repeat(widthOf(mark));
  return mark + wrap(text, page.width - indent.length, indent);
}

export function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}

/** The widest of the texts, those past the limit not counted: they spoil one line, not the column. */
export function columnWidth(texts: readonly string[], limit: number): number {
  return Math.max(0, ...texts.map(widthOf).filter((width) => width <= limit));
}
