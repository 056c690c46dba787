import type { Answer, Language } from "../engine/answer.ts";
import { isShownWhole } from "../engine/compose/plain-text.ts";
import { chatMessages } from "./messages.ts";
import type { Button, Reply } from "./reply.ts";
import { type ButtonAction, encodeButton, type Kept, keyOf, type Pressed, type Request } from "./request.ts";

/** Lines of a page of a list. */
export const pageLines = 10;
/** Lines of a record, which is read whole. */
const recordLines = 25;
/** Longest label of a button: Slack's limit; Discord's is 80. */
const labelLimit = 75;
/** Questions offered as buttons: with the others they fit Discord's five rows of five. */
const offeredLimit = 5;

/** Lines that a page of this answer has. */
export function pageLinesOf(answer: Answer): number {
  return isShownWhole(answer) ? recordLines : pageLines;
}

/** A label that fits, cut between words; the whole question is kept beside it. */
function fitLabel(text: string): string {
  const letters = [...text];
  if (letters.length <= labelLimit) return text;
  const head = letters.slice(0, labelLimit - 1).join("");
  return `${head.slice(0, Math.max(head.lastIndexOf(" "), labelLimit / 2)).trimEnd()}…`;
}

/** What a reply is made of. */
export interface Presented {
  readonly answer: Answer;
  /** Absent: nothing is kept, and the reply has no buttons. */
  readonly request?: Request;
  /** Counted from 1. `answer.facts` begin with the line `from`. */
  readonly page?: { readonly number: number; readonly from: number };
  readonly private?: boolean;
  /** It may be shared from the asker's own view to all. */
  readonly shareable?: boolean;
}

/** The questions that an answer offers: readings to choose from, else what to ask next. */
function offeredBy({ choices, suggestions }: Answer): readonly string[] {
  return (choices.length > 0 ? choices.map(({ question }) => question) : suggestions).slice(0, offeredLimit);
}

/** Buttons that turn back and on: of an answer (`page`), or of its sources. `size`: lines of a page. */
export function turnButtons(
  action: "page" | "sources",
  { key, language }: Pick<Pressed, "key" | "language">,
  page: Reply["page"],
  size: number,
): readonly Button[] {
  const messages = chatMessages(language);
  const span = (number: number) => [(number - 1) * size + 1, Math.min(number * size, page.lines), page.lines] as const;
  const button = (number: number, label: string): Button => ({
    action,
    id: encodeButton({ action, key, language, number }),
    label,
  });
  return [
    ...(page.number > 1 ? [button(page.number - 1, messages.previousPage(...span(page.number - 1)))] : []),
    ...(page.number < page.of ? [button(page.number + 1, messages.nextPage(...span(page.number + 1)))] : []),
  ];
}

/** An answer as one page with its buttons, and what the store must keep for them. Pure. */
export function present({ answer, request, page: asked, ...flags }: Presented): {
  reply: Reply;
  key: string;
  kept?: Kept;
} {
  const { language } = answer;
  const messages = chatMessages(language);
  const size = pageLinesOf(answer);
  const from = asked?.from ?? 0;
  const number = asked?.number ?? 1;
  const lines = from + answer.facts.length + (answer.more ?? 0);
  const start = (number - 1) * size - from;
  const facts = answer.facts.slice(start, start + size);
  const left = lines - from - start - facts.length;
  const { more: _, ...rest } = answer;
  const shown: Answer = { ...rest, facts, ...(left > 0 && { more: left }) };
  const page = { number, of: Math.max(1, Math.ceil(lines / size)), lines };
  const isPrivate = flags.private ?? false;
  if (!request) return { reply: { answer: shown, page, buttons: [], private: isPrivate }, key: "" };
  const kept: Kept = { request, questions: [...offeredBy(answer)] };
  const key = keyOf(kept);
  const other = language === "fr" ? "en" : "fr";
  const button = (action: ButtonAction, label: string, of: Language = language, position = 0): Button => ({
    action,
    id: encodeButton({ action, key, language: of, number: position }),
    label: fitLabel(label),
  });
  const judged = answer.status === "answered" || answer.status === "no_data" || answer.status === "unclear";
  const buttons = [
    ...kept.questions.map((question, position) => button("ask", question, language, position)),
    ...turnButtons("page", { key, language }, page, size),
    ...(answer.sources.length > 0 ? [button("sources", messages.sources(answer.sources.length), language, 1)] : []),
    ...(request.kind === "fixed" ? [] : [button("language", messages.otherLanguage, other)]),
    ...(isPrivate && flags.shareable ? [button("share", messages.share, language, number)] : []),
    ...(judged ? [button("up", messages.helpful), button("down", messages.unhelpful)] : []),
  ];
  return { reply: { answer: shown, page, buttons, private: isPrivate }, key, kept };
}
