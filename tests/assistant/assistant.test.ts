import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Reply } from "../../src/assistant/reply.ts";
import { plainText } from "../../src/engine/compose/plain-text.ts";
import type { Store } from "../../src/store/store.ts";
import { engine } from "../corpus/engine.ts";
import { memoryStore } from "../store/stores.ts";
import { createChat, somebody } from "./chat.ts";

let store: Store;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ store, close } = await memoryStore());
});
afterAll(() => close());

const asker = somebody();
const today = "2026-11-23";
const text = (reply: Reply | undefined) => (reply ? plainText(reply.answer) : undefined);
const button = (reply: Reply | undefined, action: string) => {
  const found = reply?.buttons.find((each) => each.action === action);
  if (!found) throw new Error(`no button ${action}`);
  return found;
};

describe("a message", () => {
  test("gets the engine's answer, with buttons for the other language, sources and feedback", async () => {
    const { assistant } = createChat(store);
    const reply = await assistant.answerMessage({ asker, text: "combien d'emplois à Oujda ?" });
    expect(reply?.answer.value).toEqual({ amount: 200, unit: "jobs" });
    expect(reply?.private).toBe(false);
    expect(reply?.buttons.map(({ action }) => action)).toEqual(
      expect.arrayContaining(["ask", "sources", "language", "up", "down"]),
    );
    expect(new Set(reply?.buttons.map(({ id }) => id)).size).toBe(reply?.buttons.length);
  });

  test("follows the conversation that it belongs to, and no other", async () => {
    const { assistant } = createChat(store);
    const say = (words: string, conversation: string) => assistant.answerMessage({ asker, text: words, conversation });
    await say("combien d'emplois à Oujda ?", "slack:T1:C1:follow");
    const second = await say("et à Fès ?", "slack:T1:C1:follow");
    expect(second?.answer.value?.amount).toBe(100);
    const elsewhere = await say("source ?", "slack:T1:C1:other");
    expect(elsewhere?.answer.headline).toBe(engine.ask("source ?", { now: today }).headline);
    const here = await say("source ?", "slack:T1:C1:follow");
    expect(here?.answer.headline).not.toBe(elsewhere?.answer.headline);
  });

  test("forgets a conversation after 24 hours", async () => {
    const { assistant, clock } = createChat(store);
    const conversation = "slack:T1:C1:old";
    await assistant.answerMessage({ asker, text: "combien d'emplois à Oujda ?", conversation });
    clock.now += 24 * 3_600_000 + 1;
    const reply = await assistant.answerMessage({ asker, text: "source ?", conversation });
    expect(reply?.answer.headline).toBe(engine.ask("source ?", { now: "2026-11-24" }).headline);
  });

  test("that is only a mention gets help, in the user's language", async () => {
    const { assistant } = createChat(store);
    const reply = await assistant.answerMessage({ asker: somebody({ locale: "en", user: "U-en" }), text: "  " });
    expect(reply?.answer).toMatchObject({ status: "smalltalk", language: "en" });
  });

  test("that nobody addressed to the bot is answered only as a question or refinement of a known conversation", async () => {
    const { assistant } = createChat(store);
    const conversation = "slack:T1:C1:thread";
    const say = (words: string, unaddressed: boolean) =>
      assistant.answerMessage({ asker, text: words, conversation, unaddressed });
    expect(await say("combien d'emplois à Oujda ?", true)).toBeUndefined();
    await say("combien d'emplois à Oujda ?", false);
    expect(await say("merci Ahmed, on se voit demain", true)).toBeUndefined();
    for (const chat of [
      "ok",
      "+1",
      "on valide ?",
      "je pars à Rabat demain",
      "super, on en parle à la réunion",
      "j’ai vu Nokia hier",
    ]) {
      expect(await say(chat, true)).toBeUndefined();
    }
    expect((await say("et à Fès ?", true))?.answer.value?.amount).toBe(100);
  });

  test("is answered in the language that its user chose when its own words do not tell", async () => {
    const { assistant } = createChat(store);
    const chooser = somebody({ user: "U-chooser" });
    await assistant.setLanguage(chooser, "en");
    expect((await assistant.answerMessage({ asker: chooser, text: "KPMG" }))?.answer.language).toBe("en");
    expect((await assistant.answerMessage({ asker: chooser, text: "combien d'emplois ?" }))?.answer.language).toBe(
      "fr",
    );
    await assistant.setLanguage(chooser, undefined);
    expect((await assistant.answerMessage({ asker: chooser, text: "KPMG" }))?.answer.language).toBe("fr");
  });

  test("past the rate limit gets one polite sentence a minute, a command each time; other users are not held up", async () => {
    const { assistant } = createChat(store, { rateLimit: 2 });
    const fast = somebody({ user: "U-fast" });
    const ask = (who = fast) => assistant.answerMessage({ asker: who, text: "combien d'emplois à Oujda ?" });
    await ask();
    await ask();
    expect(text(await ask())).toMatch(/^Vous posez beaucoup de questions\u00a0: merci de patienter \d+ secondes/);
    expect(await ask()).toBeUndefined();
    for (let time = 0; time < 2; time += 1) {
      const refused = await assistant.runCommandLine({ asker: fast, text: "combien d'emplois à Oujda ?" });
      expect(text(refused)).toMatch(/^Vous posez beaucoup de questions/);
    }
    expect((await ask(somebody({ user: "U-slow" })))?.answer.status).toBe("answered");
  });

  test("is logged in one line without its words, which only the debug level shows", async () => {
    const { assistant, lines } = createChat(store);
    await assistant.answerMessage({ asker, text: "combien d'emplois à Oujda ?" });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ msg: "question", adapter: "slack", language: "fr", status: "answered" });
    expect(lines[0]).toHaveProperty("ms");
    expect(lines[0]).toHaveProperty("reading");
    expect(JSON.stringify(lines)).not.toContain("combien");
    const debug = createChat(store, { logLevel: "debug" });
    await debug.assistant.answerMessage({ asker, text: "combien d'emplois à Oujda ?" });
    expect(JSON.stringify(debug.lines)).toContain("combien d'emplois à Oujda ?");
  });

  test("of any length is answered without keeping more than 4,000 characters", async () => {
    const { assistant } = createChat(store);
    const reply = await assistant.answerMessage({ asker, text: "emplois ".repeat(2000), conversation: "slack:long" });
    expect(reply?.answer.status).toBe("unclear");
    expect(reply?.buttons).toEqual([]);
    expect(await store.conversations.previous("slack:long", Date.now())).toEqual([]);
  });
});

