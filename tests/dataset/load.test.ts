import { afterAll, afterEach, describe, expect, test } from "vitest";
import { loadCatalogue, loadDataset } from "../../src/dataset/load.ts";
import { type Changes, copyDataset } from "./broken-copy.ts";

const copy = copyDataset();
afterEach(() => copy.mend());
afterAll(() => copy.discard());

const oujda = "agreements/2t-services-oujda-2025.json";

test("the shipped data set has no faults", () => {
  expect(loadDataset("data")).toMatchObject({ ok: true });
});

test("the shipped records are frozen", () => {
  const { agreements } = loadCatalogue("data");
  expect(Object.isFrozen(agreements) && agreements.every((record) => Object.isFrozen(record))).toBe(true);
  expect(agreements.every(({ commitments }) => commitments.every((item) => Object.isFrozen(item.label)))).toBe(true);
});

/** What to change in the agreement of Oujda, and the fault that must be named. */
const agreementFaults: [Changes, string][] = [
  // What its own schema refuses.
  [{ colour: "red" }, 'Unrecognized key: "colour"'],
  [{ scope: undefined }, "scope: Invalid option"],
  [{ type: "treaty" }, "type: Invalid option"],
  [{ signed_on: "2025-02-30" }, "signed_on: is not a date"],
  [{ signed_on: "2025-13" }, "signed_on: is not a date"],
  [{ signed_on: "15/04/2025" }, "signed_on: is not a date"],
  [{ added_on: "2026-11" }, "added_on: is not a day"],
  [{ "title.en": " " }, "title.en: is empty"],
  [{ "summary.fr": undefined }, "summary.fr: "],
  [{ "title.fr": "L'accord" }, "title.fr: has a typewriter apostrophe"],
  [{ "title.en": "Two  spaces" }, "title.en: has stray white space"],
  [{ "title.fr": "Oujda : centre" }, "title.fr: has a plain space"],
  [{ "title.fr": "1 050 emplois" }, "title.fr: has a plain space"],
  [{ "commitments[0].value": 0 }, "commitments[0].value: "],
  [{ "commitments[0].by": 28 }, "commitments[0].by: "],
  [{ "commitments[0].qualifier": "maybe" }, "commitments[0].qualifier: Invalid option"],
  [{ "commitments[0].unit": "Jobs!" }, "commitments[0].unit: is not a plain word or a currency"],
  [{ parties: [{ organisation: "mtnra", signatory: null }] }, "parties: Too small"],
  [{ count: 1 }, "count: Too small"],
  [{ keywords: [] }, "keywords: Too small"],
  [{ sources: [] }, "sources: Too small"],
  // What only the other records tell.
  [{ id: "other-2025" }, 'id: "other-2025" is not the name of the file'],
  [{ "parties[2].organisation": "acme" }, 'parties[2].organisation: "acme" does not exist'],
  [{ "parties[1].organisation": "mtnra" }, 'parties[1].organisation: "mtnra" is repeated'],
  [{ "parties[0].signatory": "jane-doe" }, 'parties[0].signatory: "jane-doe" does not exist'],
  [
    { "parties[2].signatory": "aziz-akhannouch" },
    'parties[2].signatory: "aziz-akhannouch" has no role at "2t-services"',
  ],
  [{ "parties[1].signatory": "karim-zidane" }, 'parties[1].signatory: "karim-zidane" is also in also_named'],
  [{ places: ["atlantis"] }, 'places[0]: "atlantis" does not exist'],
  [{ places: ["dubai"] }, 'places[0]: "dubai" is abroad'],
  [{ places: ["oujda", "oriental"] }, 'places[0]: "oujda" is named beside its region "oriental"'],
  [{ places: [] }, "places: 0 places do not go with the scope local"],
  [{ scope: "national" }, "places: 1 places do not go with the scope national"],
  [{ signed_in: "atlantis" }, 'signed_in: "atlantis" does not exist'],
  [{ event: "expo-2025" }, 'event: "expo-2025" does not exist'],
  [{ signed_on: "2025-06" }, 'signed_on: "2025-06" is outside its event'],
  [{ event: null, signed_on: "2024-04-15" }, 'signed_on: "2024-04-15" is not in the year of the id'],
  [{ date_basis: null }, "date_basis: signed_on and date_basis are both given or both null"],
  [{ "sectors[]": "fishing" }, 'sectors[1]: "fishing" does not exist'],
  [{ "sectors[]": "outsourcing" }, 'sectors[1]: "outsourcing" is repeated'],
  [{ "sources[]": "gazette" }, 'sources[7]: "gazette" does not exist'],
  [{ "related[]": "glovo-mtnra-2025" }, 'related[2]: "glovo-mtnra-2025" is not mutual'],
  [{ "related[]": "2t-services-oujda-2025" }, 'related[2]: "2t-services-oujda-2025" is not mutual'],
  [{ "keywords[]": "Jeunes" }, "keywords[12]: is repeated"],
  [{ "summary.en": "One. Two. Three. Four." }, "summary.en: has more than three sentences"],
  [{ sources: ["express-tv-2025-04-16-b"] }, "confidence: two-sources, but all its sources are of one publisher"],
  [{ "commitments[0].unit": "MAD" }, 'commitments[0].unit: "MAD" does not go with jobs'],
  [{ "commitments[0].kind": undefined }, "commitments[0].kind: jobs, and only jobs, have a kind"],
  [{ "commitments[1].kind": "direct" }, "commitments[1].kind: jobs, and only jobs, have a kind"],
  [{ "commitments[1].id": "emplois" }, 'commitments[1].id: "emplois" is repeated'],
  [{ "commitments[0].places": ["atlantis"] }, 'commitments[0].places[0]: "atlantis" does not exist'],
  [{ "commitments[0].sources": ["le1-sd"] }, 'commitments[0].sources: "le1-sd" is not a source of the agreement'],
  [{ "commitments[1].part_of": "whole" }, 'commitments[1].part_of: "whole" is not another commitment of the record'],
  [
    { "commitments[1].part_of": "emplois" },
    "commitments[1].measure: a part of another figure must be of measure other",
  ],
];

