import { expect } from "vitest";
import { startSlack } from "../adapters/slack/workspace.ts";
import { command, mention, press } from "../doubles/slack/sender.ts";
import { faultsOfMessage } from "../doubles/slack/validate-message.ts";
import { memoryStore } from "../store/stores.ts";
import { type Driver, rateLimit, type Shown } from "./driver.ts";

/** Milliseconds for what takes a moment on a busy machine. */
const timeout = 10_000;

interface Posted {
  readonly text?: unknown;
  readonly blocks?: unknown;
  readonly response_type?: unknown;
}

interface Element {
  readonly action_id?: string;
  readonly value?: string;
}

/** Every text of a message: of blocks, tables, buttons and the notification. */
function textOf(message: Posted): string {
  const texts: string[] = [];
  const read = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(read);
    else if (typeof value === "object" && value !== null)
      for (const [key, each] of Object.entries(value))
        if (key === "text" && typeof each === "string") texts.push(each);
        else read(each);
  };
  read(message);
  return texts.join("\n").replaceAll("\u2060", "");
}

/** Every interactive element of a message. */
function elementsOf(value: unknown): readonly Element[] {
  if (Array.isArray(value)) return value.flatMap(elementsOf);
  if (typeof value !== "object" || value === null) return [];
  // Thumbs are two buttons in one element.
  const thumb = "positive_button" in value ? [{ ...value, ...(value.positive_button as Element) } as Element] : [];
  const own = "action_id" in value ? [...thumb, value as Element] : [];
  return [...own, ...Object.values(value).flatMap(elementsOf)];
}

/** A workspace: mentions in one thread, and the slash command. */
export async function startSlackDriver(): Promise<Driver> {
  const opened = await memoryStore();
  const slack = await startSlack(opened.store, { rateLimit });
  const faults: string[] = [];
  let people = 0;
  let seconds = 1_792_000_000;

  return {
    name: "slack",
    lacks: { permissions: "any member may subscribe a channel" },
    async open() {
      people += 1;
      const user = `U${1_000 + people}`;
      const channel = `C${1_000 + people}`;
      slack.api.channels.set(channel, true);
      let thread: string | undefined;
      const nextTs = () => {
        seconds += 1;
        return `${seconds}.000100`;
      };

      /** The answer that comes to a response address. */
      async function answered(send: () => Promise<unknown>): Promise<Shown> {
        const before = slack.api.responses.length;
        await send();
        await expect.poll(() => slack.api.responses.length, { timeout }).toBeGreaterThan(before);
        return shown(slack.api.responses.at(-1) as Posted);
      }

      function shown(message: Posted): Shown {
        faults.push(...faultsOfMessage(message as never));
        const isPrivate = message.response_type === "ephemeral";
        return {
          text: textOf(message),
          isPrivate,
          async press(action) {
            const element = elementsOf(message.blocks).find(({ action_id: id, value }) =>
              [id, value].some((each) => each?.startsWith(`${action}:`)),
            );
            if (!element) throw new Error(`no button ${action}`);
            const container = { type: "message", message_ts: nextTs(), channel_id: channel, is_ephemeral: isPrivate };
            const place = { container, channel: { id: channel }, response_url: slack.api.responseUrl() };
            const payload = {
              ...press({ type: "button", ...element }, { ...place, message }),
              user: { id: user, username: "someone", team_id: "T1" },
            };
            if (action !== "ask") return answered(() => slack.send.press(payload));
            return posted(() => slack.send.press(payload));
          },
        };
      }

      /** The answer that is posted in the channel. */
      async function posted(send: () => Promise<unknown>): Promise<Shown> {
        const before = slack.api.messages.length;
        await send();
        await expect.poll(() => slack.api.messages.length, { timeout }).toBeGreaterThan(before);
        return shown(slack.api.messages.at(-1) as Posted);
      }

      return {
        say(text) {
          const ts = nextTs();
          const more = { user, channel, ...(thread !== undefined && { thread_ts: thread }) };
          thread ??= ts;
          return posted(() => slack.send.event(mention(text, ts, more)));
        },
        command(name, options) {
          const typed = Object.entries(options).map(([option, value]) => `${option}="${value}"`);
          const fields = { ...command([name, ...typed].join(" "), slack.api.responseUrl(), channel), user_id: user };
          const headers = { "content-type": "application/x-www-form-urlencoded" };
          return answered(() => slack.send.post(new URLSearchParams(fields).toString(), headers));
        },
      };
    },
    faults: () => faults,
    async stop() {
      await slack.stop();
      await opened.close();
    },
  };
}
