import { describe, expect, test } from "vitest";
import { formatFault } from "../../src/dataset/fault.ts";
import { loadDataset } from "../../src/dataset/load.ts";
import * as schema from "../../src/dataset/schema.ts";
import { validateDataset } from "../../src/dataset/validate.ts";
import { percentile } from "./statistics.ts";
import { createSynthetic } from "./synthetic.ts";

const loaded = loadDataset("data");
if (!loaded.ok) throw new Error("The shipped data set has faults.");
const real = loaded.dataset;
const size = 1000;
const records = createSynthetic(real, size);

describe("synthetic records", () => {
  test("have no faults", () => {
    for (const agreement of records.agreements) schema.agreementSchema.parse(agreement);
    for (const organisation of records.organisations) schema.organisationSchema.parse(organisation);
    for (const person of records.people) schema.personSchema.parse(person);
    for (const source of records.sources) schema.sourceSchema.parse(source);
    for (const joint of records.jointCommitments) schema.jointCommitmentSchema.parse(joint);
    expect(validateDataset(records).map(formatFault)).toEqual([]);
  });

  test("are the same in every run, and a larger set begins like a smaller one", () => {
    expect(createSynthetic(real, size)).toEqual(records);
    const smaller = createSynthetic(real, 500);
    expect(records.organisations.slice(0, 500)).toEqual(smaller.organisations.slice(0, 500));
  });

  test("keep the proportions of the real ones", () => {
    const growth = size / real.agreements.length;
    expect(records.agreements).toHaveLength(size);
    for (const measure of ["jobs", "investment", "centres"]) {
      const count = (agreements: typeof records.agreements) =>
        agreements.flatMap(({ commitments }) => commitments).filter((commitment) => commitment.measure === measure)
          .length;
      expect(count(records.agreements) / count(real.agreements) / growth).toBeCloseTo(1, 0);
    }
    expect(records.organisations.length / real.organisations.length / growth).toBeGreaterThan(0.8);
    expect(new Set(records.agreements.map(({ title }) => title.fr)).size).toBeGreaterThan(0.9 * size);
  });
});

test("a percentile is one of the values", () => {
  expect([0.5, 0.99, 1].map((share) => percentile([1, 2, 3, 4], share))).toEqual([2, 4, 4]);
  expect(percentile([7], 0.01)).toBe(7);
});
