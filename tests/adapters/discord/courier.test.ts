import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { present } from "../../../src/assistant/present.ts";
import type { Courier } from "../../../src/digest/courier.ts";
import { engine } from "../../corpus/engine.ts";
import { NOW } from "../../corpus/questions.ts";
import { type DiscordDouble, plainGuild, startDiscord } from "../../doubles/discord/discord.ts";
import { memoryStore, type TestStore } from "../../store/stores.ts";
import { startBot } from "./bot.ts";

const answer = engine.ask("combien d'emplois à Oujda ?", { now: NOW });
const { reply } = present({ answer, request: { kind: "fixed", answer } });
const today = new Date().toISOString().slice(0, 10);
const parcel = { edition: today, nonce: "abcDEF0123456789_-abcdef0", reply };
const destination = { platform: "discord", workspace: plainGuild, channel: "700000000000000005" } as const;

let stores: TestStore;
let discord: DiscordDouble;
let bot: Awaited<ReturnType<typeof startBot>>;
let courier: Courier;

beforeAll(async () => {
  stores = await memoryStore();
}, 60_000);
afterAll(() => stores.close());
beforeEach(async () => {
  discord = await startDiscord();
  bot = await startBot(discord, stores.store, { settings: { gateway: false } });
  courier = bot.adapter.courier ?? expect.fail("no courier");
});
afterEach(async () => {
  await bot.adapter.stop();
  const { faults } = discord;
  await discord.stop();
  expect(faults).toEqual([]);
});

const isPost = ({ method, path }: { readonly method: string; readonly path: string }) =>
  method === "POST" && path.endsWith("/messages");

describe("posting a digest", () => {
  it("posts it once, with its nonce enforced", async () => {
    const posting = await courier.post(destination, parcel);
    expect(posting).toEqual({ outcome: "sent", message: discord.messages[0]?.id });
    expect(discord.posts()[0]?.body).toMatchObject({ nonce: parcel.nonce, enforce_nonce: true });
    expect(await courier.post(destination, parcel)).toEqual(posting);
    expect(discord.messages).toHaveLength(1);
  });

  it.each([
    [403, 50001, "Missing Access"],
    [403, 50013, "Missing Permissions"],
    [404, 10003, "Unknown Channel"],
  ])("says that the channel refuses it: %i %i %s", async (status, code, message) => {
    discord.fail(isPost, { status, body: { code, message } });
    expect(await courier.post(destination, parcel)).toEqual({ outcome: "refused", reason: `${message} (${code})` });
    expect(discord.posts()).toHaveLength(1);
  });

  it("says that the message is at fault, not the channel, and what Discord found", async () => {
    const message = "Invalid Form Body";
    const errors = { components: { _errors: [{ code: "BASE_TYPE_BAD_LENGTH", message: "Must be 40 or fewer." }] } };
    discord.fail(isPost, { status: 400, body: { code: 50035, message, errors } });
    expect(await courier.post(destination, parcel)).toEqual({
      outcome: "failed",
      reason: "Invalid Form Body components[BASE_TYPE_BAD_LENGTH]: Must be 40 or fewer. (50035)",
    });
    expect(discord.posts()).toHaveLength(1);
  });

  it("says that it may be tried again later while the token is refused", async () => {
    discord.fail(isPost, { status: 401, body: { code: 0, message: "401: Unauthorized" } });
    expect(await courier.post(destination, parcel)).toEqual({
      outcome: "later",
      after: 300_000,
      reason: "401: Unauthorized (0)",
    });
  });

  it("says when it may be tried again after a rate limit, and tries once only", async () => {
    const body = { message: "You are being rate limited.", retry_after: 1.5, global: false };
    discord.fail(isPost, { status: 429, body, headers: { "retry-after": "1.5" } });
    const posting = await courier.post(destination, parcel);
    expect(posting).toMatchObject({ outcome: "later" });
    expect(posting.outcome === "later" && posting.after).toBeGreaterThanOrEqual(1_500);
    expect(discord.posts()).toHaveLength(1);
  });

  it("says that it may be there or not when Discord fails or its answer gets lost", async () => {
    for (const failure of [{ status: 502 }, { lost: true }]) {
      discord.fail(isPost, failure);
      expect((await courier.post(destination, parcel)).outcome).toBe("lost");
    }
  });

  it("says that nothing was sent when there is no connection", async () => {
    await discord.stop();
    // The first attempt may find a connection that was open before.
    await courier.post(destination, parcel);
    expect(await courier.post(destination, parcel)).toMatchObject({ outcome: "later" });
    discord = await startDiscord();
  });
});

describe("looking for a digest", () => {
  it("finds it by its nonce, behind hundreds of later messages", async () => {
    const posting = await courier.post(destination, parcel);
    for (let number = 0; number < 250; number += 1)
      discord.messages.push({
        id: discord.snowflake(),
        channel_id: destination.channel,
        author: { id: "600000000000000001", bot: false },
        timestamp: new Date().toISOString(),
        components: [],
      });
    expect(await courier.find(destination, parcel)).toEqual({ found: posting.outcome === "sent" && posting.message });
  });

  it("tells another edition, and what somebody else wrote, apart", async () => {
    await courier.post(destination, { ...parcel, nonce: "another" });
    discord.messages.push({
      id: discord.snowflake(),
      channel_id: destination.channel,
      author: { id: "600000000000000001", bot: false },
      timestamp: new Date().toISOString(),
      components: [{ type: 10, content: ` ${parcel.nonce}"` }],
    });
    expect(await courier.find(destination, parcel)).toBe("absent");
  });

  it("knows an empty channel from one whose history it may not read", async () => {
    expect(await courier.find(destination, parcel)).toBe("absent");
    await courier.post(destination, parcel);
    discord.fail(({ method, path }) => method === "GET" && path.endsWith("/messages"), { status: 200, body: [] });
    expect(await courier.find(destination, parcel)).toBe("unreadable");
  });

  it("can't tell when the channel can't be looked at", async () => {
    discord.fail(({ method }) => method === "GET", { status: 403, body: { code: 50001, message: "Missing Access" } });
    expect(await courier.find(destination, parcel)).toBe("unreadable");
  });
});
