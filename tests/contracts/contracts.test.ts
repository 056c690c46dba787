import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Answer, type Language, languages } from "../../src/engine/answer.ts";
import { engine } from "../corpus/engine.ts";
import { NOW } from "../corpus/questions.ts";
import { startDiscordDriver } from "./discord-driver.ts";
import { type Driver, type Feature, rateLimit, type Shown } from "./driver.ts";
import { startSlackDriver } from "./slack-driver.ts";
import { startTerminal } from "./terminal-driver.ts";
import { startWeb } from "./web-driver.ts";

const platforms = { terminal: startTerminal, web: startWeb, slack: startSlackDriver, discord: startDiscordDriver };

/** What is asked, the last question after the others, and the status that its answer has everywhere. */
const scenarios: readonly (readonly [
  title: string,
  status: Answer["status"],
  questions: Readonly<Record<Language, readonly string[]>>,
])[] = [
  ["an answer", "answered", { fr: ["combien d'emplois à Oujda ?"], en: ["how many jobs in Oujda?"] }],
  ["an answer with parts and a chart", "answered", { fr: ["emplois par région"], en: ["jobs by region"] }],
  ["a record", "answered", { fr: ["Parle-moi de l'accord avec Nokia"], en: ["Tell me about the Nokia agreement"] }],
  [
    "what the data does not hold",
    "no_data",
    { fr: ["combien d'emplois à Dakhla ?"], en: ["how many jobs in Dakhla?"] },
  ],
  [
    "what can be read in several ways",
    "unclear",
    { fr: ["Quels accords de Kettani ?"], en: ["Kettani's agreements, which ones?"] },
  ],
  ["something else", "out_of_scope", { fr: ["quel temps fera-t-il demain ?"], en: ["what is the weather tomorrow?"] }],
  ["a greeting", "smalltalk", { fr: ["bonjour"], en: ["hello"] }],
  [
    "a follow-up",
    "answered",
    { fr: ["combien d'emplois à Oujda ?", "et à Fès ?"], en: ["how many jobs in Oujda?", "and in Fez?"] },
  ],
  [
    "another language that is asked for",
    "answered",
    { fr: ["jobs in Oujda, en français"], en: ["emplois à Oujda, answer in English"] },
  ],
  [
    "the sources",
    "answered",
    { fr: ["combien d'emplois à Oujda ?", "source ?"], en: ["how many jobs in Oujda?", "source?"] },
  ],
  [
    "text that would ping, link and run",
    "out_of_scope",
    {
      fr: [
        "raconte une blague @everyone <!channel> <@U1> **gras** [lien](https://example.com) <script>alert(1)</script>",
      ],
      en: ["tell me a joke @everyone <!channel> <@U1> **bold** [link](https://example.com) <script>alert(1)</script>"],
    },
  ],
];

/** A text as it is read: spaces and kinds of quotes do not count. */
function plain(text: string): string {
  return text
    .replaceAll(/[\s\u00a0\u202f]+/g, " ")
    .replaceAll("&amp;", "&")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">");
}

/** The texts that carry an answer's meaning; every platform shows them. */
function meaningOf({ headline, facts, choices }: Answer): readonly string[] {
  const lines = facts.slice(0, 5).flatMap(({ label, value = "" }) => [label, value]);
  return [headline, ...lines, ...choices.map(({ question }) => question)].filter((text) => text !== "");
}

function expectMeaning({ text }: Shown, answer: Answer): void {
  const said = plain(text);
  for (const meant of meaningOf(answer)) expect(said).toContain(plain(meant));
}

function expected(questions: readonly string[], language?: Language): Answer {
  return engine.ask(questions.at(-1) ?? "", {
    now: NOW,
    previous: questions.slice(0, -1),
    ...(language && { language }),
  });
}

