import { describe, expect, test } from "vitest";
import { palettes, themes } from "../../src/charts/theme.ts";

/** Red, green, blue of #RRGGBB, linear light, 0 to 1. */
function linear(colour: string): [number, number, number] {
  const channel = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function luminance(colour: string): number {
  const [red, green, blue] = linear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((left, right) => left - right);
  return (bright + 0.05) / (dark + 0.05);
}

/** How people without red or green cones see linear light: Machado, Oliveira and Fernandes 2009, severity 1. */
const visions = {
  full: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
};

/** Lightness and the two colour axes of Oklab. */
function oklab(colour: string, vision: readonly number[]): [number, number, number] {
  const seen = linear(colour);
  const at = (row: number) =>
    Math.min(
      1,
      Math.max(
        0,
        seen.reduce((sum, value, column) => sum + value * (vision[3 * row + column] ?? 0), 0),
      ),
    );
  const [r, g, b] = [at(0), at(1), at(2)];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

describe.each(themes)("the %s theme", (theme) => {
  const { background, text, muted, bar, pieces } = palettes[theme];

  test("has text that can be read and shapes that can be seen", () => {
    for (const colour of [text, muted]) expect(contrast(colour, background)).toBeGreaterThanOrEqual(4.5);
    for (const colour of [bar, ...pieces]) expect(contrast(colour, background), colour).toBeGreaterThanOrEqual(3);
  });

  test.each(Object.entries(visions))("has pieces that differ for eyes with %s", (_, vision) => {
    const close = pieces.flatMap((one, position) =>
      pieces.slice(position + 1).flatMap((other) => {
        const left = oklab(one, vision);
        const right = oklab(other, vision);
        const distance = Math.hypot(left[0] - right[0], left[1] - right[1], left[2] - right[2]);
        // Two hundredths of Oklab are just noticeable side by side.
        return distance < 0.08 ? [`${one} ${other} ${distance.toFixed(3)}`] : [];
      }),
    );
    expect(close).toEqual([]);
  });
});
