import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DiscordMessage, renderReply, renderSentence } from "../../../src/adapters/discord/render.ts";
import { literal } from "../../../src/adapters/discord/render-text.ts";
import { previewDiscord } from "../../../src/adapters/previews/discord.ts";
import { present } from "../../../src/assistant/present.ts";
import type { Reply } from "../../../src/assistant/reply.ts";
import type { Request } from "../../../src/assistant/request.ts";
import { chartAlt } from "../../../src/charts/alt.ts";
import { type Answer, languages } from "../../../src/engine/answer.ts";
import { engine } from "../../corpus/engine.ts";
import { NOW, questionsOf, readEntries } from "../../corpus/questions.ts";
import { hasOpenApi } from "../../doubles/discord/open-api.ts";
import { sentFaults } from "../../doubles/discord/rest-api.ts";
import { textOf } from "./bot.ts";

/** The longest end of a conversation's key: a snowflake, or a digest's nonce. */
const thread = "z".repeat(25);

function replyOf(answer: Answer, page = 1, from = 0): Reply {
  const request: Request = { kind: "question", question: "?", previous: [], now: NOW };
  return present({ answer, request, page: { number: page, from } }).reply;
}

function pictureOf({ chart, language }: Answer) {
  return chart && { png: new Uint8Array([137, 80, 78, 71]), alt: chartAlt(chart, language) };
}

function faultsOf({ body, files }: DiscordMessage): readonly string[] {
  const names = files.map(({ name }) => name);
  return [
    ...sentFaults("message", body, names),
    ...sentFaults("post", { type: 4, data: body }, names),
    ...sentFaults("update", { type: 7, data: body }, names),
  ];
}

describe("every answer of the corpus", () => {
  it(`keeps Discord's limits in both languages on every page${hasOpenApi ? ", and its description" : " (without DISCORD_OPENAPI: its description is not checked)"}`, () => {
    const bodies = new Set<string>();
    for (const [name, entries] of readEntries())
      for (const { text, previous, name: where } of questionsOf(name, entries)) {
        const asked = engine.ask(text, { now: NOW, previous });
        for (const language of languages) {
          const answer = asked.query
            ? engine.answer(asked.query, language)
            : engine.ask(text, { now: NOW, previous, language });
          let reply = replyOf(answer);
          for (let page = 1; page <= reply.page.of; page += 1) {
            const from = (page - 1) * 10;
            const whole = from + 10 <= answer.facts.length || !answer.query;
            if (page > 1)
              reply =
                whole || !answer.query
                  ? replyOf(answer, page)
                  : replyOf(engine.answer(answer.query, language, { from }), page, from);
            const message = renderReply(reply, { picture: pictureOf(reply.answer), thread });
            const key = JSON.stringify(message.body);
            if (bodies.has(key)) continue;
            bodies.add(key);
            expect(faultsOf(message), `${where} ${text} ${language} ${page}`).toEqual([]);
          }
        }
      }
    expect(bodies.size).toBeGreaterThan(500);
  }, 120_000);
});

const hostile = fc.constantFrom(
  "@everyone <@900000000000000001> <#1> </jobs:1>",
  "**gras** __souligné__ ||caché|| `code` [lien](https://example.com) https://example.com",
  "# titre\n> citation\n- liste",
  "*".repeat(3_500),
  "mot ".repeat(900),
  "🇲🇦".repeat(1_500),
  "\u202eturned\u0000",
  "漢".repeat(3_900),
);
const text = fc
  .oneof(fc.string({ minLength: 1, maxLength: 80, unit: "grapheme" }), hostile)
  .filter((value) => value.trim() !== "");
const fact = fc.record({ label: text, value: text, detail: text, url: fc.webUrl() }, { requiredKeys: ["label"] });
const base: Answer = engine.ask("combien d'emplois à Oujda ?", { now: NOW });

/** Answers of all shapes, with texts of all lengths and with markup in them. */
const answers = fc
  .record({
    language: fc.constantFrom(...languages),
    status: fc.constantFrom("answered" as const, "no_data" as const, "unclear" as const),
    headline: text,
    notes: fc.array(text, { maxLength: 4 }),
    facts: fc.array(fact, { maxLength: 60 }),
    sections: fc.array(
      fc.record({ title: text, facts: fc.array(fact, { maxLength: 10 }), more: fc.integer({ min: 1, max: 9 }) }),
      { maxLength: 12 },
    ),
    caveats: fc.array(text, { maxLength: 8 }),
    sources: fc.array(fc.record({ url: fc.webUrl(), publisher: text }), { maxLength: 30 }),
    reading: text,
    suggestions: fc.array(text, { maxLength: 5 }),
    choices: fc.array(fc.record({ label: text, question: text, results: fc.nat(200) }), { maxLength: 5 }),
  })
  .map((parts): Answer => ({ ...base, ...parts }));

