import type { Writable } from "node:stream";
import type { Language } from "../../engine/answer.ts";
import { languages } from "../../engine/answer.ts";
import { type AskContext, CONVERSATION_LENGTH, type Engine } from "../../engine/engine.ts";
import type { Page } from "./layout.ts";
import { parseTyped } from "./parse.ts";
import { renderAnswer } from "./render.ts";
import { renderTrace } from "./render-trace.ts";
import { texts } from "./texts.ts";

/** The answer to one question as text, with the way there when it is asked for. */
export function answerText(
  question: string,
  engine: Engine,
  context: AskContext,
  explain: boolean,
  page: Page,
): { readonly text: string; readonly language: Language } {
  const explained = engine.explain(question, context);
  const parts = [renderAnswer(explained.answer, page), ...(explain ? [renderTrace(explained, page)] : [])];
  return { text: `${parts.join("\n\n")}\n`, language: explained.answer.language };
}

/** What the prompt keeps between two lines. */
interface Conversation {
  readonly questions: readonly string[];
  readonly forced: Language | undefined;
  /** Of the last answer: the prompt speaks it too. */
  readonly spoken: Language;
  readonly explain: boolean;
}

export interface Start {
  readonly language?: Language | undefined;
  readonly defaultLanguage: Language;
  readonly explain: boolean;
}

/**
 * Answers line after line, each in the conversation that the lines before it made. Ends with the input or `/quit`.
 * `beforeLine` is called whenever the next line is waited for; `today` gives YYYY-MM-DD.
 */
export async function converse(
  lines: AsyncIterable<string>,
  output: Writable,
  engine: Engine,
  start: Start,
  { page, today, beforeLine }: { page: () => Page; today: () => string; beforeLine: () => void },
): Promise<void> {
  const { defaultLanguage, explain, language: forced } = start;
  let conversation: Conversation = { questions: [], forced, spoken: forced ?? defaultLanguage, explain };
  beforeLine();
  for await (const line of lines) {
    const typed = parseTyped(line);
    if (typed.kind === "command") {
      if (typed.name === "quit" || typed.name === "exit") return;
      const { said, next } = command(typed.name, typed.argument, conversation);
      conversation = next;
      output.write(`${said}\n\n`);
    } else if (typed.kind === "question") {
      const { questions, forced: language } = conversation;
      const context = { now: today(), previous: questions, defaultLanguage, ...(language && { language }) };
      const answer = answerText(typed.question, engine, context, conversation.explain, page());
      output.write(`${answer.text}\n`);
      conversation = {
        ...conversation,
        spoken: answer.language,
        questions: [...questions, typed.question].slice(-CONVERSATION_LENGTH),
      };
    }
    beforeLine();
  }
}

function command(name: string, argument: string, conversation: Conversation): { said: string; next: Conversation } {
  const { prompt } = texts[conversation.spoken];
  if (name === "help") return { said: prompt.help, next: conversation };
  if (name === "explain") {
    const explain = !conversation.explain;
    return { said: prompt.explain[explain ? "on" : "off"], next: { ...conversation, explain } };
  }
  const language = languages.find((known) => known === argument);
  if (name === "lang" && (language || argument === "auto" || argument === "")) {
    const spoken = language ?? conversation.spoken;
    return {
      said: texts[spoken].prompt.language[language ?? "auto"],
      next: { ...conversation, forced: language, spoken },
    };
  }
  return { said: prompt.unknown(`/${[name, argument].filter(Boolean).join(" ")}`), next: conversation };
}
