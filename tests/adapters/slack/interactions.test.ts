import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { mention, press } from "../../doubles/slack/sender.ts";
import { faultsOfBlocks, faultsOfMessage } from "../../doubles/slack/validate-message.ts";
import { memoryStore, type TestStore } from "../../store/stores.ts";
import { startSlack, type TestSlack } from "./workspace.ts";

let opened: TestStore;
let slack: TestSlack;
beforeAll(async () => {
  opened = await memoryStore();
});
afterAll(() => opened.close());
beforeEach(async () => {
  slack = await startSlack(opened.store, {
    digests: async (_, language) => ({ ...blank, language, headline: "1 abonnement", facts: [{ label: "#C1" }] }),
  });
});
afterEach(() => slack.stop());

const blank = {
  status: "answered",
  notes: [],
  caveats: [],
  sources: [],
  agreements: [],
  targets: [],
  reading: "",
  suggestions: [],
  choices: [],
  dataVersion: "v",
  dataDate: "2026-11-20",
} as const;

type Element = { readonly type: string; readonly action_id: string; readonly text?: { readonly text: string } };
type Block = { readonly type: string; readonly elements?: readonly Element[] };

/** Buttons of a message, by the first part of their ids. */
function buttonOf(message: { readonly blocks?: unknown } | undefined, action: string): Element {
  const blocks = (message?.blocks ?? []) as readonly Block[];
  const elements = blocks.flatMap((block) => block.elements ?? []);
  const found = elements.find(({ type, action_id: id }) => type === "button" && id.startsWith(`${action}:`));
  if (!found) throw new Error(`no button ${action}`);
  return found;
}

let seconds = 1_792_000_000;
const nextTs = () => {
  seconds += 1;
  return `${seconds}.000100`;
};

/** Asks in a channel; gives the reply that was posted. */
async function ask(text: string) {
  await slack.send.event(mention(text, nextTs()));
  const reply = slack.api.messages.at(-1);
  if (!reply) throw new Error("no reply");
  return reply;
}

/** Presses a button of a posted message, and waits for what is sent to its response address. */
async function pressed(message: Awaited<ReturnType<typeof ask>>, action: Record<string, unknown>, answers = 1) {
  const container = { type: "message", message_ts: message.ts, channel_id: message.channel, is_ephemeral: false };
  const before = slack.api.responses.length;
  const more = { container, channel: { id: message.channel }, message, response_url: slack.api.responseUrl() };
  const response = await slack.send.press(press({ type: "button", ...action }, more));
  expect(response.status).toBe(200);
  await expect.poll(() => slack.api.responses.length, { timeout: 5_000 }).toBe(before + answers);
  return slack.api.responses.at(-1);
}

/** Runs the slash command and waits for its answer. */
async function run(text: string, channel = "C1") {
  const response = await slack.send.command(text, slack.api.responseUrl(), channel);
  expect(response.status).toBe(200);
  expect(await response.text()).toBe("");
  await expect.poll(() => slack.api.responses.length, { timeout: 5_000 }).toBeGreaterThan(0);
  return slack.api.responses.at(-1) as { text: string; blocks: unknown; response_type: string };
}