/** File, record, what to change in it, and the fault that must be named. */
const otherFaults: [string, string | undefined, Changes, string][] = [
  ["sectors.json", "cloud", { id: "Cloud" }, "Cloud.id: is not lower-case kebab"],
  ["sectors.json", "outsourcing", { id: undefined }, "[0].id: "],
  ["sectors.json", "cloud", { id: "5g-connectivity" }, "5g-connectivity.id: is repeated"],
  ["events.json", "gitex-africa-2025", { "short.fr": "x".repeat(21) }, "gitex-africa-2025.short.fr: is longer than 20"],
  ["events.json", "gitex-africa-2025", { city: "oriental" }, 'gitex-africa-2025.city: "oriental" is not a city'],
  ["events.json", "gitex-africa-2025", { to: "2025-01-01" }, "gitex-africa-2025.to: is before its beginning"],
  ["organisations.json", "kpmg", { country: "France" }, "kpmg.country: is not a two-letter code"],
  ["organisations.json", "kpmg", { parent: "acme" }, 'kpmg.parent: "acme" does not exist'],
  ["organisations.json", "kpmg", { parent: "kpmg" }, "kpmg.parent: is the organisation itself"],
  ["organisations.json", "kpmg", { aliases: ["2t SERVICES Maroc"] }, '"2t services maroc" also names "2t-services"'],
  ["people.json", "karim-zidane", { "roles[0].organisation": "acme" }, 'roles[0].organisation: "acme" does not exist'],
  [
    "people.json",
    "karim-zidane",
    { "roles[0].from": "2025", "roles[0].to": "2024" },
    "roles[0].to: is before its beginning",
  ],
  [
    "people.json",
    "karim-zidane",
    { variants: ["K. Zidane", "K Zidane"] },
    "karim-zidane.variants[1]: differs from another",
  ],
  ["places.json", "oujda", { kind: "village" }, "oujda.kind: "],
  ["places.json", "oujda", { lat: 91 }, "oujda.lat: "],
  [
    "places.json",
    "oujda",
    { aliases: ["Wejda", "Wéjda"] },
    "oujda.aliases[1]: differs from another alias only by case",
  ],
  ["places.json", "oujda", { aliases: ["…"] }, "oujda.aliases[0]: has neither letters nor digits"],
  ["places.json", "oujda", { region: "atlantis" }, 'oujda.region: "atlantis" does not exist'],
  ["places.json", "oujda", { region: "rabat" }, 'oujda.region: "rabat" is not a region'],
  ["places.json", "oujda", { region: null }, "oujda.region: a city of Morocco has a region"],
  ["places.json", "dubai", { region: "oriental" }, "dubai.region: a city abroad has no region"],
  ["places.json", "oriental", { capital: "rabat" }, 'oriental.capital: "rabat" is not a city of the region'],
  ["places.json", "oriental", { kind: "city", region: null, capital: undefined }, "has 11 regions, not 12"],
  ["sources.json", "1001-infos-sd", { url: "nowhere" }, "1001-infos-sd.url: is not a web address"],
  ["sources.json", "1001-infos-sd", { url: "file:///etc/hosts" }, "1001-infos-sd.url: is not a web address"],
  ["sources.json", "1001-infos-sd", { language: "xx" }, "1001-infos-sd.language: Invalid option"],
  ["sources.json", "1001-infos-sd", { title: "x".repeat(121) }, "1001-infos-sd.title: Too big"],
  ["targets.json", "budget-2024-2026", { measure: "joy" }, "budget-2024-2026.measure: Invalid option"],
  ["targets.json", "budget-2024-2026", { value_max: 1 }, "budget-2024-2026.value_max: is not above value"],
  ["targets.json", "budget-2024-2026", { supersedes: "none" }, 'budget-2024-2026.supersedes: "none" does not exist'],
  [
    "targets.json",
    "budget-2024-2026",
    { sources: ["gazette"] },
    'budget-2024-2026.sources[0]: "gazette" does not exist',
  ],
  ["strategy.json", undefined, { launched_in: "atlantis" }, 'launched_in: "atlantis" does not exist'],
  ["strategy.json", undefined, { "people[]": "jane-doe" }, 'people[2]: "jane-doe" does not exist'],
];

