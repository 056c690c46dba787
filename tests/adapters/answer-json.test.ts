import { expect, test } from "vitest";
import { projectAnswer } from "../../src/adapters/answer-json.ts";
import { plainText } from "../../src/engine/compose/plain-text.ts";
import { sample } from "./answer.ts";

test("an answer has the members of the contract, in its order", () => {
  const projected = projectAnswer({ id: "q1", question: "jobs in Casablanca?" }, sample);
  expect(JSON.stringify(projected)).toBe(
    JSON.stringify({
      id: "q1",
      question: "jobs in Casablanca?",
      language: "en",
      status: "answered",
      value: { amount: 850, unit: "jobs" },
      agreements: ["arrow", "kpmg"],
      targets: [],
      text: plainText(sample),
      sources: [
        { url: "https://example.org/a", publisher: "MAP", published: "2025-04-15" },
        { url: "https://example.org/b", publisher: "Le Matin" },
      ],
      reading: "jobs, in Casablanca",
      query: sample.query,
      suggestions: ["Who signed the agreement with KPMG?"],
    }),
  );
});

test("what an answer does not have is absent, what it has besides is there", () => {
  const { value: _, query: __, ...bare } = sample;
  expect(Object.keys(projectAnswer({ question: "jobs?" }, bare))).toEqual([
    "question",
    "language",
    "status",
    "agreements",
    "targets",
    "text",
    "sources",
    "reading",
    "suggestions",
  ]);
  const more = { ...bare, date: "2025-04", verdict: "no", value: { unit: "MAD", max: 2, amount: 1 } } as const;
  const projected = projectAnswer({ id: 0, question: "jobs?" }, more);
  expect(projected).toMatchObject({ id: 0, date: "2025-04", verdict: "no" });
  expect(JSON.stringify(projected.value)).toBe('{"amount":1,"max":2,"unit":"MAD"}');
});
