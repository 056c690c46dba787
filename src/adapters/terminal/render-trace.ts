import type { Explained } from "../../engine/engine.ts";
import { block, clean, columnWidth, type Page, pad, wrap } from "./layout.ts";
import { texts } from "./texts.ts";

const longestWords = 30;

/** How a question was read: each stretch of it with what it may stand for and what it was used for, then the rule, and why it stopped. */
export function renderTrace({ answer, trace }: Explained, page: Page): string {
  const words = texts[answer.language].trace;
  const { style } = page;
  const head = [words.words, words.use, words.meanings];
  const rows = trace.spans.map(({ text, corrected, meanings, role }) => [
    clean(corrected === undefined ? text : `${text} (${words.read}: ${corrected})`),
    role,
    meanings.length > 0 ? clean(meanings.join(" | ")) : "–",
  ]);
  const widths = [0, 1].map((at) =>
    columnWidth(
      [head, ...rows].map((row) => row[at] ?? ""),
      longestWords,
    ),
  );
  const line = (row: readonly string[]) => {
    const start = widths.map((width, at) => pad(row[at] ?? "", width)).join("  ");
    const indent = " ".repeat(widths.reduce((sum, width) => sum + width + 2, 0));
    return `${start}  ${wrap(row[2] ?? "", Math.max(20, page.width - indent.length), indent)}`;
  };
  const table = rows.length > 0 ? [style.faint(line(head)), ...rows.map(line)] : [];
  const facts = [
    [words.language, `${trace.language.chosen} (${trace.language.by})`],
    [words.earlier, trace.earlier.join(" → ")],
    [words.rule, trace.rule ?? words.none],
    [words.stopped, trace.stopped ?? ""],
    [words.query, answer.query ? JSON.stringify(answer.query) : ""],
  ].filter(([, value]) => value !== "");
  const column = columnWidth(
    facts.map(([label = ""]) => label),
    longestWords,
  );
  const notes = facts.map(([label = "", value = ""]) =>
    block(clean(value), page, `${style.faint(pad(label, column))}  `),
  );
  return [...table, ...(table.length > 0 ? [""] : []), ...notes].join("\n");
}
