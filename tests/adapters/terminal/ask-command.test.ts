import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { afterAll, describe, expect, test } from "vitest";
import type { AnswerJson } from "../../../src/adapters/answer-json.ts";
import { copyDataset } from "../../dataset/broken-copy.ts";

const copy = copyDataset();
afterAll(() => copy.discard());

const command = ["--import", "tsx", "src/adapters/terminal/ask-command.ts"];
const { NO_COLOR: _, DATA_DIR: __, DEFAULT_LANGUAGE: ___, ...environment } = process.env;

function run(args: readonly string[], input = "", variables: Readonly<Record<string, string>> = {}) {
  const env = { ...environment, ...variables };
  return spawnSync(process.execPath, [...command, ...args], { encoding: "utf8", input, env });
}

/** Answers and errors of `ask --json`, one for each line that it printed. */
function runJson(lines: readonly string[], ...args: string[]) {
  const { status, stdout, stderr } = run(["--json", ...args], lines.join("\n"));
  expect(stderr).toBe("");
  expect(status).toBe(0);
  const printed = stdout.split("\n");
  expect(printed.pop()).toBe("");
  return printed.map((line): Partial<AnswerJson> & { readonly error?: string } => JSON.parse(line));
}

describe("ask --json", () => {
  const input = [
    "combien d'emplois à Oujda ?",
    "",
    '{"id": "b", "question": "et à Casablanca ?", "previous": ["combien d\'emplois à Oujda ?"]}',
    "{not JSON",
    '{"id": 7, "question": "How many jobs in Oujda?", "lang": "fr", "now": "2026-01-31", "family": "jobs"}',
    '{"id": "d", "question": "jobs?", "lang": "de"}',
    "   ",
    JSON.stringify({ question: `jobs\u2028${"very ".repeat(1000)}` }),
    "hello",
  ];

  test("answers every line in order, passes over empty ones, and goes on after a wrong one", () => {
    const answers = runJson(input);
    expect(answers.map(({ id, question, error }) => id ?? question ?? error)).toEqual([
      "combien d'emplois à Oujda ?",
      "b",
      expect.stringContaining("is not valid JSON"),
      7,
      "lang is neither of fr, en",
      `jobs\u2028${"very ".repeat(1000)}`,
      "hello",
    ]);
    const [oujda, casablanca, broken, inFrench, , tooLong, hello] = answers;
    expect(oujda).toMatchObject({ status: "answered", language: "fr", value: { amount: 200, unit: "jobs" } });
    expect(oujda?.agreements).toEqual(["2t-services-oujda-2025"]);
    expect(oujda?.sources?.[0]).toEqual({
      url: expect.stringMatching(/^https:/),
      publisher: expect.any(String),
      published: expect.any(String),
    });
    expect(oujda?.text).toContain("200");
    expect(casablanca).toMatchObject({ id: "b", value: { amount: 850, unit: "jobs" } });
    expect(Object.keys(broken ?? {})).toEqual(["error"]);
    expect(inFrench).toMatchObject({ language: "fr", question: "How many jobs in Oujda?" });
    expect(tooLong?.status).toBe("unclear");
    expect(hello?.status).toBe("smalltalk");
  });

  test("gives the same bytes again, with CR LF and without a last line end", () => {
    const text = run(["--json", "--now", "2026-11-23"], input.join("\n")).stdout;
    expect(run(["--json", "--now", "2026-11-23"], `${input.join("\r\n")}\r\n`).stdout).toBe(text);
  });

  test("takes language and day from the command line where the line says nothing", () => {
    const lines = [
      "accords signés l'année dernière",
      '{"question": "accords signés l\'année dernière", "lang": "fr", "now": "2026-05-01"}',
    ];
    const [english, french] = runJson(lines, "--lang", "en", "--now", "2025-05-01");
    const years = [english, french].map((answer) =>
      answer?.agreements?.every((id) => id.endsWith(answer === english ? "2024" : "2025")),
    );
    expect(years).toEqual([true, true]);
    expect([english?.language, french?.language]).toEqual(["en", "fr"]);
  });

  test("with a question answers that one", () => {
    const { status, stdout } = run(["--json", "jobs in Oujda?"]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ question: "jobs in Oujda?", status: "answered" });
  });

  test("answers a line before the next one comes", async () => {
    const child = spawn(process.execPath, [...command, "--json"], {
      stdio: ["pipe", "pipe", "inherit"],
      env: environment,
    });
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const question of ["hello", "jobs in Oujda?"]) {
      child.stdin.write(`${question}\n`);
      expect(JSON.parse((await lines.next()).value)).toMatchObject({ question });
    }
    child.stdin.end();
    expect(await once(child, "exit")).toEqual([0, null]);
  });

  test("ends quietly when nobody reads any more", async () => {
    const child = spawn(process.execPath, [...command, "--json"], { env: environment });
    let complaints = "";
    child.stderr.setEncoding("utf8").on("data", (text) => {
      complaints += text;
    });
    child.stdin.on("error", () => undefined);
    child.stdin.write("jobs in Oujda?\n".repeat(20_000));
    await once(child.stdout, "data");
    child.stdout.destroy();
    expect(await once(child, "exit")).toEqual([0, null]);
    expect(complaints).toBe("");
  });
});

