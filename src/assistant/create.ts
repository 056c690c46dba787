import type { CommandDefinition } from "../../commands/definition.ts";
import { commands } from "../../commands/index.ts";
import type { Answer, Language } from "../engine/answer.ts";
import { phraseQuery } from "../engine/compose/phrase.ts";
import type { Engine } from "../engine/engine.ts";
import { LONGEST_QUESTION } from "../engine/understand/judge.ts";
import type { Log } from "../log.ts";
import type { Metrics } from "../metrics.ts";
import { createMinuteLimit, type TooFast } from "../minute-limit.ts";
import type { Store } from "../store/store.ts";
import { answerCall, commandOf, composeSentence } from "./answering.ts";
import type { Asker, Assistant, CommandCall, DigestCommands, Message } from "./assistant.ts";
import { createButtons } from "./buttons.ts";
import { readCommandLine } from "./command-line.ts";
import { completeOption } from "./completion.ts";
import { createMemory } from "./memory.ts";
import { chatMessages } from "./messages.ts";
import { faultOf, readOptions } from "./options.ts";
import { type Presented, pageLinesOf, present } from "./present.ts";
import type { Reply } from "./reply.ts";
import type { Request } from "./request.ts";
import { placeRest } from "./rest.ts";
import { readsAsQuestion } from "./unaddressed.ts";

export interface AssistantOptions {
  /** The engine over the data set of the moment. */
  readonly engine: () => Engine;
  readonly store: Store;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly defaultLanguage: Language;
  /** Questions a minute for one user; undefined for no limit. */
  readonly rateLimit: number | undefined;
  readonly digests?: DigestCommands;
  /** Milliseconds since 1970; the system's clock when absent. */
  readonly now?: () => number;
}

/** How a reply is shown. `always`: a platform waits for it, so a refusal is repeated; else it is said once a minute. */
type Flags = Pick<Presented, "private" | "shareable"> & { readonly always?: true };

/** What became of a question on its way to a reply. */
interface Outcome extends Presented {
  readonly asker: Asker;
  readonly conversation?: string | undefined;
  /** What the conversation remembers. */
  readonly question?: string | undefined;
  /** When the question arrived, from `performance.now()`. */
  readonly started: number;
}

