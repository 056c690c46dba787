import { describe, expect, test } from "vitest";
import type { Filter } from "../../../src/engine/query.ts";
import { by, inYear, jobs, run, total } from "./world.ts";

describe("the nearest fact", () => {
  test.each<readonly [string, Filter, keyof Filter]>([
    ["a later deadline", { places: ["oujda"], ...by(2026) }, "due"],
    ["the region", { places: ["meknes"] }, "places"],
    ["another year", { organisations: ["kpmg"], ...inYear(2024) }, "signed"],
    ["another sector", { organisations: ["kpmg"], sectors: ["gaming"] }, "sectors"],
  ])("%s", (_, where, dropped) => {
    const result = total(jobs, where);
    if (result.status !== "no_data") throw new Error("answered");
    expect(result.nearest[0]).toMatchObject({ dropped });
    expect(result.nearest[0]?.amounts.length).toBeGreaterThan(0);
    expect(result.nearest.length).toBeLessThanOrEqual(3);
  });

  test("other figures of the same agreement", () => {
    const result = total(jobs, { organisations: ["nokia"] });
    if (result.status !== "no_data") throw new Error("answered");
    expect(result.missing).toEqual({ why: "no-figure", agreements: ["nokia-mtnra-2025"] });
    expect(result.nearest).toMatchObject([{ dropped: "measure", amounts: [{ amount: 500, unit: "people" }] }]);
  });

  test("each of them has an answer", () => {
    const result = total(jobs, { organisations: ["huawei"], places: ["dakhla"], sectors: ["gaming"], ...by(2026) });
    if (result.status !== "no_data") throw new Error("answered");
    for (const near of result.nearest) expect(run(near.query.what, near.query.where).status).toBe("answered");
  });
});
