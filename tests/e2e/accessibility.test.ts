import axe from "axe-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath, type Surfing, startSurfing } from "./browser.ts";

const q = encodeURIComponent;
const paths = [
  "/",
  `/?previous=${q("emplois par région")}&q=${q("et à Fès ?")}`,
  `/?q=${q("emplois à Zagora")}`,
  `/?q=${q("emplois en région orientale ou gabuzo ?")}`,
  "/agreements",
  "/agreements?place=casablanca-settat&year=2025",
  "/agreements/nexus-ai-factory-2026",
  "/regions",
  "/regions?measure=agreements",
  "/deadlines",
  "/targets",
  `/previews?q=${q("emplois par région")}`,
  "/nowhere",
];

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[];
}

describe.skipIf(chromiumPath === undefined)(
  "every page passes axe (WCAG 2.2 AA and best practice)",
  { timeout: 120_000 },
  () => {
    let surfing: Surfing;
    beforeAll(async () => {
      surfing = await startSurfing();
    }, 60_000);
    afterAll(() => surfing?.close());

    for (const lang of ["fr", "en"])
      for (const colorScheme of ["light", "dark"] as const)
        it(`in ${lang}, ${colorScheme}, on a desk and on a phone`, async () => {
          const { page } = await surfing.open("/", { colorScheme, bypassCSP: true });
          for (const path of paths) {
            for (const width of [1280, 390]) {
              await page.setViewportSize({ width, height: 900 });
              await page.goto(`${surfing.base}${path}${path.includes("?") ? "&" : "?"}lang=${lang}`);
              await page.evaluate(axe.source);
              const violations = (await page.evaluate(
                "axe.run({iframes: false, runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice']}).then((r) => r.violations)",
              )) as readonly Violation[];
              const found = violations.map(
                ({ id, nodes }) =>
                  `${id}: ${JSON.stringify(nodes.map(({ target, failureSummary }) => [target, failureSummary]))}`,
              );
              expect(found, `${path} at ${width} pixels`).toEqual([]);
            }
          }
        });
  },
);
