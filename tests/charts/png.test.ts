import { describe, expect, test } from "vitest";
import { chartPng } from "../../src/charts/png.ts";
import { chartSvg } from "../../src/charts/svg.ts";
import type { Chart } from "../../src/engine/answer.ts";
import { point } from "./charts.ts";

const chart: Chart = { kind: "bar", title: "Emplois", unit: "jobs", points: [point("Oujda", 200), point("Fès", 100)] };
const named = (title: string): Promise<Uint8Array> => chartPng({ ...chart, title }, "fr");

describe("a chart as PNG", () => {
  test("is a PNG with twice the pixels of the SVG", async () => {
    const png = Buffer.from(await chartPng(chart, "fr", { width: 500 }));
    const height = Number(/ height="(\d+)"/.exec(chartSvg(chart, "fr", { width: 500 }))?.[1]);
    expect(png.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1000, 2 * height]);
  });

  // A renderer without the font drops text, or draws the same box for each letter that the font lacks.
  test("shows every letter of both languages, and those of names from elsewhere", async () => {
    const letters = [..."aeéèêëàâçîïôùûüœŒÉÀ€–—“”«»’…·łğşā"];
    const drawn = await Promise.all(
      [...letters, "\ue000", ""].map(async (letter) => Buffer.from(await named(`-${letter}-`))),
    );
    expect(new Set(drawn.map((png) => png.toString("base64"))).size).toBe(letters.length + 2);
  });

  test("has the same bytes for the same chart, and is drawn once for those who ask at the same time", async () => {
    const [first, second] = await Promise.all([named("A"), named("A")]);
    expect(second).toBe(first);
    expect(Buffer.from(await chartPng({ ...chart, title: "A" }, "fr", { width: 640 }))).toEqual(Buffer.from(first));
  });

  test("tells themes, languages and source lines apart", async () => {
    const all = await Promise.all([
      chartPng(chart, "fr"),
      chartPng(chart, "en"),
      chartPng(chart, "fr", { theme: "dark" }),
      chartPng(chart, "fr", { source: "Source\u00a0: MAP" }),
    ]);
    expect(new Set(all.map((png) => Buffer.from(png).toString("base64"))).size).toBe(4);
  });
});
