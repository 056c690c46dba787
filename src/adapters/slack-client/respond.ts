import type { Reply } from "../../assistant/reply.ts";
import type { Posting } from "../../digest/courier.ts";
import type { Log } from "../../log.ts";
import { messageOf } from "../slack/render.ts";
import { inAnyForm } from "./post.ts";

/** Milliseconds that Slack may take. */
const timeout = 5_000;

/** How a reply to a command or button is shown: https://docs.slack.dev/interactivity/handling-user-interaction#message_responses */
export interface Manner {
  /** Who sees it; a replaced message stays what it was. */
  readonly response_type?: "ephemeral" | "in_channel";
  readonly replace_original?: boolean;
  readonly thread_ts?: string;
}

/** Sends a reply to a `response_url`. Throws nothing. */
export function respond(url: string, manner: Manner, reply: Reply, log: Log): Promise<Posting> {
  return inAnyForm(log, async (form) => {
    const body = JSON.stringify({ ...manner, ...messageOf(reply, form) });
    const headers = { "content-type": "application/json" };
    try {
      const response = await fetch(url, { method: "POST", headers, body, signal: AbortSignal.timeout(timeout) });
      const text = await response.text();
      // The answer is "ok", JSON, or the error's name alone.
      const error = /"error"\s*:\s*"(\w+)"/.exec(text)?.[1] ?? /^\w*_\w*$/.exec(text.trim())?.[0];
      if (response.ok && error === undefined) return { outcome: "sent", message: "" };
      return { outcome: "refused", reason: error ?? `HTTP ${response.status}` };
    } catch (error) {
      return { outcome: "lost", reason: String(error) };
    }
  });
}
