import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { colourStyle, type Page, plainStyle, widthOf } from "../../../src/adapters/terminal/layout.ts";
import { renderAnswer } from "../../../src/adapters/terminal/render.ts";
import { renderTrace } from "../../../src/adapters/terminal/render-trace.ts";
import type { Trace } from "../../../src/engine/understand/trace.ts";
import { sample } from "../answer.ts";

const endless: Page = { width: Number.POSITIVE_INFINITY, style: plainStyle };

describe("an answer", () => {
  test("shows its parts one after the other, values under values", () => {
    expect(renderAnswer(sample, endless)).toBe(
      `850 jobs are announced in Casablanca.
They are the region’s.
Announced, not achieved.

  Arrow ECS               at least 700 jobs  by 2030
  KPMG: expertise centre  150 jobs           by 2028

! Not added: 130,000 jobs, an objective of the whole programme.

Sources
  MAP, 2025-04-15  https://example.org/a
  Le Matin         https://example.org/b

Ask next
› Who signed the agreement with KPMG?

Read as: jobs, in Casablanca`,
    );
  });

  test("shows readings to choose from with what stands behind them, in the answer's language", () => {
    const choices = [
      { label: "les emplois", question: "Combien d’emplois ?", results: 4 },
      { label: "Quels accords ?", question: "Quels accords ?", results: 1 },
    ];
    const bare = { facts: [], notes: [], caveats: [], sources: [], suggestions: [], reading: "" };
    const text = renderAnswer({ ...sample, ...bare, language: "fr", headline: "Laquelle ?", choices }, endless);
    expect(text).toBe(
      "Laquelle ?\n\nLectures possibles\n? les emplois  Combien d’emplois ?  (4 accords)\n? Quels accords ?  (1 accord)",
    );
  });

  test("says how many lines and sources it leaves out", () => {
    const sources = Array.from({ length: 9 }, (_, at) => ({ url: `https://example.org/${at}`, publisher: `P${at}` }));
    const text = renderAnswer({ ...sample, sources, more: 12 }, endless);
    expect(text).toContain("\n  … and 12 more\n");
    expect(text).toContain("https://example.org/5\n  … and 3 more");
    expect(text).not.toContain("https://example.org/6");
  });

  test("has colours only where the page has", () => {
    const coloured = renderAnswer(sample, { ...endless, style: colourStyle });
    expect(coloured).not.toBe(stripVTControlCharacters(coloured));
    expect(stripVTControlCharacters(coloured)).toBe(renderAnswer(sample, endless));
  });

  test("never steers the terminal", () => {
    const headline = "\u001B[2J\u001B]0;title\u0007Nothing\u0000 is\nknown\u009B of “x”.";
    const text = renderAnswer({ ...sample, headline }, endless);
    expect(text.split("\n")[0]).toMatch(/^Nothing is known.* of “x”\.$/);
    expect(text.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
  });

  test("stays within the page's width, addresses apart, and loses no word", () => {
    const word = fc.stringMatching(/^[a-zé]{1,12}$/);
    const text = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(" "));
    const fact = fc.record({ label: text, value: text, detail: text });
    fc.assert(
      fc.property(
        text,
        fc.array(fact),
        fc.array(text),
        fc.integer({ min: 40, max: 120 }),
        (headline, facts, caveats, width) => {
          const answer = { ...sample, headline, facts, caveats, sources: [] };
          const narrow = renderAnswer(answer, { ...endless, width });
          for (const line of narrow.split("\n")) expect(widthOf(line)).toBeLessThanOrEqual(width);
          const words = (page: string) => page.split(/\s+/).sort().join(" ");
          expect(words(narrow)).toBe(words(renderAnswer(answer, endless)));
        },
      ),
    );
  });
});

describe("the way to an answer", () => {
  const trace: Trace = {
    language: { chosen: "en", by: "words" },
    spans: [
      { text: "jobs", meanings: ["m.jobs"], role: "measure" },
      { text: "Casablnca", meanings: ["place casablanca", "organisation casa"], role: "slot", corrected: "casablanca" },
      { text: "xyz", meanings: [], role: "unused" },
    ],
    rule: "total",
    earlier: [],
  };

  test("is a table of words, what they are used for and what they may mean, with the rule and the query", () => {
    expect(renderTrace({ answer: sample, trace }, endless)).toBe(
      `words                         used for  possible meanings
jobs                          measure   m.jobs
Casablnca (read: casablanca)  slot      place casablanca | organisation casa
xyz                           unused    –

language  en (words)
rule      total
query     ${JSON.stringify(sample.query)}`,
    );
  });

  test("says why it stopped and what came before; without spans there is no table", () => {
    const { query: _, ...unread } = sample;
    const { rule: __, ...rest } = trace;
    const stopped = { ...rest, spans: [], stopped: "words not understood", earlier: ["total", "list"] };
    expect(renderTrace({ answer: unread, trace: stopped }, endless)).toBe(
      "language  en (words)\nbefore    total → list\nrule      none\nstopped   words not understood",
    );
  });
});
