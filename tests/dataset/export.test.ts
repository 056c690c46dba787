import { expect, test } from "vitest";
import { listRecords, tabulate } from "../../src/dataset/export.ts";
import { loadCatalogue, loadDataset } from "../../src/dataset/load.ts";

const catalogue = loadCatalogue("data");
const rows = tabulate(catalogue);

test("every figure has one row, and so has every agreement without figures", () => {
  const silent = catalogue.agreements.filter(({ commitments }) => commitments.length === 0).length;
  expect(rows.filter(({ figure }) => figure !== null && figure !== "")).toHaveLength(catalogue.figures.length);
  const named = new Set(rows.flatMap(({ agreement }) => String(agreement).split("; ")));
  expect(named).toEqual(new Set(catalogue.ordinals.keys()));
  expect(rows.length).toBeGreaterThanOrEqual(catalogue.figures.length);
  expect(rows.length).toBeLessThanOrEqual(catalogue.figures.length + silent);
});

test("a row tells the figure with what the agreement says of it", () => {
  expect(rows).toContainEqual(
    expect.objectContaining({
      agreement: "2t-services-oujda-2025",
      measure: "jobs",
      kind: "direct",
      value: 200,
      by: 2028,
      places: "oujda",
      joint: "false",
      signed_on: "2025-04-15",
    }),
  );
});

test("the list of records holds all of them", () => {
  const loaded = loadDataset("data");
  const records = listRecords(catalogue);
  expect(loaded.ok).toBe(true);
  if (!loaded.ok) return;
  expect(records.agreements).toHaveLength(loaded.dataset.agreements.length);
  expect(records.sources).toHaveLength(loaded.dataset.sources.length);
  expect(records.joint_commitments).toHaveLength(loaded.dataset.jointCommitments.length);
});
