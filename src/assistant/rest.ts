import type { Language } from "../engine/answer.ts";
import type { Engine } from "../engine/engine.ts";
import { commandByAnyName } from "./answering.ts";
import type { CommandLine } from "./command-line.ts";

/** Where the text goes that stands beside a command's options. */
export type Placed =
  /** The whole line reads as a question ("emplois à Oujda en 2028"). */
  | { readonly kind: "question"; readonly text: string }
  | { readonly kind: "options"; readonly options: Readonly<Record<string, string>> }
  /** It belongs nowhere. */
  | { readonly kind: "fault" };

/** Gives the text of a command line to an option that it names a value of, or takes the line for a question. */
export function placeRest(line: CommandLine & { kind: "command" }, language: Language, engine: Engine): Placed {
  const { command, subcommand, options, rest, tail, text } = line;
  if (command.name.en === "ask" && options.question === undefined && tail !== "") {
    return { kind: "question", text: tail };
  }
  if (rest === "") return { kind: "options", options };
  if (command.subcommands) return { kind: "fault" };
  if (command.name.en === "help") {
    return commandByAnyName(rest)
      ? { kind: "options", options: { ...options, command: rest } }
      : { kind: "question", text };
  }
  const known = subcommand?.options ?? command.options;
  const fitting = known.find(
    ({ name, kind }) =>
      kind.type === "names" && !(name.en in options) && "found" in engine.names.resolve(rest, language, kind.of),
  );
  const isBare = Object.keys(options).length === 0 && line.unknown.length === 0;
  // Free text is read as a whole, unless it is the title of the one agreement that is wanted.
  if (isBare && !(fitting?.required && known.length === 1)) return { kind: "question", text };
  return fitting ? { kind: "options", options: { ...options, [fitting.name.en]: rest } } : { kind: "fault" };
}
