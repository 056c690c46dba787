import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseIncoming } from "../../src/adapters/incoming.ts";

describe("an input object", () => {
  test("is read whole, and members that it does not need are passed over", () => {
    const input = {
      id: "a",
      question: "et Oujda ?",
      previous: ["emplois ?"],
      lang: "fr",
      now: "2026-11-23",
      family: 1,
    };
    expect(parseIncoming(input)).toEqual({
      id: "a",
      question: "et Oujda ?",
      previous: ["emplois ?"],
      language: "fr",
      now: "2026-11-23",
    });
  });

  test("needs nothing but a question; null is as good as absent", () => {
    expect(parseIncoming({ question: "jobs?" })).toEqual({ question: "jobs?" });
    expect(parseIncoming({ id: null, question: "jobs?", previous: null, lang: null, now: null })).toEqual({
      question: "jobs?",
    });
    expect(parseIncoming({ id: 0, question: "jobs?", previous: [] })).toEqual({
      id: 0,
      question: "jobs?",
      previous: [],
    });
  });

  test.each([
    [{}, "question is not text"],
    [{ question: 5 }, "question is not text"],
    [{ question: " \n" }, "question is empty"],
    [{ question: "jobs?", previous: "before" }, "previous is not a list of questions"],
    [{ question: "jobs?", previous: ["a", 2] }, "previous.1 is not text"],
    [{ question: "jobs?", lang: "de" }, "lang is neither of fr, en"],
    [{ question: "jobs?", now: "2026-02-30" }, "now is not a day (YYYY-MM-DD)"],
    [{ question: "jobs?", now: "2026-11" }, "now is not a day (YYYY-MM-DD)"],
    [{ question: "jobs?", id: {} }, "id is neither text nor a number"],
    [[], "is not an object"],
    [null, "is not an object"],
  ])("%j is refused: %s", (input, reason) => {
    expect(parseIncoming(input)).toEqual({ reason });
  });

  test("says everything that is wrong at once", () => {
    expect(parseIncoming({ lang: "de", now: 1 })).toEqual({
      reason: "question is not text; lang is neither of fr, en; now is not a day (YYYY-MM-DD)",
    });
  });

  test("never makes the reader throw", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const incoming = parseIncoming(value);
        expect("reason" in incoming || typeof incoming.question === "string").toBe(true);
      }),
    );
  });
});
