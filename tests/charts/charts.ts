import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import fc from "fast-check";
import type { Chart } from "../../src/engine/answer.ts";

const { resolve } = createRequire(import.meta.url);
await initWasm(readFileSync(resolve("@resvg/resvg-wasm/index_bg.wasm")));

const fonts = Object.fromEntries(
  [400, 600].map((weight) => [
    weight,
    ["latin", "latin-ext"].map(
      (script) =>
        new Uint8Array(readFileSync(resolve(`@fontsource/inter/files/inter-${script}-${weight}-normal.woff2`))),
    ),
  ]),
);

/** Box of everything an SVG draws, measured with the real font. Throws when it is not well-formed. */
export function boxOf(svg: string): { left: number; top: number; right: number; bottom: number } {
  const renderer = new Resvg(svg, {
    font: { fontBuffers: [...(fonts[400] ?? []), ...(fonts[600] ?? [])], defaultFontFamily: "Inter" },
  });
  const box = renderer.getBBox();
  const edges = box
    ? { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height }
    : { left: 0, top: 0, right: 0, bottom: 0 };
  box?.free();
  renderer.free();
  return edges;
}

/** What the texts of an SVG say, line by line. */
export function textsOf(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = ""]) =>
    text
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&#39;", "'")
      .replaceAll("&amp;", "&"),
  );
}

/** A point whose short label is the start of its label. */
export function point(label: string, value: number): Chart["points"][number] {
  return { label, short: [...label].slice(0, 20).join(""), value };
}

const word = fc.oneof(
  fc.constantFrom(
    "Casablanca-Settat",
    "Fès",
    "l’accord",
    "Œuvres",
    "Laâyoune",
    "<b>",
    "&amp;",
    '"x"',
    "{b}",
    "10\u202f%",
  ),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.string({ unit: "binary", maxLength: 6 }),
  fc.constant("W".repeat(90)),
);
const phrase = fc.array(word, { maxLength: 20 }).map((words) => words.join(" "));
const amount = fc.oneof(
  fc.nat(5000),
  fc.integer({ min: 0, max: 999_999_999_999_999 }),
  fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
);

/** Charts of any kind, hostile texts included. */
export const charts: fc.Arbitrary<Chart> = fc
  .record({
    kind: fc.constantFrom("bar" as const, "pie" as const, "timeline" as const),
    title: phrase,
    unit: fc.constantFrom("jobs", "MAD", "percent", "MW", "agreements", "unesco-category-2-centre"),
    points: fc.array(
      fc.tuple(phrase, amount).map(([label, value]) => point(label, value)),
      { maxLength: 20 },
    ),
    year: fc.integer({ min: 2020, max: 2040 }),
  })
  .map(({ kind, title, unit, points, year }) =>
    kind === "timeline"
      ? { kind, title, unit: "year", points: points.map((each, later) => ({ ...each, value: year + (later >> 1) })) }
      : { kind, title, unit, points },
  );
