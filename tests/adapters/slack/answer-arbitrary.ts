import fc from "fast-check";
import type { Answer } from "../../../src/engine/answer.ts";

const hostile = fc.constantFrom(
  "<!channel>",
  "<@U0123> & <#C1>",
  "*gras* _italique_ ~barré~ `code`",
  "a".repeat(3_500),
  "mot ".repeat(900),
  "🇲🇦".repeat(800),
  "x",
);
const text = fc.oneof(fc.string({ minLength: 1, maxLength: 80 }), hostile).filter((value) => value.trim() !== "");
const shortText = fc.string({ minLength: 1, maxLength: 20 });
const fact = fc.record({ label: text, value: text, detail: text, agreement: shortText }, { requiredKeys: ["label"] });

/** Answers of all shapes, with texts of all lengths and with markup in them. */
export const answerArbitrary: fc.Arbitrary<Answer> = fc
  .record(
    {
      language: fc.constantFrom("fr" as const, "en" as const),
      status: fc.constantFrom("answered" as const, "no_data" as const, "unclear" as const),
      headline: text,
      notes: fc.array(text, { maxLength: 4 }),
      facts: fc.array(fact, { maxLength: 60 }),
      more: fc.integer({ min: 1, max: 500 }),
      sections: fc.array(fc.record({ title: text, facts: fc.array(fact, { maxLength: 10 }) }), { maxLength: 4 }),
      caveats: fc.array(text, { maxLength: 6 }),
      sources: fc.array(
        fc.record(
          { url: fc.webUrl(), publisher: text, published: fc.constant("2025-04-15") },
          { requiredKeys: ["url", "publisher"] },
        ),
        { maxLength: 40 },
      ),
      agreements: fc.constant([]),
      targets: fc.constant([]),
      chart: fc.record({
        kind: fc.constantFrom("bar" as const, "pie" as const, "timeline" as const),
        title: text,
        unit: fc.constantFrom("jobs", "MAD", "unesco-category-2-centre", "parts"),
        points: fc.array(fc.record({ label: text, short: shortText, value: fc.integer({ min: -5, max: 1e9 }) }), {
          maxLength: 25,
        }),
      }),
      reading: fc.string({ maxLength: 400 }),
      query: fc.constantFrom(
        { what: { kind: "total", measure: { measures: ["jobs"] } }, where: {} },
        { what: { kind: "sheet" }, where: {} },
      ) as fc.Arbitrary<NonNullable<Answer["query"]>>,
      suggestions: fc.array(text, { maxLength: 5 }),
      choices: fc.array(fc.record({ label: text, question: text, results: fc.nat(200) }), { maxLength: 5 }),
      dataVersion: fc.constant("3f2a9c1"),
      dataDate: fc.constant("2026-11-20"),
    },
    {
      requiredKeys: [
        "language",
        "status",
        "headline",
        "notes",
        "facts",
        "caveats",
        "sources",
        "agreements",
        "targets",
        "reading",
        "suggestions",
        "choices",
        "dataVersion",
        "dataDate",
      ],
    },
  )
  .map((answer) => answer as Answer);
