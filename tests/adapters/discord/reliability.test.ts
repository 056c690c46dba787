import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Store } from "../../../src/store/store.ts";
import { type DiscordDouble, startDiscord } from "../../doubles/discord/discord.ts";
import { command, message, snowflake, typing } from "../../doubles/discord/payloads.ts";
import { memoryStore, type TestStore } from "../../store/stores.ts";
import { startBot, textOf } from "./bot.ts";

/** Milliseconds for what takes a moment on a busy machine. */
const patience = 15_000;
const question = "<@bot> combien d'emplois à Oujda ?";

let stores: TestStore;
let discord: DiscordDouble;
let running: Awaited<ReturnType<typeof startBot>>[] = [];

async function start(options: Parameters<typeof startBot>[2] = {}, store: Store = stores.store) {
  const started = await startBot(discord, store, options);
  running.push(started);
  await vi.waitFor(() => expect(started.adapter.missing()).toBeUndefined(), patience);
  return started;
}

const until = (check: () => void) => vi.waitFor(check, patience);
const hasPosts = (count: number) => until(() => expect(discord.posts()).toHaveLength(count));

/** What was dispatched has been worked on: a later command is answered. */
async function settle(): Promise<void> {
  const later = command("help");
  discord.gateway.dispatch("INTERACTION_CREATE", later);
  await until(() => expect(discord.callbacksOf(later.id).length).toBeGreaterThan(0));
}

const messages = (lines: readonly Record<string, unknown>[]) => lines.map(({ msg }) => msg);

beforeAll(async () => {
  stores = await memoryStore();
}, 60_000);
afterAll(() => stores.close());
beforeEach(async () => {
  discord = await startDiscord();
});
afterEach(async () => {
  await Promise.all(running.map(({ adapter }) => adapter.stop()));
  running = [];
  const { faults } = discord;
  await discord.stop();
  expect(faults).toEqual([]);
});

describe("each message and interaction is answered once", () => {
  it("though the gateway replays them after a resume", async () => {
    const { lines } = await start();
    const asked = message(question);
    const called = command("jobs", { place: "oujda" });
    discord.gateway.dispatch("MESSAGE_CREATE", asked);
    discord.gateway.dispatch("INTERACTION_CREATE", called);
    await hasPosts(1);
    await until(() => expect(discord.callbacksOf(called.id)).toHaveLength(1));
    discord.gateway.drop({ replay: 2 });
    await until(() => expect(discord.gateway.seen.resume).toBe(1));
    await settle();
    expect(discord.posts()).toHaveLength(1);
    expect(discord.callbacksOf(called.id)).toHaveLength(1);
    expect(messages(lines).filter((text) => text === "the Discord gateway is gone; connecting again")).toHaveLength(1);
  });

  it("when two processes hear the same gateway", async () => {
    await start();
    await start();
    const asked = message(question);
    const called = command("jobs", { place: "oujda" });
    discord.gateway.dispatch("MESSAGE_CREATE", asked);
    discord.gateway.dispatch("INTERACTION_CREATE", called);
    await hasPosts(1);
    await settle();
    await settle();
    expect(discord.posts()).toHaveLength(1);
    expect(discord.callbacksOf(called.id)).toHaveLength(1);
  });

  it("after a restart", async () => {
    const { adapter } = await start();
    const asked = message(question);
    discord.gateway.dispatch("MESSAGE_CREATE", asked);
    await hasPosts(1);
    await adapter.stop();
    await start();
    discord.gateway.dispatch("MESSAGE_CREATE", asked);
    await settle();
    expect(discord.posts()).toHaveLength(1);
  });

  it("while the store fails, thanks to Discord's own guards", async () => {
    const broken = async () => {
      throw new Error("the database is gone");
    };
    const seen = { claim: broken, finish: broken, release: broken };
    const { lines } = await start({}, { ...stores.store, seen });
    discord.gateway.dispatch("MESSAGE_CREATE", message(question));
    await hasPosts(1);
    await settle();
    expect(messages(lines)).toContain("the store failed; answering without it");
  });
});

