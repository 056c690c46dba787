import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalise } from "../../../src/engine/understand/normalise.ts";
import { findNumbers } from "../../../src/engine/understand/numbers.ts";

const values = (question: string) => findNumbers(normalise(question).tokens).map((span) => span.value);
const first = (question: string) => findNumbers(normalise(question).tokens)[0];

describe("findNumbers", () => {
  it.each([
    ["1 400 emplois", [1400]],
    ["1\u202f400 emplois", [1400]],
    ["1.500 / 1,500 / 1'500", [1500, 1500, 1500]],
    ["12 500 000 dirhams", [12_500_000]],
    ["3 000,50", [3000.5]],
    ["1,05 Md", [1_050_000_000]],
    ["1.5 milliard, 1.250 milliard", [1_500_000_000, 1_250_000_000]],
    ["1,200 million", [1_200_000_000]],
    ["2k, 500K, 300 MDH, 2 MMDH, $1.5bn", [2000, 500_000, 300_000_000, 2_000_000_000, 1_500_000_000]],
    ["200emplois, 500MW", [200, 500]],
    ["mille emplois, deux mille", [1000, 2000]],
    ["deux cents, deux cent cinquante mille", [200, 250_000]],
    ["soixante-dix, soixante et onze, soixante-dix-sept", [70, 71, 77]],
    ["quatre-vingts, quatre-vingt-onze, quatre-vingt-dix-neuf", [80, 91, 99]],
    ["septante, nonante, vingt et un, dix-sept", [70, 90, 21, 17]],
    ["quatre cent quatre-vingts", [480]],
    ["two hundred and fifty, twenty-one", [250, 21]],
    ["one hundred and twenty thousand, a hundred and five thousand", [120_000, 105_000]],
    ["twelve hundred, 10 hundred", [1200, 1000]],
    ["un milliard et demi, deux millions et demi", [1_500_000_000, 2_500_000]],
    ["one and a half billion, two and a half million, 2 and a half billion", [1_500_000_000, 2_500_000, 2_500_000_000]],
    ["half a million, un demi-milliard, half a dozen", [500_000, 500_000_000, 6]],
    ["une centaine, une douzaine, a dozen, deux douzaines", [100, 12, 12, 24]],
    ["2 milliards 400 millions", [2_400_000_000]],
    ["a thousand and one", [1001]],
    ["1 million 2028", [1_000_000, 2028]],
    ["150 et 200", [150, 200]],
    ["entre cent et trois cents", [100, 300]],
    ["between one hundred and two hundred jobs", [100, 200]],
    ["2025, 2026", [2025, 2026]],
  ])("reads %j", (question, expected) => {
    expect(values(question)).toEqual(expected);
  });

  it.each([
    "un accord",
    "a deal",
    "one agreement",
    "une entreprise",
    "millions de dirhams",
    "5G 2T UM6P D4SD",
    "half of it",
  ])("finds none in %j", (question) => {
    expect(values(question)).toEqual([]);
  });

  it.each([
    ["1er", 1],
    ["première", 1],
    ["2e", 2],
    ["deuxième", 2],
    ["second", 2],
    ["third", 3],
    ["3rd", 3],
  ])("reads the ordinal %s", (question, value) => {
    expect(first(question)).toMatchObject({ value, ordinal: true });
  });

  it("tells percentages, with their sign in the span", () => {
    for (const question of ["50 %", "50%", "50 percent", "50 pourcent", "cinquante pour cent", "fifty per cent"]) {
      expect(first(question)).toMatchObject({ value: 50, percent: true, to: normalise(question).tokens.length });
    }
  });

  it("tells rough numbers, scales, currencies and what may be a year", () => {
    expect(first("environ 200")).toMatchObject({ approx: true, scaleSaid: false });
    expect(first("près de 1 000")).toMatchObject({ value: 1000, approx: true });
    expect(first("une centaine")).toMatchObject({ approx: true, scaleSaid: true });
    expect(first("300 MDH")).toMatchObject({ currency: "MAD", scaleSaid: true });
    expect(first("2028")).toMatchObject({ yearLike: true });
    expect(first("2 028")).toMatchObject({ value: 2028, yearLike: false });
    expect(first("2028 millions")).toMatchObject({ yearLike: false });
    expect(first("1400")).toMatchObject({ yearLike: false });
  });

  it("reads any amount as each language prints it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), (amount) => {
        for (const locale of ["fr", "en", "de"]) {
          expect(values(`x ${new Intl.NumberFormat(locale).format(amount)} y`)).toEqual([amount]);
        }
      }),
    );
  });

  it("returns spans in order that never overlap", () => {
    const token = fc.constantFrom(
      ..."un deux cent mille million et and a half demi 1 400 2,5 k % pour vingt dix one hundred".split(" "),
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 30 }), (tokens) => {
        let end = 0;
        for (const span of findNumbers(normalise(tokens.join(" ")).tokens)) {
          expect(span.from).toBeGreaterThanOrEqual(end);
          expect(span.to).toBeGreaterThan(span.from);
          expect(Number.isFinite(span.value)).toBe(true);
          end = span.to;
        }
      }),
    );
  });
});
