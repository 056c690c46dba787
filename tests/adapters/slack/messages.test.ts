import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { direct, mention } from "../../doubles/slack/sender.ts";
import { faultsOfMessage } from "../../doubles/slack/validate-message.ts";
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

let seconds = 1_790_000_000;
/** A `ts` that no other message has. */
const nextTs = () => {
  seconds += 1;
  return `${seconds}.000100`;
};

describe("a mention in a channel", () => {
  test("gets one reply in a thread of its own, within Slack's limits, before the event is acknowledged", async () => {
    const ts = nextTs();
    expect((await slack.send.event(mention("combien d'emplois à Oujda ?", ts))).status).toBe(200);
    const [reply, ...others] = slack.api.messages;
    expect(others).toEqual([]);
    expect(reply).toMatchObject({ channel: "C1", thread_ts: ts });
    expect(reply?.text).toContain("200 emplois");
    expect(reply && faultsOfMessage(reply)).toEqual([]);
    const [call] = slack.api.calls.filter(({ method }) => method === "chat.postMessage");
    expect(call?.args).toMatchObject({ unfurl_links: "false", unfurl_media: "false", mrkdwn: "false" });
  });

  test("in a thread is answered there", async () => {
    const thread = nextTs();
    await slack.send.event(mention("combien d'emplois à Oujda ?", nextTs(), { thread_ts: thread }));
    expect(slack.api.messages).toMatchObject([{ thread_ts: thread }]);
  });

  test("is answered in the language of the question", async () => {
    await slack.send.event(mention("how many jobs in Oujda?", nextTs()));
    expect(slack.api.messages[0]?.text).toContain("200 direct jobs");
  });

  test("without a question gets help", async () => {
    await slack.send.event(mention("", nextTs()));
    expect(slack.api.messages).toHaveLength(1);
    expect(slack.api.messages[0]?.text).not.toBe("");
  });

  test("is read without Slack's notation", async () => {
    await slack.send.event(mention("emplois à <#C9|Oujda> &amp; <https://fes.ma|Fès> ?", nextTs()));
    expect(slack.api.messages[0]?.text).toContain("300");
  });
});

describe("a direct message", () => {
  test("gets one reply beside it", async () => {
    await slack.send.event(direct("combien d'emplois à Oujda ?", nextTs()));
    expect(slack.api.messages).toHaveLength(1);
    expect(slack.api.messages[0]).toMatchObject({ channel: "D1" });
    expect(slack.api.messages[0]?.thread_ts).toBeUndefined();
  });

  test("in a thread is answered in it", async () => {
    const thread = nextTs();
    await slack.send.event(direct("combien d'emplois à Oujda ?", nextTs(), { thread_ts: thread }));
    expect(slack.api.messages).toMatchObject([{ thread_ts: thread }]);
  });

  test("continues the conversation", async () => {
    await slack.send.event(direct("combien d'emplois à Oujda ?", nextTs()));
    await slack.send.event(direct("et à Fès ?", nextTs()));
    expect(slack.api.messages[1]?.text).toContain("100 emplois");
  });
});

describe("a conversation", () => {
  test("is kept by the thread, and by no other", async () => {
    const thread = nextTs();
    await slack.send.event(mention("combien d'emplois à Oujda ?", thread));
    await slack.send.event(mention("et à Fès ?", nextTs(), { thread_ts: thread }));
    expect(slack.api.messages[1]?.text).toContain("100 emplois");
    await slack.send.event(mention("source ?", nextTs()));
    await slack.send.event(mention("source ?", nextTs(), { thread_ts: thread }));
    const [elsewhere, here] = slack.api.messages.slice(2).map(({ text }) => text);
    expect(here).not.toBe(elsewhere);
  });
});

describe("a user's message is answered", () => {
  for (const subtype of ["file_share", "thread_broadcast", "me_message"])
    test(`with the subtype ${subtype}`, async () => {
      await slack.send.event(direct("combien d'emplois à Oujda ?", nextTs(), { subtype }));
      expect(slack.api.messages.map(({ text }) => text)).toEqual([expect.stringContaining("200 emplois")]);
    });
});

describe("nothing is answered to", () => {
  const ignored: readonly (readonly [string, Record<string, unknown>])[] = [
    ["a bot", { bot_id: "B9" }],
    ["a bot's file", { bot_id: "B9", subtype: "file_share" }],
    ["itself", { user: "UBOT" }],
    ["an edit", { subtype: "message_changed", hidden: true }],
    ["an edited message", { edited: { user: "U1", ts: "1" } }],
    ["a deletion", { subtype: "message_deleted", hidden: true }],
    ["a join", { subtype: "channel_join" }],
    ["nobody", { user: undefined }],
  ];
  for (const [what, members] of ignored)
    test(`${what}`, async () => {
      await slack.send.event(direct("combien d'emplois à Oujda ?", nextTs(), members));
      await slack.send.event(mention("combien d'emplois à Oujda ?", nextTs(), members));
      expect(slack.api.messages).toEqual([]);
    });

  test("talk in a channel", async () => {
    const more = { channel: "C1", channel_type: "channel", thread_ts: nextTs() };
    await slack.send.event(direct("combien d'emplois à Oujda ?", nextTs(), more));
    expect(slack.api.messages).toEqual([]);
  });
});