describe("the gateway", () => {
  it("brings what came while the connection was gone", async () => {
    await start();
    discord.gateway.drop();
    const missed = message(question);
    discord.gateway.keep("MESSAGE_CREATE", missed);
    await hasPosts(1);
    expect(discord.gateway.seen).toMatchObject({ identify: 1, resume: 1 });
  });

  it("is identified with anew after an invalid session", async () => {
    await start();
    discord.gateway.invalidate();
    await until(() => expect(discord.gateway.seen.identify).toBe(2));
    discord.gateway.dispatch("MESSAGE_CREATE", message(question));
    await hasPosts(1);
  });

  it("is resumed when Discord asks to connect again, and missed meanwhile", async () => {
    const { adapter } = await start();
    discord.gateway.reconnect();
    await until(() => expect(adapter.missing()).toBe("the connection to Discord"));
    await until(() => expect(discord.gateway.seen.resume).toBe(1));
    await until(() => expect(adapter.missing()).toBeUndefined());
  });

  it("is left for good, and said to be missing, when Discord closes it for good", async () => {
    const { adapter, lines } = await start();
    discord.gateway.close(4014);
    await until(() => expect(adapter.missing()).toBe("the connection to Discord"));
    await until(() =>
      expect(messages(lines)).toContain("Discord closed the gateway for good: see its gateway close event codes"),
    );
    expect(discord.gateway.seen.identify).toBe(1);
  });

  it("is not opened with DISCORD_GATEWAY=off", async () => {
    const { adapter } = await start({ settings: { gateway: false } });
    expect(adapter.missing()).toBeUndefined();
    expect(discord.gateway.seen.identify).toBe(0);
  });

  it("ends with the message in hand answered", async () => {
    const { adapter } = await start();
    discord.gateway.dispatch("MESSAGE_CREATE", message(question));
    await until(() => expect(discord.calls.some(({ path }) => path.endsWith("/messages"))).toBe(true));
    await adapter.stop();
    expect(discord.posts()).toHaveLength(1);
    await until(() => expect(discord.gateway.connections()).toBe(0));
  });
});

describe("shards", () => {
  it.each([
    [2, 1],
    ["auto", 3],
  ] as const)("opens %s of them over discord.js, of %i that Discord recommends", async (shards, recommended) => {
    await discord.stop();
    discord = await startDiscord({ shards: recommended });
    await start({ settings: { shards } });
    expect(discord.gateway.seen.identify).toBe(shards === "auto" ? recommended : shards);
    discord.gateway.dispatch("MESSAGE_CREATE", message(question), 1);
    await hasPosts(1);
  });
});

describe("posting", () => {
  const toMessages = ({ method, path }: { method: string; path: string }) =>
    method === "POST" && path.endsWith("/messages");
  const limited = (global: boolean) => ({
    status: 429,
    body: { message: "You are being rate limited.", retry_after: 0.3, global },
    headers: { "retry-after": "0.3", ...(global && { "x-ratelimit-global": "true" }) },
  });

  it.each([
    ["of the route", false],
    ["of the whole bot", true],
  ])("waits for the rate limit %s and posts once", async (_, global) => {
    await start();
    discord.fail(toMessages, limited(global));
    discord.gateway.dispatch("MESSAGE_CREATE", message(question));
    await until(() => expect(discord.messages).toHaveLength(1));
    expect(discord.posts()).toHaveLength(2);
  });

  it("repeats a post that Discord failed at, with the same nonce", async () => {
    await start();
    discord.fail(toMessages, { status: 502 }, { status: 500 });
    discord.gateway.dispatch("MESSAGE_CREATE", message(question));
    await until(() => expect(discord.messages).toHaveLength(1));
    expect(new Set(discord.posts().map(({ body }) => body.nonce)).size).toBe(1);
  });

  it("looks for a message whose answer got lost instead of posting it twice", async () => {
    await start();
    discord.fail(toMessages, { lost: true });
    discord.gateway.dispatch("MESSAGE_CREATE", message(question));
    await until(() =>
      expect(discord.calls.some(({ method, path }) => method === "GET" && path.endsWith("/messages"))).toBe(true),
    );
    await settle();
    expect(discord.messages).toHaveLength(1);
    expect(discord.posts()).toHaveLength(1);
  });

  it("logs once, and tries no more, where it has no access", async () => {
    const { lines } = await start();
    discord.fail(toMessages, { status: 403, body: { code: 50001, message: "Missing Access" } });
    discord.gateway.dispatch("MESSAGE_CREATE", message(question));
    await until(() => expect(messages(lines)).toContain("a reply was not posted"));
    await settle();
    expect(discord.posts()).toHaveLength(1);
    expect(lines.filter(({ msg }) => msg === "a reply was not posted")).toMatchObject([
      { reason: "Missing Access (50001)" },
    ]);
  });

  it("leaves the picture out where it may not attach files", async () => {
    await start();
    discord.fail(({ files }) => files.size > 0, { status: 403, body: { code: 50013, message: "Missing Permissions" } });
    discord.gateway.dispatch("MESSAGE_CREATE", message("<@bot> jobs by region"));
    await until(() => expect(discord.messages).toHaveLength(1));
    expect(discord.posts().map(({ files }) => files.size)).toEqual([1, 0]);
  });
});

