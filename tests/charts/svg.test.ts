import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chartSource } from "../../src/charts/source.ts";
import { chartSvg } from "../../src/charts/svg.ts";
import { themes } from "../../src/charts/theme.ts";
import type { Chart } from "../../src/engine/answer.ts";
import { engine } from "../corpus/engine.ts";
import { NOW } from "../corpus/questions.ts";
import { boxOf, charts, point, textsOf } from "./charts.ts";

/** What a Content-Security-Policy of `default-src 'self'` refuses, and whatever reaches out of the picture. */
const forbidden = /<(?:script|style|image|foreignObject|use|a)\b|\sstyle=|\son\w+=|href|url\(|@import/;

const questions = [
  "emplois par région",
  "jobs by organisation",
  "investissement par accord",
  "How many agreements by city?",
  "Quelles sont les échéances ?",
  "Which deadlines in 2027?",
  "compare Oujda and Casablanca",
  "emplois par année",
];

const answers = questions.map((question) => engine.ask(question, { now: NOW }));

describe("a chart as SVG", () => {
  test.each(answers.map((answer) => [answer.headline, answer] as const))(
    "shows every label and figure: %s",
    (_, answer) => {
      const { chart, language } = answer;
      if (!chart) throw new Error("The answer has no chart");
      const svg = chartSvg(chart, language, { source: chartSource(answer) });
      const texts = textsOf(svg).join(" ").replaceAll("\u00a0", " ");
      for (const { label } of chart.points) expect(texts).toContain(label.replaceAll(/[\u00a0\u202f]/g, " "));
      expect(texts).toContain(chart.title.replaceAll(/[\u00a0\u202f]/g, " "));
      expect(texts).toContain(language === "fr" ? "Stratégie Maroc Digital 2030" : "Digital Morocco 2030 strategy");
      expect(texts).toContain(language === "fr" ? "données du" : "data of");
      expect(texts).not.toContain("…");
    },
  );

  test("writes figures as each language does, the unit in words below", () => {
    const chart: Chart = {
      kind: "bar",
      title: "X",
      unit: "MAD",
      points: [point("a", 12e9), point("b", 4_400_000_001)],
    };
    const fr = textsOf(chartSvg(chart, "fr"));
    expect(fr).toEqual(
      expect.arrayContaining(["12\u00a0Md\u00a0MAD", "4\u00a0400\u00a0000\u00a0001\u00a0MAD", "dirhams (MAD)"]),
    );
    const en = textsOf(chartSvg(chart, "en"));
    expect(en).toEqual(expect.arrayContaining(["MAD\u00a012\u00a0bn", "MAD\u00a04,400,000,001", "dirhams (MAD)"]));
    const jobs: Chart = { kind: "bar", title: "X", unit: "jobs", points: [point("a", 1050), point("b", 200)] };
    expect(textsOf(chartSvg(jobs, "fr"))).toEqual(expect.arrayContaining(["1\u00a0050", "200", "emplois"]));
    expect(textsOf(chartSvg(jobs, "en"))).toEqual(expect.arrayContaining(["1,050", "200", "jobs"]));
  });

  test("gives each piece of a pie its share", () => {
    const chart: Chart = {
      kind: "pie",
      title: "Parts",
      unit: "jobs",
      points: [point("Oujda", 200), point("Fès", 100)],
    };
    const texts = textsOf(chartSvg(chart, "fr"));
    expect(texts).toEqual(
      expect.arrayContaining(["Oujda", "200 emplois (66,7\u00a0%)", "Fès", "100 emplois (33,3\u00a0%)"]),
    );
  });

  test("writes each year of a timeline once", () => {
    const points = [point("un", 2026), point("deux", 2027), point("trois", 2027)];
    const texts = textsOf(chartSvg({ kind: "timeline", title: "Échéances", unit: "year", points }, "fr"));
    expect(texts.filter((text) => /^20\d\d$/.test(text))).toEqual(["2026", "2027"]);
    expect(texts).toEqual(expect.arrayContaining(["un", "deux", "trois"]));
  });

  test("draws as bars what a pie can't show", () => {
    const many = Array.from({ length: 9 }, (_, position) => point(`p${position}`, position));
    const drawn = (points: Chart["points"]) => chartSvg({ kind: "pie", title: "X", unit: "jobs", points }, "en");
    expect(drawn(many)).toContain(">jobs</text>");
    expect(drawn([point("a", 0), point("b", 0)])).toContain(">jobs</text>");
    expect(drawn(many.slice(0, 3))).not.toContain(">jobs</text>");
  });

  test("names itself for screen readers, with ids of its own", () => {
    const chart: Chart = { kind: "bar", title: "A < B & C", unit: "jobs", points: [point("a", 1), point("b", 2)] };
    const svg = chartSvg(chart, "en");
    const [, title, description] = /aria-labelledby="([^"]+)" aria-describedby="([^"]+)"/.exec(svg) ?? [];
    expect(svg).toMatch(/^<svg[^>]* role="img" lang="en"/);
    expect(svg).toContain(`<title id="${title}">A &lt; B &amp; C</title>`);
    expect(svg).toContain(`<desc id="${description}">Bar chart. A &lt; B &amp; C. a: 1 job; b: 2 jobs.</desc>`);
    expect(chartSvg({ ...chart, title: "other" }, "en")).not.toContain(`id="${title}"`);
  });

  test("stays within the picture and the policy, whatever it shows", () => {
    fc.assert(
      fc.property(
        charts,
        fc.constantFrom(...themes),
        fc.integer({ min: 320, max: 1200 }),
        fc.constantFrom("fr" as const, "en" as const),
        (chart, theme, width, language) => {
          const svg = chartSvg(chart, language, { theme, width, source: chart.title });
          expect(svg.replace(/>[^<]*</g, "><")).not.toMatch(forbidden);
          const height = Number(/ height="(\d+)"/.exec(svg)?.[1]);
          // Without its background the box is that of what is drawn upon it.
          const { left, top, right, bottom } = boxOf(
            svg.replace(/<rect width="\d+" height="\d+" x="0" y="0"[^>]*>/, "<rect>"),
          );
          expect(left).toBeGreaterThanOrEqual(0);
          expect(top).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(width);
          expect(bottom).toBeLessThanOrEqual(height);
          expect(chartSvg(chart, language, { theme, width, source: chart.title })).toBe(svg);
        },
      ),
      { numRuns: 60 },
    );
  });
});
