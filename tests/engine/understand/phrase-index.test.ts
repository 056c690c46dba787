import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../../src/dataset/load.ts";
import { normalise, type Token } from "../../../src/engine/understand/normalise.ts";
import { bestCover, createPhraseIndex, type Form, type Match } from "../../../src/engine/understand/phrase-index.ts";

const catalogue = loadCatalogue("data");
const named = [...catalogue.organisations.values(), ...catalogue.places.values(), ...catalogue.events.values()];
const forms: Form<string>[] = named.flatMap((record) =>
  [record.name.fr, record.name.en, ...record.aliases].map((text) => ({
    text,
    value: record.id,
    typo: true,
    ...(/^[A-Z]{2,3}$/.test(text) ? { acronym: true } : {}),
  })),
);
const index = createPhraseIndex(forms);
const small = new Set("combien d de emplois a la les jobs in for and et avec sur en the".split(" "));
const correctable = (token: Token) => !small.has(token.text);

/** What a question is best covered by: words → id, kind and distance. */
function cover(question: string): string[] {
  const { tokens } = normalise(question);
  const weigh = (match: Match<string>) =>
    4 * (match.to - match.from) - 2.5 + (match.kind === "exact" ? 1 : 0) - 1.2 * match.distance;
  return bestCover(index.match(tokens, { correctable }), tokens.length, weigh).map((match) => {
    const words = tokens.slice(match.from, match.to).map((token) => token.text);
    return `${words.join(" ")} → ${match.values.join(", ")} (${match.kind} ${match.distance})`;
  });
}

