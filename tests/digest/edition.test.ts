import fc from "fast-check";
import { expect, test } from "vitest";
import { createCatalogue } from "../../src/dataset/catalogue.ts";
import type { Agreement, Commitment, Dataset } from "../../src/dataset/schema.ts";
import { composeEdition, type EditionInput } from "../../src/digest/edition.ts";
import { chooseFocus } from "../../src/digest/focus.ts";
import { takeSnapshot } from "../../src/digest/snapshot.ts";
import { plainText } from "../../src/engine/compose/plain-text.ts";
import { createEngine } from "../../src/engine/engine.ts";
import type { Filter } from "../../src/engine/query.ts";
import { dataset as shipped, engine as whole } from "./setup.ts";

// A few agreements, so that the texts don't change whenever a record is added.
const chosen = [
  "2t-services-oujda-2025",
  "arrow-ecs-casablanca-settat-2025",
  "kpmg-casablanca-settat-2025",
  "inetum-extension-2024",
  "formation-professionnelle-numerique-2024",
  "bourses-doctorants-moniteurs-2024",
];
const dataset: Dataset = { ...shipped, agreements: shipped.agreements.filter(({ id }) => chosen.includes(id)) };

/** The data set with one agreement changed. */
function change(id: string, to: (agreement: Agreement) => Partial<Agreement>): Dataset {
  return {
    ...dataset,
    agreements: dataset.agreements.map((agreement) =>
      agreement.id === id ? { ...agreement, ...to(agreement) } : agreement,
    ),
  };
}

function changeFirst(agreement: Agreement, to: Partial<Commitment>): Pick<Agreement, "commitments"> {
  return { commitments: agreement.commitments.map((each, at) => (at === 0 ? { ...each, ...to } : each)) };
}

const engine = createEngine(createCatalogue(dataset));
const snapshotOf = (data: Dataset) => takeSnapshot(createCatalogue(data));
const had = { snapshot: snapshotOf(dataset), focus: undefined, edition: "2026-11-20" };

function edition(input: Partial<EditionInput> & { readonly language?: "fr" | "en"; readonly quiet?: boolean } = {}) {
  const { language = "en", quiet = false, ...rest } = input;
  return composeEdition({ engine, settings: { language, quiet, filter: {} }, had, date: "2026-11-23", ...rest });
}

/** Sections by title, each line as it reads. */
function sections(input: Parameters<typeof edition>[0]) {
  const found = edition(input)?.answer.sections ?? [];
  return Object.fromEntries(
    found.map(({ title, facts }) => [title, facts.map(({ label, value }) => `${label}: ${value}`)]),
  );
}

/** What a channel had before the shipped records were added to and mended. */
function before(): Dataset {
  const older = change("kpmg-casablanca-settat-2025", (agreement) => changeFirst(agreement, { value: 120, by: 2028 }));
  return {
    ...older,
    agreements: older.agreements
      .filter(({ id }) => id !== "inetum-extension-2024")
      .map((agreement) =>
        agreement.id === "2t-services-oujda-2025" ? { ...agreement, signed_on: "2025-04" } : agreement,
      ),
  };
}

const goldens = {
  first: { had: undefined },
  news: { had: { ...had, snapshot: snapshotOf(before()) } },
  nothing: { had },
  "one-place": { had: undefined, settings: { filter: { places: ["oujda"] }, quiet: false } },
} as const;

test.each(
  Object.entries(goldens).flatMap(([name, input]) =>
    (["fr", "en"] as const).map((language) => ({ name, language, input })),
  ),
)("the edition $name reads as it should in $language", async ({ name, language, input }) => {
  const settings = { filter: {}, quiet: false, ...("settings" in input ? input.settings : {}), language };
  const answer = composeEdition({ engine, had: input.had, date: "2026-11-23", settings })?.answer;
  if (!answer) throw new Error("no edition");
  const text = [plainText(answer), answer.reading, answer.chart?.title ?? "", ...answer.suggestions].join("\n");
  await expect(`${text}\n`).toMatchFileSnapshot(`golden/${name}.${language}.txt`);
});

