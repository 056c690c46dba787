import { expect } from "vitest";
import type { Answer } from "../../../src/engine/answer.ts";

/** Every text of an answer that a reader sees. */
export function textsOf(answer: Answer): readonly string[] {
  return [
    answer.headline,
    ...answer.notes,
    ...answer.facts.flatMap(({ label, value, detail }) => [label, value ?? "", detail ?? ""]),
    ...answer.caveats,
    answer.reading,
    ...answer.suggestions,
    ...answer.choices.flatMap(({ label, question }) => [label, question]),
    ...(answer.chart ? [answer.chart.title, ...answer.chart.points.flatMap(({ label, short }) => [label, short])] : []),
  ];
}

/** Plain spaces and straight apostrophes, so that expectations can be typed. */
export function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/gu, " ").replace(/[’‘]/gu, "'");
}

/** What no text may have: a hole, a doubled space, a missing value, in French a plain space before double punctuation. */
export function expectClean(answer: Answer): void {
  for (const text of textsOf(answer)) {
    expect(text, answer.reading).not.toMatch(
      /undefined|null|NaN|\[object| {2}|[\u00a0\u202f] | [\u00a0\u202f]|\(\)| ,| \./u,
    );
    expect(text.trim()).toBe(text);
    if (answer.language === "fr") expect(text).not.toMatch(/ [;:!?»%]|« |\p{L}'\p{L}/u);
  }
  expect(answer.headline).toMatch(/[.!?…]$/u);
  for (const { label } of answer.facts) expect(label).not.toBe("");
  for (const { short } of answer.chart?.points ?? []) {
    expect(short).not.toBe("");
    expect([...short].length).toBeLessThanOrEqual(20);
  }
}
