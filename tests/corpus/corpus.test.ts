import { describe, expect, test } from "vitest";
import { engine } from "./engine.ts";
import { faultsOf } from "./expect-question.ts";
import { questionsOf, readEntries } from "./questions.ts";

for (const [file, entries] of readEntries()) {
  describe(file, () => {
    for (const question of questionsOf(file, entries)) {
      test(`${question.name}: ${[...question.previous, question.text].join(" → ")}`, () => {
        expect(faultsOf(engine, question).join("\n")).toBe("");
      });
    }
  });
}
