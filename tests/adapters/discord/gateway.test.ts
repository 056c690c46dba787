import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { chartPng } from "../../../src/charts/png.ts";
import { engine } from "../../corpus/engine.ts";
import { bot, type DiscordDouble, frenchGuild, plainGuild, startDiscord } from "../../doubles/discord/discord.ts";
import { command, message, press, snowflake, typing } from "../../doubles/discord/payloads.ts";
import { memoryStore, type TestStore } from "../../store/stores.ts";
import { buttonsOf, startBot, textOf } from "./bot.ts";

let stores: TestStore;
let discord: DiscordDouble;
let running: Awaited<ReturnType<typeof startBot>>[] = [];

/** Milliseconds for what takes a moment on a busy machine. */
const patience = 10_000;

const channel = "700000000000000009";

async function start(options: Parameters<typeof startBot>[2] = {}) {
  const started = await startBot(discord, stores.store, options);
  running.push(started);
  await vi.waitFor(() => expect(started.adapter.missing()).toBeUndefined(), patience);
  return started;
}

/** The response to an interaction, once it is there. */
async function responseTo(interaction: { readonly id: string }) {
  discord.gateway.dispatch("INTERACTION_CREATE", interaction);
  return vi.waitFor(() => {
    const [call] = discord.callbacksOf(interaction.id);
    if (!call) throw new Error("no response yet");
    return call;
  }, patience);
}

/** The post that answers a message, once it is there. */
async function replyTo(data: { readonly id: string }) {
  discord.gateway.dispatch("MESSAGE_CREATE", data);
  return vi.waitFor(() => {
    const call = discord.posts().find(({ body }) => body.message_reference?.message_id === data.id);
    if (!call) throw new Error("no reply yet");
    return call;
  }, patience);
}

/** What was dispatched has been worked on: a later command is answered. */
async function settle(): Promise<void> {
  await responseTo(command("help"));
}

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

describe("slash commands", () => {
  it("answers with the first response, for all to see, in the user's language", async () => {
    await start();
    const { body, files } = await responseTo(command("jobs", { place: "oujda" }, { locale: "fr" }));
    expect(body.type).toBe(4);
    expect(body.data.flags & 64).toBe(0);
    expect(textOf(body)).toContain("À Oujda, un accord annonce 200 emplois directs d’ici 2028.");
    expect(files.size).toBe(0);
    expect(textOf((await responseTo(command("jobs", { place: "oujda" }, { locale: "de" }))).body)).toContain(
      "In Oujda, one agreement announces 200 direct jobs by 2028.",
    );
  });

  it("answers a question in the question's own language", async () => {
    await start();
    const { body } = await responseTo(command("ask", { question: "combien d'emplois à Oujda ?" }, { locale: "en-GB" }));
    expect(textOf(body)).toContain("À Oujda");
  });

  it("sends a chart as a picture with alt text", async () => {
    await start();
    const { chart, language } = engine.ask("jobs by region", { now: "2026-11-23" });
    if (chart) await chartPng(chart, language);
    const { body, files } = await responseTo(command("ask", { question: "jobs by region" }));
    expect(running[0]?.lines.filter(({ level }) => level !== "info")).toEqual([]);
    expect([...files.keys()]).toEqual(["chart.png"]);
    expect([...(files.get("chart.png") ?? [])].slice(1, 4)).toEqual([...Buffer.from("PNG")]);
    expect(body.data.attachments[0].description).toContain("Casablanca-Settat: 900 jobs");
  });

  it("keeps help, digests and faults to the asker", async () => {
    await start();
    for (const [name, options] of [
      ["help", {}],
      ["digest list", {}],
      ["jobs", { place: "Atlantis" }],
    ] as const) {
      const { body } = await responseTo(command(name, options));
      expect(body.data.flags & 64, name).toBe(64);
    }
  });

  it("hands over who may manage digests and where the bot can post", async () => {
    const asked: object[] = [];
    await start({
      digests: {
        async run(subcommand, options, { asker, language }) {
          asked.push({ subcommand, options, mayManage: asker.mayManage, canPost: asker.canPost });
          const { assistant } = running[0] ?? expect.fail("not started");
          const reply = await assistant.runCommand({ asker, command: "help", options: {} });
          return { ...reply.answer, language };
        },
      },
    });
    await responseTo(command("digest subscribe", { time: "08:30", quiet: "yes" }, { permissions: 1n << 5n }));
    await responseTo(command("digest list", {}, { permissions: 0n }));
    await responseTo(command("digest list", {}, { guild: undefined }));
    expect(asked).toEqual([
      { subcommand: "subscribe", options: { time: "08:30", quiet: "yes" }, mayManage: true, canPost: true },
      { subcommand: "list", options: {}, mayManage: false, canPost: true },
      { subcommand: "list", options: {}, mayManage: false, canPost: undefined },
    ]);
  });

  it("says politely that somebody asks too much", async () => {
    await start({ rateLimit: 1 });
    await responseTo(command("targets"));
    const { body } = await responseTo(command("targets", {}, { locale: "fr" }));
    expect(textOf(body)).toContain("patienter");
    expect(body.data.flags & 64).toBe(64);
  });
});

