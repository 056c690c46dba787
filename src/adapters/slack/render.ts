import type { KnownBlock, RichTextBlock, RichTextSection } from "@slack/types";
import type { Reply } from "../../assistant/reply.ts";
import type { Answer, Citation, Fact } from "../../engine/answer.ts";
import { messagesOf } from "../../engine/compose/messages.ts";
import { isShownWhole } from "../../engine/compose/plain-text.ts";
import { limits } from "./limits.ts";
import { type ChartBlock, renderChart } from "./render-chart.ts";
import { type Form, renderControls } from "./render-controls.ts";
import { renderTable } from "./render-table.ts";
import { bullets, context, escapeText, link, quote, richText, run, section, sizeOf } from "./render-text.ts";
import { slackTexts } from "./render-texts.ts";

export type SlackBlock = KnownBlock | ChartBlock;

/** What is posted: blocks, and the text for notifications and screen readers. */
export interface SlackMessage {
  readonly text: string;
  readonly blocks: readonly SlackBlock[];
}

/** Errors of a refused message, with the form to send instead. */
const instead: Readonly<Record<string, Form>> = {
  invalid_blocks: "plain",
  invalid_blocks_format: "plain",
  invalid_attachments: "plain",
  only_one_table_allowed: "plain",
  msg_too_long: "short",
  msg_blocks_too_long: "short",
};

/** The form to send instead of one that Slack refused with this error; undefined when there is none. */
export function fallbackForm(error: string, form: Form): Form | undefined {
  if (instead[error] === undefined || form === "short") return undefined;
  return form === "full" ? instead[error] : "short";
}

/** A reply as it is sent, by whatever way: links stay links, and the text's markup is not read. */
export function messageOf(reply: Reply, form: Form) {
  return { ...renderReply(reply, form), mrkdwn: false, unfurl_links: false };
}

/** Sources under an answer; the button has all of them. */
const shownSources = 4;
/** Characters kept for the line that counts what is left out. */
const countReserve = 150;

/** A reply as a Slack message of at most 50 blocks and 10,000 characters. What does not fit is counted, never cut. Pure. */
export function renderReply(reply: Reply, form: Form = "full"): SlackMessage {
  const { answer, buttons } = reply;
  const text = renderText(answer);
  const head = renderHead(answer, form);
  const foot = [...renderReading(answer), ...renderControls(buttons, form)];
  let room = limits.message.characters - text.length - sizeOf([head, foot]);
  /** Takes blocks that fit into what is left of the message. */
  const take = (build: (room: number) => readonly SlackBlock[]): readonly SlackBlock[] => {
    if (form === "short") return [];
    const blocks = build(room);
    const size = sizeOf(blocks);
    if (size > room) return [];
    room -= size;
    return blocks;
  };
  // What matters most takes its place first; the order of reading comes after.
  const facts = take((left) => renderFacts(answer, form, left));
  const choices = take((left) => renderQuestions(reply, left));
  const caveats = take((left) => renderCaveats(answer, left));
  const sections = take((left) => renderSections(answer, left));
  const sources = take(() => renderSources(answer));
  const chart = take(() => (form === "full" && answer.chart ? oneOf(renderChart(answer.chart, answer.language)) : []));
  return { text, blocks: [head, ...facts, ...chart, ...sections, ...caveats, ...choices, ...sources, ...foot] };
}

function oneOf<Block>(block: Block | undefined): readonly Block[] {
  return block === undefined ? [] : [block];
}

/** The text of notifications and screen readers: the first sentences, and as many lines as fit. */
function renderText(answer: Answer): string {
  const lines = [answer.headline, ...answer.notes, ...answer.facts.map((fact) => `• ${lineOf(fact)}`)];
  let text = "";
  for (const line of lines.map(escapeText)) {
    const longer = text === "" ? line : `${text}\n${line}`;
    if (longer.length > limits.message.text) break;
    text = longer;
  }
  return text === "" ? slackTexts(answer.language).unreadable : text;
}

function lineOf({ label, value, detail }: Fact): string {
  return `${[label, value].filter(Boolean).join(" – ")}${detail === undefined ? "" : ` (${detail})`}`;
}

/** Headline and notes. An answer repeats names that were typed, so they may be long: what would leave no room for the rest is replaced. */
function renderHead(answer: Answer, form: Form): RichTextBlock {
  const words = slackTexts(answer.language);
  const most = limits.message.characters / 2;
  const headline = answer.headline.length > most ? words.unreadable : answer.headline;
  const notes: string[] = [];
  for (const note of answer.notes) if (headline.length + notes.join(" ").length + note.length <= most) notes.push(note);
  if (form === "short") notes.push(words.shortened);
  return richText(section(...run(headline, "bold"), ...(notes.length > 0 ? run(`\n${notes.join(" ")}`) : [])));
}

/** As many items as fit, then a line that counts the others. */
function listWithin(
  items: readonly RichTextSection[],
  room: number,
  { left, narrow }: { readonly left: (count: number) => string; readonly narrow: (count: number) => string },
  more = 0,
): RichTextBlock["elements"] {
  const kept: RichTextSection[] = [];
  let used = countReserve;
  for (const item of items) {
    used += sizeOf(item);
    if (used > room) break;
    kept.push(item);
  }
  const dropped = items.length - kept.length;
  const count = dropped > 0 ? narrow(dropped + more) : more > 0 ? left(more) : undefined;
  return [
    ...(kept.length > 0 ? [bullets(kept)] : []),
    ...(count === undefined ? [] : [section(...run(count, "italic"))]),
  ];
}

