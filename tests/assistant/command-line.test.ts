import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { commands } from "../../commands/index.ts";
import { readCommandLine } from "../../src/assistant/command-line.ts";

const read = (text: string) => {
  const line = readCommandLine(text, commands);
  return line.kind === "question"
    ? line
    : {
        command: line.command.name.en,
        ...(line.subcommand && { subcommand: line.subcommand.name.en }),
        ...(line.language && { language: line.language }),
        options: line.options,
        rest: line.rest,
        unknown: line.unknown,
      };
};
const plain = { rest: "", unknown: [] };

describe("a command line", () => {
  test.each([
    ["jobs place=Oujda", { command: "jobs", language: "en", options: { place: "Oujda" }, ...plain }],
    ["emplois lieu=Oujda", { command: "jobs", language: "fr", options: { place: "Oujda" }, ...plain }],
    ["Emplois LIEU=Oujda", { command: "jobs", language: "fr", options: { place: "Oujda" }, ...plain }],
    ["emplois place=Oujda", { command: "jobs", language: "fr", options: { place: "Oujda" }, ...plain }],
    ["emplois d'ici=2030", { command: "jobs", language: "fr", options: { by: "2030" }, ...plain }],
    ["emplois d’ici=2030", { command: "jobs", language: "fr", options: { by: "2030" }, ...plain }],
    ["accords année=2025", { command: "agreements", language: "fr", options: { year: "2025" }, ...plain }],
    [
      "échéances de=2026 à=2028",
      { command: "deadlines", language: "fr", options: { from: "2026", to: "2028" }, ...plain },
    ],
    [
      'jobs event="GITEX Africa 2025"',
      { command: "jobs", language: "en", options: { event: "GITEX Africa 2025" }, ...plain },
    ],
    [
      "jobs event=“GITEX Africa 2025” by=2030",
      { command: "jobs", language: "en", options: { event: "GITEX Africa 2025", by: "2030" }, ...plain },
    ],
    [
      "emplois evenement=« GITEX Africa 2025 »",
      { command: "jobs", language: "fr", options: { event: "GITEX Africa 2025" }, ...plain },
    ],
    [
      "emplois evenement=«\u00a0GITEX Africa 2025\u00a0»",
      { command: "jobs", language: "fr", options: { event: "GITEX Africa 2025" }, ...plain },
    ],
    ["jobs place = Oujda", { command: "jobs", language: "en", options: { place: "Oujda" }, ...plain }],
    ["jobs place=", { command: "jobs", language: "en", options: { place: "" }, ...plain }],
    ["emplois Oujda", { command: "jobs", language: "fr", options: {}, rest: "Oujda", unknown: [] }],
    ["jobs foo=bar", { command: "jobs", language: "en", options: {}, rest: "", unknown: ["foo"] }],
    [
      "digest abonner heure=08:30 jours=lun,mer",
      {
        command: "digest",
        subcommand: "subscribe",
        language: "fr",
        options: { time: "08:30", days: "lun,mer" },
        ...plain,
      },
    ],
    ["digest désabonner", { command: "digest", subcommand: "unsubscribe", language: "fr", options: {}, ...plain }],
    ["digest pause", { command: "digest", subcommand: "pause", options: {}, ...plain }],
    [
      "digest subscribe not-place=Rabat",
      { command: "digest", subcommand: "subscribe", language: "en", options: { "not-place": "Rabat" }, ...plain },
    ],
    ["help", { command: "help", language: "en", options: {}, ...plain }],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));

  test.each(["combien d’emplois à Oujda ?", "", "   ", "2030", "=x", "« emplois »", "who signed with Nokia?"])(
    "“%s” begins with no command and is a question",
    (text) => expect(read(text)).toEqual({ kind: "question", text }),
  );

  test("an option given twice is told apart from the first", () => {
    const line = readCommandLine("jobs place=Oujda place=Rabat", commands);
    expect(line.kind === "command" && line.repeated.map(({ name }) => name.en)).toEqual(["place"]);
  });

  test("reads anything without failing, and quickly", () => {
    const pieces = fc.constantFrom(
      "emplois",
      "digest",
      "=",
      '"',
      "«",
      "»",
      "“",
      "”",
      " ",
      "lieu",
      "a",
      "’",
      "\u00a0",
      "\n",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces, { maxLength: 200 }).map((each) => each.join("")),
        ),
        (text) => {
          expect(["question", "command"]).toContain(readCommandLine(text, commands).kind);
        },
      ),
    );
  });

  test("every quoted value comes back as it was typed", () => {
    const value = fc.string({ minLength: 1 }).filter((text) => !/["«»“”„]/.test(text) && text.trim() === text);
    fc.assert(
      fc.property(value, fc.constantFrom(['"', '"'], ["«", "»"], ["“", "”"]), (text, [open, close]) => {
        expect(read(`jobs place=${open}${text}${close}`)).toMatchObject({ options: { place: text } });
      }),
    );
  });
});
