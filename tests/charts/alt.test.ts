import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chartAlt } from "../../src/charts/alt.ts";
import type { Chart } from "../../src/engine/answer.ts";
import { charts, point } from "./charts.ts";

describe("the alt text of a chart", () => {
  test("gives every figure with its noun, in the language's typography", () => {
    const chart: Chart = {
      kind: "bar",
      title: "Emplois par ville",
      unit: "jobs",
      points: [point("Oujda", 1050), point("Fès", 1)],
    };
    expect(chartAlt(chart, "fr")).toBe(
      "Diagramme en barres. Emplois par ville. Oujda\u00a0: 1\u202f050 emplois\u202f; Fès\u00a0: 1 emploi.",
    );
    expect(chartAlt({ ...chart, title: "Jobs by city" }, "en")).toBe(
      "Bar chart. Jobs by city. Oujda: 1,050 jobs; Fès: 1 job.",
    );
  });

  test("puts the year before what is due", () => {
    const points = [point("500 jobs (A)", 2026), point("3 centres (B)", 2027)];
    expect(chartAlt({ kind: "timeline", title: "Deadlines", unit: "year", points }, "en")).toBe(
      "Timeline of deadlines. Deadlines. 2026: 500 jobs (A); 2027: 3 centres (B).",
    );
  });

  test("takes short labels when the full ones are too long, then counts what is left out", () => {
    const long = { label: "x".repeat(200), short: "court", value: 7 };
    const few: Chart = { kind: "bar", title: "T", unit: "jobs", points: Array.from({ length: 10 }, () => long) };
    expect(chartAlt(few, "fr").match(/court\u00a0: 7 emplois/g)).toHaveLength(10);
    const many: Chart = { ...few, points: Array.from({ length: 100 }, () => long) };
    const text = chartAlt(many, "fr");
    expect(text.length).toBeLessThanOrEqual(1024);
    const shown = text.match(/court\u00a0: 7 emplois/g)?.length ?? 0;
    expect(text).toMatch(new RegExp(`… et ${100 - shown} autres\\.$`));
  });

  test("never has more than 1024 characters", () => {
    fc.assert(
      fc.property(charts, fc.constantFrom("fr" as const, "en" as const), (chart, language) => {
        const text = chartAlt(chart, language);
        expect(text.length).toBeGreaterThan(0);
        expect(text.length).toBeLessThanOrEqual(1024);
      }),
    );
  });
});
