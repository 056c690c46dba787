import { describe, expect, test } from "vitest";
import { commands } from "../../commands/index.ts";
import { answerCall } from "../../src/assistant/answering.ts";
import { readCommandLine } from "../../src/assistant/command-line.ts";
import { placeRest } from "../../src/assistant/rest.ts";
import { languages } from "../../src/engine/answer.ts";
import { engine } from "../corpus/engine.ts";

const now = "2026-11-23";

describe("the commands", () => {
  test("are those of the contract, in both languages", () => {
    expect(commands.map(({ name }) => `${name.en} ${name.fr}`)).toEqual([
      "ask demander",
      "jobs emplois",
      "investment investissements",
      "agreements accords",
      "agreement accord",
      "compare comparer",
      "deadlines echeances",
      "targets objectifs",
      "digest digest",
      "help aide",
    ]);
  });

  test.each(languages)("have names that do not clash in %s", (language) => {
    for (const { options, subcommands = [] } of commands) {
      for (const list of [options, ...subcommands.map((each) => each.options)]) {
        const names = list.map(({ name }) => name[language]);
        expect(new Set(names).size).toBe(names.length);
      }
    }
  });

  const examples = commands.flatMap(({ name, examples: each }) =>
    languages.flatMap((language) => each[language].map((text) => ({ id: name.en, language, text }))),
  );

  test.each(examples)("the example “$text” runs", ({ id, language, text }) => {
    const line = readCommandLine(text, commands);
    if (line.kind !== "command") throw new Error("read as a question");
    expect(line.command.name.en).toBe(id);
    expect([language, undefined]).toContain(line.language);
    expect(line.unknown).toEqual([]);
    if (id === "digest") {
      expect(line.subcommand).toBeDefined();
      return;
    }
    const placed = placeRest(line, language, engine);
    const answer =
      placed.kind === "question"
        ? engine.ask(placed.text, { now })
        : placed.kind === "options"
          ? answerCall({ command: line.command, options: placed.options, language, now, platform: "slack" }, engine)
              .answer
          : undefined;
    expect(answer?.status).toBe(id === "help" ? "smalltalk" : "answered");
    expect(answer?.language).toBe(language);
  });
});

const run = (id: string, options: Record<string, string | number>, language: "fr" | "en" = "en") => {
  const command = commands.find(({ name }) => name.en === id);
  if (!command) throw new Error(`no command ${id}`);
  return answerCall({ command, options, language, now, platform: "discord" }, engine);
};

describe("a command", () => {
  test("answers what the question in plain words answers", () => {
    const { answer } = run("jobs", { place: "Oujda", by: 2030 }, "fr");
    expect(answer).toEqual(engine.ask("combien d’emplois à Oujda d’ici 2030 ?", { now }));
    expect(answer.value).toEqual({ amount: 200, unit: "jobs" });
  });

  test("takes a name in either language, an alias, an id, or an id with its kind", () => {
    for (const place of ["Fès", "Fez", "fes", "FES", "place:fes"]) {
      expect(run("jobs", { place }).answer.value?.amount).toBe(100);
    }
  });

  test("takes several names as any of them", () => {
    expect(run("agreements", { place: "Oujda,Fès" }).answer.query?.where.places).toEqual(["oujda", "fes"]);
  });

  test("takes an event of several editions as all of them", () => {
    expect(run("agreements", { event: "GITEX Africa" }).answer.query?.where.events?.length).toBeGreaterThan(1);
  });

  test("names an unknown name and what comes near, and answers nothing else", () => {
    const { answer, fault } = run("jobs", { place: "Oujdaa" });
    expect(fault).toBe(true);
    expect(answer.status).toBe("no_data");
    expect(answer.value).toBeUndefined();
    expect([answer.headline, ...answer.notes].join(" ")).toMatch(/Oujdaa.*Oujda/s);
  });

  test.each([
    ["jobs", { by: "soon" }, "The option “by” takes a number between 1990 and 2100, not “soon”."],
    ["agreements", { page: 0 }, "The option “page” takes a number between 1 and 9999, not “0”."],
    ["agreement", {}, "The option “agreement” is missing."],
    ["compare", { first: "Oujda" }, "The option “second” is missing."],
    ["help", { command: "dance" }, "There is no command “dance”."],
  ])("%s %j is refused with what is expected", (id, options, headline) => {
    const { answer, fault } = run(id, options);
    expect({ fault, status: answer.status, headline: answer.headline }).toEqual({
      fault: true,
      status: "unclear",
      headline,
    });
  });

  test("deadlines given the wrong way round mean the same span", () => {
    expect(run("deadlines", { from: 2028, to: 2026 }).answer).toEqual(
      run("deadlines", { from: 2026, to: 2028 }).answer,
    );
  });

  test("help of a command lists its options", () => {
    const { answer } = run("help", { command: "emplois" }, "fr");
    expect(answer.facts.map(({ label }) => label)).toEqual(["lieu", "organisation", "secteur", "evenement", "d’ici"]);
  });
});
