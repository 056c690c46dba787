import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type DiscordDouble, startDiscord } from "../../doubles/discord/discord.ts";
import { message } from "../../doubles/discord/payloads.ts";
import { memoryStore, type TestStore } from "../../store/stores.ts";
import { startBot } from "./bot.ts";

let stores: TestStore;
let discord: DiscordDouble;
let running: Awaited<ReturnType<typeof startBot>>[] = [];

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
  await discord.stop();
});

describe("the start", () => {
  it("ends with one line that names the variable when the token is refused", async () => {
    await expect(startBot(discord, stores.store, { settings: { token: "not.the.token" } })).rejects.toThrow(
      /^DISCORD_TOKEN is refused by Discord/,
    );
  });

  it("names the application's id when it is another's", async () => {
    discord.fail(({ path }) => path.endsWith("/commands"), {
      status: 403,
      body: { code: 20012, message: "Not yours" },
    });
    await expect(startBot(discord, stores.store)).rejects.toThrow(/^DISCORD_APPLICATION_ID should be/);
  });

  it("goes on, and says what is missing, while Discord can't be reached", async () => {
    discord.fail(({ path }) => path.endsWith("/commands"), { status: 503 });
    const started = await startBot(discord, stores.store);
    running.push(started);
    expect(started.adapter.missing()).toBe("the connection to Discord");
    expect(messages(started.lines)).toContain("Discord can't be reached; it is tried again");
  });

  it.each([
    ["registering the commands", "/commands"],
    ["asking for the gateway", "/gateway/bot"],
  ])("that is tried again leaves no connection behind when it is stopped while %s", async (_, path) => {
    discord.fail((call) => call.path.endsWith("/commands"), { status: 503 });
    const { adapter } = await startBot(discord, stores.store);
    let stopped: Promise<void> | undefined;
    discord.fail((call) => {
      if (call.path.endsWith(path)) stopped ??= adapter.stop();
      return false;
    }, {});
    await vi.waitFor(() => expect(stopped).toBeDefined(), 15_000);
    await stopped;
    const { identify } = discord.gateway.seen;
    await vi.waitFor(() => expect(discord.gateway.connections()).toBe(0), 15_000);
    // Whatever would still come of the start has come once Discord was heard from again.
    await startBot(discord, stores.store).then((another) => running.push(another));
    expect(discord.gateway.seen.identify).toBe(identify + 1);
    expect(adapter.missing()).toBe("the connection to Discord");
  });

  it("goes on by itself once Discord can be reached", async () => {
    discord.fail(({ path }) => path.endsWith("/commands"), { status: 503 });
    const started = await startBot(discord, stores.store);
    running.push(started);
    await vi.waitFor(() => expect(started.adapter.missing()).toBeUndefined(), 15_000);
    expect(discord.gateway.seen.identify).toBe(1);
  });

  it("writes no secret to the log", async () => {
    const started = await startBot(discord, stores.store);
    running.push(started);
    const isPost = ({ path }: { readonly path: string }) => path.endsWith("/messages");
    discord.fail(isPost, { status: 403, body: { code: 50001, message: "Missing Access" } });
    await vi.waitFor(() => expect(started.adapter.missing()).toBeUndefined(), 15_000);
    discord.gateway.dispatch("MESSAGE_CREATE", message("<@bot> combien d'emplois à Oujda ?"));
    await vi.waitFor(() => expect(messages(started.lines)).toContain("a reply was not posted"), 15_000);
    expect(JSON.stringify(started.lines)).not.toContain("test.token");
  });
});
