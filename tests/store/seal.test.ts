import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createSeal } from "../../src/store/seal.ts";

const seal = createSeal(randomBytes(32).toString("base64"));

test("what is sealed opens again, and shows nothing of itself", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string(), (text, id) => {
      expect(seal.open(seal.close(text, id), id)).toBe(text);
    }),
  );
  expect(seal.close("xoxb-secret", "T1")).not.toContain("xoxb");
  expect(seal.close("same", "T1")).not.toBe(seal.close("same", "T1"));
});

test("what was sealed for one installation does not open for another, nor with another key, nor changed", () => {
  const sealed = seal.close("token", "slack T1");
  const other = createSeal(randomBytes(32).toString("base64"));
  const sentence = /^What is kept for slack T[12] does not open with SECRET_KEY: [^\n]+$/;
  expect(() => seal.open(sealed, "slack T2")).toThrow(sentence);
  expect(() => other.open(sealed, "slack T1")).toThrow(sentence);
  const changed = sealed.replace(/.(?=.{30}$)/, (character) => (character === "A" ? "B" : "A"));
  expect(() => seal.open(changed, "slack T1")).toThrow(sentence);
  expect(() => seal.open("plain text", "slack T1")).toThrow("is not sealed text");
});

test("a key of another length is refused by name", () => {
  expect(() => createSeal("c2hvcnQ=")).toThrow("SECRET_KEY should be 32 bytes in base64");
});
