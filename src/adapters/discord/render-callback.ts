import { InteractionResponseType } from "discord-api-types/v10";
import type { Completion } from "../../assistant/assistant.ts";
import { chatMessages } from "../../assistant/messages.ts";
import type { Effect } from "../../assistant/reply.ts";
import type { Language } from "../../engine/answer.ts";
import type { Log } from "../../log.ts";
import { type DiscordBody, type DiscordFile, renderSentence } from "./render.ts";
import { renderWhole } from "./render-picture.ts";

/** The first response to an interaction, with its files. */
export interface Callback {
  readonly body: {
    readonly type: InteractionResponseType;
    readonly data?: DiscordBody | { readonly choices: readonly Completion[] };
  };
  readonly files: readonly DiscordFile[];
}

/** The answer to Discord's ping. */
export const pong: Callback = { body: { type: InteractionResponseType.Pong }, files: [] };

/** Completions of an option. */
export function renderChoices(choices: readonly Completion[]): Callback {
  return { body: { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices } }, files: [] };
}

/** A reply that is posted, shown to one person, or put in place of the message that was pressed. */
export async function renderEffect({ effect, reply }: Effect, thread: string | undefined, log: Log): Promise<Callback> {
  // An edit takes no flag for who sees the message: that stays as it was.
  const { body, files } = await renderWhole({ ...reply, private: effect === "whisper" }, thread, log);
  const { UpdateMessage: update, ChannelMessageWithSource: post } = InteractionResponseType;
  return { body: { type: effect === "replace" ? update : post, data: body }, files };
}

/** Says that the answer could not be prepared. */
export function renderFailure(language: Language): Callback {
  const data = renderSentence(chatMessages(language).failed);
  return { body: { type: InteractionResponseType.ChannelMessageWithSource, data }, files: [] };
}