describe("autocomplete", () => {
  it("offers names that fit what was typed, in the user's language", async () => {
    await start();
    const { body } = await responseTo(typing("jobs", "place", "fes", { locale: "fr" }));
    expect(body.type).toBe(8);
    expect(body.data.choices[0].name).toBe("Fès");
    const all = await responseTo(typing("agreements", "organisation", ""));
    expect(all.body.data.choices).toHaveLength(25);
  });

  it("completes options of subcommands", async () => {
    await start();
    const { body } = await responseTo(typing("digest subscribe", "place", "ouj"));
    expect(body.data.choices[0].name).toBe("Oujda");
  });
});

describe("buttons", () => {
  it("shows the answer in the other language, in place", async () => {
    await start();
    const { body } = await responseTo(command("jobs", { place: "oujda" }));
    const { body: pressed } = await responseTo(press(buttonsOf(body).get("language") ?? ""));
    expect(pressed.type).toBe(7);
    expect(textOf(pressed)).toContain("À Oujda");
  });

  it("turns pages, after a restart too", async () => {
    const { adapter } = await start();
    const { body } = await responseTo(command("agreements"));
    await adapter.stop();
    await start();
    const { body: pressed } = await responseTo(press(buttonsOf(body).get("page") ?? ""));
    expect(pressed.type).toBe(7);
    expect(textOf(pressed)).not.toBe(textOf(body));
  });

  it("removes the picture when the new page has none and keeps what is private private", async () => {
    await start();
    const { body } = await responseTo(command("jobs", { place: "oujda" }));
    const { body: sources } = await responseTo(press(buttonsOf(body).get("sources") ?? ""));
    expect(sources).toMatchObject({ type: 4, data: { attachments: [] } });
    expect(sources.data.flags & 64).toBe(64);
  });

  it("asks a suggested question from the menu, for all to see", async () => {
    await start();
    const { body } = await responseTo(command("jobs", { place: "oujda" }));
    const menu = buttonsOf(body).get("ask") ?? "";
    const { body: pressed } = await responseTo(press("ask", { value: menu }));
    expect(pressed.type).toBe(4);
    expect(pressed.data.flags & 64).toBe(0);
  });

  it("keeps a thumb and thanks its presser alone", async () => {
    await start();
    const { body } = await responseTo(command("jobs", { place: "fes" }, { locale: "fr" }));
    const { body: thanks } = await responseTo(press(buttonsOf(body).get("up") ?? "", { locale: "fr" }));
    expect(textOf(thanks)).toContain("Merci");
    expect(thanks.data.flags & 64).toBe(64);
    const kept: object[] = [];
    for await (const entry of stores.store.feedback.all()) kept.push(entry);
    expect(kept.at(-1)).toMatchObject({ platform: "discord", verdict: "up" });
  });

  it("says plainly that a button is unknown", async () => {
    await start();
    const { body } = await responseTo(press("from-another-time", { locale: "fr" }));
    expect(textOf(body)).toContain("Ce bouton n’est plus valable.");
  });
});

