import { afterAll, beforeAll, expect, test } from "vitest";
import { command, envelope, mention, press } from "../../doubles/slack/sender.ts";
import { memoryStore, type TestStore } from "../../store/stores.ts";
import { startSlack, type TestSlack } from "./workspace.ts";

let opened: TestStore;
let slack: TestSlack;
beforeAll(async () => {
  opened = await memoryStore();
  slack = await startSlack(opened.store, { socket: true });
});
afterAll(async () => {
  await slack.stop();
  await opened.close();
});

test("Socket Mode connects through SLACK_API_URL and says so", () => {
  expect(slack.api.calls.map(({ method }) => method)).toContain("apps.connections.open");
  expect(slack.adapter.missing()).toBeUndefined();
  expect(slack.adapter.route).toBeUndefined();
});

test("an event is answered once, and acknowledged after its answer", async () => {
  const payload = envelope(mention("combien d'emplois à Oujda ?", "1793000001.000100"));
  await slack.api.hub.send("events_api", payload);
  expect(slack.api.messages).toHaveLength(1);
  await slack.api.hub.send("events_api", payload, 1);
  expect(slack.api.messages).toHaveLength(1);
});

test("a command and a button work over the socket", async () => {
  await slack.api.hub.send("slash_commands", command("combien d'emplois à Oujda ?", slack.api.responseUrl()));
  await expect.poll(() => slack.api.responses.length).toBe(1);
  const [message] = slack.api.messages;
  const container = { type: "message", message_ts: message?.ts, channel_id: "C1", is_ephemeral: false };
  const more = { container, channel: { id: "C1" }, message, response_url: slack.api.responseUrl() };
  await slack.api.hub.send("interactive", press({ type: "button", action_id: "unknown" }, more));
  await expect.poll(() => slack.api.responses.length).toBe(2);
});

test("a dropped socket is reported, opened again, and what comes then is answered", async () => {
  slack.api.hub.drop();
  await expect.poll(() => slack.adapter.missing()).toContain("not connected");
  await slack.api.hub.connected();
  await slack.api.hub.send("events_api", envelope(mention("combien d'emplois à Fès ?", "1793000002.000100")));
  expect(slack.api.messages.at(-1)?.text).toContain("100");
  expect(slack.adapter.missing()).toBeUndefined();
}, 20_000);

test("a refused app token stops the start with one line that names it", async () => {
  const settings = { appToken: "xapp-bad" };
  await expect(startSlack(opened.store, { socket: true, settings, api: slack.api })).rejects.toThrow(
    /^SLACK_APP_TOKEN could not be used with Slack: .*invalid_auth/,
  );
});
