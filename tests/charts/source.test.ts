import { expect, test } from "vitest";
import { chartSource } from "../../src/charts/source.ts";
import { engine } from "../corpus/engine.ts";
import { NOW } from "../corpus/questions.ts";

const answer = engine.ask("emplois par région", { now: NOW });
const cite = (...publishers: readonly string[]) =>
  publishers.map((publisher) => ({ url: "https://example.org", publisher }));

test("the source line names each publisher once, three at most, and the day of the data", () => {
  const dated = { ...answer, dataDate: "2026-11-23" };
  expect(chartSource({ ...dated, sources: cite("MAP") })).toBe("Source\u00a0: MAP · données du 23 novembre 2026");
  expect(chartSource({ ...dated, language: "en", sources: cite("MAP", "Le360", "MAP") })).toBe(
    "Sources: MAP and Le360 · data of 23 November 2026",
  );
  expect(chartSource({ ...dated, sources: cite("MAP", "Le360", "Médias24", "TelQuel", "Challenge") })).toBe(
    "Sources\u00a0: MAP, Le360, Médias24 et 2 autres · données du 23 novembre 2026",
  );
  expect(chartSource({ ...dated, sources: [] })).toBe("données du 23 novembre 2026");
});
