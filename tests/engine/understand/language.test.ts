import fc from "fast-check";
import { franc } from "franc";
import { describe, expect, it } from "vitest";
import { decideLanguage, findLanguageRequest } from "../../../src/engine/understand/language.ts";
import { content, grammar } from "../../../src/engine/understand/language-words.ts";
import { normalise } from "../../../src/engine/understand/normalise.ts";

const none = { fr: 0, en: 0 };
const decide = (question: string) => decideLanguage(normalise(question), none, { fallback: "fr" });

describe("decideLanguage", () => {
  it.each([
    "cb de jobs à Oujda",
    "c koi les accords de KPMG stp",
    "jobs total gitex africa 2025 stp, c cb ?",
    "Quel est le hub D4SD ?",
    "emplois KPMG",
    "accords Bank of Africa",
    "et d'ici 2029 ?",
    "jobs en 2025",
    "COMBIEN D'EMPLOIS À OUJDA ?",
    "combien d'emplois وجدة ?",
    "merci",
  ])("hears French in %j", (question) => {
    expect(decide(question)).toEqual({ language: "fr", by: "words" });
  });

  it.each([
    "how many jobs in Fès",
    "hw many positions pls",
    "whats the orange ericsson thing about",
    "agreements with La Poste",
    "KPMG's jobs",
    "don't know",
    "and by 2028?",
    "inetum or oracle, who hires more",
    "HOW MANY JOBS FOR 2T SERVICES",
    "thx",
  ])("hears English in %j", (question) => {
    expect(decide(question)).toEqual({ language: "en", by: "words" });
  });

  it.each([
    "cuántos empleos hay en Oujda?",
    "¿Qué acuerdos firmó Huawei en Marruecos?",
    "wie viele Arbeitsplätze gibt es in Oujda?",
    "Wer hat das Abkommen unterzeichnet?",
    "quanti posti di lavoro a Oujda?",
    "Chi ha firmato l'accordo con Nokia?",
    "quantos empregos em Oujda?",
    "hoeveel banen zijn er in Oujda?",
    "chhal mn khdma f oujda",
    "wach kayn chi accord m3a nokia",
    "كم عدد الوظائف في وجدة؟",
    "сколько рабочих мест в Уджде",
  ])("hears another language in %j, whatever was asked for", (question) => {
    expect(decide(question)).toEqual({ language: "other", by: "words" });
    expect(decideLanguage(normalise(question), none, { override: "en", fallback: "fr" }).language).toBe("other");
  });

  it.each(["jobs Oujda", "KPMG jobs", "compare oujda fes", "source ?", "2025", "Fès", "Béni Mellal", "IT"])(
    "leaves %j to the conversation, then the locale, then the default",
    (question) => {
      const text = normalise(question);
      const context = { conversation: "en", locale: "fr", fallback: "fr" } as const;
      expect(decideLanguage(text, none, context)).toEqual({ language: "en", by: "conversation" });
      expect(decideLanguage(text, none, { locale: "en", fallback: "fr" })).toEqual({ language: "en", by: "locale" });
      expect(decideLanguage(text, none, { fallback: "fr" })).toEqual({ language: "fr", by: "default" });
    },
  );

  it("obeys an override and counts the words of the lexicons", () => {
    expect(decideLanguage(normalise("combien d'emplois"), none, { override: "en", fallback: "fr" })).toEqual({
      language: "en",
      by: "override",
    });
    expect(decideLanguage(normalise("KPMG jobs"), { fr: 0, en: 1 }, { fallback: "fr" })).toEqual({
      language: "en",
      by: "words",
    });
  });

  it("asks franc only about several words, none of them known", () => {
    const detect = (text: string) => franc(text, { only: ["fra", "eng"] });
    const context = { fallback: "fr", franc: detect } as const;
    expect(
      decideLanguage(normalise("green hydrogen pipelines strengthening industrial growth"), none, context).by,
    ).toBe("franc");
    expect(decideLanguage(normalise("green hydrogen"), none, context).by).toBe("default");
    expect(decideLanguage(normalise("Which green hydrogen pipelines strengthen growth"), none, context).by).toBe(
      "words",
    );
  });

  it("has no word in both languages", () => {
    const english = new Set([...grammar.en, ...content.en]);
    expect([...grammar.fr, ...content.fr].filter((word) => english.has(word))).toEqual([]);
  });

  it("keeps its word lists folded, one token each", () => {
    for (const word of [...grammar.fr, ...grammar.en, ...content.fr, ...content.en]) {
      if (!word.includes("'")) expect(normalise(word).tokens.map((token) => token.text)).toEqual([word]);
    }
  });

  it("decides for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 100 }), (text) => {
        expect(["fr", "en", "other"]).toContain(decide(text).language);
      }),
    );
  });
});

describe("findLanguageRequest", () => {
  it.each([
    ["Combien d'emplois à Oujda ? Answer in English please.", "en", "answer in english please"],
    ["How many jobs will KPMG create? Réponds en français.", "fr", "reponds en francais"],
    ["can you answer in english: combien d'emplois à Oujda", "en", "can you answer in english"],
    ["in English please", "en", "in english please"],
    ["en français stp", "fr", "en francais stp"],
    ["et en anglais ?", "en", "et en anglais"],
    ["la même chose en anglais", "en", "la meme chose en anglais"],
    ["translate from French to English", "en", "translate from french to english"],
    ["peux-tu répondre en anglais s'il te plaît", "en", "peux tu repondre en anglais s il te plait"],
    ["How many jobs in Oujda, in French", "fr", "in french"],
    ["combien d'emplois à oujda en anglais", "en", "en anglais"],
    ["(in English) combien d'emplois", "en", "in english"],
    ["En anglais : combien d'emplois ?", "en", "en anglais"],
    ["in frensh pls", "fr", "in frensh pls"],
    ["English?", "en", "english"],
    ["English version please", "en", "english version please"],
  ])("hears it in %j", (question, language, words) => {
    const { tokens } = normalise(question);
    const request = findLanguageRequest(tokens);
    expect(request?.language).toBe(language);
    expect(
      tokens
        .slice(request?.from, request?.to)
        .map((token) => token.text)
        .join(" "),
    ).toBe(words);
  });

  it.each([
    "jobs in French companies",
    "which French companies signed",
    "the agreement with the French embassy",
    "formations en anglais",
    "Quels accords prévoient des formations en anglais ?",
    "signed in French Guiana",
    "entreprises françaises",
    "réponds en arabe",
  ])("hears none in %j", (question) => {
    expect(findLanguageRequest(normalise(question).tokens)).toBeUndefined();
  });
});