const joint = "gitex-2025-trois-memorandums-investissement";
const jointFaults: [Changes, string][] = [
  [{ "agreements[]": "none-2025" }, 'agreements[3]: "none-2025" does not exist'],
  [
    { measure: "jobs", kind: "direct", unit: "jobs", value: 200 },
    'value: "2t-services-oujda-2025" repeats the joint figure',
  ],
  [{ sources: ["1001-infos-sd"] }, 'sources[0]: "1001-infos-sd" is a source of none of its agreements'],
  [{ unit: "jobs" }, 'unit: "jobs" does not go with investment'],
];

describe("a fault is named with file, path and reason", () => {
  test.each(agreementFaults)("agreement with %j: %s", (changes, expected) => {
    copy.edit(oujda, undefined, changes);
    expect(copy.faults()).toContainEqual(expect.stringContaining(`${oujda}: ${expected}`));
  });

  test.each(otherFaults)("%s: %s with %j: %s", (file, id, changes, expected) => {
    copy.edit(file, id, changes);
    expect(copy.faults()).toContainEqual(expect.stringMatching(new RegExp(`^${file}: `)));
    expect(copy.faults()).toContainEqual(expect.stringContaining(expected));
  });

  test.each(jointFaults)("joint commitment with %j: %s", (changes, expected) => {
    copy.edit("joint-commitments.json", joint, changes);
    expect(copy.faults()).toContainEqual(expect.stringContaining(`joint-commitments.json: ${joint}.${expected}`));
  });

  test("two figures that a total would both add", () => {
    const { figures } = loadCatalogue("data");
    const jobs = figures.find(
      ({ commitment }) => commitment.measure === "jobs" && commitment.value === 200,
    )?.commitment;
    copy.edit(oujda, undefined, { "commitments[]": { ...jobs, id: "encore", value: 7 } });
    expect(copy.faults()).toEqual([
      `${oujda}: commitments[2].measure: a second jobs figure of the same unit and places would be added`,
    ]);
  });

  test("records that nothing uses", () => {
    const name = { fr: "Acme", en: "Acme" };
    copy.edit("organisations.json", "acme", { name, short: "Acme", aliases: [], kind: "company", country: "FR" });
    copy.edit("sectors.json", "acme", { name, short: name, aliases: [] });
    expect(copy.faults()).toEqual(["organisations.json: acme: is used nowhere", "sectors.json: acme: is used nowhere"]);
  });

  test("an address given twice", () => {
    copy.edit("sources.json", "le1-sd", { url: "https://1001infos.net/?p=332253" });
    expect(copy.faults()).toEqual(["sources.json: le1-sd.url: is repeated"]);
  });
});

