import { createHmac } from "node:crypto";

export const signingSecret = "test-signing-secret";

/** What Slack sends; only the members that matter to the program. */
export interface EventOptions {
  readonly id?: string;
  readonly team?: string;
  readonly enterprise?: string;
  /** Number of the redelivery, from 1. */
  readonly retry?: number;
}

let events = 0;

/** An event's envelope: https://docs.slack.dev/apis/events-api/#the-events-payload */
export function envelope(event: Readonly<Record<string, unknown>>, options: EventOptions = {}) {
  events += 1;
  const { id = `Ev${events}`, team = "T1", enterprise } = options;
  const authorization = {
    team_id: enterprise ? null : team,
    enterprise_id: enterprise ?? null,
    user_id: "UBOT",
    is_bot: true,
    is_enterprise_install: enterprise !== undefined,
  };
  return {
    token: "unused",
    team_id: team,
    ...(enterprise && { enterprise_id: enterprise }),
    api_app_id: "A1",
    event,
    type: "event_callback",
    event_id: id,
    event_time: 1_790_000_000,
    authorizations: [authorization],
    is_ext_shared_channel: false,
  };
}

/** A mention in a channel. */
export function mention(text: string, ts: string, more: Readonly<Record<string, unknown>> = {}) {
  return { type: "app_mention", user: "U1", text: `<@UBOT> ${text}`, ts, channel: "C1", event_ts: ts, ...more };
}

/** A direct message. */
export function direct(text: string, ts: string, more: Readonly<Record<string, unknown>> = {}) {
  return { type: "message", channel_type: "im", user: "U1", text, ts, channel: "D1", event_ts: ts, ...more };
}

/** What is sent when a slash command is used. */
export function command(text: string, responseUrl: string, channel = "C1") {
  return {
    token: "unused",
    command: "/maroc2030",
    text,
    response_url: responseUrl,
    trigger_id: "1.2.3",
    user_id: "U1",
    user_name: "someone",
    team_id: "T1",
    team_domain: "example",
    channel_id: channel,
    channel_name: "general",
    api_app_id: "A1",
    is_enterprise_install: "false",
  };
}

/** What is sent when an element of a message or of the home is used. */
export function press(action: Readonly<Record<string, unknown>>, more: Readonly<Record<string, unknown>>) {
  return {
    type: "block_actions",
    user: { id: "U1", username: "someone", team_id: "T1" },
    team: { id: "T1", domain: "example" },
    api_app_id: "A1",
    token: "unused",
    trigger_id: "1.2.3",
    actions: [{ block_id: "b", action_ts: "1790000000.000001", ...action }],
    ...more,
  };
}

/** Headers of a signed request: https://docs.slack.dev/authentication/verifying-requests-from-slack */
export function signed(body: string, { secret = signingSecret, at = Math.floor(Date.now() / 1_000) } = {}) {
  const signature = `v0=${createHmac("sha256", secret).update(`v0:${at}:${body}`).digest("hex")}`;
  return { "x-slack-signature": signature, "x-slack-request-timestamp": String(at) };
}

/** Sends signed requests to the program's port. */
export function createSender(address: string) {
  const post = (body: string, headers: Readonly<Record<string, string>>) =>
    fetch(`${address}/slack/events`, { method: "POST", body, headers: { ...signed(body), ...headers } });
  const form = (fields: Readonly<Record<string, string>>) =>
    post(new URLSearchParams(fields).toString(), { "content-type": "application/x-www-form-urlencoded" });
  return {
    post,
    event: (event: Readonly<Record<string, unknown>>, options: EventOptions = {}) =>
      post(JSON.stringify(envelope(event, options)), {
        "content-type": "application/json",
        ...(options.retry && { "x-slack-retry-num": String(options.retry), "x-slack-retry-reason": "http_timeout" }),
      }),
    command: (text: string, responseUrl: string, channel?: string) => form(command(text, responseUrl, channel)),
    press: (payload: ReturnType<typeof press>) => form({ payload: JSON.stringify(payload) }),
  };
}
