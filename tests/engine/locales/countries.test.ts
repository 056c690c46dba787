import { describe, expect, it } from "vitest";
import { countries, countryGroups } from "../../../src/engine/locales/countries.ts";
import { normalise } from "../../../src/engine/understand/normalise.ts";
import { catalogue } from "../execute/world.ts";

const formsOf = ({ fr, en, adjectivesFr, adjectivesEn }: (typeof countries)[number]) => [
  ...new Set([...fr, ...en, ...adjectivesFr, ...adjectivesEn]),
];
const codesOf = (form: string) =>
  countries.filter((country) => formsOf(country).includes(form)).map((country) => country.code);
const groupOf = (form: string) => countryGroups.filter(({ fr, en }) => fr.includes(form) || en.includes(form));

describe("countries", () => {
  it("are all states, each once, each with names in both languages", () => {
    expect(countries.length).toBeGreaterThanOrEqual(195);
    expect(new Set(countries.map((country) => country.code)).size).toBe(countries.length);
    expect(
      countries.filter(({ fr, en, adjectivesFr }) => [fr, en, adjectivesFr].some((list) => list.length === 0)),
    ).toEqual([]);
  });

  it("hold the country of every organisation and place of the data", () => {
    const codes = new Set(countries.map((country) => country.code));
    const used = [...catalogue.organisations.values()].flatMap(({ country }) => country ?? []);
    expect(used.filter((code) => !codes.has(code))).toEqual([]);
  });

  it.each([
    ["US", "usa", "us", "etats unis", "america", "americain", "americaines", "americans"],
    ["AE", "emirats", "uae", "eau", "emirati", "emiratis"],
    ["KR", "coree", "coree du sud", "korea", "coreennes", "sud coreen", "korean"],
    ["FR", "france", "francais", "francaises", "hexagonal", "hexagonaux", "french"],
    ["GB", "uk", "royaume uni", "britanniques", "british", "english"],
    ["SA", "arabie saoudite", "saoudienne", "saudi"],
    ["MA", "maroc", "marocaines", "moroccan"],
    ["GR", "grecque", "greek"],
    ["TR", "turques", "turkey"],
  ])("%s goes by its usual names", (code, ...forms) => {
    for (const form of forms) expect(codesOf(form), form).toEqual([code]);
  });

  it("share no form but those of the two Congos", () => {
    const all = countries.flatMap(formsOf);
    const shared = [...new Set(all.filter((form, index) => all.indexOf(form) !== index))];
    expect(shared.sort()).toEqual(["congolais", "congolaise", "congolaises", "congolese"]);
  });

  it("are written as questions are read", () => {
    const forms = [...countries.flatMap(formsOf), ...countryGroups.flatMap(({ fr, en }) => [...fr, ...en])];
    const asRead = (form: string) =>
      normalise(form)
        .tokens.map((token) => token.text)
        .join(" ");
    expect(forms.filter((form) => asRead(form) !== form)).toEqual([]);
  });
});

describe("country groups", () => {
  it("name states only, each state once", () => {
    const codes = new Set(countries.map((country) => country.code));
    for (const group of countryGroups) {
      expect(group.codes.filter((code) => !codes.has(code))).toEqual([]);
      expect(new Set(group.codes).size).toBe(group.codes.length);
    }
  });

  it.each([
    ["africains", "african", 54],
    ["europeennes", "european", 46],
    ["union europeenne", "eu", 27],
    ["pays du golfe", "gulf", 6],
    ["maghreb", "maghreb", 5],
    ["asiatique", "asian", undefined],
    ["arabes", "arab", 22],
    ["nord americain", "north america", 3],
    ["subsaharienne", "sub saharan", undefined],
  ])("%s and %s are the same states", (french, english, size) => {
    const groups = groupOf(french);
    expect(groups).toHaveLength(1);
    expect(groups).toEqual(groupOf(english));
    if (size !== undefined) expect(groups[0]?.codes).toHaveLength(size);
  });
});
