import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../../src/dataset/load.ts";
import { createSuggester } from "../../../src/engine/understand/suggest.ts";

const catalogue = loadCatalogue("data");
const organisations = [...catalogue.organisations.values()].map((record) => ({
  id: record.id,
  kind: "organisation" as const,
  labels: record.name,
  forms: record.aliases,
  weight: catalogue.byOrganisation.get(record.id)?.length ?? 0,
}));
const places = [...catalogue.places.values()].map((record) => ({
  id: record.id,
  kind: "place" as const,
  labels: { fr: record.name.fr, en: record.name.en },
  forms: record.aliases,
  weight: catalogue.byPlace.get(record.id)?.length ?? 0,
}));
const suggester = createSuggester([...organisations, ...places]);
const ids = (typed: string) => suggester.suggest(typed, "fr").map((suggestion) => suggestion.id);

describe("suggest", () => {
  it.each([
    ["ouj", "oujda"],
    ["FES", "fes"],
    ["fès", "fes"],
    ["kp", "kpmg"],
    ["kpgm", "kpmg"],
    ["arow", "arrow-ecs"],
    ["casblan", "casablanca"],
    ["ouj da", "oujda"],
    ["maroctel", "maroc-telecom"],
  ])("completes %j with %s first", (typed, id) => {
    expect(ids(typed)[0]).toBe(id);
  });

  it("labels in the language asked for", () => {
    expect(suggester.suggest("fez", "en", 1)).toEqual([{ id: "fes", kind: "place", label: "Fez" }]);
    expect(suggester.suggest("fez", "fr", 1)).toEqual([{ id: "fes", kind: "place", label: "Fès" }]);
  });

  it("gives the most used when nothing is typed, and no more than asked for", () => {
    const weights = new Map([...organisations, ...places].map((entry) => [entry.id, entry.weight]));
    const given = ids("").map((id) => weights.get(id) ?? 0);
    expect(given).toHaveLength(25);
    expect(given).toEqual([...given].sort((a, b) => b - a));
    expect(suggester.suggest("", "fr", 3)).toHaveLength(3);
  });

  it("puts names that start so before names that hold it, the most used first in each", () => {
    const few = createSuggester([
      { id: "holds", kind: "k", labels: { fr: "Banque du Nord", en: "Bank" }, forms: [], weight: 99 },
      { id: "inside", kind: "k", labels: { fr: "Surnord", en: "X" }, forms: [], weight: 100 },
      { id: "rare", kind: "k", labels: { fr: "Nordique", en: "Y" }, forms: [], weight: 1 },
      { id: "used", kind: "k", labels: { fr: "Nord Services", en: "Z" }, forms: [], weight: 5 },
      { id: "equal", kind: "k", labels: { fr: "Nord", en: "N" }, forms: [], weight: 0 },
    ]);
    expect(few.suggest("nord", "fr").map(({ id }) => id)).toEqual(["equal", "used", "rare", "holds", "inside"]);
  });

  it("finds nothing for what resembles nothing", () => {
    expect(ids("xqzwk")).toEqual([]);
  });

  it("takes anything typed, and never repeats itself", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), fc.integer({ min: 1, max: 30 }), (typed, limit) => {
        const given = suggester.suggest(typed, "en", limit).map(({ id, kind }) => `${kind} ${id}`);
        expect(given.length).toBeLessThanOrEqual(limit);
        expect(new Set(given).size).toBe(given.length);
      }),
    );
  });
});

describe("nearest", () => {
  it.each([
    ["Kenitrra", "kenitra"],
    ["Benguerrir", "benguerir"],
    ["Capgimini Enginering", "capgemini-engineering"],
    ["Marakech city", "marrakech"],
  ])("takes %j for %s", (name, id) => {
    expect(suggester.nearest(name)[0]?.id).toBe(id);
  });

  it.each(["Tesla", "Accenture", "IBM", "Teleperformance", "zz", ""])("proposes nothing for %j", (name) => {
    expect(suggester.nearest(name)).toEqual([]);
  });
});
