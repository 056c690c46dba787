import type { Message } from "../../assistant/assistant.ts";
import type { Target } from "../slack-client/post.ts";

/** The members of a message or mention event that count here: https://docs.slack.dev/reference/events/message */
export interface MessageEvent {
  readonly type: string;
  readonly subtype?: string;
  readonly user?: string;
  readonly bot_id?: string;
  readonly text?: string;
  readonly channel: string;
  readonly channel_type?: string;
  readonly ts: string;
  readonly thread_ts?: string;
  readonly edited?: unknown;
  readonly hidden?: boolean;
}

/** A message to answer, and where. */
interface Heard extends Omit<Message, "asker"> {
  readonly user: string;
  readonly target: Target;
  /** The message's key: one message can arrive as two events. */
  readonly key: string;
}

/** Where the app is installed, as Bolt tells it. */
export interface Source {
  readonly isEnterpriseInstall: boolean;
  readonly enterpriseId?: string;
}

/** The workspace or, installed for all of an organisation, the enterprise. */
export function workspaceOf(team: string, { isEnterpriseInstall, enterpriseId }: Source): string {
  return isEnterpriseInstall && enterpriseId ? enterpriseId : team;
}

/** The key of a conversation in a workspace (as `workspaceOf` gives it): a channel's thread, a DM, or what one user alone sees of it. */
export function conversationKey(workspace: string, { channel, thread_ts }: Target, onlyFor?: string): string {
  return ["slack", workspace, channel, thread_ts, onlyFor].filter(Boolean).join(":");
}

/** Subtypes of messages that users write; the others tell of edits, deletions, joins, bots: https://docs.slack.dev/reference/events/message#subtypes */
const written = new Set(["file_share", "thread_broadcast", "me_message"]);

/**
 * Reads a message or mention event; undefined when it is nothing to answer: a bot's, an edit, a deletion, a join, talk
 * among others. `followUps`: messages in a channel's thread are looked at without a mention too.
 */
export function parseMessage(
  event: MessageEvent,
  workspace: string,
  botUser: string | undefined,
  followUps: boolean,
): Heard | undefined {
  const { type, subtype, user, channel, ts, thread_ts: thread, text = "" } = event;
  if (subtype && !written.has(subtype)) return undefined;
  if (event.bot_id || event.hidden || event.edited || !user || user === botUser) return undefined;
  const isDirect = type === "message" && event.channel_type === "im";
  const isMentioned = type === "app_mention" || (botUser !== undefined && text.includes(`<@${botUser}`));
  if (type === "message" && !isDirect && !(followUps && thread)) return undefined;
  // In a channel the answer opens a thread; in a DM it follows the message.
  const opened = thread ?? (isDirect ? undefined : ts);
  const target = { channel, ...(opened && { thread_ts: opened }) };
  return {
    user,
    text: readText(text, botUser),
    conversation: conversationKey(workspace, target),
    ...(!isDirect && !isMentioned && { unaddressed: true }),
    target,
    key: `slack message ${workspace}:${channel}:${ts}`,
  };
}

/** What a user wrote: mentions, links and the three escaped characters in Slack's notation turned back, the bot's own mention dropped. */
export function readText(text: string, botUser?: string): string {
  return text
    .replaceAll(/<([@#!]?)([^<>|]*)(?:\|([^<>]*))?>/g, (_, sign: string, id: string, label?: string) =>
      sign === "@" && id === botUser ? " " : (label ?? (sign === "" ? id : " ")),
    )
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .replaceAll(/ {2,}/g, " ")
    .trim();
}
