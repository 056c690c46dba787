import type { Language } from "../engine/answer.ts";
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
  readonly options: Readonly<Record<string, string | number>>;
  readonly conversation?: string;
}

/** The core that every chat adapter calls: understanding, memory, rate limit, buttons, feedback, logs and metrics are here. */
export interface Assistant {
  /** The reply to a message; undefined when an unaddressed one is none of the bot's business. */
  answerMessage(message: Message): Promise<Reply | undefined>;
  /** The reply to a command with typed options (Discord). Never throws for what a user typed. */
  runCommand(call: CommandCall): Promise<Reply>;
  /** The reply to what was typed after `/maroc2030` (Slack): a command with `name=value` options in either language, or a question. */
  runCommandLine(message: Message): Promise<Reply>;
  /** What pressing a button does. An id that is unknown or too old gets a plain sentence. */
  press(id: string, asker: Asker): Promise<Effect>;
  /** Completions of an option of a command, for autocomplete: at most 25, `value` at most 100 characters. */
  complete(command: string, option: string, typed: string, language: Language): readonly Completion[];
  /** The language that a user chose, or else their platform's. */
  languageOf(asker: Asker): Promise<Language>;
  setLanguage(asker: Asker, language: Language | undefined): Promise<void>;
}

export interface Completion {
  readonly name: string;
  readonly value: string;
}
