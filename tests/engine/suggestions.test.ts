import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { projectAnswer } from "../../src/adapters/answer-json.ts";
import type { Answer, Language } from "../../src/engine/answer.ts";
import { engine } from "../corpus/engine.ts";
import { NOW, questionsOf, readEntries } from "../corpus/questions.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const questions = [...readEntries()].flatMap(([file, entries]) => questionsOf(file, entries));
const answers = questions.map(({ text, previous }) => ({
  text,
  previous,
  answer: engine.ask(text, { now: NOW, previous }),
}));

/** Every question that an answer offers, by language, with the question that it was offered to. */
function offered(): ReadonlyMap<
  string,
  { readonly language: Language; readonly text: string; readonly after: string }
> {
  const found = new Map<string, { language: Language; text: string; after: string }>();
  for (const { text: after, answer } of answers) {
    for (const text of offers(answer))
      found.set(`${answer.language} ${text}`, { language: answer.language, text, after });
  }
  return found;
}

function offers({ suggestions, choices }: Answer): readonly string[] {
  return [...suggestions, ...choices.map(({ question }) => question)];
}

test("every question that an answer offers gets an answer in the same language", () => {
  const broken = [...offered().values()].flatMap(({ language, text, after }) => {
    const answer = engine.ask(text, { now: NOW, defaultLanguage: language });
    const right = answer.status === "answered" && answer.language === language;
    return right ? [] : `${text} (offered after ${after}): ${answer.status} in ${answer.language}: ${answer.headline}`;
  });
  expect(broken.join("\n")).toBe("");
});

test("an answer that ends in nothing known offers something to ask", () => {
  const silent = answers.filter(({ answer }) => ["no_data", "unclear", "out_of_scope"].includes(answer.status));
  expect(silent.length).toBeGreaterThan(0);
  expect(silent.filter(({ answer }) => offers(answer).length === 0).map(({ text }) => text)).toEqual([]);
});

test("the same question gives the same bytes again, whatever was asked in between", () => {
  for (const { text, previous, answer } of answers.toReversed()) {
    expect(JSON.stringify(engine.ask(text, { now: NOW, previous }))).toBe(JSON.stringify(answer));
  }
});

test("the same questions in another process give the same bytes", () => {
  const lines = answers.map(({ text, previous }, id) => JSON.stringify({ id, question: text, previous, now: NOW }));
  const { stdout, status } = spawnSync(
    process.execPath,
    ["--import", "tsx", "src/adapters/terminal/ask-command.ts", "--json"],
    {
      cwd: root,
      input: `${lines.join("\n")}\n`,
      encoding: "utf8",
      maxBuffer: 1 << 28,
    },
  );
  expect(status).toBe(0);
  const printed = stdout.trimEnd().split("\n");
  expect(printed.length).toBe(answers.length);
  const differing = answers.flatMap(({ text, answer }, id) => {
    const same = printed[id] === JSON.stringify(projectAnswer({ id, question: text }, answer));
    return same ? [] : text;
  });
  expect(differing).toEqual([]);
});