describe("a button", () => {
  const ask = async (words: string, rateLimit?: number) => {
    const chat = createChat(store, rateLimit === undefined ? {} : { rateLimit });
    return { ...chat, reply: await chat.assistant.answerMessage({ asker, text: words }) };
  };

  test("shows the same answer in the other language, and back", async () => {
    const { assistant, reply } = await ask("combien d'emplois à Oujda ?");
    const english = await assistant.press(button(reply, "language").id, asker);
    expect(english).toMatchObject({ effect: "replace", reply: { answer: { language: "en", value: { amount: 200 } } } });
    const french = await assistant.press(button(english.reply, "language").id, asker);
    expect(french.reply.answer).toEqual(reply?.answer);
  });

  test("follows a question that asks for a language itself", async () => {
    const { assistant, reply } = await ask("jobs in Oujda, answer in French please");
    expect(reply?.answer.language).toBe("fr");
    const other = await assistant.press(button(reply, "language").id, asker);
    expect(other.reply.answer).toMatchObject({ language: "en", value: { amount: 200 } });
  });

  test("turns through every line of a list, each once", async () => {
    const { assistant, reply } = await ask("liste de tous les accords");
    const seen: string[] = [];
    let page = reply;
    for (;;) {
      seen.push(...(page?.answer.facts.map(({ label }) => label) ?? []));
      expect(page?.answer.facts.length).toBeLessThanOrEqual(10);
      const next = page?.buttons.findLast(({ action }) => action === "page");
      if (page?.page.number === page?.page.of || !next) break;
      page = (await assistant.press(next.id, asker)).reply;
    }
    expect(seen).toHaveLength(reply?.answer.agreements.length ?? 0);
    expect(new Set(seen).size).toBeGreaterThan(100);
    expect(seen.length).toBe(reply?.page.lines);
  });

  test("shows every source to its presser alone", async () => {
    const { assistant, reply } = await ask("liste de tous les accords");
    const effect = await assistant.press(button(reply, "sources").id, asker);
    expect(effect).toMatchObject({ effect: "whisper", reply: { private: true } });
    expect(effect.reply.page.lines).toBe(reply?.answer.sources.length);
    expect(effect.reply.answer.facts[0]?.url).toMatch(/^https?:/);
    const next = await assistant.press(button(effect.reply, "sources").id, asker);
    expect(next.reply.page.number).toBe(2);
    expect(next.reply.answer.facts).not.toEqual(effect.reply.answer.facts);
  });

  test("asks what it says, in the conversation where it stands", async () => {
    const { assistant, reply } = await ask("combien d'emplois à Oujda ?");
    const offered = button(reply, "ask");
    const effect = await assistant.press(offered.id, asker, { conversation: "slack:T1:C1:offer" });
    expect(effect.effect).toBe("post");
    expect(effect.reply.answer.status).toBe("answered");
    expect(await store.conversations.previous("slack:T1:C1:offer", createChat(store).clock.now)).toEqual([
      reply?.answer.suggestions[0],
    ]);
  });

  test("keeps a thumb once, with question, reading and data version, and without who pressed it", async () => {
    const { assistant, reply } = await ask("combien d'emplois à Fès selon KPMG ?");
    const presser = somebody({ user: "U-thumb" });
    for (const thumb of ["down", "down", "up"]) {
      const effect = await assistant.press(button(reply, thumb).id, presser);
      expect(effect.effect).toBe("whisper");
    }
    const kept = [];
    for await (const entry of store.feedback.all()) {
      if (entry.question === "combien d'emplois à Fès selon KPMG ?") kept.push(entry);
    }
    expect(kept).toHaveLength(1);
    expect(kept[0]).toMatchObject({
      verdict: "down",
      status: reply?.answer.status,
      dataVersion: reply?.answer.dataVersion,
    });
    expect(JSON.stringify(kept)).not.toContain("U-thumb");
  });

  test("works after a restart", async () => {
    const { reply } = await ask("combien d'emplois à Oujda ?");
    const restarted = createChat(store);
    const effect = await restarted.assistant.press(button(reply, "language").id, asker);
    expect(effect.reply.answer.language).toBe("en");
  });

  test.each(["", "nonsense", "language:AAAAAAAAAAAAAAAA:fr:0", "page:x:fr:1", "__proto__:AAAAAAAAAAAAAAAA:fr:1"])(
    "that is unknown or too old (“%s”) gets a plain sentence",
    async (id) => {
      const { assistant } = createChat(store);
      const effect = await assistant.press(id, asker);
      expect(effect.effect).toBe("whisper");
      expect(text(effect.reply)).toMatch(/^Ce bouton n’est plus valable\./);
    },
  );
});

