import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textWidth, wrap } from "../../src/charts/text-width.ts";
import { engine } from "../corpus/engine.ts";
import { boxOf } from "./charts.ts";

const escapeXml = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

describe("the width of a text", () => {
  const titles = engine.catalogue.agreements.flatMap(({ title }) => [title.fr, title.en]);

  test.each([400, 600])("is at least that of Inter %i and not much more, for every title of the data", (weight) => {
    for (const title of titles.filter((_, position) => position % 5 === 0)) {
      const { left, right } = boxOf(
        `<svg xmlns="http://www.w3.org/2000/svg" width="5000" height="99"><text x="50" y="50" font-family="Inter" font-weight="${weight}" font-size="20">${escapeXml(title)}</text></svg>`,
      );
      expect(textWidth(title, 20), title).toBeGreaterThanOrEqual(right - left);
      expect(textWidth(title, 20), title).toBeLessThan((right - left) * 1.13);
    }
  });
});

describe("wrapping", () => {
  test("breaks at spaces and keeps no-break spaces together", () => {
    expect(wrap("aaaa bbbb 10\u00a0000 cc", { width: 70, size: 13, lines: 3 })).toEqual([
      "aaaa bbbb",
      "10\u00a0000 cc",
    ]);
  });

  test("ends at a word with an ellipsis when the lines are used up", () => {
    expect(wrap("convention de partenariat pour la formation", { width: 130, size: 13, lines: 1 })).toEqual([
      "convention de…",
    ]);
  });

  test("cuts inside a word only when it is longer than the line", () => {
    expect(wrap("x".repeat(100), { width: 50, size: 13, lines: 2 })[0]).toMatch(/^x+…$/);
  });

  test("never makes a line wider than the room, nor more lines", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 200 }),
        fc.integer({ min: 30, max: 600 }),
        fc.integer({ min: 1, max: 4 }),
        (text, width, lines) => {
          const wrapped = wrap(text, { width, size: 13, lines });
          expect(wrapped.length).toBeLessThanOrEqual(lines);
          for (const line of wrapped) expect(textWidth(line, 13)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
