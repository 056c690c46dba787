import { charactersOf, faultsOfBlocks } from "./validate-message.ts";
import type { StoredMessage, Workspace } from "./web-api.ts";

export type Arguments = Readonly<Record<string, unknown>>;
type Method = (args: Arguments, workspace: Workspace, token: string) => Readonly<Record<string, unknown>>;

const refuse = (error: string, messages: readonly string[] = []) => ({
  ok: false,
  error,
  response_metadata: { messages },
});

/** What Slack refuses in the text and blocks of a message. */
function refusalOf({ text, blocks, metadata }: Arguments, { refused }: Workspace) {
  const shown = (blocks ?? []) as readonly { type: string }[];
  if (!text && shown.length === 0) return refuse("no_text");
  if (String(text).length > 40_000) return refuse("msg_too_long");
  // Measured by others at 13,202 characters of all blocks.
  if (charactersOf(shown) > 13_200) return refuse("msg_blocks_too_long");
  const faults = shown.length > 0 ? faultsOfBlocks(shown) : [];
  const types = shown.filter(({ type }) => refused.has(type)).map(({ type }) => `unsupported type: ${type}`);
  if (faults.length + types.length > 0) return refuse("invalid_blocks", [...faults, ...types]);
  const named = metadata as { event_type?: unknown; event_payload?: unknown } | undefined;
  if (named && (typeof named.event_type !== "string" || typeof named.event_payload !== "object"))
    return refuse("invalid_metadata_format");
  return undefined;
}

function isThere({ channels }: Workspace, channel: unknown): boolean {
  return channels.has(String(channel)) || String(channel).startsWith("D");
}

function store(args: Arguments, workspace: Workspace, token: string, onlyFor?: string): StoredMessage {
  const message = {
    channel: String(args.channel),
    ts: workspace.nextTs(),
    ...(args.thread_ts !== undefined && { thread_ts: String(args.thread_ts) }),
    ...(onlyFor !== undefined && { onlyFor }),
    text: String(args.text),
    blocks: (args.blocks ?? []) as StoredMessage["blocks"],
    ...(args.metadata !== undefined && { metadata: args.metadata as NonNullable<StoredMessage["metadata"]> }),
    token,
  };
  workspace.messages.push(message);
  return message;
}

/** A page of messages, with metadata only when it is asked for. */
function pageOf(messages: readonly StoredMessage[], { cursor, limit, include_all_metadata: all }: Arguments) {
  const from = Number(cursor ?? 0);
  const to = from + Number(limit ?? 100);
  const shown = messages.slice(from, to).map(({ metadata, ...message }) => ({
    ...message,
    ...(String(all) === "true" && metadata && { metadata }),
  }));
  const next = to < messages.length ? String(to) : "";
  return { ok: true, messages: shown, has_more: next !== "", response_metadata: { next_cursor: next } };
}

function readable(workspace: Workspace, channel: unknown) {
  if (!isThere(workspace, channel)) return refuse("channel_not_found");
  const kind = { C: "channels:history", G: "groups:history", D: "im:history" }[String(channel).charAt(0)];
  if (!kind || !workspace.scopes.has(kind)) return refuse("missing_scope");
  return workspace.channels.get(String(channel)) === false ? refuse("not_in_channel") : undefined;
}

const postMessage: Method = (args, workspace, token) => {
  if (!isThere(workspace, args.channel)) return refuse("channel_not_found");
  if (workspace.channels.get(String(args.channel)) === false) return refuse("not_in_channel");
  const refusal = refusalOf(args, workspace);
  if (refusal) return refusal;
  const { ts, channel } = store(args, workspace, token);
  return { ok: true, channel, ts };
};

