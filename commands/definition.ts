import { z } from "zod";
import type { Answer, Language } from "../src/engine/answer.ts";
import type { Engine } from "../src/engine/engine.ts";
import type { NameKind } from "../src/engine/names.ts";

/** A text in both languages. */
export type Texts = Readonly<Record<Language, string>>;

/** What an option takes. Names are completed and looked up; integers are years or pages. */
export type OptionKind =
  | { readonly type: "text"; readonly maxLength: number }
  | { readonly type: "names"; readonly of: readonly NameKind[]; readonly several?: true }
  | { readonly type: "integer"; readonly min: number; readonly max: number }
  | { readonly type: "choice"; readonly choices: readonly { readonly value: string; readonly name: Texts }[] }
  | { readonly type: "command" };

/** An option of a command, with its name in both languages: the English one is its key. */
export interface OptionDefinition {
  readonly name: Texts;
  readonly description: Texts;
  readonly kind: OptionKind;
  readonly required?: true;
}

/** A part of a command that is called by a word of its own (`digest subscribe`). */
export interface SubcommandDefinition {
  readonly name: Texts;
  readonly description: Texts;
  readonly options: readonly OptionDefinition[];
}

/** Values of options by their English names. A name stands for the ids that it was looked up to. */
export type OptionValues = Readonly<Record<string, string | number | readonly EntityValue[]>>;

/** A record that an option names. */
export interface EntityValue {
  readonly kind: NameKind;
  readonly id: string;
  readonly label: string;
}

/** What a command runs with. */
export interface CommandContext {
  readonly engine: Engine;
  readonly language: Language;
  /** Today, YYYY-MM-DD. */
  readonly now: string;
  /** Answers a question in free text, with what was asked before. */
  readonly ask: (question: string) => Answer;
}

/** A command: its texts in both languages, its options, and what it answers. Discord and Slack show and parse it from here. */
export interface CommandDefinition {
  /** The English name, which is its id. */
  readonly name: Texts;
  /** At most 100 characters (Discord). */
  readonly description: Texts;
  readonly options: readonly OptionDefinition[];
  readonly subcommands?: readonly SubcommandDefinition[];
  /** How it is typed in Slack after `/maroc2030`; each runs. */
  readonly examples: Readonly<Record<Language, readonly string[]>>;
  /** True: the answer is for the asker alone. */
  readonly private?: true;
  /** Absent on commands that need more than the engine (`help`, `digest`). */
  readonly run?: (options: OptionValues, context: CommandContext) => Answer;
}

/** The value of a single option as it may be typed, before names are looked up. Faults say what is expected. */
export function schemaOf({ kind }: OptionDefinition): z.ZodType<string | number> {
  switch (kind.type) {
    case "integer":
      return z.coerce.number().int().min(kind.min).max(kind.max);
    case "text":
      return z.coerce.string().trim().min(1).max(kind.maxLength);
    case "names":
      return z.coerce.string().trim().min(1).max(500);
    case "choice":
      return z.coerce.string().trim().min(1).max(100);
    case "command":
      return z.coerce.string().trim().min(1).max(40);
  }
}

/** The options that a command or one of its subcommands takes. */
export function optionsOf(command: CommandDefinition, subcommand?: string): readonly OptionDefinition[] {
  return command.subcommands?.find(({ name }) => name.en === subcommand)?.options ?? command.options;
}
