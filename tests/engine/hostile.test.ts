import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { projectAnswer } from "../../src/adapters/answer-json.ts";
import { LONGEST_QUESTION } from "../../src/engine/understand/judge.ts";
import { answerSchema } from "../corpus/answer-schema.ts";
import { engine } from "../corpus/engine.ts";
import { NOW, questionsOf, readEntries } from "../corpus/questions.ts";

const known = [...readEntries()].flatMap(([file, entries]) => questionsOf(file, entries).map(({ text }) => text));
const words = [...new Set(known.flatMap((question) => question.split(" ")))];

/** Characters that break naive readers: controls, marks without a base, lone surrogates, other directions, joiners, blanks. */
const awkward = fc.constantFrom(
  ..."\u0000\u0007\u001b\u007f\u00ad\u0301\u0307\u200b\u200d\u200e\u202e\u2028\u2029\u2066\ufeff\ufffd\ufff0\u00a0\u202f\t\n\r",
  ..."'’\"«»<>&|`*_~\\/%$#@[]{}()?!:;,.+-–—=^",
  "\ud800",
  "\udc00",
  "👩‍👩‍👧‍👦",
  "🇲🇦",
  "ﬁ",
  "İ",
  "ß",
  "ﷺ",
  "و",
  "Ω",
  "日",
  "e\u0301\u0301\u0301\u0301",
);
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.string({ unit: awkward, maxLength: 40 }),
);
/** Words of real questions in any order, which reach the rules more often than noise does. */
const soup = fc
  .array(fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...words) }, { weight: 1, arbitrary: text }), {
    maxLength: 25,
  })
  .map((parts) => parts.join(" "));
/** A real question with something cut out, doubled or put in. */
const mutation = fc
  .tuple(fc.constantFrom(...known), fc.nat(), fc.nat(12), fc.oneof(text, fc.constantFrom(...words)))
  .map(([question, at, cut, put]) => {
    const from = at % (question.length + 1);
    return question.slice(0, from) + put + question.slice(from + cut);
  });
const question = fc.oneof(
  { weight: 2, arbitrary: text },
  { weight: 3, arbitrary: soup },
  { weight: 4, arbitrary: mutation },
);

/** 20,000 questions take ten seconds on a machine of its own. */
const PATIENCE = 120_000;

function check(asked: string, previous: readonly string[] = []): void {
  const answer = engine.ask(asked, { now: NOW, previous });
  const parsed = answerSchema.safeParse(projectAnswer({ question: asked }, answer));
  if (!parsed.success) throw new Error(`${JSON.stringify(asked)}: ${parsed.error.message}`);
}

describe("whatever is asked, the answer has the contract's shape", () => {
  test("noise, words in any order and broken questions", { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(question, (asked) => check(asked)),
      { numRuns: 19_000, seed: 2030 },
    );
  });

  test("within conversations of anything", { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(
        question,
        fc.array(fc.oneof(question, fc.constantFrom(...known)), { minLength: 1, maxLength: 3 }),
        (asked, previous) => check(asked, previous),
      ),
      { numRuns: 500, seed: 2030 },
    );
  });

  test("the same stretch again and again, up to the longest question", () => {
    const stretch = fc.oneof(fc.constantFrom(...words), fc.constantFrom(...known), text);
    fc.assert(
      fc.property(stretch, fc.integer({ min: 1, max: LONGEST_QUESTION }), (part, length) => {
        const filled = (part || " ").repeat(Math.ceil(length / Math.max(1, part.length))).slice(0, length);
        check(filled);
      }),
      { numRuns: 500, seed: 2030 },
    );
  });
});

describe("a question that is too long", () => {
  const start = "combien d'emplois à Oujda ? ";

  test("is refused politely, in the language of the conversation", () => {
    for (const length of [LONGEST_QUESTION + 1, 100_000]) {
      const asked = start.repeat(Math.ceil(length / start.length)).slice(0, length);
      for (const [language, previous] of [
        ["fr", "Combien d'emplois à Fès ?"],
        ["en", "How many jobs in Fez?"],
      ] as const) {
        const answer = engine.ask(asked, { now: NOW, previous: [previous] });
        expect(answer).toMatchObject({ status: "unclear", language, agreements: [] });
        expect(answer.headline).toMatch(/4[\s,.\u202f]?000/u);
        check(asked, [previous]);
      }
    }
  });

  test("is refused before it is read, whatever it is made of", () => {
    for (const part of ["a", " ", "\u0301", "😀", "\u0000", "((((", "1", "emplois"]) {
      expect(engine.ask(part.repeat(100_000), { now: NOW }).status).toBe("unclear");
    }
  });

  test("does not stop the conversation", () => {
    const previous = ["Combien d'emplois à Oujda ?", start.repeat(4000)];
    expect(engine.ask("et à Fès ?", { now: NOW, previous })).toMatchObject({
      status: "answered",
      value: { amount: 100 },
    });
  });

  test("may just have the greatest length", () => {
    const asked = `${start}${" ".repeat(LONGEST_QUESTION - start.length)}`;
    expect(engine.ask(asked, { now: NOW })).toMatchObject({ status: "answered", value: { amount: 200 } });
  });
});
