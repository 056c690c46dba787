import type { CommandDefinition, OptionDefinition, SubcommandDefinition } from "../../commands/definition.ts";
import type { Language } from "../engine/answer.ts";
import { fold } from "../engine/fold.ts";

/** What was typed after `/maroc2030`, read. */
export type CommandLine =
  /** No command stands at its head: a question in plain words. */
  | { readonly kind: "question"; readonly text: string }
  | {
      readonly kind: "command";
      /** As it was typed. */
      readonly text: string;
      readonly command: CommandDefinition;
      readonly subcommand?: SubcommandDefinition;
      /** Language of the command's name; undefined when it is the same in both. */
      readonly language?: Language;
      /** By English names, as typed. */
      readonly options: Readonly<Record<string, string>>;
      /** What is neither an option nor a subcommand. */
      readonly rest: string;
      /** Everything after the command's name, as it was typed. */
      readonly tail: string;
      /** `name=value` whose name the command does not have. */
      readonly unknown: readonly string[];
      /** Options that were given more than once. */
      readonly repeated: readonly OptionDefinition[];
    };

/** An option without a value; a word, or words grouped by quotation marks, which may follow a name and an equals sign. */
const wordPattern =
  /(?<bare>[^\s="«“„]+)=(?=$|\s+[^\s=]+=)|(?:(?<name>[^\s="«“„]+)\s?=\s?)?(?:"(?<straight>[^"]*)(?:"|$)|«\s*(?<french>[^»]*?)\s*(?:»|$)|[“„](?<curly>[^”“]*)(?:[”“]|$)|(?<plain>[^\s"«“„]+))/gu;

interface Word {
  readonly name?: string;
  readonly value: string;
  readonly quoted: boolean;
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(wordPattern)].map(({ groups = {} }) => {
    const quoted = groups.straight ?? groups.french ?? groups.curly;
    const name = groups.name ?? groups.bare;
    return {
      ...(name !== undefined && { name }),
      value: quoted ?? groups.plain ?? "",
      quoted: quoted !== undefined,
    };
  });
}

/** True when a name was typed. Names are compared without case and accents; any apostrophe will do. */
export function sameName(typed: string, name: string): boolean {
  const plain = (text: string) => fold(text.replaceAll(/[’ʼ‘`´]/g, "'")).trim();
  return plain(typed) === plain(name);
}

/** The languages in which a thing is called so. */
function languageOf(typed: string, { name }: Pick<CommandDefinition, "name">): Language | "both" | undefined {
  const french = sameName(typed, name.fr);
  const english = sameName(typed, name.en);
  return french && english ? "both" : french ? "fr" : english ? "en" : undefined;
}

/** Reads a command line: a command's name in either language, `name=value` options with quotes of all kinds, and text. Never fails. */
export function readCommandLine(text: string, commands: readonly CommandDefinition[]): CommandLine {
  const words = wordsOf(text.trim());
  const [head, ...others] = words;
  const command =
    head && !head.quoted && head.name === undefined
      ? commands.find((each) => languageOf(head.value, each) !== undefined)
      : undefined;
  if (!command || !head) return { kind: "question", text };
  const second = others[0];
  const subcommand =
    second && second.name === undefined
      ? command.subcommands?.find((each) => languageOf(second.value, each) !== undefined)
      : undefined;
  const known = subcommand?.options ?? command.options;
  const options: Record<string, string> = {};
  const rest: string[] = [];
  const unknown: string[] = [];
  const repeated: OptionDefinition[] = [];
  for (const { name, value } of subcommand ? others.slice(1) : others) {
    if (name === undefined) {
      rest.push(value);
      continue;
    }
    const option = known.find((each) => sameName(name, each.name.fr) || sameName(name, each.name.en));
    if (!option) unknown.push(name);
    else if (option.name.en in options) repeated.push(option);
    else options[option.name.en] = value;
  }
  const language = [
    languageOf(head.value, command),
    second && subcommand ? languageOf(second.value, subcommand) : "both",
  ]
    .filter((each) => each !== "both")
    .at(0);
  return {
    kind: "command",
    text,
    command,
    ...(subcommand && { subcommand }),
    ...(language && { language }),
    options,
    rest: rest.join(" "),
    tail: text.trim().slice(head.value.length).trim(),
    unknown,
    repeated,
  };
}
