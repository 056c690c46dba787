import { describe, expect, it } from "vitest";
import { commonWords as english } from "../../../src/engine/locales/en/common-words.ts";
import { commonWords as french } from "../../../src/engine/locales/fr/common-words.ts";

const languages = { fr: french, en: english } as const;

/** Of each language: words that questions are made of, and names that must stay names although some of them are words. */
const samples = {
  fr: {
    words:
      "combien pourquoi devraient creees nationaux europeennes heureuse engageons annoncees bateaux journaux acheteurs stp " +
      "reussissent obtiendra numeriquement aujourd hui aujourd'hui jusqu qu quinze mardi fevrier etudiantes",
    names: "rabat sale oriental paris orange oracle visa meta apple amazon signal zoom slack kpmg oujda huawei maroc",
  },
  en: {
    words:
      "how companies planned planning agreed studies cities wrote largest dying whats dont thx should february quickly " +
      "businesses universities children applied",
    names: "add oracle orange visa meta apple amazon signal zoom slack shell uber stripe square kpmg oujda morocco",
  },
} as const;

describe.each(["fr", "en"] as const)("common words (%s)", (language) => {
  const words = languages[language];

  it("are thousands of folded single tokens", () => {
    expect(words.size).toBeGreaterThan(8000);
    expect([...words].filter((word) => !/^(?:[a-z0-9]+|auj(?:ourd)?'hui)$/.test(word))).toEqual([]);
  });

  it("hold the words of questions, with their inflected forms", () => {
    expect(samples[language].words.split(" ").filter((word) => !words.has(word))).toEqual([]);
  });

  it("hold no names", () => {
    expect(samples[language].names.split(" ").filter((word) => words.has(word))).toEqual([]);
  });
});

it("leaves misspelt words of the subject to be corrected", () => {
  for (const word of "emploie acord acords agremeents regoin jbos deadlnie helth convension".split(" ")) {
    expect([word, french.has(word) || english.has(word)]).toEqual([word, false]);
  }
});