describe.each(Object.entries(platforms))("on %s", (name, start) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await start();
  }, 60_000);
  afterAll(async () => {
    const faults = driver.faults();
    await driver.stop();
    expect(faults).toEqual([]);
  });

  const needs = (context: { skip: (note?: string) => void }, feature: Feature) => {
    const reason = driver.lacks[feature];
    if (reason !== undefined) context.skip(`${name}: ${reason}`);
  };

  for (const language of languages) {
    it.each(scenarios)(`shows %s (${language})`, async (_, status, questions) => {
      const asked = questions[language];
      const answer = expected(asked);
      expect(answer).toMatchObject({ status, language });
      const talk = await driver.open({ locale: language });
      let shown: Shown | undefined;
      for (const question of asked) shown = await talk.say(question);
      expectMeaning(shown ?? expect.fail("nothing shown"), answer);
    });
  }

  it("asks for a shorter question", async () => {
    const talk = await driver.open({ locale: "fr" });
    const { text } = await talk.say(`combien d'emplois ${"vraiment ".repeat(500)}à Oujda ?`);
    expect(plain(text)).toMatch(/4[ ,.]?000/);
  });

  it("shows the other language by a button", async (context) => {
    needs(context, "buttons");
    const talk = await driver.open({ locale: "fr" });
    const shown = await talk.say("combien d'emplois à Oujda ?");
    expectMeaning(await shown.press("language"), expected(["combien d'emplois à Oujda ?"], "en"));
  });

  it("turns the page of a long list", async (context) => {
    needs(context, "buttons");
    const talk = await driver.open({ locale: "fr" });
    const shown = await talk.say("liste des accords");
    const { query } = expected(["liste des accords"]);
    const rest = engine.answer(query ?? expect.fail("no query"), "fr", { from: 10 });
    expectMeaning(await shown.press("page"), { ...rest, headline: "" });
  });

  it("shows every source by a button, to the presser alone", async (context) => {
    needs(context, "buttons");
    const talk = await driver.open({ locale: "en" });
    const shown = await (await talk.say("how many jobs in Oujda?")).press("sources");
    expect(shown.isPrivate).toBe(true);
    for (const { publisher } of expected(["how many jobs in Oujda?"]).sources)
      expect(plain(shown.text)).toContain(plain(publisher));
  });

  it("asks a reading that was chosen", async (context) => {
    needs(context, "buttons");
    const talk = await driver.open({ locale: "en" });
    const shown = await talk.say("Kettani's agreements, which ones?");
    const [first] = expected(["Kettani's agreements, which ones?"]).choices;
    expectMeaning(await shown.press("ask"), expected([first?.question ?? ""]));
  });

  it("thanks for a thumb, its presser alone", async (context) => {
    needs(context, "buttons");
    const talk = await driver.open({ locale: "fr" });
    const thanks = await (await talk.say("combien d'emplois à Oujda ?")).press("up");
    expect(thanks).toMatchObject({ isPrivate: true });
    expect(thanks.text).toContain("Merci");
  });

  it("runs a command with options", async (context) => {
    needs(context, "commands");
    const talk = await driver.open({ locale: "en" });
    expectMeaning(await talk.command("jobs", { place: "Oujda" }), expected(["how many jobs in Oujda?"]));
  });

  it("refuses a name that the data does not know, to the asker alone", async (context) => {
    needs(context, "commands");
    const talk = await driver.open({ locale: "en" });
    const shown = await talk.command("jobs", { place: "Atlantis" });
    expect(shown.isPrivate).toBe(true);
    expect(shown.text).toContain("Atlantis");
  });

  it("refuses a digest to whoever may not manage the place", async (context) => {
    needs(context, "permissions");
    const talk = await driver.open({ locale: "fr" });
    const shown = await talk.command("digest subscribe", {});
    expect(shown.isPrivate).toBe(true);
    expect(shown.text).toMatch(/Gérer le serveur/i);
  });

  it("asks for patience past the rate limit", async (context) => {
    needs(context, "rateLimit");
    const talk = await driver.open({ locale: "fr" });
    let shown: Shown | undefined;
    for (let asked = 0; asked <= rateLimit; asked += 1) shown = await talk.say("combien d'emplois à Oujda ?");
    expect(shown?.text).not.toContain("200 emplois");
    expect(shown?.text).toMatch(/patient|second|too many|limit/i);
  });
});