describe("a command", () => {
  test("typed in Slack is for the asker alone, and can be shared", async () => {
    const { assistant } = createChat(store);
    const reply = await assistant.runCommandLine({ asker, text: "emplois lieu=Oujda" });
    expect(reply).toMatchObject({ private: true, answer: { language: "fr", value: { amount: 200 } } });
    const shared = await assistant.press(button(reply, "share").id, asker, { private: true });
    expect(shared).toMatchObject({ effect: "post", reply: { private: false, answer: reply.answer } });
    expect(shared.reply.buttons.map(({ action }) => action)).not.toContain("share");
  });

  test.each([
    ["jobs Oujda", "answered"],
    ["emplois Oujda d'ici=2030", "answered"],
    ["agreement “Nokia : mémorandum pour accélérer Maroc Digital 2030”", "answered"],
    ["accord Nokia", "answered"],
    ["help me find the jobs in Oujda", "answered"],
    ["combien d’emplois à Oujda ?", "answered"],
    ["", "smalltalk"],
    ["aide emplois", "smalltalk"],
    ["aide Échéances", "smalltalk"],
    ["comparer premier=Oujda deuxieme=oujda", "unclear"],
    ["emplois lieu=", "unclear"],
    ["emplois couleur=bleu", "unclear"],
    ["emplois lieu=Oujda lieu=Fès", "unclear"],
    ["emplois lieu=Oujda blabla", "unclear"],
    ["digest", "unclear"],
    ["digest subscribe", "unclear"],
  ])("/maroc2030 %s → %s", async (line, status) => {
    const { assistant } = createChat(store);
    const reply = await assistant.runCommandLine({ asker, text: line });
    expect({ status: reply.answer.status, private: reply.private }).toEqual({ status, private: true });
  });

  test.each(["jobs couleur=bleu", "emplois lieu=Atlantis", "digest"])(
    "that can't be run is logged like any other (%s)",
    async (line) => {
      const { assistant, lines } = createChat(store);
      await assistant.runCommandLine({ asker, text: line });
      expect(lines).toHaveLength(1);
    },
  );

  test("whose store fails gets a plain sentence", async () => {
    const digests = { run: () => Promise.reject(new Error("connection lost")) };
    const { assistant, lines } = createChat(store, { digests });
    const reply = await assistant.runCommandLine({ asker, text: "digest liste" });
    expect(text(reply)).toMatch(/^La réponse n’a pas pu être préparée\./);
    expect(JSON.stringify(lines)).toContain("connection lost");
  });

  test("in Discord is public, unless it is help or cannot be run", async () => {
    const { assistant } = createChat(store);
    const discord = somebody({ platform: "discord", locale: "en" });
    const run = (command: string, options = {}) => assistant.runCommand({ asker: discord, command, options });
    expect(await run("jobs", { place: "oujda" })).toMatchObject({ private: false, answer: { language: "en" } });
    expect((await run("help")).private).toBe(true);
    expect((await run("jobs", { place: "Atlantis" })).private).toBe(true);
    expect((await run("dance")).private).toBe(true);
  });

  test("with a page shows that page, and the last one when the list is shorter", async () => {
    const { assistant } = createChat(store);
    const run = (page: number) => assistant.runCommand({ asker, command: "agreements", options: { page } });
    const seventh = await run(7);
    expect(seventh.page).toMatchObject({ number: 7, of: 11 });
    expect(seventh.answer.facts).toHaveLength(10);
    expect((await run(999)).page.number).toBe(11);
  });

  test("is remembered by its conversation, so that a question in words can follow it", async () => {
    const { assistant } = createChat(store);
    const conversation = "discord:dm:1";
    await assistant.runCommand({ asker, command: "jobs", options: { place: "oujda" }, conversation });
    const reply = await assistant.answerMessage({ asker, text: "et à Fès ?", conversation });
    expect(reply?.answer.value?.amount).toBe(100);
  });

  test("completes names as they are typed, most used first, and takes what it offered", async () => {
    const { assistant } = createChat(store);
    const offered = assistant.complete("jobs", "place", "ouj", "fr");
    expect(offered[0]).toEqual({ name: "Oujda", value: "oujda" });
    expect(assistant.complete("jobs", "place", "", "fr").length).toBe(25);
    expect(assistant.complete("jobs", "place", "Fès, ouj", "fr")[0]).toEqual({
      name: "Fès, Oujda",
      value: "Fès,oujda",
    });
    expect(assistant.complete("compare", "first", "kpm", "en")[0]?.value).toBe("organisation:kpmg");
    for (const { name } of assistant.complete("agreement", "agreement", "", "fr"))
      expect([...name].length).toBeLessThanOrEqual(100);
    const sheet = assistant.complete("agreement", "agreement", "nokia", "en")[0];
    const reply = await assistant.runCommand({
      asker,
      command: "agreement",
      options: { agreement: sheet?.value ?? "" },
    });
    expect(reply.answer.agreements).toEqual([sheet?.value]);
  });
});
