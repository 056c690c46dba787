import { expect, test } from "vitest";
import { loadCatalogue } from "../../src/dataset/load.ts";
import { computeStats } from "../../src/dataset/stats.ts";

const stats = new Map(
  computeStats(loadCatalogue("data")).map(({ title, numbers }) => [title, Object.fromEntries(numbers)]),
);

/** As counted by the fact base that the data set was taken from. */
const expected: [string, Record<string, number>][] = [
  ["total jobs", { jobs: 3700 }],
  ["total investment", { MAD: 18_030_000_000 }],
  ["total funding", { MAD: 502_000_000, EUR: 120_000_000, USD: 38_510_000 }],
  ["total trainees", { people: 215_000 }],
  ["total beneficiaries", { people: 4000 }],
  ["total scholarships", { scholarships: 568 }],
  ["total centres", { centres: 13 }],
  ["total capacity", { MW: 1036 }],
  ["jobs in Oriental", { jobs: 200 }],
  ["jobs in Fez-Meknes", { jobs: 100 }],
  ["jobs in Casablanca-Settat", { jobs: 900 }],
  ["jobs of no single place", { jobs: 2500 }],
  ["jobs at GITEX Africa 2025", { jobs: 1050 }],
  ["jobs at GITEX Africa 2026", { jobs: 50 }],
  ["by year", { 2023: 9, 2024: 32, 2025: 46, 2026: 18, undated: 1 }],
  ["by scope", { continental: 17, local: 14, national: 69, regional: 6 }],
  ["by confidence", { "one-source": 11, "two-sources": 95 }],
];

test.each(expected)("%s", (title, numbers) => {
  expect(stats.get(title)).toEqual(numbers);
});

test("records", () => {
  expect(stats.get("records")).toMatchObject({
    agreements: 106,
    "agreements they stand for": 108,
    "joint commitments": 3,
  });
});
