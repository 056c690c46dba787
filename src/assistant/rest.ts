import type { Answer, Language } from "../engine/answer.ts";
import type { Engine } from "../engine/engine.ts";
import { commandByAnyName } from "./answering.ts";
import type { CommandLine } from "./command-line.ts";
import { chatMessages } from "./messages.ts";
import { faultOf } from "./options.ts";

/** Where the text goes that stands beside a command's options. */
export type Placed =
  /** The whole line reads as a question ("emplois à Oujda en 2028"). */
  | { readonly kind: "question"; readonly text: string }
  | { readonly kind: "options"; readonly options: Readonly<Record<string, string>> }
  /** An option that the command lacks, one given twice, text that belongs nowhere. */
  | { readonly kind: "fault"; readonly answer: Answer };

/** Gives the text of a command line to an option that it names a value of, or takes the line for a question. */
export function placeRest(line: CommandLine & { kind: "command" }, language: Language, engine: Engine): Placed {
  const { command, subcommand, options, rest, tail, text } = line;
  const messages = chatMessages(language);
  const fault = (...sentences: string[]): Placed => ({
    kind: "fault",
    answer: faultOf({ engine, language }, ...sentences),
  });
  const known = subcommand?.options ?? command.options;
  const [unknown] = line.unknown;
  if (unknown !== undefined) {
    const names = known.map(({ name }) => `${name[language].replace("'", "’")}=`);
    return fault(messages.unknownOption(unknown.slice(0, 40), command.name[language]), messages.knownOptions(names));
  }
  const [repeated] = line.repeated;
  if (repeated) return fault(messages.twice(repeated.name[language]));
  if (command.name.en === "ask" && options.question === undefined && tail !== "") {
    return { kind: "question", text: tail };
  }
  if (rest === "") return { kind: "options", options };
  const leftOver = () => fault(messages.leftOver(rest.slice(0, 80)));
  if (command.subcommands) return leftOver();
  if (command.name.en === "help") {
    return commandByAnyName(rest)
      ? { kind: "options", options: { ...options, command: rest } }
      : { kind: "question", text };
  }
  const fitting = known.find(
    ({ name, kind }) =>
      kind.type === "names" && !(name.en in options) && "found" in engine.names.resolve(rest, language, kind.of),
  );
  const isBare = Object.keys(options).length === 0;
  // Free text is read as a whole, unless it is the title of the one agreement that is wanted.
  if (isBare && !(fitting?.required && known.length === 1)) return { kind: "question", text };
  return fitting ? { kind: "options", options: { ...options, [fitting.name.en]: rest } } : leftOver();
}
