import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { present } from "../../../src/assistant/present.ts";
import { engine } from "../../corpus/engine.ts";
import { memoryStore, type TestStore } from "../../store/stores.ts";
import { startSlack, type TestSlack } from "./workspace.ts";

let opened: TestStore;
let slack: TestSlack;
beforeAll(async () => {
  opened = await memoryStore();
  slack = await startSlack(opened.store);
});
afterAll(async () => {
  await slack.stop();
  await opened.close();
});
beforeEach(() => {
  slack.api.messages.length = 0;
  slack.api.calls.length = 0;
});

// The stand-in’s clock begins on that day.
const answer = engine.ask("emplois par région", { now: "2026-11-23" });
const parcel = { edition: "2026-09-21", nonce: "n", reply: present({ answer }).reply };
const destination = { platform: "slack", workspace: "T1", channel: "C1" } as const;
const post = () => slack.adapter.courier?.post(destination, parcel);
const find = (edition = parcel.edition) => slack.adapter.courier?.find(destination, { edition, nonce: "n" });

describe("a digest", () => {
  test("is posted with its edition in the metadata, and found by it", async () => {
    const posted = await post();
    const [message] = slack.api.messages;
    expect(posted).toEqual({ outcome: "sent", message: message?.ts });
    expect(message?.metadata).toEqual({ event_type: "daily_digest", event_payload: { edition: "2026-09-21" } });
    expect(await find()).toEqual({ found: message?.ts });
    expect(await find("2026-09-22")).toBe("absent");
  });

  test("is one attempt: what comes of it is said, and nothing repeated", async () => {
    slack.api.fail("chat.postMessage", { status: 429, retryAfter: 30 });
    expect(await post()).toMatchObject({ outcome: "later", after: 30_000 });
    slack.api.fail("chat.postMessage", { status: 500 });
    expect(await post()).toMatchObject({ outcome: "lost" });
    slack.api.fail("chat.postMessage", { lost: true });
    expect(await post()).toMatchObject({ outcome: "lost" });
    slack.api.fail("chat.postMessage", { error: "is_archived" });
    expect(await post()).toEqual({ outcome: "refused", reason: "is_archived" });
    expect(slack.api.calls).toHaveLength(4);
  });

  test("that Slack finds fault with is no refusal of the channel", async () => {
    slack.api.fail("chat.postMessage", { error: "metadata_too_large" });
    expect(await post()).toEqual({ outcome: "failed", reason: "metadata_too_large" });
    const error = "invalid_blocks";
    slack.api.fail("chat.postMessage", { error }, { error }, { error });
    expect(await post()).toEqual({ outcome: "failed", reason: "invalid_blocks" });
  });

  test("is tried again later while the token is refused", async () => {
    slack.api.fail("chat.postMessage", { error: "invalid_auth" });
    expect(await post()).toEqual({ outcome: "later", after: 300_000, reason: "invalid_auth" });
  });

  test("goes without chart and table where a workspace refuses them", async () => {
    slack.api.fail("chat.postMessage", { error: "invalid_blocks" });
    expect(await post()).toMatchObject({ outcome: "sent" });
    expect(slack.api.messages[0]?.blocks.map(({ type }) => type)).not.toContain("data_visualization");
  });

  test("is found behind other messages, a page at a time", async () => {
    await post();
    const [digest] = slack.api.messages;
    for (let count = 0; count < 450; count += 1)
      slack.api.messages.push({ channel: "C1", ts: slack.api.nextTs(), text: "x", blocks: [], token: "t" });
    expect(await find()).toEqual({ found: digest?.ts });
  });

  test("can't be told where the channel's history can't be read", async () => {
    slack.api.scopes.delete("channels:history");
    expect(await find()).toBe("unreadable");
    slack.api.scopes.add("channels:history");
  });
});
