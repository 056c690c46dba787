import {
  type APIApplicationCommandInteractionDataOption,
  type APIInteraction,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  type GatewayMessageCreateDispatchData,
  InteractionType,
  MessageFlags,
  MessageType,
  PermissionFlagsBits,
} from "discord-api-types/v10";
import type { Asker, ButtonPlace, CommandCall, Message } from "../../assistant/assistant.ts";
import type { Language } from "../../engine/answer.ts";
import { readCustomId, threadOf } from "./render-controls.ts";

/** What an interaction asks of the assistant. `thread` is the end of the key of its conversation, where it has one. */
export type Incoming =
  | { readonly kind: "ping" }
  | { readonly kind: "command"; readonly call: CommandCall; readonly thread: string | undefined }
  | ({ readonly kind: "complete"; readonly language: Language } & Readonly<
      Record<"command" | "option" | "typed", string>
    >)
  | {
      readonly kind: "press";
      readonly id: string;
      readonly asker: Asker;
      readonly place: ButtonPlace;
      readonly thread: string | undefined;
    }
  | { readonly kind: "unsupported" };

const platform = "discord";

/** The language of whoever or whatever has a locale: French, or else English (contract, section 6). */
export function languageOf(localised: object): Language {
  return "locale" in localised && String(localised.locale).startsWith("fr") ? "fr" : "en";
}

/** The key of a conversation; the store erases it with its server by how it begins. */
function conversationIn({ workspace, channel }: Asker, thread: string | undefined): { conversation?: string } {
  return thread === undefined ? {} : { conversation: [platform, workspace, channel, thread].join(":") };
}

function has(permissions: string | undefined, ...wanted: readonly bigint[]): boolean {
  const bits = BigInt(permissions ?? 0);
  return (bits & PermissionFlagsBits.Administrator) !== 0n || wanted.every((bit) => (bits & bit) === bit);
}

function askerOf(interaction: Exclude<APIInteraction, { type: InteractionType.Ping }>): Asker {
  const { guild_id: guild, member, user, app_permissions: ours, authorizing_integration_owners: owners } = interaction;
  return {
    platform,
    workspace: guild ?? "",
    channel: interaction.channel?.id ?? interaction.channel_id ?? "",
    user: (member?.user ?? user)?.id ?? "",
    locale: languageOf(interaction),
    mayManage: guild !== undefined && has(member?.permissions, PermissionFlagsBits.ManageGuild),
    // Where the app is installed by its user alone it has no seat in the server, whatever it is allowed for this once.
    ...(guild !== undefined &&
      owners && {
        canPost: owners["0"] === guild && has(ours, PermissionFlagsBits.ViewChannel, PermissionFlagsBits.SendMessages),
      }),
  };
}

/** Reads an interaction, from the gateway or over HTTP. */
export function readInteraction(interaction: APIInteraction): Incoming {
  if (interaction.type === InteractionType.Ping) return { kind: "ping" };
  const asker = askerOf(interaction);
  if (interaction.type === InteractionType.MessageComponent) {
    const { data, message } = interaction;
    const { id, thread } = readCustomId(data.custom_id);
    const pressed = data.component_type === ComponentType.StringSelect ? (data.values[0] ?? id) : id;
    const isPrivate = ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
    return {
      kind: "press",
      id: pressed,
      asker,
      place: { ...conversationIn(asker, thread), private: isPrivate },
      thread,
    };
  }
  if (interaction.type === InteractionType.ModalSubmit || interaction.data.type !== ApplicationCommandType.ChatInput) {
    return { kind: "unsupported" };
  }
  const { name: command, options: given = [] } = interaction.data;
  const part = given.find((option) => option.type === ApplicationCommandOptionType.Subcommand);
  const options = part?.options ?? given;
  if (interaction.type === InteractionType.ApplicationCommandAutocomplete) {
    const focused = options.find((option) => "focused" in option && option.focused);
    if (!focused || !("value" in focused)) return { kind: "unsupported" };
    const language = languageOf(interaction);
    return { kind: "complete", command, option: focused.name, typed: String(focused.value), language };
  }
  // In a server a command stands alone, as nobody can reply to its answer in a way that Discord shows to bots.
  const thread = interaction.guild_id === undefined ? asker.user : undefined;
  const call: CommandCall = {
    asker,
    command,
    ...(part && { subcommand: part.name }),
    options: Object.fromEntries(options.flatMap(entryOf)),
    ...conversationIn(asker, thread),
  };
  return { kind: "command", call, thread };
}

function entryOf(option: APIApplicationCommandInteractionDataOption): readonly (readonly [string, string | number])[] {
  if (!("value" in option)) return [];
  return [[option.name, typeof option.value === "boolean" ? String(option.value) : option.value]];
}

/** Who the bot is, and the language of the server. */
export interface Hearing {
  /** Its user's id. */
  readonly bot: string;
  readonly locale?: Language | undefined;
}

/** A message that is answered. */
export interface Heard {
  readonly id: string;
  readonly message: Message;
  /** The end of the key of its conversation. */
  readonly thread: string;
}

/** A message to the bot: one that mentions it, replies to it, or is written to it directly. */
export function readMessage(data: GatewayMessageCreateDispatchData, { bot, locale }: Hearing): Heard | undefined {
  const { id, author, guild_id: guild, channel_id: channel, content, referenced_message: referenced } = data;
  const isWritten = data.type === MessageType.Default || data.type === MessageType.Reply;
  if (!isWritten || author.bot || data.webhook_id !== undefined || content === "") return undefined;
  const isReply = referenced?.author.id === bot;
  const isDirect = guild === undefined;
  if (!isDirect && !isReply && !data.mentions.some((user) => user.id === bot)) return undefined;
  const thread = isDirect ? author.id : isReply ? threadOf(referenced) : id;
  const text = content.replaceAll(new RegExp(`<@!?${bot}>`, "g"), " ").trim();
  const asker: Asker = { platform, workspace: guild ?? "", channel, user: author.id, ...(locale && { locale }) };
  return { id, message: { asker, text, ...conversationIn(asker, thread) }, thread };
}
