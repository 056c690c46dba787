import { describe, expect, it } from "vitest";
import { languages } from "../../../src/engine/answer.ts";
import { createComposer } from "../../../src/engine/compose/compose.ts";
import { plainText } from "../../../src/engine/compose/plain-text.ts";
import { catalogue } from "./results.ts";
import { samples } from "./samples.ts";
import { expectClean, plain } from "./typography.ts";

const composer = createComposer(catalogue);
const result = samples["total of a city"];
const offer = { query: result.query, result };

describe("what is said outside of answers", () => {
  for (const language of languages) {
    it(`greets, refuses and asks back cleanly in ${language}`, () => {
      const answers = [
        ...(["greeting", "thanks", "identity", "help", "bye"] as const).map((topic) =>
          composer.smalltalk(topic, language),
        ),
        ...(["topic", "opinion", "prediction", "edit", "job-hunting"] as const).map((reason) =>
          composer.outOfScope(reason, language),
        ),
        ...(["not-understood", "too-long", "other-language", "ambiguous", "nothing-to-follow"] as const).map((reason) =>
          composer.unclear({ reason, words: ["zorglub"], choices: [{ query: result.query, results: 1 }] }, language),
        ),
        ...(["reason", "status", "achieved", "salary", "contact", "process", "other"] as const).map((topic) =>
          composer.notRecorded({ topic, rest: offer }, language),
        ),
        composer.notRecorded({ topic: "salary" }, language),
        composer.unknownName({ names: ["Tesla"] }, language),
        composer.unknownName({ names: ["Tesla", "Accenture"], rest: offer }, language),
      ];
      for (const answer of answers) {
        if (answer.notes.every((note) => !note.endsWith(":"))) expectClean(answer);
        expect(answer.status).not.toBe("answered");
        expect(answer.language).toBe(language);
        expect(answer.agreements).toEqual([]);
      }
    });
  }

  it("names what is unknown and offers the rest without answering it", () => {
    const answer = composer.unknownName({ names: ["Tesla"], rest: offer }, "fr");
    expect(answer.status).toBe("no_data");
    expect(plain(plainText(answer))).toContain("La base ne connaît pas « Tesla ».");
    expect(answer.choices).toEqual([
      { label: "emplois · Oujda", question: "Combien d’emplois à Oujda\u202f?", results: 1 },
    ]);
    expect(plainText(answer)).not.toContain("200");
  });

  it("says what is known where the reason or the outcome is not recorded", () => {
    const answer = composer.notRecorded({ topic: "status", rest: offer }, "en");
    expect(answer.status).toBe("no_data");
    expect(plain(plainText(answer))).toMatch(/not whether it was carried out.*200 direct jobs by 2028/su);
    expect(answer.sources.length).toBeGreaterThan(0);
  });

  it("answers another language in both languages", () => {
    const text = plainText(composer.unclear({ reason: "other-language", words: [], choices: [] }, "fr"));
    expect(text).toContain("Je comprends le français et l’anglais");
    expect(text).toContain("I understand French and English");
  });

  it("leaves out choices that it cannot say", () => {
    const choices = [
      {
        query: {
          what: { kind: "list" as const, of: "agreements" as const },
          where: { not: { organisations: ["kpmg"] } },
        },
        results: 3,
      },
    ];
    expect(composer.unclear({ reason: "ambiguous", words: ["x"], choices }, "fr").choices).toEqual([]);
  });
});
