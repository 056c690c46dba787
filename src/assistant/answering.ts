import type { CommandContext, CommandDefinition } from "../../commands/definition.ts";
import { optionsOf } from "../../commands/definition.ts";
import { commands } from "../../commands/index.ts";
import type { Answer, Fact, Language } from "../engine/answer.ts";
import { choiceOf, composeNotice } from "../engine/compose/dialogue.ts";
import { messagesOf } from "../engine/compose/messages.ts";
import type { AskContext, Engine } from "../engine/engine.ts";
import { sameName } from "./command-line.ts";
import { composeHelp } from "./help.ts";
import { chatMessages } from "./messages.ts";
import { faultOf, type OptionFault, readOptions } from "./options.ts";
import type { Request } from "./request.ts";

/** A command as it is run: options by their English names, as typed. */
export interface Call {
  readonly command: CommandDefinition;
  readonly options: Readonly<Record<string, string | number>>;
  readonly language: Language;
  /** Today, YYYY-MM-DD. */
  readonly now: string;
  readonly platform: string;
}

/** The command of an English name. */
export function commandOf(name: string): CommandDefinition | undefined {
  return commands.find((command) => command.name.en === name);
}

/** What a command answers and whether it could be run at all. `digest` is not for the engine alone. */
export function answerCall(
  { command, options, language, now, platform }: Call,
  engine: Engine,
): { readonly answer: Answer; readonly fault: boolean } {
  const context: CommandContext = {
    engine,
    language,
    now,
    ask: (question) => engine.ask(question, { now, locale: language }),
  };
  const read = readOptions(optionsOf(command), options, context);
  if ("fault" in read) return { answer: withReadings(read, command, options, context), fault: true };
  if (command.run) return { answer: command.run(read.values, context), fault: false };
  const named = options.command === undefined ? undefined : commandByAnyName(String(options.command));
  if (options.command !== undefined && !named) {
    const messages = chatMessages(language);
    return { answer: faultOf(context, messages.unknownCommand(String(options.command).slice(0, 40))), fault: true };
  }
  return { answer: composeHelp(commands, named, { engine, language, platform }), fault: false };
}

/** The refusal of an unknown name, with the same command for each name that comes near, as questions to choose from. */
function withReadings(
  { fault, option, name = "", near = [] }: OptionFault,
  command: CommandDefinition,
  options: Call["options"],
  context: CommandContext,
): Answer {
  const { engine, language } = context;
  const choices = near.flatMap(({ kind, id }) => {
    if (!option) return [];
    // Of several names only the unknown one is another.
    const mended = String(options[option.name.en]).replace(name, () => `${kind}:${id}`);
    const read = readOptions(optionsOf(command), { ...options, [option.name.en]: mended }, context);
    const query = "values" in read ? command.run?.(read.values, context).query : undefined;
    return (query && choiceOf(query, engine.execute(query).agreements.length, language, engine.catalogue)) ?? [];
  });
  return choices.length > 0 ? { ...fault, choices, suggestions: choices.map(({ question }) => question) } : fault;
}

/** The command of a name in either language. */
export function commandByAnyName(name: string): CommandDefinition | undefined {
  const typed = name.replace(/^\/(?:maroc2030\s+)?/, "");
  return commands.find((command) => sameName(typed, command.name.en) || sameName(typed, command.name.fr));
}

/** Answers again what a reply answered, in the language that is wanted now. */
export function answerAgain(request: Request, language: Language, platform: string, engine: Engine): Answer {
  if (request.kind === "fixed") return request.answer;
  if (request.kind === "command") {
    const command = commandOf(request.command);
    if (!command) return composeGone(language, engine);
    return answerCall({ command, options: request.options, language, now: request.now, platform }, engine).answer;
  }
  const context: AskContext = { now: request.now, previous: request.previous, language };
  const answer = engine.ask(request.question, context);
  // A question that asks for a language itself ("in English please") still follows the button.
  return answer.language !== language && answer.query ? engine.answer(answer.query, language) : answer;
}

/** Says that a button leads nowhere any more. */
export function composeGone(language: Language, engine: Engine): Answer {
  const messages = chatMessages(language);
  return composeNotice(language, engine.catalogue, {
    status: "unclear",
    headline: messages.gone,
    notes: [messages.goneNote],
    suggestions: [],
  });
}

/** All sources of an answer, one line each. */
export function composeSources({ sources, language }: Answer, engine: Engine): Answer {
  const messages = chatMessages(language);
  const { format } = messagesOf(language);
  const facts = sources.map(
    ({ url, publisher, title, published }): Fact => ({
      label: title ?? publisher,
      url,
      ...(title !== undefined && { value: publisher }),
      ...(published !== undefined && { detail: format.day(published) }),
    }),
  );
  return composeNotice(language, engine.catalogue, {
    status: "answered",
    headline: sources.length > 0 ? messages.sourcesHeadline(sources.length) : messages.noSources,
    facts,
    suggestions: [],
  });
}

/** A sentence or two about the conversation itself. */
export function composeSentence(language: Language, engine: Engine, ...sentences: string[]): Answer {
  const [headline = "", ...notes] = sentences;
  return composeNotice(language, engine.catalogue, { status: "smalltalk", headline, notes, suggestions: [] });
}

/** What was asked, as feedback keeps it. */
export function describeRequest(request: Request): string {
  if (request.kind === "question") return request.question;
  if (request.kind === "fixed") return request.answer.headline;
  const options = Object.entries(request.options).map(([name, value]) => `${name}=${value}`);
  return ["/maroc2030", request.command, ...options].join(" ");
}