describe("any answer", () => {
  it("keeps the limits, whatever stands in it", () => {
    fc.assert(
      fc.property(answers, fc.boolean(), (answer, withButtons) => {
        const reply = replyOf(answer);
        const message = renderReply(withButtons ? reply : { ...reply, buttons: [] }, {
          picture: pictureOf(answer),
          thread,
        });
        expect(faultsOf(message)).toEqual([]);
        expect(previewDiscord(message, answer.language)).toContain("<main>");
      }),
      { numRuns: 150 },
    );
  });

  it("shows each line whole or counts it", () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 25 }), (labels) => {
        const facts = labels.map((label, at) => ({ label: `${at} ${label}` }));
        const { more: _, ...rest } = base;
        const { body } = renderReply({ ...replyOf({ ...rest, facts }), answer: { ...rest, facts } });
        const lines = textOf(body).split("\n");
        const shown = facts.filter(({ label }) => lines.includes(`- ${textOf({ content: literal(label) })}`)).length;
        const counted = /… et (\d+|une) lignes? de plus/.exec(textOf(body))?.[1];
        expect(shown + (counted === "une" ? 1 : Number(counted ?? 0))).toBe(facts.length);
      }),
      { numRuns: 150 },
    );
  });
});

describe("text of others", () => {
  it("is shown as it is: no mention, link or markup of its own", () => {
    expect(literal("@everyone <@1> **a** [b](https://c.d) ||e||")).toBe(
      "\\@everyone \\<\\@1\\> \\*\\*a\\*\\* \\[b\\](https\\://c.d) \\|\\|e\\|\\|",
    );
    expect(literal("# a\n> b")).toBe("\\# a \\> b");
    expect(["- a", "1. b", "-# c", "2025 accords"].map(literal)).toEqual(["\\- a", "1\\. b", "\\-# c", "2025 accords"]);
    expect(literal("a\u202eb\u0007c")).toBe("a b c");
  });

  it("gives itself back once the escapes are read", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii", minLength: 1 }), (typed) => {
        const line = typed.replaceAll(/ {2,}/g, " ").trim();
        expect(literal(typed).replaceAll(/\\([^A-Za-z0-9\s])/g, "$1")).toBe(line.replaceAll("\u007f", " ").trim());
      }),
    );
  });
});

describe("a message", () => {
  it("shows headline, picture, facts, conflicts, sources, reading and date, in this order", () => {
    const answer = engine.ask("emplois par région", { now: NOW });
    const message = renderReply(replyOf(answer), { picture: pictureOf(answer), thread });
    const shown = JSON.stringify(message.body);
    const order = [
      "### 7 accords",
      "attachment://chart.png",
      "- Casablanca-Settat",
      "> Sources en désaccord",
      "-# Sources",
      "-# Lu ainsi",
      "-# Données du",
      "À demander ensuite",
    ];
    const places = order.map((part) => shown.indexOf(part));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });

  it("offers readings to choose from as buttons, with what stands behind each", () => {
    const { body } = renderReply(replyOf(engine.ask("Kettani's agreements, which ones?", { now: NOW })));
    expect(textOf(body)).toContain("Which agreements signed by Mehdi Kettani? (3 agreements)");
    expect(JSON.stringify(body)).toContain('"label":"Which agreements signed by Mehdi Kettani?"');
  });

  it("is for the asker alone when it is private", () => {
    const reply = replyOf(base);
    expect(renderReply(reply).body.flags & 64).toBe(0);
    expect(renderReply({ ...reply, private: true }).body.flags & 64).toBe(64);
    expect(faultsOf({ body: renderSentence("Désolé."), files: [] })).toEqual([]);
  });

  it("looks like Discord on a page of its own, which runs and loads nothing", () => {
    const answer = engine.ask("emplois par région", { now: NOW });
    const html = previewDiscord(renderReply(replyOf(answer), { picture: pictureOf(answer) }), "fr");
    expect(html).toContain("<h3>7 accords annoncent");
    expect(html).toContain('src="data:image/png;base64,');
    expect(html).not.toMatch(/<script|src="http|\son\w+=/i);
  });

  it("shows hostile text harmless in the preview", () => {
    const answer = { ...base, headline: '<script>alert(1)</script> **x** [y](javascript:alert(1)) "><img>' };
    const html = previewDiscord(renderReply(replyOf(answer)), "fr");
    expect(html).not.toContain("<script");
    expect(html).not.toContain("<img");
    expect(html).not.toContain("<strong>x");
    expect(previewDiscord(renderReply(replyOf({ ...base, headline: "a_b*c" })), "fr")).toContain("<h3>a_b*c</h3>");
  });
});
