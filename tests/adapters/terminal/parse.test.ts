import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readLines } from "../../../src/adapters/terminal/lines.ts";
import { readOptions, readSettings, UsageError } from "../../../src/adapters/terminal/options.ts";
import { parseLine, parseTyped } from "../../../src/adapters/terminal/parse.ts";

async function* inPieces(text: string, cuts: readonly number[]): AsyncGenerator<string> {
  const ends = [...new Set([...cuts.map((cut) => cut % (text.length + 1)), text.length])].sort((a, b) => a - b);
  for (const [at, end] of ends.entries()) yield text.slice(ends[at - 1] ?? 0, end);
}

async function linesOf(text: string, cuts: readonly number[] = []): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const some of readLines(inPieces(text, cuts))) lines.push(...some);
  return lines;
}

describe("lines", () => {
  test("end with LF or CR LF; the last one needs no end", async () => {
    expect(await linesOf("a\r\nb\n\nc")).toEqual(["a", "b", "", "c"]);
    expect(await linesOf("a\n")).toEqual(["a"]);
    expect(await linesOf("")).toEqual([]);
  });

  test("a byte order mark at the start is dropped, line separators inside a line are kept", async () => {
    expect(await linesOf("\uFEFFa\u2028b\rc\n\uFEFFd")).toEqual(["a\u2028b\rc", "\uFEFFd"]);
  });

  test("do not depend on where the chunks are cut", async () => {
    const text = fc.string({ unit: fc.constantFrom("a", "é", "{", "\n", "\r\n", "\u2028", "\uFEFF") });
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.nat()), async (content, cuts) => {
        expect(await linesOf(content, cuts)).toEqual(await linesOf(content));
      }),
    );
  });
});

describe("a line of ask --json", () => {
  test("is a question as it stands, an input object, or nothing", () => {
    expect(parseLine(" combien d'emplois ? ")).toEqual({ question: " combien d'emplois ? " });
    expect(parseLine('  {"question":"jobs?","lang":"en"} ')).toEqual({ question: "jobs?", language: "en" });
    expect(parseLine(" \t")).toBeNull();
    expect(parseLine('"jobs?"')).toEqual({ question: '"jobs?"' });
  });

  test("that starts with { and is no such object is refused", () => {
    expect(parseLine("{jobs?")).toMatchObject({ reason: expect.stringContaining("is not valid JSON") });
    expect(parseLine("{}")).toEqual({ reason: "question is not text" });
  });

  test("never makes the reader throw", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.string().map((text) => `{${text}`),
        ),
        (line) => {
          const parsed = parseLine(line);
          expect(parsed === null).toBe(line.trim() === "");
          if (parsed && !line.trim().startsWith("{")) expect(parsed).toEqual({ question: line });
        },
      ),
    );
  });
});

test("a line of the prompt is a question, a command or nothing", () => {
  expect(parseTyped("  et à Fès ? ")).toEqual({ kind: "question", question: "et à Fès ?" });
  expect(parseTyped("/LANG  EN")).toEqual({ kind: "command", name: "lang", argument: "en" });
  expect(parseTyped("/quit")).toEqual({ kind: "command", name: "quit", argument: "" });
  expect(parseTyped(" ")).toEqual({ kind: "nothing" });
});

describe("options", () => {
  test("stand before or after the question, whose words need no quotes", () => {
    expect(readOptions(["jobs", "in", "Oujda?", "--lang", "en", "--now=2026-01-31", "--explain"])).toEqual({
      question: "jobs in Oujda?",
      language: "en",
      now: "2026-01-31",
      explain: true,
      json: false,
      help: false,
    });
    expect(readOptions([])).toEqual({ explain: false, json: false, help: false });
  });

  test.each([
    [["--langue", "fr"], "Unknown option '--langue'"],
    [["--lang"], "Option '--lang <value>' argument missing"],
    [["--lang", "de"], '--lang: "de" is neither of fr, en.'],
    [["--now", "2026-13-01"], '--now: "2026-13-01" is not a day (YYYY-MM-DD).'],
    [["--json", "--explain"], "--explain and --json do not go together."],
    [[" "], "The question is empty."],
  ])("%j is refused in one line", (args, message) => {
    expect(() => readOptions(args)).toThrow(new UsageError(message));
  });

  test("settings come from the environment, an empty one is none", () => {
    expect(readSettings({ DATA_DIR: "" })).toEqual({ dataFolder: "data", defaultLanguage: "fr" });
    expect(readSettings({ DATA_DIR: "facts", DEFAULT_LANGUAGE: "en" })).toEqual({
      dataFolder: "facts",
      defaultLanguage: "en",
    });
    expect(() => readSettings({ DEFAULT_LANGUAGE: "ar" })).toThrow(
      new UsageError('DEFAULT_LANGUAGE: "ar" is neither of fr, en.'),
    );
  });
});