describe("ask with a question", () => {
  test("prints one answer without colours where nobody looks", () => {
    const { status, stdout, stderr } = run(["combien", "d'emplois", "à", "Oujda", "?"]);
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^[^\n]*200 emplois directs[^\n]*2028/);
    expect(stdout).toContain("\nSources\n");
    expect(stdout).not.toContain("\u001B");
    expect(stdout).not.toContain("m.jobs");
  });

  test("--lang and --explain", () => {
    const { stdout } = run(["combien d'emplois à Oujda ?", "--lang", "en", "--explain"]);
    expect(stdout).toMatch(/^[^\n]*200 direct jobs[^\n]*2028/);
    expect(stdout).toMatch(/^words +used for +possible meanings$/m);
    expect(stdout).toMatch(/^emplois +measure +m\.jobs/m);
    expect(stdout).toMatch(/^Oujda +slot +.*place oujda/m);
    expect(stdout).toMatch(/^rule +\S/m);
    expect(stdout).toMatch(/^query +\{"what"/m);
  });
});

describe("ask without a question", () => {
  test("keeps the conversation, and takes commands", () => {
    const typed = [
      "combien d'emplois à Oujda ?",
      "et à Casablanca ?",
      "/lang en",
      "/explain",
      "et à Oujda ?",
      "/nope",
      "/quit",
      "jobs?",
    ];
    const { status, stdout, stderr } = run([], typed.join("\n"));
    expect(stderr).toBe("");
    expect(status).toBe(0);
    const inOrder = [
      "200 emplois",
      "850 emplois",
      "Answers in English.",
      "How questions are read is shown.",
      "200 direct jobs",
      "place oujda",
      "Unknown command: /nope.",
    ];
    const found = inOrder.map((text) => stdout.indexOf(text));
    expect(found).toEqual([...found].sort((left, right) => left - right));
    expect(Math.min(...found)).toBeGreaterThanOrEqual(0);
    expect(stdout).not.toContain("jobs?");
  });

  test("ends with its input", () => {
    expect(run([], "bonjour").status).toBe(0);
    expect(run([], "")).toMatchObject({ status: 0, stdout: "", stderr: "" });
  });
});

describe("what cannot be done is said", () => {
  test.each([
    [["--colour"], {}, "Unknown option '--colour'\n"],
    [["jobs?", "--lang", "ar"], {}, '--lang: "ar" is neither of fr, en.\n'],
    [["jobs?"], { DEFAULT_LANGUAGE: "ar" }, 'DEFAULT_LANGUAGE: "ar" is neither of fr, en.\n'],
  ])("%j with %j: one line and status 2", (args, variables, message) => {
    expect(run(args, "", variables)).toMatchObject({ status: 2, stdout: "", stderr: message });
  });

  test("the faults of the data set in DATA_DIR are named, status 1", () => {
    copy.edit("organisations.json", "kpmg", { country: "France" });
    const { status, stdout, stderr } = run(["jobs?"], "", { DATA_DIR: copy.folder });
    copy.mend();
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toBe(`organisations.json: kpmg.country: is not a two-letter code\n1 fault in ${copy.folder}\n`);
  });

  test("help is no fault", () => {
    const { status, stdout } = run(["-h"]);
    expect(status).toBe(0);
    expect(stdout).toContain("--now YYYY-MM-DD");
  });
});
