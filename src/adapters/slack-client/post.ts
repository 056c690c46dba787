import type { KnownBlock } from "@slack/types";
import { WebAPIPlatformError, WebAPIRateLimitedError, type WebClient } from "@slack/web-api";
import type { Place } from "../../assistant/outbox.ts";
import type { Reply } from "../../assistant/reply.ts";
import type { Posting } from "../../digest/courier.ts";
import type { Log } from "../../log.ts";
import { fallbackForm, messageOf } from "../slack/render.ts";
import type { Form } from "../slack/render-controls.ts";
import { connectionWait, isUnconnected } from "../unconnected.ts";

/** A place to post to. */
export interface Target {
  readonly channel: string;
  readonly thread_ts?: string;
}

/** Names a message, so that it is found again after its answer got lost: https://docs.slack.dev/messaging/message-metadata */
export interface Mark {
  readonly event_type: "maroc2030_reply" | "daily_digest";
  readonly event_payload: Readonly<Record<string, string>>;
}

/** Errors after which Slack may have posted nevertheless: https://docs.slack.dev/reference/methods/chat.postMessage#errors */
const unsure = new Set(["fatal_error", "internal_error", "request_timeout", "service_unavailable"]);
const rateErrors = new Set(["ratelimited", "rate_limited"]);
/** Errors of a channel or workspace that does not take the message; any other is a fault of the message. */
const refusals = new Set([
  "channel_not_found",
  "not_in_channel",
  "is_archived",
  "missing_scope",
  "token_revoked",
  "account_inactive",
]);
/** Errors of a token that is not the right one at the moment, and milliseconds until it is tried again. */
const tokenErrors = new Set(["invalid_auth", "not_authed", "token_expired"]);
const tokenWait = 300_000;
/** Pages that are read of a channel or thread before giving up, and messages of one. */
const pageLimit = 5;
const pageSize = 200;

function isDeclined(posting: Posting): posting is Extract<Posting, { readonly outcome: "refused" | "failed" }> {
  return posting.outcome === "refused" || posting.outcome === "failed";
}

/** Sends in a simpler form while the blocks are refused. Gives the last outcome. */
export async function inAnyForm(log: Log, send: (form: Form) => Promise<Posting>): Promise<Posting> {
  let form: Form = "full";
  for (;;) {
    const posting = await send(form);
    const next: Form | undefined = isDeclined(posting) ? fallbackForm(posting.reason, form) : undefined;
    if (next === undefined) return posting;
    log.warn({ ...posting, form: next }, "slack refused the blocks");
    form = next;
  }
}

/** The reason that Slack itself gives for refusing a call; undefined when it can't be reached or is out of order. */
export function refusalOf(error: unknown): string | undefined {
  if (!(error instanceof WebAPIPlatformError)) return undefined;
  const reason = String(error.data.error);
  // What somebody else answered in its place (a proxy's page) is no name of an error.
  return unsure.has(reason) || rateErrors.has(reason) || !/^\w+$/.test(reason) ? undefined : reason;
}

function outcomeOf(error: unknown): Posting {
  if (error instanceof WebAPIRateLimitedError)
    return { outcome: "later", after: error.retryAfter * 1_000, reason: "ratelimited" };
  if (isUnconnected(error)) return { outcome: "later", after: connectionWait, reason: String(error) };
  if (!(error instanceof WebAPIPlatformError)) return { outcome: "lost", reason: String(error) };
  const reason = String(error.data.error);
  if (rateErrors.has(reason)) return { outcome: "later", after: 1_000, reason };
  if (tokenErrors.has(reason)) return { outcome: "later", after: tokenWait, reason };
  if (refusalOf(error) === undefined) return { outcome: "lost", reason };
  return { outcome: refusals.has(reason) ? "refused" : "failed", reason };
}

/** A channel or thread to post into and to look for the marked message in; it is not older than `since`, a `ts`. */
export function placeOf(client: WebClient, target: Target, mark: Mark, since: string, log: Log): Place {
  async function attempt(reply: Reply, form: Form): Promise<Posting> {
    const { blocks, ...message } = messageOf(reply, form);
    try {
      // The chart block is newer than the SDK's types.
      const post = {
        ...target,
        ...message,
        blocks: blocks as KnownBlock[],
        metadata: { ...mark },
        unfurl_media: false,
      };
      const { ts } = await client.chat.postMessage(post);
      return ts === undefined ? { outcome: "lost", reason: "no ts in the answer" } : { outcome: "sent", message: ts };
    } catch (error) {
      return outcomeOf(error);
    }
  }

  /** A thread's replies stand in one method, the rest in the other; both want the history scope of the channel's kind. */
  async function search(method: "history" | "replies"): ReturnType<Place["find"]> {
    const common = { channel: target.channel, include_all_metadata: true, limit: pageSize } as const;
    let cursor: string | undefined;
    for (let page = 0; page < pageLimit; page += 1) {
      const part = { ...common, ...(cursor && { cursor }) };
      const { messages = [], response_metadata: next } = await (method === "history"
        ? client.conversations.history(part)
        : client.conversations.replies({ ...part, ts: target.thread_ts ?? "" }));
      const found = messages.find(({ metadata }) => isMarked(metadata, mark))?.ts;
      if (found !== undefined) return { found };
      cursor = next?.next_cursor || undefined;
      const isOlder = method === "history" && Number(messages.at(-1)?.ts) < Number(since);
      if (cursor === undefined || isOlder) return "absent";
    }
    return "unreadable";
  }

  return {
    post: (reply) => inAnyForm(log, (form) => attempt(reply, form)),
    async find() {
      try {
        const found = await search("history");
        return found === "absent" && target.thread_ts ? await search("replies") : found;
      } catch (error) {
        // Behind a proxy that lacks a method there is nothing to be read by it.
        if (/unknown_method|\b404\b/.test(String(error))) return "absent";
        log.warn({ ...target, reason: String(error) }, "a channel can't be read");
        return "unreadable";
      }
    },
  };
}

/** By its event or edition; the payload may tell more. */
function isMarked(metadata: { event_type?: string; event_payload?: object } | undefined, mark: Mark): boolean {
  const payload = (metadata?.event_payload ?? {}) as Mark["event_payload"];
  const isSame = ["event", "edition"].every((name) => payload[name] === mark.event_payload[name]);
  return metadata?.event_type === mark.event_type && isSame;
}
