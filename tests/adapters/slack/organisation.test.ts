import { afterAll, beforeAll, expect, test } from "vitest";
import { mention, press } from "../../doubles/slack/sender.ts";
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

const conversations = async () => (await opened.db.selectFrom("conversations").select("key").execute()).length;

test("an organisation that removes the app leaves nothing of what was asked in its workspaces, by message or button", async () => {
  const organisation = { team: "T7", enterprise: "E1" };
  await slack.send.event(mention("combien d'emplois à Oujda ?", "1795000001.000100"), organisation);
  const [reply] = slack.api.messages;
  const elements = (reply?.blocks ?? []).flatMap(({ elements = [] }) => elements as { action_id?: string }[]);
  const ask = elements.find(({ action_id: id }) => id?.startsWith("ask:"));
  const message = { ts: "1795000002.000100", thread_ts: "1795000002.000100" };
  const container = { type: "message", message_ts: message.ts, channel_id: "C1", is_ephemeral: false };
  const place = { container, message, channel: { id: "C1" }, response_url: slack.api.responseUrl() };
  const where = { team: { id: "T7" }, enterprise: { id: "E1" }, is_enterprise_install: true };
  await slack.send.press(press({ type: "button", ...ask }, { ...where, ...place }));
  await expect.poll(() => slack.api.messages.length).toBe(2);
  expect(await conversations()).toBe(2);
  await slack.send.event({ type: "app_uninstalled", event_ts: "1.2" }, organisation);
  expect(await conversations()).toBe(0);
});

test("workspaces of an organisation and others do not get mixed up", async () => {
  await slack.send.event(mention("combien d'emplois à Oujda ?", "1795000003.000100"));
  await slack.send.event({ type: "app_uninstalled", event_ts: "1.3" }, { team: "T7", enterprise: "E1" });
  expect(await conversations()).toBe(1);
  await slack.send.event({ type: "app_uninstalled", event_ts: "1.4" });
  expect(await conversations()).toBe(0);
});
