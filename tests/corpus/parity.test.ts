import { describe, expect, test } from "vitest";
import { languages, statuses } from "../../src/engine/answer.ts";
import { attributes, type Filter, groupKeys, type What } from "../../src/engine/query.ts";
import { type Entry, readEntries, readPending } from "./questions.ts";

/** Fewer phrasings than this tell nothing of how people ask. */
const FEWEST = 3;

type Claim = Extract<What, { kind: "test" }>["claim"]["claim"];

const whats = Object.keys({
  total: true,
  count: true,
  list: true,
  sheet: true,
  attribute: true,
  rank: true,
  compare: true,
  average: true,
  share: true,
  test: true,
  target: true,
  deadlines: true,
  strategy: true,
  profile: true,
  topic: true,
} satisfies Record<What["kind"], true>);

const claims = Object.keys({
  exists: true,
  holds: true,
  bound: true,
  count: true,
  more: true,
} satisfies Record<Claim, true>);

/** What may narrow a question; agreements are named by all the others. */
const slots = Object.keys({
  places: true,
  signedIn: true,
  signedInCountry: true,
  organisations: true,
  organisationsMode: true,
  party: true,
  people: true,
  sectors: true,
  sectorsMode: true,
  events: true,
  types: true,
  signed: true,
  due: true,
  bounds: true,
  not: true,
} satisfies Record<Exclude<keyof Filter, "agreements">, true>);

const entries = [...[...readEntries().values()].flat(), ...readPending()];

function phrasingsOf(language: (typeof languages)[number], wanted: (entry: Entry) => boolean): number {
  return entries.filter(wanted).reduce((sum, entry) => sum + entry[language].length, 0);
}

function askedIn(fewest: number, wanted: (entry: Entry) => boolean): void {
  for (const language of languages) {
    expect(phrasingsOf(language, wanted), `phrasings in ${language}`).toBeGreaterThanOrEqual(fewest);
  }
}

const asks = (entry: Entry, wanted: (what: What) => boolean) => entry.query !== undefined && wanted(entry.query.what);

describe("the corpus asks in both languages", () => {
  test.each(whats)("for a %s", (kind) => askedIn(FEWEST, (entry) => asks(entry, (what) => what.kind === kind)));

  test.each(attributes)("for the %s of an agreement", (attribute) =>
    askedIn(FEWEST, (entry) => asks(entry, (what) => what.kind === "attribute" && what.attribute === attribute)),
  );

  test.each(claims)("whether a claim of the kind %s is true", (claim) =>
    askedIn(FEWEST, (entry) => asks(entry, (what) => what.kind === "test" && what.claim.claim === claim)),
  );

  test.each(groupKeys)("for something by %s", (group) =>
    askedIn(1, (entry) =>
      asks(
        entry,
        (what) =>
          ("groupBy" in what && what.groupBy === group) ||
          ("over" in what && what.over === group) ||
          ("per" in what && what.per === group),
      ),
    ),
  );

  test.each(slots)("with the slot %s", (slot) => askedIn(1, ({ query }) => query !== undefined && slot in query.where));

  test.each(statuses)("what gets the status %s", (status) =>
    askedIn(FEWEST, (entry) => (entry.status ?? "answered") === status),
  );

  test("within conversations", () => askedIn(30, ({ previous }) => previous !== undefined));

  test("with unknown names", () => askedIn(20, ({ unknown }) => unknown !== undefined));
});

test("no question stands twice in the corpus", () => {
  const asked = entries.flatMap((entry) =>
    languages.flatMap((language) =>
      entry[language].map((text) => [...(entry.previous?.[language] ?? []), text].join(" → ")),
    ),
  );
  expect(asked.filter((question, at) => asked.indexOf(question) !== at)).toEqual([]);
  expect(asked.length).toBeGreaterThanOrEqual(420);
});
