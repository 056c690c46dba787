import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { envelope, mention } from "../../doubles/slack/sender.ts";
import { type Failure, type SlackApi, startSlackApi } from "../../doubles/slack/web-api.ts";
import { memoryStore, type TestStore } from "../../store/stores.ts";
import { startSlack, type TestSlack } from "./workspace.ts";

let opened: TestStore;
let api: SlackApi;
const running: TestSlack[] = [];
beforeAll(async () => {
  opened = await memoryStore();
});
afterAll(() => opened.close());
beforeEach(async () => {
  api = await startSlackApi();
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((slack) => slack.stop()));
  await api.close();
});

let seconds = 1_796_000_000;
const question = () => {
  seconds += 1;
  return mention("combien d'emplois à Oujda ?", `${seconds}.000100`);
};
const patient = { timeout: 15_000 };
const identities = () => api.calls.filter(({ method }) => method === "auth.test");

async function start(socket = false): Promise<TestSlack> {
  const slack = await startSlack(opened.store, { api, socket });
  running.push(slack);
  return slack;
}

describe("a start while Slack can't be reached", () => {
  test("goes on, says what is missing, takes no event that it could not answer, and connects by itself", async () => {
    await api.unplug();
    const slack = await start();
    expect(slack.adapter.missing()).toContain("can't be reached");
    expect((await slack.send.event(question())).status).toBe(503);
    const errors = slack.lines.filter(({ level }) => level === "error");
    expect(errors).toMatchObject([{ msg: "Slack can't be reached; it is tried again" }]);
    expect(JSON.stringify(slack.lines)).not.toMatch(/xoxb-test|test-signing-secret/);
    await api.plugIn();
    await expect.poll(() => slack.adapter.missing(), patient).toBeUndefined();
    expect((await slack.send.event(question())).status).toBe(200);
    expect(api.messages).toHaveLength(1);
  }, 20_000);

  test("opens the socket once it can", async () => {
    await api.unplug();
    const slack = await start(true);
    expect(slack.adapter.missing()).toContain("not connected");
    await api.plugIn();
    await expect.poll(() => slack.adapter.missing(), patient).toBeUndefined();
    await api.hub.send("events_api", envelope(question()));
    expect(api.messages).toHaveLength(1);
  }, 20_000);

  test("leaves no connection behind when it is stopped", async () => {
    await api.unplug();
    const { adapter } = await startSlack(opened.store, { api, socket: true });
    await adapter.stop();
    await api.plugIn();
    await start(true);
    await api.hub.connected();
    expect(api.hub.size).toBe(1);
    expect(identities()).toHaveLength(1);
    expect(adapter.missing()).toContain("not connected");
  });

  const failures: readonly (readonly [string, Failure])[] = [
    ["a 503", { status: 503 }],
    ["a used-up rate", { status: 429, retryAfter: 1 }],
    ["an internal error", { error: "internal_error" }],
    ["a page of somebody else", { error: "<html>a proxy</html>" }],
    ["a dropped connection", { lost: true }],
  ];
  for (const [what, failure] of failures)
    test(`is no fault of the token: ${what}`, async () => {
      api.fail("auth.test", failure);
      const slack = await start();
      await expect.poll(() => slack.adapter.missing(), patient).toBeUndefined();
      expect(identities()).toHaveLength(2);
    }, 20_000);
});

describe("a socket that Slack gives no address for", () => {
  test("does not keep the program from starting, and is there once Slack gives one", async () => {
    api.fail("apps.connections.open", ...Array.from({ length: 3 }, () => ({ status: 503 })));
    const slack = await start(true);
    expect(slack.adapter.missing()).toContain("not connected");
    await expect.poll(() => slack.adapter.missing(), patient).toBeUndefined();
  }, 20_000);
});
