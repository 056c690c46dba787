import { commands } from "../../commands/index.ts";
import type { Language } from "../engine/answer.ts";
import type { Engine } from "../engine/engine.ts";
import { commandOf } from "./answering.ts";
import type { Completion } from "./assistant.ts";

/** Longest name and value of a choice (Discord). */
const choiceLimit = 100;

function fitName(label: string): string {
  const letters = [...label];
  if (letters.length <= choiceLimit) return label;
  const head = letters.slice(0, choiceLimit - 1).join("");
  return `${head.trimEnd()}…`;
}

/** Completions of what was typed so far into an option: at most 25, most used first. Where several names may stand, the last one is completed. */
export function completeOption(
  command: string,
  option: string,
  typed: string,
  language: Language,
  engine: Engine,
): readonly Completion[] {
  const definition = commandOf(command);
  const all = definition ? [definition, ...(definition.subcommands ?? [])].flatMap((each) => each.options) : [];
  const kind = all.find(({ name }) => name.en === option)?.kind;
  if (kind?.type === "command") return commands.map(({ name }) => ({ name: name[language], value: name.en }));
  if (kind?.type !== "names") return [];
  const comma = kind.several ? typed.lastIndexOf(",") + 1 : 0;
  const before = typed.slice(0, comma);
  const idOf = (id: string, of: string) => (kind.of.length > 1 ? `${of}:${id}` : id);
  return engine.names.complete(typed.slice(comma).trim(), language, kind.of).flatMap(({ id, kind: of, label }) => {
    const value = `${before}${idOf(id, of)}`;
    // A value that does not fit would come back cut, as another name.
    if (value.length > choiceLimit) return [];
    return { name: fitName(before === "" ? label : `${before} ${label}`), value };
  });
}
