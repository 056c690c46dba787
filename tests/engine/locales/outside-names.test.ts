import { describe, expect, it } from "vitest";
import { countries, countryGroups } from "../../../src/engine/locales/countries.ts";
import { commonWords as english } from "../../../src/engine/locales/en/common-words.ts";
import { commonWords as french } from "../../../src/engine/locales/fr/common-words.ts";
import { ambiguousOutsideNames, outsideNames } from "../../../src/engine/locales/outside-names.ts";
import { normalise } from "../../../src/engine/understand/normalise.ts";

const asRead = (name: string) =>
  normalise(name)
    .tokens.map((token) => token.text)
    .join(" ");

describe("outside names", () => {
  it("cover what people know", () => {
    const counts = { company: 0, place: 0, person: 0, event: 0, organisation: 0 };
    for (const kind of outsideNames.values()) counts[kind] += 1;
    expect(counts.company).toBeGreaterThanOrEqual(600);
    expect(counts.place).toBeGreaterThanOrEqual(500);
    expect(counts.person).toBeGreaterThanOrEqual(150);
    expect(counts.event).toBeGreaterThanOrEqual(120);
    expect(counts.organisation).toBeGreaterThanOrEqual(200);
  });

  it.each([
    ["Tesla", "company"],
    ["Bank of Africa", "company"],
    ["AT&T", "company"],
    ["L’Oréal", "company"],
    ["Moody's", "company"],
    ["Sidi Maârouf", "place"],
    ["Toulouse", "place"],
    ["Emmanuel Macron", "person"],
    ["Web Summit", "event"],
    ["Banque mondiale", "organisation"],
    ["ENSIAS", "organisation"],
  ])("knows %s as it is typed", (name, kind) => {
    expect(outsideNames.get(asRead(name))).toBe(kind);
  });

  it("are written as questions are read", () => {
    const names = [...outsideNames.keys(), ...ambiguousOutsideNames];
    expect(names.filter((name) => asRead(name) !== name)).toEqual([]);
  });

  it("set apart those that are ordinary words", () => {
    const isCommon = (name: string) => french.has(name) || english.has(name);
    expect([...outsideNames.keys()].filter(isCommon)).toEqual([]);
    expect([...ambiguousOutsideNames].filter((name) => outsideNames.has(name))).toEqual([]);
    for (const name of ["apple", "meta", "gap", "target", "stripe", "zoom", "free", "nice", "bcp"]) {
      expect(ambiguousOutsideNames.has(name), name).toBe(true);
    }
  });

  it("leave states and families of states to the countries", () => {
    const states = countries.flatMap((country) => [
      ...country.fr,
      ...country.en,
      ...country.adjectivesFr,
      ...country.adjectivesEn,
    ]);
    const families = countryGroups.flatMap((group) => [...group.fr, ...group.en]);
    const both = [...states, ...families].filter((form) => outsideNames.has(form) || ambiguousOutsideNames.has(form));
    expect(both).toEqual([]);
  });
});
