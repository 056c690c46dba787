import { describe, expect, test } from "vitest";
import { catalogue, index, names } from "./world.ts";

const ids = (ordinals: readonly number[]) => ordinals.map((ordinal) => catalogue.agreements[ordinal]?.id);

describe("stems", () => {
  test.each([
    ["emploi", "emplois"],
    ["numerique", "numerisation"],
    ["former", "formation"],
    ["investir", "investissements"],
    ["signer", "signataires"],
    ["trainee", "trainees"],
    ["agreement", "agreements"],
  ])("%s and %s share one", (left, right) => {
    const stems = new Set(index.stemsOf(left));
    expect(index.stemsOf(right).some((stem) => stems.has(stem))).toBe(true);
  });

  test("a language's rules stay with its words", () => {
    const french = new Set(index.stemsOf("police"));
    expect(index.stemsOf("policy").some((stem) => french.has(stem))).toBe(false);
  });

  test("numbers, codes and words like an object's own properties are left alone", () => {
    expect(index.stemsOf("2030")).toEqual(["2030"]);
    expect(index.stemsOf("5g")).toEqual(["5g"]);
    expect(index.stemsOf("constructor").every((stem) => stem.includes("construct"))).toBe(true);
  });
});

describe("words", () => {
  const holding = (word: string) => [
    ...new Set(index.stemsOf(word).flatMap((stem) => ids(index.agreementsWith(stem)))),
  ];

  test("agreements are found by title, keyword, summary, label, party, event and sector", () => {
    expect(holding("nokia")).toContain("nokia-mtnra-2025");
    expect(holding("deepfake")).toContain("cndp-cdai-ege-rabat-2024");
    expect(holding("mediterranee")).toContain("glovo-mtnra-2025");
    expect(holding("moudjahidine")).toEqual([]);
  });

  test("figures are found by label, unit and notes", () => {
    const found = index.stemsOf("towers").flatMap((stem) => index.figuresWith(stem));
    expect(names([...new Set(found)].sort((left, right) => left - right))).toEqual([
      "maroc-telecom-inwi-2025#tours",
      "maroc-telecom-inwi-2025#tours-etape",
    ]);
  });

  test("lists ascend without repeats", () => {
    for (const stem of index.stemsOf("formation")) {
      const list = index.agreementsWith(stem);
      expect([...new Set(list)].sort((left, right) => left - right)).toEqual(list);
    }
  });
});

describe("search", () => {
  test("more of the words, and words side by side, come first", () => {
    const hits = index.search(["centre", "donnees", "vert"]);
    expect(["igoudar-dakhla-data-center-2025", "transition-energetique-data-center-dakhla-2025"]).toContain(
      ids(hits.map(({ agreement }) => agreement))[0],
    );
    expect(hits.map(({ score }) => score)).toEqual(
      hits.map(({ score }) => score).toSorted((left, right) => right - left),
    );
  });

  test("a synonym counts only when all of it is there, and stands for the words asked", () => {
    const hits = index.search(["coupe", "monde", "2030"]);
    const glovo = hits.find(({ agreement }) => catalogue.agreements[agreement]?.id === "glovo-mtnra-2025");
    expect(glovo?.matched).toEqual(["coupe", "monde", "2030"]);
  });

  test("one search leaves nothing behind for the next", () => {
    const first = index.search(["intelligence", "artificielle"]);
    index.search(["coupe", "monde", "2030"]);
    expect(index.search(["intelligence", "artificielle"])).toEqual(first);
  });

  test("candidates and a share of the best score narrow", () => {
    const all = index.search(["startups"]);
    const few = all
      .slice(1, 3)
      .map(({ agreement }) => agreement)
      .sort((left, right) => left - right);
    expect(
      index
        .search(["startups"], few)
        .map(({ agreement }) => agreement)
        .sort((left, right) => left - right),
    ).toEqual(few);
    const best = all[0]?.score ?? 0;
    expect(index.search(["startups"], undefined, 0.9).every(({ score }) => score >= 0.9 * best)).toBe(true);
    expect(index.search([])).toEqual([]);
    expect(index.search(["xyzzy"])).toEqual([]);
  });
});