describe("one reply in all", () => {
  test("when the same event comes again", async () => {
    const event = mention("combien d'emplois à Oujda ?", nextTs());
    await slack.send.event(event, { id: "EvTwice" });
    expect((await slack.send.event(event, { id: "EvTwice" })).status).toBe(200);
    expect(slack.api.messages).toHaveLength(1);
  });

  test("when one message arrives as two events", async () => {
    const ts = nextTs();
    await Promise.all([
      slack.send.event(mention("combien d'emplois à Oujda ?", ts)),
      slack.send.event(mention("combien d'emplois à Oujda ?", ts)),
      slack.send.event(mention("combien d'emplois à Oujda ?", ts)),
    ]);
    expect(slack.api.messages).toHaveLength(1);
  });

  test("when two processes get the same event, or one after a restart", async () => {
    const other = await startSlack(opened.store, { api: slack.api });
    const event = mention("combien d'emplois à Oujda ?", nextTs());
    await Promise.all([slack.send.event(event, { id: "EvBoth" }), other.send.event(event, { id: "EvBoth" })]);
    await other.send.event(event, { id: "EvBoth" });
    await other.stop();
    expect(slack.api.messages).toHaveLength(1);
  });

  test("but the same words again are another question", async () => {
    await slack.send.event(mention("combien d'emplois à Oujda ?", nextTs()));
    await slack.send.event(mention("combien d'emplois à Oujda ?", nextTs()));
    expect(slack.api.messages).toHaveLength(2);
  });

  test("after a process died over the event, with a look for what it may have posted", async () => {
    const ts = nextTs();
    const event = mention("combien d'emplois à Oujda ?", ts);
    // What a dead process leaves: claims whose lease is over, and perhaps the reply.
    const keys = ["slack event EvDead", `slack message T1:C1:${ts}`];
    await opened.store.seen.claim(keys, Date.now() - 3_600_000, 1);
    await slack.send.event(event, { id: "EvDead", retry: 1 });
    expect(slack.api.messages).toHaveLength(1);

    const second = nextTs();
    await slack.send.event(mention("combien d'emplois à Oujda ?", second), { id: "EvPosted" });
    const otherKeys = ["slack event EvPosted2", `slack message T1:C1:${second}2`];
    await opened.store.seen.claim(otherKeys, Date.now() - 3_600_000, 1);
    const [, posted] = slack.api.messages;
    Object.assign(posted?.metadata?.event_payload ?? {}, { event: `slack message T1:C1:${second}2` });
    Object.assign(posted ?? {}, { thread_ts: `${second}2` });
    await slack.send.event(mention("combien d'emplois à Oujda ?", `${second}2`), { id: "EvPosted2", retry: 1 });
    expect(slack.api.messages).toHaveLength(2);
  });
});

describe("a channel's thread with SLACK_CHANNEL_FOLLOW_UPS=on", () => {
  test("is followed without a mention when a message refines the last question", async () => {
    const following = await startSlack(opened.store, { settings: { channelFollowUps: true } });
    const talk = { channel: "C1", channel_type: "channel" };
    const thread = nextTs();
    await following.send.event(mention("combien d'emplois à Oujda ?", thread));
    await following.send.event(direct("et à Fès ?", nextTs(), { ...talk, thread_ts: thread }));
    expect(following.api.messages).toHaveLength(2);
    expect(following.api.messages[1]?.text).toContain("100 emplois");
    await following.send.event(direct("merci, on en reparle demain", nextTs(), { ...talk, thread_ts: thread }));
    await following.send.event(direct("combien d'emplois à Oujda ?", nextTs(), talk));
    await following.send.event(direct("combien d'emplois à Oujda ?", nextTs(), { ...talk, thread_ts: nextTs() }));
    expect(following.api.messages).toHaveLength(2);
    await following.stop();
  });
});

describe("the user's language on Slack", () => {
  test("decides where the question does not, and is asked for once", async () => {
    slack.api.scopes.add("users:read");
    slack.api.locales.set("ULocale", "en-GB");
    await slack.send.event(mention("jobs Oujda", nextTs(), { user: "ULocale" }));
    await slack.send.event(mention("jobs Oujda", nextTs(), { user: "ULocale" }));
    expect(slack.api.messages[0]?.text).toContain("direct jobs");
    expect(slack.api.calls.filter(({ method }) => method === "users.info")).toHaveLength(1);
  });

  test("is left aside without the scope, and not asked for again", async () => {
    await slack.send.event(mention("jobs Oujda", nextTs(), { user: "UNoScope" }));
    await slack.send.event(mention("jobs Oujda", nextTs(), { user: "UNoScope2" }));
    expect(slack.api.messages[0]?.text).toContain("emplois");
    expect(slack.api.calls.filter(({ method }) => method === "users.info")).toHaveLength(1);
  });

  test("is still asked for of others when Slack did not tell of one", async () => {
    slack.api.scopes.add("users:read");
    slack.api.locales.set("UKnown", "en-GB");
    slack.api.fail("users.info", { status: 503 });
    await slack.send.event(mention("jobs Oujda", nextTs(), { user: "UFailing" }));
    await slack.send.event(mention("jobs Oujda", nextTs(), { user: "UFailing" }));
    await slack.send.event(mention("jobs Oujda", nextTs(), { user: "UKnown" }));
    expect(slack.api.messages[0]?.text).toContain("emplois");
    expect(slack.api.messages[2]?.text).toContain("direct jobs");
    expect(slack.api.calls.filter(({ method }) => method === "users.info")).toHaveLength(2);
  });
});