describe("createPhraseIndex", () => {
  it.each([
    ["emplois à Oujda", ["oujda → oujda (exact 0)"]],
    ["CASABLANCA-SETTAT", ["casablanca settat → casablanca-settat (exact 0)"]],
    ["jobs for ouj da", ["ouj da → oujda (joined 0)"]],
    ["maroctelecom", ["maroctelecom → maroc-telecom (joined 0)"]],
    ["kpgm et arow ecs", ["kpgm → kpmg (typo 1)", "arow ecs → arrow-ecs (typo 1)"]],
    ["K.P.M.G. / k p m g", ["kpmg → kpmg (exact 0)", "kpmg → kpmg (exact 0)"]],
    ["capgimini enginering", ["capgimini enginering → capgemini-engineering (typo 2)"]],
    ["le ministere de la transtion numerique", ["ministere de la transtion numerique → mtnra (typo 1)"]],
    ["gitex afrcia 2025", ["gitex afrcia 2025 → gitex-africa-2025 (typo 1)"]],
    ["emplois casablenca", ["casablenca → casablanca (typo 1)"]],
    ["combien d'emplois avec les jobs", []],
  ])("covers %j", (question, expected) => {
    expect(cover(question)).toEqual(expected);
  });

  it("gives every edition that a shared name may mean", () => {
    const [match] = cover("GITEX Africa");
    expect(match).toContain("gitex-africa-2024, gitex-africa-2025, gitex-africa-2026");
  });

  it("finds every form as it is written, in capitals and without accents", () => {
    for (const form of forms) {
      for (const text of [form.text, form.text.toUpperCase(), form.text.normalize("NFD").replace(/\p{M}/gu, "")]) {
        const { tokens } = normalise(text);
        const matches = index.match(tokens, { correctable, allowLower: true });
        const whole = matches.find((match) => match.from === 0 && match.to === tokens.length && match.kind === "exact");
        expect(whole?.values, text).toContain(form.value);
      }
    }
  });

  it("finds long names with one letter wrong", () => {
    const single = named.filter((record) => /^[A-Za-zÀ-ÿ]{6,}$/.test(record.name.fr));
    expect(single.length).toBeGreaterThan(20);
    for (const record of single) {
      const { fr } = record.name;
      const middle = Math.floor(fr.length / 2);
      for (const typed of [
        fr.slice(0, middle) + fr.slice(middle + 1),
        `${fr.slice(0, middle)}x${fr.slice(middle)}`,
        `${fr.slice(0, middle)}x${fr.slice(middle + 1)}`,
        fr.slice(0, middle) + fr.charAt(middle + 1) + fr.charAt(middle) + fr.slice(middle + 2),
      ]) {
        const found = index.match(normalise(typed).tokens, { correctable });
        expect(
          found.flatMap((match) => match.values),
          typed,
        ).toContain(record.id);
      }
    }
  });

  it("does not correct digits, nor what is not correctable, nor forms that must be exact", () => {
    expect(cover("GITEX Africa 2027").join()).not.toContain("2027");
    const strict = createPhraseIndex([
      { text: "Oujda", value: 1, typo: false },
      { text: "Tanger", value: 2, typo: true },
    ]);
    expect(strict.match(normalise("oujdda").tokens, { correctable })).toEqual([]);
    expect(strict.match(normalise("tangr").tokens, { correctable: () => false })).toEqual([]);
    expect(strict.match(normalise("tangr").tokens, { correctable })).toHaveLength(1);
  });

  it("wants acronyms in capitals, unless told otherwise", () => {
    const acronyms = createPhraseIndex([{ text: "ADD", value: "add", typo: true, acronym: true }]);
    const match = (question: string, allowLower = false) =>
      acronyms.match(normalise(question).tokens, { correctable, allowLower });
    expect(match("accords de l'ADD")).toHaveLength(1);
    expect(match("add it")).toEqual([]);
    expect(match("Add it")).toEqual([]);
    expect(match("accords de l'add", true)).toHaveLength(1);
    expect(match("ADDD")).toEqual([]);
  });

  it("does not read a name across a comma, unless the name has one", () => {
    expect(cover("Casablanca, Settat")).toEqual(["casablanca → casablanca (exact 0)", "settat → settat (exact 0)"]);
    const commas = createPhraseIndex([{ text: "Jeunesse, Culture", value: 1, typo: true }]);
    expect(commas.match(normalise("jeunesse, culture").tokens, { correctable })).toHaveLength(1);
  });

  it("survives any tokens, and is deterministic", () => {
    const token = fc.constantFrom(
      ..."casablanca settat gitex africa 2025 ministere de la transition numerique casa arow ecs x".split(" "),
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 25 }), (words) => {
        const { tokens } = normalise(words.join(" "));
        const matches = index.match(tokens, { correctable });
        expect(index.match(tokens, { correctable })).toEqual(matches);
        for (const match of matches) expect(match.from < match.to && match.to <= tokens.length).toBe(true);
      }),
    );
  });
});

describe("bestCover", () => {
  const span = fc.record({
    from: fc.nat(8),
    length: fc.integer({ min: 1, max: 4 }),
    weight: fc.integer({ min: -1, max: 9 }),
  });

  it("finds the heaviest cover without overlaps", () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 9 }), (spans) => {
        const count = 12;
        const matches = spans.map(
          (each): Match<number> => ({
            from: each.from,
            to: each.from + each.length,
            values: [each.weight],
            distance: 0,
            form: "",
            kind: "exact",
          }),
        );
        const weigh = (match: Match<number>) => match.values[0] ?? 0;
        const chosen = bestCover(matches, count, weigh);
        chosen.forEach((match, at) => {
          expect(match.from).toBeGreaterThanOrEqual(chosen[at - 1]?.to ?? 0);
        });
        let best = 0;
        for (let mask = 0; mask < 2 ** matches.length; mask += 1) {
          const picked = matches.filter((_, at) => (mask >> at) % 2 === 1).sort((a, b) => a.from - b.from);
          if (picked.every((match, at) => match.from >= (picked[at - 1]?.to ?? 0))) {
            best = Math.max(
              best,
              picked.reduce((sum, match) => sum + weigh(match), 0),
            );
          }
        }
        expect(chosen.reduce((sum, match) => sum + weigh(match), 0)).toBe(best);
      }),
    );
  });
});