describe("/maroc2030", () => {
  for (const [typed, said] of [
    ["combien d'emplois à Oujda ?", "200 emplois"],
    ["jobs place=Oujda", "200 direct jobs"],
    ["emplois lieu=« Oujda »", "200 emplois"],
    ["emplois Oujda", "200 emplois"],
    ["aide", "demander"],
  ] as const)
    test(`answers the asker alone: ${typed}`, async () => {
      const answer = await run(typed);
      expect(answer.response_type).toBe("ephemeral");
      expect(faultsOfMessage(answer)).toEqual([]);
      expect(JSON.stringify(answer)).toContain(said);
      expect(slack.api.messages).toEqual([]);
    });

  test("has a button that shares the answer in the channel, once", async () => {
    const answer = await run("combien d'emplois à Oujda ?");
    const share = buttonOf(answer, "share");
    const container = { type: "message", message_ts: nextTs(), channel_id: "C1", is_ephemeral: true };
    const more = { container, channel: { id: "C1" }, response_url: slack.api.responseUrl() };
    await slack.send.press(press({ type: "button", action_id: share.action_id }, more));
    await slack.api.called("chat.postMessage");
    await slack.send.press(press({ type: "button", action_id: share.action_id, action_ts: "2.2" }, more));
    await expect.poll(() => slack.api.messages.length).toBe(1);
    expect(slack.api.messages[0]).toMatchObject({ channel: "C1" });
    expect(slack.api.messages[0]?.text).toContain("200 emplois");
  });

  test("shares where the bot is no member too", async () => {
    slack.api.channels.set("C2", false);
    const share = buttonOf(await run("combien d'emplois à Oujda ?", "C2"), "share");
    const container = { type: "message", message_ts: nextTs(), channel_id: "C2", is_ephemeral: true };
    const more = { container, channel: { id: "C2" }, response_url: slack.api.responseUrl() };
    await slack.send.press(press({ type: "button", action_id: share.action_id }, more));
    await expect.poll(() => slack.api.responses.length).toBe(2);
    expect(slack.api.responses[1]).toMatchObject({ response_type: "in_channel", replace_original: false });
  });

  test.each(["restricted_action", "invalid_auth"])("shares where posting fails with %s too", async (error) => {
    const share = buttonOf(await run("combien d'emplois à Oujda ?"), "share");
    const container = { type: "message", message_ts: nextTs(), channel_id: "C1", is_ephemeral: true };
    const more = { container, channel: { id: "C1" }, response_url: slack.api.responseUrl() };
    slack.api.fail("chat.postMessage", { error });
    await slack.send.press(press({ type: "button", action_id: share.action_id }, more));
    await expect.poll(() => slack.api.responses.length, { timeout: 5_000 }).toBe(2);
    expect(slack.api.responses[1]).toMatchObject({ response_type: "in_channel", replace_original: false });
  });

  test("has buttons whose questions are remembered for each user alone", async () => {
    const channel = "C1";
    const ask = buttonOf(await run("combien d'emplois à Oujda ?"), "ask");
    const container = { type: "message", message_ts: nextTs(), channel_id: channel, is_ephemeral: true };
    for (const [index, id] of ["UFirst", "USecond"].entries()) {
      const more = { user: { id, team_id: "T1" }, container, channel: { id: channel } };
      const action = { type: "button", action_id: ask.action_id };
      await slack.send.press(press(action, { ...more, response_url: slack.api.responseUrl() }));
      await expect.poll(() => slack.api.responses.length, { timeout: 5_000 }).toBe(index + 2);
    }
    const { conversations } = opened.store;
    expect(await conversations.previous("slack:T1:C1", Date.now())).toEqual([]);
    for (const user of ["UFirst", "USecond"])
      expect(await conversations.previous(`slack:T1:C1:${user}`, Date.now())).toHaveLength(1);
  });

  test("answers without chart and table where the workspace refuses them", async () => {
    for (const type of ["data_visualization", "table"]) slack.api.refused.add(type);
    expect(JSON.stringify(await run("emplois par région"))).toContain("Casablanca-Settat");
  });
});