describe("messages", () => {
  it("answers a mention with one reply that pings nobody", async () => {
    await start();
    const asked = message("<@bot> how many jobs in Oujda?", { channel });
    const { body, path } = await replyTo(asked);
    expect(path).toBe(`/channels/${channel}/messages`);
    expect(body).toMatchObject({
      message_reference: { message_id: asked.id },
      allowed_mentions: { parse: [] },
      nonce: asked.id,
      enforce_nonce: true,
    });
    expect(textOf(body)).toContain("200 direct jobs");
  });

  it("says what can be asked when it is only mentioned", async () => {
    await start();
    expect(textOf((await replyTo(message("<@bot>", { guild: frenchGuild }))).body)).toContain(
      "Posez votre question comme elle vous vient",
    );
  });

  it("takes an undecidable question's language from a community server, and else the default", async () => {
    await start();
    expect(textOf((await replyTo(message("<@bot> jobs Oujda", { guild: plainGuild }))).body)).toContain("À Oujda");
    expect(textOf((await replyTo(message("<@bot> jobs Oujda", { guild: frenchGuild }))).body)).toContain("À Oujda");
  });

  it("answers direct messages and remembers them", async () => {
    await start();
    const direct = { guild: undefined, channel: snowflake() };
    await replyTo(message("combien d'emplois à Oujda ?", direct));
    const { body } = await replyTo(message("et à Fès ?", direct));
    expect(textOf(body)).toContain("À Fès");
  });

  it("follows up through a chain of replies, whoever writes them, and keeps chains apart", async () => {
    await start();
    const own = snowflake();
    const first = message("<@bot> combien d'emplois à Oujda ?", { channel: own });
    await replyTo(first);
    const other = message("<@bot> Quels accords à Rabat ?", { channel: own });
    await replyTo(other);
    const [answer] = discord.messages.filter(({ message_reference: to }) => to?.message_id === first.id);
    const second = message("et à Fès ?", { channel: own, user: "600000000000000002", repliesTo: answer ?? {} });
    expect(textOf((await replyTo(second)).body)).toContain("À Fès");
    const [next] = discord.messages.filter(({ message_reference: to }) => to?.message_id === second.id);
    const third = message("et en investissement ?", { channel: own, repliesTo: next ?? {} });
    expect(textOf((await replyTo(third)).body)).toMatch(/investissement/i);
  });

  it("knows the chain by its first question where Discord shows no buttons", async () => {
    await start();
    const own = snowflake();
    const first = message("<@bot> combien d'emplois à Oujda ?", { channel: own });
    await replyTo(first);
    const bare = { id: snowflake(), author: { id: bot }, message_reference: { message_id: first.id } };
    expect(textOf((await replyTo(message("et à Fès ?", { channel: own, repliesTo: bare }))).body)).toContain("À Fès");
  });

  it("leaves alone what is not for it: other people, bots, hooks, joins, and what comes without content", async () => {
    await start();
    const reply = { id: snowflake(), author: { id: bot } };
    const others = [
      message("combien d'emplois à Oujda ?"),
      message("<@bot> bonjour", { from: { bot: true } }),
      { ...message("<@bot> bonjour"), webhook_id: snowflake() },
      { ...message("<@bot> bonjour"), type: 7 },
      message("", { repliesTo: reply }),
      message("", { guild: undefined }),
      message("d'accord", { repliesTo: { id: snowflake(), author: { id: "600000000000000003" } } }),
    ];
    for (const other of others) discord.gateway.dispatch("MESSAGE_CREATE", other);
    await settle();
    expect(discord.posts()).toEqual([]);
  });

  it("asks for no privileged intent", async () => {
    await start();
    const privileged = (1 << 1) | (1 << 8) | (1 << 15);
    expect(discord.gateway.seen.intents & privileged).toBe(0);
  });
});

describe("a server", () => {
  it("that removes the bot is forgotten; one that is out of reach for a while is not", async () => {
    await start();
    const now = Date.now();
    const keyOf = (guild: string) => `discord:${guild}:1:2`;
    await stores.store.conversations.append(keyOf(plainGuild), "emplois ?", now);
    await stores.store.conversations.append(keyOf(frenchGuild), "emplois ?", now);
    discord.gateway.dispatch("GUILD_DELETE", { id: plainGuild, unavailable: true });
    discord.gateway.dispatch("GUILD_DELETE", { id: frenchGuild });
    await vi.waitFor(
      async () => expect(await stores.store.conversations.previous(keyOf(frenchGuild), now)).toEqual([]),
      patience,
    );
    expect(await stores.store.conversations.previous(keyOf(plainGuild), now)).toEqual(["emplois ?"]);
  });
});
