import type { OptionValues } from "../../commands/definition.ts";
import type { Answer, Language } from "../engine/answer.ts";
import type { Effect, Reply } from "./reply.ts";

/** Who asks, and where, as the platform tells it. Ids are the platform's own. */
export interface Asker {
  readonly platform: "slack" | "discord" | "web" | "mcp";
  /** Slack team or enterprise, Discord server; empty in a Discord DM. */
  readonly workspace: string;
  readonly channel: string;
  readonly user: string;
  /** The user's language on the platform. */
  readonly locale?: Language;
  /** The user may change the channel's digest (Discord: "Manage Server"; Slack: every member). */
  readonly mayManage?: boolean;
  /** The bot is a member of the channel and can post there. Unknown when absent. */
  readonly canPost?: boolean;
}

/** A message in free text. */
export interface Message {
  readonly asker: Asker;
  readonly text: string;
  /** Key of the conversation that it belongs to (a thread, a DM, a reply chain); absent when nothing is remembered. */
  readonly conversation?: string;
  /** True when nobody addressed the bot: it is answered only when it reads as a question or refinement of a conversation that exists. */
  readonly unaddressed?: boolean;
}

/** A slash command with its options by their English names, as typed or chosen. */
export interface CommandCall {
  readonly asker: Asker;
  /** Its id, such as `jobs`. */
  readonly command: string;
  /** Its English name, for a command of several parts (`digest`). */
  readonly subcommand?: string;
  readonly options: Readonly<Record<string, string | number>>;
  readonly conversation?: string;
}

/** Where a button stood. */
export interface ButtonPlace {
  readonly conversation?: string;
  /** The message is seen by the presser alone; so is what follows from it. */
  readonly private?: boolean;
}

export interface Completion {
  readonly name: string;
  readonly value: string;
}

/** The core that every chat adapter calls: understanding, memory, rate limit, buttons, feedback, logs and metrics are here. */
export interface Assistant {
  /** The reply to a message; undefined when an unaddressed one is none of the bot's business, and past the first refusal of a minute. Never throws for what a user typed. */
  answerMessage(message: Message): Promise<Reply | undefined>;
  /** The reply to a command with typed options (Discord). */
  runCommand(call: CommandCall): Promise<Reply>;
  /** The reply to what was typed after `/maroc2030` (Slack): a command with `name=value` options in either language, or a question. For the asker alone. */
  runCommandLine(message: Message): Promise<Reply>;
  /** What pressing a button does. An id that is unknown or too old gets a plain sentence. */
  press(id: string, asker: Asker, place?: ButtonPlace): Promise<Effect>;
  /** Completions of an option of a command, for autocomplete: at most 25, names of at most 100 characters. */
  complete(command: string, option: string, typed: string, language: Language): readonly Completion[];
  /** The language that a user chose, or else their platform's; undefined when neither is known. */
  languageOf(asker: Asker): Promise<Language | undefined>;
  /** Keeps a user's choice of language; undefined takes it back. */
  setLanguage(asker: Asker, language: Language | undefined): Promise<void>;
}

/** The digests of channels, as the command `digest` manages them. */
export interface DigestCommands {
  /** What a subcommand (by its English name) does in the asker's channel, said in that language. Names are looked up already. */
  run(
    subcommand: string,
    options: OptionValues,
    context: { readonly asker: Asker; readonly language: Language },
  ): Promise<Answer>;
}
