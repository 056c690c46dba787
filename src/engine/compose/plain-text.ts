import type { Answer, Citation, Fact } from "../answer.ts";
import { messagesOf } from "./messages.ts";

/** Lines and sources that the text shows before it says how many are left. */
const lineLimit = 10;
const sourceLimit = 4;
const wholeKinds: ReadonlySet<string> = new Set(["sheet", "attribute", "strategy", "target"]);

/** A record's own properties are shown whole, lists by their first lines. */
export function isShownWhole({ query }: Pick<Answer, "query">): boolean {
  return wholeKinds.has(query?.what.kind ?? "");
}

function lineOf(answer: Answer, { label, value, detail }: Fact): string {
  const { format } = messagesOf(answer.language);
  // A title often has a colon of its own, so lists use a dash; a record's properties keep the colon.
  const dash = !isShownWhole(answer) || label.includes(":");
  const said = value === undefined ? label : dash ? `${label} – ${value}` : format.labelled(label, value);
  return `- ${said}${detail === undefined ? "" : ` (${detail})`}`;
}

function citationText(answer: Answer, { publisher, published, url }: Citation): string {
  const { format } = messagesOf(answer.language);
  return `${publisher}, ${published === undefined ? "" : `${format.day(published)}, `}${url}`;
}

function factLines(answer: Answer): readonly string[] {
  const { format } = messagesOf(answer.language);
  const limit = isShownWhole(answer) ? Number.POSITIVE_INFINITY : lineLimit;
  const shown = answer.facts.slice(0, limit);
  const left = answer.facts.length - shown.length + (answer.more ?? 0);
  return [...shown.map((fact) => lineOf(answer, fact)), ...(left > 0 ? [`- ${format.moreLines(left)}`] : [])];
}

function sectionLines(answer: Answer): readonly string[] {
  const { format } = messagesOf(answer.language);
  return (answer.sections ?? []).flatMap(({ title, facts, more = 0 }) => [
    title,
    ...facts.map((fact) => lineOf(answer, fact)),
    ...(more > 0 ? [`- ${format.moreLines(more)}`] : []),
  ]);
}

function sourceLine(answer: Answer): readonly string[] {
  if (answer.sources.length === 0) return [];
  const { labels } = messagesOf(answer.language);
  const shown = answer.sources.slice(0, sourceLimit).map((source) => citationText(answer, source));
  return [labels.sources(shown, answer.sources.length - shown.length)];
}

function choiceLines(answer: Answer): readonly string[] {
  const { labels } = messagesOf(answer.language);
  return answer.choices.map(({ question, results }) => `- ${question} (${labels.choiceCount(results)})`);
}

/** The suggestions belong to the text only where there is no answer to read. */
function exampleLines(answer: Answer): readonly string[] {
  const { dialogue, format } = messagesOf(answer.language);
  if (answer.status === "answered" || answer.choices.length > 0 || answer.suggestions.length === 0 || answer.query)
    return [];
  return [format.labelled(dialogue.tryThese(), ""), ...answer.suggestions.map((question) => `- ${question}`)].map(
    (line) => line.trimEnd(),
  );
}

/** The whole answer as plain text: headline and notes, facts, what stands beside, sources; without the reading. */
export function plainText(answer: Answer): string {
  return [
    [answer.headline, ...answer.notes].join(" "),
    ...factLines(answer),
    ...sectionLines(answer),
    ...answer.caveats,
    ...choiceLines(answer),
    ...exampleLines(answer),
    ...sourceLine(answer),
  ].join("\n");
}