/** What stands out of a line: the name of a property, or the figure; nothing of a dated list. */
type Emphasis = "name" | "value" | undefined;

function factItem({ label, value, detail, url }: Fact, emphasis: Emphasis): RichTextSection {
  const bold = (part: Emphasis) => (part === emphasis ? "bold" : undefined);
  const name = url === undefined ? run(label, value === undefined ? undefined : bold("name")) : link(url, label);
  const said = value === undefined ? [] : [...run(" – "), ...run(value, bold("value"))];
  return section(...name, ...said, ...(detail === undefined ? [] : run(` (${detail})`)));
}

function emphasisOf(answer: Answer): Emphasis {
  const { query, facts } = answer;
  if (isShownWhole(answer) || facts.every(({ agreement }) => agreement === undefined)) return "name";
  return query?.what.kind === "list" || query?.what.kind === "topic" ? undefined : "value";
}

function renderFacts(answer: Answer, form: Form, room: number): readonly SlackBlock[] {
  const words = slackTexts(answer.language);
  const { facts, more = 0 } = answer;
  if (facts.length === 0 && more === 0) return [];
  const table = form === "full" ? renderTable(answer) : undefined;
  if (table && sizeOf(table) + countReserve <= room)
    return [table, ...(more > 0 ? [richText(section(...run(words.more(more), "italic")))] : [])];
  const items = facts.map((fact) => factItem(fact, emphasisOf(answer)));
  return [richText(...listWithin(items, room, { left: words.more, narrow: words.moreToNarrow }, more))];
}

function renderSections(answer: Answer, room: number): readonly SlackBlock[] {
  const words = slackTexts(answer.language);
  let left = room;
  return (answer.sections ?? []).flatMap(({ title, facts, more = 0 }) => {
    const items = facts.map((fact) => factItem(fact, undefined));
    const title_ = section(...run(title, "bold"));
    const count = { left: words.more, narrow: words.moreToNarrow };
    const block = richText(title_, ...listWithin(items, left - sizeOf(title_), count, more));
    left -= sizeOf(block);
    return left < 0 ? [] : [block];
  });
}

function renderCaveats({ caveats, language }: Answer, room: number): readonly SlackBlock[] {
  const words = slackTexts(language);
  const blocks: RichTextBlock["elements"] = [];
  let used = countReserve;
  for (const caveat of caveats) {
    const element = quote(...run(caveat));
    used += sizeOf(element);
    if (used > room) break;
    blocks.push(element);
  }
  const dropped = caveats.length - blocks.length;
  if (dropped > 0 && room >= countReserve) blocks.push(section(...run(words.moreToNarrow(dropped), "italic")));
  return blocks.length > 0 ? [richText(...blocks)] : [];
}

/** Readings to choose from, each with what stands behind it; and questions whose button can't hold them whole. */
function renderQuestions({ answer, buttons }: Reply, room: number): readonly SlackBlock[] {
  const words = slackTexts(answer.language);
  const { labels } = messagesOf(answer.language);
  const count = { left: words.more, narrow: words.more };
  if (answer.choices.length > 0) {
    const items = answer.choices.map(({ question, results }) =>
      section(...run(`${question} (${labels.choiceCount(results)})`)),
    );
    const list = listWithin(items, room - words.readings.length, count);
    // The last note may announce them already.
    const isAnnounced = answer.notes.at(-1)?.endsWith(":") ?? false;
    return [richText(...(isAnnounced ? [] : [section(...run(words.readings))]), ...list)];
  }
  const offered = new Set(buttons.filter(({ action }) => action === "ask").map(({ label }) => label));
  const isCut = (question: string) => question.length > limits.button.text;
  const listed = offered.size > 0 ? answer.suggestions.filter(isCut) : answer.suggestions;
  if (listed.length === 0) return [];
  const items = listed.map((question) => section(...run(question)));
  return [richText(section(...run(words.askNext)), ...listWithin(items, room - words.askNext.length, count))];
}

function citation({ publisher, published, url }: Citation, { language }: Answer) {
  const { format } = messagesOf(language);
  return link(url, published === undefined ? publisher : `${publisher}, ${format.day(published)}`);
}

function renderSources(answer: Answer): readonly SlackBlock[] {
  const words = slackTexts(answer.language);
  const shown = answer.sources.slice(0, shownSources);
  const left = answer.sources.length - shown.length;
  if (shown.length === 0) return [];
  const links = shown.flatMap((source, at) => [...(at === 0 ? [] : run(" · ")), ...citation(source, answer)]);
  return [richText(section(...run(words.sources), ...links, ...(left > 0 ? run(` ${words.more(left)}`) : [])))];
}

/** How the question was read, and of when the data is. */
function renderReading({ reading, dataDate, dataVersion, language }: Answer): readonly SlackBlock[] {
  const words = slackTexts(language);
  const { format } = messagesOf(language);
  const lines = [...(reading === "" ? [] : [words.reading(reading)]), words.data(format.day(dataDate), dataVersion)];
  return [context(lines)];
}