/** The core over an engine and a store; everything that Slack and Discord would both have to decide is decided here. */
export function createAssistant(options: AssistantOptions): Assistant {
  const { engine, store, log, metrics, defaultLanguage, rateLimit } = options;
  const now = options.now ?? Date.now;
  const today = () => new Date(now()).toISOString().slice(0, 10);
  const memory = createMemory(store, log, now);
  const limit = createMinuteLimit(rateLimit);
  const tooFast = ({ platform, workspace, user }: Asker) => limit(`${platform} ${workspace} ${user}`);

  async function slower(asker: Asker, { seconds }: TooFast): Promise<Reply> {
    const language = (await memory.languageOf(asker)) ?? defaultLanguage;
    const answer = composeSentence(language, engine(), chatMessages(language).slower(seconds));
    return present({ answer, private: true }).reply;
  }

  /** Keeps what must be kept, counts and logs, and lays the reply out. */
  async function finish({ asker, conversation, question, started, ...presented }: Outcome): Promise<Reply> {
    const { answer } = presented;
    const { reply, key, kept } = present(presented);
    const remembered = await memory.keep({
      ...(conversation !== undefined && { conversation }),
      ...(question !== undefined && { question }),
      key,
      ...(kept && { kept }),
    });
    const elapsed = performance.now() - started;
    metrics.question({ adapter: asker.platform, status: answer.status, language: answer.language }, elapsed / 1000);
    log.info(
      {
        adapter: asker.platform,
        language: answer.language,
        status: answer.status,
        ms: Math.round(elapsed * 100) / 100,
        reading: answer.reading,
      },
      "question",
    );
    if (question !== undefined) log.debug({ adapter: asker.platform, question }, "question text");
    return remembered ? reply : { ...reply, buttons: [] };
  }

  async function listen(message: Message, flags: Flags): Promise<Reply | undefined> {
    const started = performance.now();
    const { asker, conversation, unaddressed = false } = message;
    const text = message.text.trim();
    const early = unaddressed ? undefined : await tooFast(asker);
    if (early) return early.isFirst || flags.always ? slower(asker, early) : undefined;
    const [previous, locale] = await Promise.all([memory.previous(conversation), memory.languageOf(asker)]);
    if (unaddressed && (previous.length === 0 || text === "")) return undefined;
    const day = today();
    const language = locale ?? defaultLanguage;
    // A mention without a question asks what can be asked.
    const question = text === "" ? commandNameOf("help", language) : text;
    const context = { now: day, previous, defaultLanguage, ...(locale && { locale }) };
    const { answer, trace } = engine().explain(question, context);
    if (unaddressed) {
      if (!readsAsQuestion(question, answer, trace)) return undefined;
      const late = await tooFast(asker);
      if (late) return late.isFirst ? slower(asker, late) : undefined;
    }
    const request: Request = { kind: "question", question, previous: [...previous], now: day };
    return finish({
      asker,
      conversation,
      question,
      started,
      answer,
      ...(question.length <= LONGEST_QUESTION && { request }),
      ...flags,
    });
  }

  /** The reply to a message that is meant for the bot. */
  async function ask(message: Message, flags: Flags): Promise<Reply> {
    const reply = await listen({ ...message, unaddressed: false }, { ...flags, always: true });
    if (!reply) throw new Error("A message to the bot got no reply");
    return reply;
  }

  /** A sentence instead of an answer, for the asker alone. */
  function refuse(asker: Asker, answer: Answer): Promise<Reply> {
    return finish({ asker, answer, started: performance.now(), private: true });
  }

  async function run(
    { asker, command: name, subcommand, options: typed, conversation }: CommandCall,
    flags: Flags & { readonly language?: Language },
  ): Promise<Reply> {
    const started = performance.now();
    const language = flags.language ?? (await memory.languageOf(asker)) ?? defaultLanguage;
    const command = commandOf(name);
    if (!command) {
      const fault = chatMessages(language).unknownCommand(name.slice(0, 40));
      return refuse(asker, faultOf({ engine: engine(), language }, fault));
    }
    if (command.name.en === "ask") {
      const question = String(typed.question ?? "");
      const message: Message = { asker, text: question, ...(conversation !== undefined && { conversation }) };
      return ask(message, flags);
    }
    const tooSoon = await tooFast(asker);
    if (tooSoon) return slower(asker, tooSoon);
    if (command.subcommands) {
      return refuse(asker, await manageDigest(command, subcommand, typed, asker, language));
    }
    const day = today();
    const { answer, fault } = answerCall(
      { command, options: typed, language, now: day, platform: asker.platform },
      engine(),
    );
    const isPrivate = (flags.private ?? false) || (command.private ?? false) || fault;
    const page = typeof typed.page === "undefined" ? 1 : Number(typed.page);
    return finish({
      ...pageOf(answer, page),
      asker,
      conversation,
      question: fault || !answer.query ? undefined : phraseQuery(answer.query, language, engine().catalogue),
      started,
      ...((!fault || answer.choices.length > 0) && {
        request: { kind: "command", command: name, options: { ...typed }, now: day },
      }),
      private: isPrivate,
      shareable: (flags.shareable ?? false) && !command.private && !fault,
    });
  }

  /** The page that was asked for; the last one when the list is shorter. */
  function pageOf(answer: Answer, asked: number): Pick<Outcome, "answer" | "page"> {
    const size = pageLinesOf(answer);
    const pages = Math.max(1, Math.ceil((answer.facts.length + (answer.more ?? 0)) / size));
    const number = Number.isInteger(asked) ? Math.min(Math.max(asked, 1), pages) : 1;
    const from = (number - 1) * size;
    if (from + size <= answer.facts.length || !answer.more || !answer.query)
      return { answer, page: { number, from: 0 } };
    return { answer: engine().answer(answer.query, answer.language, { from }), page: { number, from } };
  }

  async function manageDigest(
    command: CommandDefinition,
    subcommand: string | undefined,
    typed: CommandCall["options"],
    asker: Asker,
    language: Language,
  ): Promise<Answer> {
    const messages = chatMessages(language);
    const now = today();
    const context = { engine: engine(), language, now, ask: (question: string) => engine().ask(question, { now }) };
    const part = command.subcommands?.find((each) => each.name.en === subcommand);
    if (!part) return faultOf(context, messages.choose(command.subcommands?.map(({ name }) => name[language]) ?? []));
    if (!options.digests) return faultOf(context, messages.digestOff);
    const read = readOptions(part.options, typed, context);
    if ("fault" in read) return read.fault;
    try {
      return await options.digests.run(part.name.en, read.values, { asker, language });
    } catch (error) {
      log.error({ err: error, subcommand: part.name.en }, "a digest command failed");
      return composeSentence(language, engine(), messages.failed);
    }
  }

  async function runCommandLine(message: Message): Promise<Reply> {
    const flags = { private: true, shareable: true } as const;
    const { asker, conversation } = message;
    const line = readCommandLine(message.text, commands);
    if (line.kind === "question") return ask(message, flags);
    const language = line.language ?? (await memory.languageOf(asker)) ?? defaultLanguage;
    const placed = placeRest(line, language, engine());
    if (placed.kind === "question") return ask({ ...message, text: placed.text }, flags);
    if (placed.kind === "fault") return refuse(asker, placed.answer);
    const call: CommandCall = {
      asker,
      command: line.command.name.en,
      ...(line.subcommand && { subcommand: line.subcommand.name.en }),
      options: placed.options,
      ...(conversation !== undefined && { conversation }),
    };
    return run(call, { ...flags, language });
  }

  const buttons = createButtons({
    engine,
    store,
    log,
    memory,
    now,
    defaultLanguage,
    ask,
    pageOf,
    tooFast,
  });

  return {
    answerMessage: (message) => listen(message, {}),
    runCommand: (call) => run(call, {}),
    runCommandLine,
    press: buttons.press,
    complete: (command, option, typed, language) => completeOption(command, option, typed, language, engine()),
    languageOf: memory.languageOf,
    setLanguage: memory.setLanguage,
  };
}

function commandNameOf(name: string, language: Language): string {
  return commandOf(name)?.name[language] ?? name;
}
