import type { Answer, Citation, Fact } from "../../engine/answer.ts";
import { block, clean, columnWidth, type Page, pad, widthOf, wrap } from "./layout.ts";
import { type Texts, texts } from "./texts.ts";

/** Sources shown; `--json` has all of them. */
const sourceLimit = 6;
/** Columns; what is longer spoils its own line, not the table. */
const longestLabel = 64;
const longestName = 44;
const longestValue = 28;
/** Columns that a value keeps beside its label. */
const leastRoom = 26;

/** The answer as readable terminal text, paragraphs set apart by an empty line, without one at the end. */
export function renderAnswer(answer: Answer, page: Page): string {
  const { style, width } = page;
  const words = texts[answer.language];
  const lead = [
    style.strong(wrap(clean(answer.headline), width, "")),
    ...answer.notes.map((note) => wrap(clean(note), width, "")),
  ];
  const paragraphs = [
    lead,
    renderFacts(answer, page, words),
    renderChoices(answer, page, words),
    answer.caveats.map((caveat) => block(clean(caveat), page, style.warning("! "))),
    renderSources(answer.sources, page, words),
    titled(
      words.next,
      answer.suggestions.map((question) => block(clean(question), page, "› ")),
      page,
    ),
    answer.reading ? [style.faint(wrap(words.reading(clean(answer.reading)), width, "  "))] : [],
  ];
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

function titled(title: string, lines: readonly string[], { style }: Page): readonly string[] {
  return lines.length === 0 ? [] : [style.faint(title), ...lines];
}

function renderFacts({ facts, more }: Answer, page: Page, words: Texts): readonly string[] {
  const labels = columnWidth(
    facts.map(({ label }) => clean(label)),
    Math.min(longestLabel, page.width - leastRoom),
  );
  const values = columnWidth(
    facts.map(({ value, detail }) => (detail ? clean(value ?? "") : "")),
    longestValue,
  );
  const lines = facts.map((fact) => renderFact(fact, labels, values, page));
  return more ? [...lines, `  ${words.more(more)}`] : lines;
}

function renderFact(fact: Fact, labels: number, values: number, page: Page): string {
  const { style } = page;
  const label = clean(fact.label);
  const value = clean(fact.value ?? "");
  const detail = clean(fact.detail ?? "");
  if (!value && !detail) return block(label, page);
  const rest = [style.strong(detail && value ? pad(value, values) : value), style.faint(detail)]
    .filter(Boolean)
    .join("  ");
  const indent = " ".repeat(labels + 4);
  if (widthOf(label) <= labels) return `  ${pad(label, labels)}  ${wrap(rest, page.width - indent.length, indent)}`;
  const line = `  ${label}  ${rest}`;
  return widthOf(line) <= Math.min(page.width, 120) ? line : `${block(label, page)}\n${block(rest, page, "    ")}`;
}

function renderChoices({ choices }: Answer, page: Page, words: Texts): readonly string[] {
  const lines = choices.map(({ label, question, results }) => {
    const shown = label === question ? [question] : [label, question];
    return block([...shown.map(clean), page.style.faint(`(${words.results(results)})`)].join("  "), page, "? ");
  });
  return titled(words.choices, lines, page);
}

function renderSources(sources: readonly Citation[], page: Page, words: Texts): readonly string[] {
  const shown = sources.slice(0, sourceLimit);
  const names = shown.map(({ publisher, published }) => clean([publisher, published].filter(Boolean).join(", ")));
  const column = columnWidth(names, longestName);
  // An address is never broken: it could not be opened any more.
  const lines = shown.map(({ url }, at) => `  ${pad(names[at] ?? "", column)}  ${page.style.faint(clean(url))}`);
  if (sources.length > shown.length) lines.push(`  ${words.more(sources.length - shown.length)}`);
  return titled(words.sources, lines, page);
}
