import { expect, test } from "vitest";
import { engine } from "../../corpus/engine.ts";

test.each([
  ["fr", "Sans région précise"],
  ["en", "No single region"],
] as const)(
  "a breakdown in %s adds up to its total: what belongs to no row has a row of its own",
  (language, label) => {
    const answer = engine.answer(
      { what: { kind: "total", measure: { measures: ["jobs"] }, groupBy: "region" }, where: {} },
      language,
    );
    const rows = answer.facts.map(({ label: name, value = "" }) => ({
      name,
      amount: Number(value.replace(/\D/g, "")),
    }));
    expect(rows.at(-1)).toEqual({ name: label, amount: 2500 });
    expect(rows.reduce((sum, { amount }) => sum + amount, 0)).toBe(answer.value?.amount);
  },
);
