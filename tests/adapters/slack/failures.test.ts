import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { direct, mention } from "../../doubles/slack/sender.ts";
import type { Failure } from "../../doubles/slack/web-api.ts";
import { memoryStore, type TestStore } from "../../store/stores.ts";
import { startSlack, type TestSlack } from "./workspace.ts";

let opened: TestStore;
let slack: TestSlack;
beforeAll(async () => {
  opened = await memoryStore();
});
afterAll(() => opened.close());
beforeEach(async () => {
  slack = await startSlack(opened.store);
});
afterEach(() => slack.stop());

let seconds = 1_791_000_000;
const nextTs = () => {
  seconds += 1;
  return `${seconds}.000100`;
};
const question = "emplois par région";
const errors = () => slack.lines.filter(({ level }) => level === "error");
const posts = () => slack.api.calls.filter(({ method }) => method === "chat.postMessage");
const typesOf = (at = 0) => slack.api.messages[at]?.blocks.map(({ type }) => type);

describe("a reply that Slack does not take at once", () => {
  test("is posted again after 429, when its time has come", async () => {
    slack.api.fail("chat.postMessage", { status: 429, retryAfter: 1 }, { error: "ratelimited" });
    await slack.send.event(mention(question, nextTs()));
    // The event is acknowledged before: waiting takes longer than Slack does.
    await expect.poll(() => slack.api.messages.length, { timeout: 20_000 }).toBe(1);
    expect(posts()).toHaveLength(3);
    expect(errors()).toEqual([]);
  });

  test("is posted again after a connection that was refused, though the channel can't be read", async () => {
    slack.api.scopes.clear();
    await slack.api.unplug();
    await slack.send.event(mention(question, nextTs()));
    await slack.api.plugIn();
    await expect.poll(() => slack.api.messages.length, { timeout: 20_000 }).toBe(1);
    expect(posts()).toHaveLength(1);
    expect(errors()).toEqual([]);
  }, 25_000);

  const lost: readonly (readonly [string, Failure])[] = [
    ["a 500", { status: 500 }],
    ["a 503", { status: 503 }],
    ["a dropped connection", { lost: true }],
    ["an internal error", { error: "internal_error" }],
    ["a page that is not Slack's", { error: "<html>Bad gateway</html>" }],
  ];
  for (const [what, failure] of lost) {
    test(`is looked up after ${what}, and posted again when it is not there`, async () => {
      slack.api.fail("chat.postMessage", failure);
      await slack.send.event(mention(question, nextTs()));
      expect(slack.api.messages).toHaveLength(1);
      expect(posts()).toHaveLength(2);
    });
    if (!("error" in failure))
      test(`is not repeated after ${what} when it is there`, async () => {
        slack.api.fail("chat.postMessage", { ...failure, applied: true });
        await slack.send.event(mention(question, nextTs()));
        await slack.send.event(direct(question, nextTs()));
        expect(slack.api.messages).toHaveLength(2);
        expect(posts()).toHaveLength(2);
        expect(errors()).toEqual([]);
      });
  }

  for (const [what, prepare] of [
    ["the scope is missing", () => slack.api.scopes.clear()],
    ["the rate is used up", () => slack.api.fail("conversations.history", { status: 429, retryAfter: 60 })],
  ] as const)
    test(`is not repeated when it can't be looked up because ${what}, but logged once and counted`, async () => {
      prepare();
      slack.api.fail("chat.postMessage", { lost: true });
      const ts = nextTs();
      await slack.send.event(mention(question, ts), { id: `EvLost${ts}` });
      await slack.send.event(mention(question, ts), { id: `EvLost${ts}` });
      expect(slack.api.messages).toEqual([]);
      expect(posts()).toHaveLength(1);
      expect(errors()).toMatchObject([{ outcome: "lost", channel: "C1" }]);
      expect(await slack.metrics()).toContain('maroc2030_posts_total{platform="slack",outcome="lost"} 1');
    });
});

describe("what a workspace refuses is left out", () => {
  test("chart and table, once, with the same figures as text", async () => {
    for (const type of ["data_visualization", "table", "context_actions"]) slack.api.refused.add(type);
    await slack.send.event(mention(question, nextTs()));
    expect(posts()).toHaveLength(2);
    expect(typesOf()).not.toContain("table");
    expect(typesOf()).not.toContain("data_visualization");
    expect(JSON.stringify(slack.api.messages[0]?.blocks)).toContain("Casablanca-Settat");
  });

  test("nothing, when it takes all", async () => {
    await slack.send.event(mention(question, nextTs()));
    expect(posts()).toHaveLength(1);
    expect(typesOf()).toEqual(expect.arrayContaining(["table", "data_visualization", "context_actions"]));
  });

  for (const error of ["msg_too_long", "msg_blocks_too_long"])
    test(`what is too long (${error}), with a sentence that says so`, async () => {
      slack.api.fail("chat.postMessage", { error });
      await slack.send.event(mention(question, nextTs()));
      expect(JSON.stringify(slack.api.messages[0]?.blocks)).toContain("trop longue pour Slack");
    });
});

describe("a channel that refuses", () => {
  for (const error of ["channel_not_found", "not_in_channel", "is_archived", "missing_scope", "token_revoked"])
    test(`is not tried again, and logged once with the reason: ${error}`, async () => {
      slack.api.fail("chat.postMessage", { error });
      await slack.send.event(mention(question, nextTs()));
      expect(posts()).toHaveLength(1);
      expect(errors()).toMatchObject([{ outcome: "refused", reason: error, channel: "C1" }]);
    });
});

test("nothing that is logged holds a token", async () => {
  slack.api.fail("chat.postMessage", { status: 500 }, { error: "token_revoked" });
  await slack.send.event(mention(question, nextTs()));
  expect(JSON.stringify(slack.lines)).not.toMatch(/xoxb-test|test-signing-secret/);
});
