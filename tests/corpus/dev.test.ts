import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { projectAnswer } from "../../src/adapters/answer-json.ts";
import { engine } from "./engine.ts";
import { NOW } from "./questions.ts";
import { compareAnswer, isFalseAnswer, type Sample } from "./score.ts";

/** Share of the questions that must be right: the acceptance of the question engine. */
const SHARE_RIGHT = 0.97;

const samples = readFileSync(new URL("dev.jsonl", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line.trim() !== "")
  .map((line) => JSON.parse(line) as Sample);

const scored = samples.map((sample) => {
  const { question, previous = [] } = sample;
  const reply = projectAnswer({ question }, engine.ask(question, { now: NOW, previous }));
  const faults = compareAnswer(sample, reply);
  const told = `${sample.id} ${[...previous, question].join(" → ")}: ${faults.map(({ text }) => text).join("; ")}`;
  return { told, right: faults.length === 0, falsely: isFalseAnswer(sample, reply, faults) };
});

test("97 % of the questions with known answers are answered right", () => {
  const wrong = scored.filter(({ right }) => !right).map(({ told }) => told);
  expect(wrong.length, wrong.join("\n")).toBeLessThanOrEqual(samples.length * (1 - SHARE_RIGHT));
});

test("no question with a known answer gets a false one", () => {
  expect(scored.filter(({ falsely }) => falsely).map(({ told }) => told)).toEqual([]);
});