/** The methods that the program calls: https://docs.slack.dev/reference/methods */
export const methods: Readonly<Record<string, Method>> = {
  "auth.test": (_, { tokens }, token) => {
    const { team = "", botUser = "" } = tokens.get(token) ?? {};
    return { ok: true, team_id: team, user_id: botUser, bot_id: "B1", url: "https://example.slack.com/" };
  },
  "chat.postMessage": postMessage,
  "chat.update": (args, workspace) => {
    const message = workspace.messages.find(({ ts, channel }) => ts === args.ts && channel === args.channel);
    if (!message) return refuse("message_not_found");
    // Observed by others: an edit takes far less text than a post.
    const refusal = String(args.text).length > 4_000 ? refuse("msg_too_long") : refusalOf(args, workspace);
    if (refusal) return refusal;
    Object.assign(message, { text: String(args.text), blocks: args.blocks });
    return { ok: true, ts: message.ts, channel: message.channel };
  },
  "chat.postEphemeral": (args, workspace, token) => {
    if (!isThere(workspace, args.channel)) return refuse("channel_not_found");
    const refusal = refusalOf(args, workspace);
    if (refusal) return refusal;
    return { ok: true, message_ts: store(args, workspace, token, String(args.user)).ts };
  },
  "views.publish": ({ user_id: user, view }, { views }) => {
    const { blocks, type } = view as Arguments;
    const faults = faultsOfBlocks(blocks, true);
    if (type !== "home" || faults.length > 0) return refuse("invalid_arguments", faults);
    views.set(String(user), view as Arguments);
    return { ok: true, view };
  },
  "conversations.history": (args, workspace) => {
    const refusal = readable(workspace, args.channel);
    if (refusal) return refusal;
    const isParent = ({ ts, thread_ts: thread, channel, onlyFor }: StoredMessage) =>
      channel === args.channel && (thread === undefined || thread === ts) && onlyFor === undefined;
    return pageOf(workspace.messages.filter(isParent).reverse(), args);
  },
  "conversations.replies": (args, workspace) => {
    const refusal = readable(workspace, args.channel);
    if (refusal) return refusal;
    const isReply = ({ ts, thread_ts: thread, channel, onlyFor }: StoredMessage) =>
      channel === args.channel && (thread === args.ts || ts === args.ts) && onlyFor === undefined;
    return pageOf(workspace.messages.filter(isReply), args);
  },
  "conversations.info": ({ channel }, { scopes, channels }) => {
    if (!scopes.has("channels:read")) return refuse("missing_scope");
    const member = channels.get(String(channel));
    if (member === undefined) return refuse("channel_not_found");
    return { ok: true, channel: { id: channel, is_member: member, is_im: String(channel).startsWith("D") } };
  },
  "users.info": ({ user }, { scopes, locales }) =>
    scopes.has("users:read")
      ? { ok: true, user: { id: user, locale: locales.get(String(user)) ?? "en-US" } }
      : refuse("missing_scope"),
  "assistant.threads.setSuggestedPrompts": ({ prompts }) => {
    const given = prompts as readonly Arguments[];
    const fits = given.length > 0 && given.length <= 4 && given.every(({ title, message }) => title && message);
    return fits ? { ok: true } : refuse("invalid_arguments");
  },
  "apps.connections.open": (_, { hub }, token) =>
    token.startsWith("xapp-") && token !== "xapp-bad" ? { ok: true, url: hub.url } : refuse("invalid_auth"),
  "oauth.v2.access": ({ code, client_id: client }, { tokens }) => {
    if (client !== "client" || !String(code).startsWith("code-")) return refuse("invalid_code");
    const team = String(code).slice("code-".length);
    const token = `xoxb-${team}`;
    tokens.set(token, { team, botUser: `U${team}` });
    return {
      ok: true,
      app_id: "A1",
      access_token: token,
      token_type: "bot",
      scope: "chat:write",
      bot_user_id: `U${team}`,
      team: { id: team, name: team },
      enterprise: null,
      is_enterprise_install: false,
      authed_user: { id: "U1" },
    };
  },
};