describe("a button", () => {
  test("shows the answer in the other language, in place", async () => {
    const reply = await ask("combien d'emplois à Oujda ?");
    const answer = await pressed(reply, { action_id: buttonOf(reply, "language").action_id });
    expect(answer).toMatchObject({ replace_original: true });
    expect(String(answer?.text)).toContain("200 direct jobs");
  });

  test("turns the page, in place", async () => {
    const reply = await ask("liste des accords");
    const answer = await pressed(reply, { action_id: buttonOf(reply, "page").action_id });
    expect(answer).toMatchObject({ replace_original: true });
    expect(buttonOf(answer, "page").text?.text).toMatch(/1–10/);
  });

  test("shows the sources to who asks, in the thread", async () => {
    const reply = await ask("combien d'emplois à Oujda ?");
    const answer = await pressed(reply, { action_id: buttonOf(reply, "sources").action_id });
    expect(answer).toMatchObject({ response_type: "ephemeral", replace_original: false, thread_ts: reply.thread_ts });
    expect(JSON.stringify(answer)).toContain("https://");
  });

  test("asks the suggested question, answered in the thread, whose conversation goes on", async () => {
    const reply = await ask("combien d'emplois à Oujda ?");
    await pressed(reply, { action_id: buttonOf(reply, "ask").action_id }, 0);
    await expect.poll(() => slack.api.messages.length).toBe(2);
    expect(slack.api.messages[1]).toMatchObject({ channel: "C1", thread_ts: reply.thread_ts });
  });

  test("keeps the native thumbs with question and reading", async () => {
    const reply = await ask("combien d'emplois à Oujda ?");
    const [feedback] = (reply.blocks as unknown as readonly Block[])
      .filter(({ type }) => type === "context_actions")
      .flatMap((block) => block.elements as unknown as { negative_button: { value: string } }[]);
    const action = { type: "feedback_buttons", action_id: "feedback", value: feedback?.negative_button.value };
    expect(await pressed(reply, action)).toMatchObject({ response_type: "ephemeral" });
    const kept = [];
    for await (const entry of opened.store.feedback.all()) kept.push(entry);
    expect(kept.at(-1)).toMatchObject({ verdict: "down", question: "combien d'emplois à Oujda ?", platform: "slack" });
    expect(JSON.stringify(kept)).not.toContain("U1");
  });

  test("that is unknown gets a plain sentence", async () => {
    const reply = await ask("combien d'emplois à Oujda ?");
    const answer = await pressed(reply, { action_id: "page:AAAAAAAAAAAAAAAA:fr:2" });
    expect(String(answer?.text)).toContain("n’est plus valable");
  });
});

describe("the app's home", () => {
  const opens = (tab: string) => ({ type: "app_home_opened", user: "UHome", channel: "D1", tab, event_ts: "1.1" });

  test("shows totals, latest agreements and digests, within Slack's limits", async () => {
    await slack.send.event(opens("home"));
    const view = slack.api.views.get("UHome");
    const shown = JSON.stringify(view);
    expect(faultsOfBlocks(view?.blocks, true)).toEqual([]);
    for (const part of ["accords", "emplois", "Derniers accords", "1 abonnement", "Celle de la question"])
      expect(shown).toContain(part);
  });

  test("keeps the chosen language, for the home and for answers that do not tell", async () => {
    const selected_option = { value: "en" };
    const action = { type: "static_select", action_id: "home_language", selected_option };
    await slack.send.press(press(action, { user: { id: "UHome" }, container: { type: "view" }, view: {} }));
    await slack.api.called("views.publish");
    expect(JSON.stringify(slack.api.views.get("UHome"))).toContain("Latest agreements");
    await slack.send.event(mention("jobs Oujda", nextTs(), { user: "UHome" }));
    expect(slack.api.messages[0]?.text).toContain("direct jobs");
    const back = { ...action, selected_option: { value: "auto" } };
    await slack.send.press(press(back, { user: { id: "UHome" }, container: { type: "view" }, view: {} }));
    await slack.api.called("views.publish", ({ args }) => JSON.stringify(args).includes("Derniers accords"));
  });

  test("offers prompts when its messages are opened, without a thread", async () => {
    await slack.send.event(opens("messages"));
    const { args } = await slack.api.called("assistant.threads.setSuggestedPrompts");
    expect(args).toMatchObject({ channel_id: "D1" });
    expect(args).not.toHaveProperty("thread_ts");
    expect(slack.api.views.size).toBe(0);
  });

  test("offers prompts in the older assistant's thread", async () => {
    const thread = { user_id: "U1", channel_id: "D1", thread_ts: "5.5", context: {} };
    await slack.send.event({ type: "assistant_thread_started", assistant_thread: thread, event_ts: "5.6" });
    const { args } = await slack.api.called("assistant.threads.setSuggestedPrompts");
    expect(args).toMatchObject({ channel_id: "D1", thread_ts: "5.5" });
  });
});