describe("responses to interactions", () => {
  it.each([
    ["was answered by another process", { status: 400, body: { code: 40060, message: "acknowledged" } }, 0],
    ["came too late", { status: 404, body: { code: 10062, message: "Unknown interaction" } }, 1],
  ])("does not repeat one that %s", async (_, failure, logged) => {
    const { lines } = await start();
    const called = command("targets");
    discord.fail(({ path }) => path.startsWith(`/interactions/${called.id}`), failure);
    discord.gateway.dispatch("INTERACTION_CREATE", called);
    await until(() => expect(discord.callbacksOf(called.id)).toHaveLength(1));
    await settle();
    expect(discord.callbacksOf(called.id)).toHaveLength(1);
    const failures = lines.filter(({ msg }) => msg === "an interaction was not answered");
    expect(failures).toHaveLength(logged);
    for (const { age } of failures) expect(age).toBeTypeOf("number");
  });

  it("repeats one that Discord failed at", async () => {
    await start();
    const called = command("targets");
    discord.fail(({ path }) => path.startsWith(`/interactions/${called.id}`), { status: 503 });
    discord.gateway.dispatch("INTERACTION_CREATE", called);
    await until(() => expect(discord.callbacksOf(called.id)).toHaveLength(2));
  });

  it("gives one up after a few attempts with a pause between them while Discord fails at all of them", async () => {
    const { lines } = await start();
    const called = command("targets");
    const failures = Array.from({ length: 50 }, () => ({ status: 503 }));
    discord.fail(({ path }) => path.startsWith(`/interactions/${called.id}`), ...failures);
    discord.gateway.dispatch("INTERACTION_CREATE", called);
    await until(() => expect(messages(lines)).toContain("an interaction was not answered"));
    const tried = discord.callbacksOf(called.id);
    expect(tried.length).toBeGreaterThan(1);
    expect(tried.length).toBeLessThanOrEqual(5);
    for (const [index, { at }] of tried.slice(1).entries())
      expect(at - (tried[index]?.at ?? at)).toBeGreaterThan(100 * (index + 1));
  });

  it("repeats one though this machine's clock is ahead of Discord's", async () => {
    await start();
    const called = { ...command("targets"), id: snowflake(Date.now() - 60_000) };
    discord.fail(({ path }) => path.startsWith(`/interactions/${called.id}`), { status: 503 });
    discord.gateway.dispatch("INTERACTION_CREATE", called);
    await until(() => expect(discord.callbacksOf(called.id)).toHaveLength(2));
  });

  it("offers nothing to choose from when the program fails at completing", async () => {
    const complete = () => {
      throw new Error("a fault of ours");
    };
    const { lines } = await start({ instead: { complete } });
    const typed = typing("jobs", "place", "fes");
    discord.gateway.dispatch("INTERACTION_CREATE", typed);
    await until(() => expect(discord.callbacksOf(typed.id)).toHaveLength(1));
    expect(discord.callbacksOf(typed.id)[0]?.body).toEqual({ type: 8, data: { choices: [] } });
    expect(messages(lines)).toContain("an interaction could not be answered");
  });

  it("says that it failed, to the asker alone, when the program fails", async () => {
    const runCommand = () => Promise.reject(new Error("a fault of ours"));
    const { lines } = await start({ instead: { runCommand } });
    const called = command("targets", {}, { locale: "fr" });
    discord.gateway.dispatch("INTERACTION_CREATE", called);
    await until(() => expect(discord.callbacksOf(called.id)).toHaveLength(1));
    const [{ body } = expect.fail("no response")] = discord.callbacksOf(called.id);
    expect(textOf(body)).toContain("La réponse n’a pas pu être préparée.");
    expect(body.data.flags & 64).toBe(64);
    expect(messages(lines)).toContain("an interaction could not be answered");
  });
});
