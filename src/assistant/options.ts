import {
  type CommandContext,
  type EntityValue,
  type OptionDefinition,
  type OptionValues,
  schemaOf,
} from "../../commands/definition.ts";
import type { Answer } from "../engine/answer.ts";
import { composeNotice } from "../engine/compose/dialogue.ts";
import { fold } from "../engine/fold.ts";
import { chatMessages } from "./messages.ts";

/** What is wrong with an option, and for an unknown name what may have been meant: names that come near, nearest first. */
export interface OptionFault {
  readonly fault: Answer;
  readonly option?: OptionDefinition;
  /** The unknown name. */
  readonly name?: string;
  readonly near?: readonly EntityValue[];
}

/** Options checked and names looked up; or the answer that says what is wrong. */
export type ReadOptions = { readonly values: OptionValues } | OptionFault;

/** Says that a command cannot be run as it was typed. */
export function faultOf(
  { engine, language }: Pick<CommandContext, "engine" | "language">,
  ...sentences: string[]
): Answer {
  const [headline = "", ...notes] = sentences;
  return composeNotice(language, engine.catalogue, { status: "unclear", headline, notes, suggestions: [] });
}

/** Names that are proposed for an unknown one. */
const nearLimit = 3;

/** Splits "Oujda, Fès" where several names may be given; a name that holds a comma itself stays whole. */
function namesIn(typed: string, whole: (name: string) => boolean): readonly string[] {
  if (whole(typed)) return [typed];
  return typed
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function lookUp(
  option: OptionDefinition & { readonly kind: { readonly type: "names" } },
  typed: string,
  { engine, language }: CommandContext,
): { readonly entities: readonly EntityValue[] } | OptionFault {
  const messages = chatMessages(language);
  const { of, several } = option.kind;
  const isKnown = (name: string) => "found" in engine.names.resolve(name, language, of);
  const names = several ? namesIn(typed, isKnown) : [typed];
  const entities: EntityValue[] = [];
  for (const name of names) {
    const resolution = engine.names.resolve(name, language, of);
    if ("near" in resolution) {
      const near = resolution.near.slice(0, nearLimit);
      const [kind] = of;
      const headline = messages.unknownName(of.length === 1 ? kind : undefined, name);
      const notes = near.length > 0 ? [messages.near(near.map(({ label }) => label))] : [];
      const unknown = { status: "no_data", headline, notes, suggestions: [] } as const;
      return { fault: composeNotice(language, engine.catalogue, unknown), option, name, near };
    }
    const { found } = resolution;
    const [first] = found;
    if (!first) continue;
    // The editions of an event share its name and are all meant; of other records that share a name none can be picked.
    if (found.length > 1 && found.some(({ kind }) => kind !== "event")) {
      return {
        fault: faultOf({ engine, language }, messages.sameName(name), messages.near(found.map(({ label }) => label))),
      };
    }
    entities.push(...found);
  }
  return { entities };
}

function isNames(option: OptionDefinition): option is OptionDefinition & { readonly kind: { readonly type: "names" } } {
  return option.kind.type === "names";
}

/** What a choice may be typed as: its value, or its name in either language. */
function chosen(option: OptionDefinition, typed: string): string | undefined {
  if (option.kind.type !== "choice") return undefined;
  const folded = fold(typed);
  return option.kind.choices.find(({ value, name }) => [value, name.fr, name.en].some((each) => fold(each) === folded))
    ?.value;
}

/** Checks typed options against their definitions and looks their names up. What is wrong is said in the user's language, with what is expected. */
export function readOptions(
  definitions: readonly OptionDefinition[],
  typed: Readonly<Record<string, string | number>>,
  context: CommandContext,
): ReadOptions {
  const { language } = context;
  const messages = chatMessages(language);
  const values: Record<string, string | number | readonly EntityValue[]> = {};
  for (const option of definitions) {
    const name = option.name[language];
    const given = typed[option.name.en];
    if (given === undefined) {
      if (option.required) return { fault: faultOf(context, messages.missingOption(name)) };
      continue;
    }
    const { kind } = option;
    const parsed = schemaOf(option).safeParse(given);
    if (!parsed.success) {
      const fault =
        kind.type === "integer"
          ? messages.badNumber(name, kind.min, kind.max, String(given).slice(0, 60))
          : messages.badText(name, kind.type === "text" ? kind.maxLength : 500);
      return { fault: faultOf(context, fault) };
    }
    if (isNames(option)) {
      const found = lookUp(option, String(parsed.data), context);
      if ("fault" in found) return found;
      values[option.name.en] = found.entities;
    } else if (kind.type === "choice") {
      const value = chosen(option, String(parsed.data));
      if (value === undefined) {
        return {
          fault: faultOf(
            context,
            messages.badChoice(
              name,
              kind.choices.map((each) => each.name[language]),
            ),
          ),
        };
      }
      values[option.name.en] = value;
    } else {
      values[option.name.en] = parsed.data;
    }
  }
  return { values };
}
