import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type LocalizationMap,
  type RESTPutAPIApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import type { OptionDefinition, Texts } from "../../../commands/definition.ts";
import { commands } from "../../../commands/index.ts";

type Body = RESTPutAPIApplicationCommandsJSONBody[number];

/** Discord falls back from one English to the other only, so both are given; whoever reads another language sees the English default. */
function localised({ fr, en }: Texts): LocalizationMap {
  return { fr, "en-US": en, "en-GB": en };
}

function named({ name, description }: { readonly name: Texts; readonly description: Texts }) {
  return {
    name: name.en,
    name_localizations: localised(name),
    description: description.en,
    description_localizations: localised(description),
  };
}

function choiceOf(name: Texts, value: string) {
  return { name: name.en, name_localizations: localised(name), value };
}

function optionOf(option: OptionDefinition): APIApplicationCommandBasicOption {
  const { kind, required = false } = option;
  const base = { ...named(option), required };
  switch (kind.type) {
    case "text":
      return { ...base, type: ApplicationCommandOptionType.String, max_length: kind.maxLength };
    case "names":
      return { ...base, type: ApplicationCommandOptionType.String, autocomplete: true };
    case "integer":
      return { ...base, type: ApplicationCommandOptionType.Integer, min_value: kind.min, max_value: kind.max };
    case "choice":
      return {
        ...base,
        type: ApplicationCommandOptionType.String,
        choices: kind.choices.map(({ name, value }) => choiceOf(name, value)),
      };
    case "command":
      return {
        ...base,
        type: ApplicationCommandOptionType.String,
        choices: commands.map(({ name }) => choiceOf(name, name.en)),
      };
  }
}

/** Every command as Discord registers it: for servers and users, in channels and direct messages. */
export function renderCommands(): readonly Body[] {
  return commands.map((command) => ({
    ...named(command),
    type: ApplicationCommandType.ChatInput,
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
    options: command.subcommands
      ? command.subcommands.map(
          (part): APIApplicationCommandOption => ({
            ...named(part),
            type: ApplicationCommandOptionType.Subcommand,
            options: part.options.map(optionOf),
          }),
        )
      : command.options.map(optionOf),
  }));
}

/** What Discord leaves out or fills in by itself, which makes no difference. */
function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === false || (Array.isArray(value) && value.length === 0);
}

/** True when what is registered has everything that is wanted, whatever Discord adds. */
function holds(registered: unknown, wanted: unknown): boolean {
  if (isBlank(wanted)) return isBlank(registered);
  if (Array.isArray(wanted)) {
    return (
      Array.isArray(registered) &&
      registered.length === wanted.length &&
      wanted.every((each, at) => holds(registered[at], each))
    );
  }
  if (typeof wanted !== "object") return registered === wanted;
  if (typeof registered !== "object" || registered === null) return false;
  const known = new Map(Object.entries(registered));
  return Object.entries(wanted ?? {}).every(([key, each]) => holds(known.get(key), each));
}

/** What registering would change, command by command. */
export interface CommandChange {
  readonly change: "add" | "remove" | "update";
  readonly name: string;
}

/** Compares the commands with those that are registered; the order does not count. */
export function compareCommands(
  registered: readonly { readonly name: string }[],
  wanted: readonly Body[] = renderCommands(),
): readonly CommandChange[] {
  const names = new Set(wanted.map(({ name }) => name));
  const changes = wanted.flatMap((body): readonly CommandChange[] => {
    const known = registered.find(({ name }) => name === body.name);
    if (!known) return [{ change: "add", name: body.name }];
    return holds(known, body) ? [] : [{ change: "update", name: body.name }];
  });
  return [
    ...changes,
    ...registered.filter(({ name }) => !names.has(name)).map(({ name }) => ({ change: "remove" as const, name })),
  ];
}
