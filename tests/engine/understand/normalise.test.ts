import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../../src/engine/fold.ts";
import { normalise } from "../../../src/engine/understand/normalise.ts";

const texts = (question: string) => normalise(question).tokens.map((token) => token.text);

describe("normalise", () => {
  it.each([
    ["Combien d’emplois à Oujda ?", ["combien", "d", "emplois", "a", "oujda"]],
    ["Qu'est-ce qu'il y a-t-il ?", ["qu", "est", "ce", "qu", "il", "y", "a", "t", "il"]],
    ["aujourd’hui", ["aujourd'hui"]],
    ["Casablanca-Settat", ["casablanca", "settat"]],
    ["Œuvre, cœur, Æther", ["oeuvre", "coeur", "aether"]],
    ["KPMG's jobs; what's new", ["kpmg", "jobs", "what", "new"]],
    ["don't they're", ["don", "t", "they", "re"]],
    ["R&D, H&S and AT&T", ["rd", "hs", "and", "att"]],
    ["R & D", ["rd"]],
    ["KPMG & Oracle", ["kpmg", "oracle"]],
    ["K.P.M.G. signe avec k p m g", ["kpmg", "signe", "avec", "kpmg"]],
    [
      "y a t il un accord, c t quand, r u a bot",
      ["y", "a", "t", "il", "un", "accord", "c", "t", "quand", "r", "u", "a", "bot"],
    ],
    ["5G, 2T, UM6P, D4SD, 1er, 2nd, 3x", ["5g", "2t", "um6p", "d4sd", "1er", "2nd", "3x"]],
    ["500MW 200emplois 12Mds 1,5M 2k", ["500", "mw", "200", "emplois", "12", "mds", "1,5", "m", "2", "k"]],
    ["GITEX2025 USD500", ["gitex", "2025", "usd", "500"]],
    ["1.500 1,500 1.500,50 2.75", ["1.500", "1,500", "1.500,50", "2.75"]],
    ["1 400", ["1", "400"]],
    ["15.04.2025, 2025,2026", ["15", "04", "2025", "2025", "2026"]],
    ["50% de 4€", ["50", "%", "de", "4", "€"]],
    ["🚀 KPMG ❤️ 👨‍👩‍👧", ["kpmg"]],
    ["ＫＰＭＧ ﬁbre", ["kpmg", "fibre"]],
    ["ou\u200bjda \u0000fe\u00ads", ["oujda", "fes"]],
    ["Fe\u0300s", ["fes"]],
    ["وكالة التنمية", ["وكالة", "التنمية"]],
    ["", []],
    [" ?!… ", []],
  ])("cuts %j", (question, expected) => {
    expect(texts(question)).toEqual(expected);
  });

  it("keeps what stands between tokens, with one space for any white space", () => {
    const befores = normalise("Casablanca-Settat,\u00a0\t l’accord (2025)  ?").tokens.map((token) => token.before);
    expect(befores).toEqual(["", "-", ", ", "'", " ("]);
  });

  it("tells how words are written", () => {
    const written = normalise("KPMG Oujda emplois McKinsey 2T 2025").tokens.map((token) => token.capital);
    expect(written).toEqual(["all", "first", "none", "mixed", "all", "none"]);
  });

  it("knows where sentences start", () => {
    const starts = normalise("Oujda ? Et Fès. ok\nmerci").tokens.filter((token) => token.sentenceStart);
    expect(starts.map((token) => token.text)).toEqual(["oujda", "et", "ok", "merci"]);
  });

  it.each([
    "l’accord « Stay Cashless » de Visa",
    "l’accord “Stay Cashless” de Visa",
    'l’accord "Stay Cashless" de Visa',
  ])("marks what is quoted in %j", (question) => {
    const quoted = normalise(question).tokens.filter((token) => token.quoted);
    expect(quoted.map((token) => token.text)).toEqual(["stay", "cashless"]);
  });

  it("does not take everything after a lone quotation mark for quoted", () => {
    expect(normalise('un écran de 5" à Oujda').tokens.some((token) => token.quoted)).toBe(false);
  });

  it("marks possessives on the owner", () => {
    const [owner, owned] = normalise("Oracle’s jobs").tokens;
    expect(owner).toMatchObject({ text: "oracle", raw: "Oracle", possessive: true });
    expect(owned).toMatchObject({ before: " ", possessive: false });
  });

  it("hears shouting, but not a list of acronyms", () => {
    expect(normalise("COMBIEN D'EMPLOIS À OUJDA D'ICI 2028 ?").shouting).toBe(true);
    expect(normalise("KPMG ADD ?").shouting).toBe(false);
    expect(normalise("combien d'emplois pour KPMG ?").shouting).toBe(false);
  });

  it("points back into the question, in order, and folds for good", () => {
    const question = fc.oneof(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc.string({ unit: fc.constantFrom(..."aAéœ'’-.,&%€ 12\u00a0\u200b\n«»“\"sKي😀"), maxLength: 200 }),
    );
    fc.assert(
      fc.property(question, (original) => {
        let end = 0;
        for (const token of normalise(original).tokens) {
          expect(original.slice(token.start, token.end)).toBe(token.raw);
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.text).not.toBe("");
          expect(fold(token.text)).toBe(token.text);
          end = token.end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("reads a folded question like the question", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."abcéèçœ'’- ?"), maxLength: 80 }), (question) => {
        expect(texts(fold(question))).toEqual(texts(question));
      }),
    );
  });
});
