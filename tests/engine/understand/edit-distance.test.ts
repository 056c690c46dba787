import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createDeletionIndex } from "../../../src/engine/understand/deletion-index.ts";
import { editDistance, misspelling } from "../../../src/engine/understand/edit-distance.ts";

/** The textbook recurrence over the full table, as the measure of the banded one. */
function plainDistance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => i + j));
  const at = (i: number, j: number) => table[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, at(i - 2, j - 2) + 1);
      const row = table[i];
      if (row !== undefined) row[j] = best;
    }
  }
  return at(a.length, b.length);
}

const word = fc.string({ unit: fc.constantFrom(..."abc1"), maxLength: 12 });

describe("editDistance", () => {
  it("agrees with the full table up to its limit", () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(plainDistance(a, b), limit + 1));
      }),
      { numRuns: 3000 },
    );
  });
});

describe("misspelling", () => {
  it.each([
    ["kpgm", "kpmg", 1],
    ["arow", "arrow", 1],
    ["casablenca", "casablanca", 1],
    ["capgimini", "capgemini", 1],
    ["mohamedya", "mohammedia", 2],
    ["ujda", "oujda", undefined],
    ["nracle", "oracle", 1],
    ["fez", "fes", undefined],
    ["fes", "fes", 0],
    ["gitex2024", "gitex2025", undefined],
    ["um5p", "um6p", undefined],
  ])("%s for %s: %s", (typed, known, expected) => {
    expect(misspelling(typed, known)).toBe(expected);
  });
});

describe("createDeletionIndex", () => {
  it("finds exactly the words that a scan finds", () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), word, (words, typed) => {
        const known = [...new Set(words)].filter((each) => each.length > 0);
        const found: [string, number][] = [];
        createDeletionIndex(known).near(typed, (position, distance) => found.push([known[position] ?? "", distance]));
        const scanned = known.flatMap((each): [string, number][] => {
          const distance = misspelling(typed, each);
          return distance === undefined ? [] : [[each, distance]];
        });
        expect(found.sort()).toEqual(scanned.sort());
      }),
      { numRuns: 3000 },
    );
  });
});