describe("a file that cannot be read is named", () => {
  test("broken JSON", () => {
    copy.write(oujda, "{");
    expect(copy.faults()).toContainEqual(expect.stringMatching(`^${oujda}: .*JSON`));
  });

  test("an object where a list belongs", () => {
    copy.write("events.json", "{}");
    expect(copy.faults()).toEqual(["events.json: is not a list of records"]);
  });

  test("a missing file", () => {
    copy.remove("sectors.json");
    expect(copy.faults()).toEqual([expect.stringMatching(/^sectors\.json: ENOENT/)]);
  });

  test("a file of another kind among the agreements", () => {
    copy.write("agreements/notes.txt", "x");
    expect(copy.faults()).toEqual(["agreements/notes.txt: is no .json file"]);
  });

  test("a missing folder", () => {
    const loaded = loadDataset(`${copy.folder}/nowhere`);
    const files = loaded.ok ? [] : loaded.faults.map(({ file }) => file);
    expect(files).toEqual(expect.arrayContaining(["agreements", "sources.json", "strategy.json"]));
  });

  test("but not a hidden one", () => {
    copy.write("agreements/.draft.json.swp", "x");
    expect(copy.faults()).toEqual([]);
  });
});

test("all faults are told at once, and none that only follows from a record that was refused", () => {
  copy.edit(oujda, undefined, { type: "treaty" });
  copy.edit("organisations.json", "kpmg", { kind: "guild" });
  copy.edit("events.json", "gitex-africa-2025", { city: "atlantis" });
  expect(copy.faults()).toEqual([
    expect.stringContaining(`${oujda}: type: `),
    expect.stringContaining("organisations.json: kpmg.kind: "),
    'events.json: gitex-africa-2025.city: "atlantis" does not exist',
  ]);
});

test("a catalogue is not made of a faulty data set, and the error names every fault", () => {
  copy.edit(oujda, undefined, { type: "treaty", "title.en": "" });
  expect(() => loadCatalogue(copy.folder)).toThrow(/2t-services-oujda-2025\.json: title\.en: .*\n.*type: /);
});

test("the version changes with the records and only then", () => {
  const version = () => loadCatalogue(copy.folder).version;
  const before = version();
  expect(before).toMatch(/^[0-9a-f]{12}$/);
  expect(before).toBe(loadCatalogue("data").version);
  copy.edit(oujda, undefined, { "commitments[0].value": 201 });
  expect(version()).not.toBe(before);
});