test.each([
  ["a figure’s value", (a: Agreement) => changeFirst(a, { value: 150 }), "150 → 200 direct jobs"],
  [
    "a figure’s qualifier",
    (a: Agreement) => changeFirst(a, { qualifier: "about" }),
    "about 200 direct jobs → 200 direct jobs",
  ],
  ["a deadline", (a: Agreement) => changeFirst(a, { by: 2027 }), "deadline of 200 direct jobs: 2027 → 2028"],
  [
    "a deadline that was open",
    (a: Agreement) => changeFirst(a, { by: null }),
    "deadline of 200 direct jobs: not stated → 2028",
  ],
  ["a date", () => ({ signed_on: "2025-04-16" }), "date: 16 April 2025 → 15 April 2025"],
  ["a place", () => ({ places: ["fes"] }), "place: Fez → Oujda"],
  ["the kind", () => ({ type: "convention" as const }), "kind: convention → memorandum"],
  ["the place of signature", () => ({ signed_in: null }), "place of signature: not stated → Marrakesh"],
  ["a party", (a: Agreement) => ({ parties: a.parties.slice(0, 2) }), "party added: 2T Services"],
  [
    "a figure that is new",
    (a: Agreement) => ({ commitments: a.commitments.slice(0, 1) }),
    "figure added: 1 centre (multidisciplinary service centre)",
  ],
])("a correction of %s is said in words", (_, older, words) => {
  const earlier = change("2t-services-oujda-2025", older);
  const { Corrected } = sections({ had: { ...had, snapshot: snapshotOf(earlier) } });
  expect(Corrected).toEqual([`2T Services: multidisciplinary service centre in Oujda: ${words}`]);
});

test("mending a wording, a keyword or a source is no news", () => {
  const earlier = change("2t-services-oujda-2025", ({ sources }) => ({
    summary: { fr: "Autre", en: "Other" },
    keywords: ["other"],
    sources: sources.slice(1),
    confidence: "one-source",
    added_on: "2026-01-01",
  }));
  expect(snapshotOf(earlier)).toEqual(had.snapshot);
});

test("the order of records and the day they were added mean nothing", () => {
  const turned = { ...dataset, agreements: dataset.agreements.toReversed() };
  expect(edition({ had: { ...had, snapshot: snapshotOf(turned) } })?.answer.headline).toContain("nothing new");
});

test("news that the filter keeps out is none", () => {
  const earlier = { ...had, snapshot: snapshotOf(before()) };
  const filter: Filter = { not: { organisations: ["kpmg", "inetum", "2t-services"] } };
  const settings = { language: "en", quiet: true, filter } as const;
  expect(composeEdition({ engine, settings, had: earlier, date: "2026-11-23" })).toBeUndefined();
});

test("a quiet channel gets nothing without news, and once a year the deadlines that come near", () => {
  expect(edition({ quiet: true })).toBeUndefined();
  const turn = edition({ quiet: true, had: { ...had, edition: "2026-09-30" }, date: "2026-10-01" });
  expect(turn?.answer.headline).toBe("Digest of Thursday 1 October 2026: deadlines are coming near.");
});

test("with one agreement that fits it is in focus once, and never twice in a row", () => {
  const filter = { places: ["oujda"] };
  const settings = { language: "en", quiet: false, filter } as const;
  expect(composeEdition({ engine, settings, had, date: "2026-11-23" })?.focus).toBe("2t-services-oujda-2025");
  const again = { ...had, focus: "2t-services-oujda-2025" };
  expect(composeEdition({ engine, settings, had: again, date: "2026-11-24" })).toBeUndefined();
});

test("the focus goes round: each comes once before any comes again, also when records come and go", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 30 }), (ids) => {
      const seen: string[] = [];
      for (let day = 0; day < ids.length; day += 1) {
        const next = chooseFocus(ids, seen.at(-1));
        expect(next).not.toBe(seen.at(-1));
        if (next !== undefined) seen.push(next);
      }
      expect(new Set(seen).size).toBe(ids.length);
      // The last one left the data set: the round goes on behind it.
      const rest = ids.filter((id) => id !== seen[0]);
      expect(chooseFocus(rest, seen[0])).toBe(seen[1]);
    }),
  );
});

test("every edition of the shipped data is short, has sources, and offers questions that have answers", () => {
  let focus: string | undefined;
  for (let day = 1; day <= 28; day += 1) {
    const date = `2026-11-${String(day).padStart(2, "0")}`;
    const settings = { language: day % 2 ? "fr" : "en", quiet: false, filter: {} } as const;
    const last = day === 1 ? undefined : { snapshot: takeSnapshot(whole.catalogue), focus, edition: "2026-11-01" };
    const found = composeEdition({ engine: whole, settings, had: last, date });
    expect(found?.focus).not.toBe(focus);
    focus = found?.focus;
    const answer = found?.answer;
    if (!answer) throw new Error("no edition");
    expect(plainText(answer).split("\n").length).toBeLessThanOrEqual(15);
    expect(answer.sources.length).toBeGreaterThan(0);
    for (const question of answer.suggestions) expect(whole.ask(question, { now: date }).status).toBe("answered");
  }
});
