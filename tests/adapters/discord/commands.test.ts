import { describe, expect, it } from "vitest";
import { limits } from "../../../src/adapters/discord/limits.ts";
import { compareCommands, renderCommands } from "../../../src/adapters/discord/render-commands.ts";
import { hasOpenApi, openApiFaults } from "../../doubles/discord/open-api.ts";

/** A command or option of any kind, as far as rules go. */
interface Node {
  readonly name: string;
  readonly type?: number;
  readonly description?: string;
  readonly name_localizations?: Readonly<Record<string, string>>;
  readonly description_localizations?: Readonly<Record<string, string>>;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly max_length?: number;
  readonly options?: readonly Node[];
  readonly choices?: readonly {
    readonly name: string;
    readonly value: string;
    readonly name_localizations: Readonly<Record<string, string>>;
  }[];
}

const commands = renderCommands() as unknown as readonly Node[];
const all = (node: Node): readonly Node[] => [node, ...(node.options ?? []).flatMap(all)];
const nodes = commands.flatMap(all);
const longest = (text = "", translations: Readonly<Record<string, string>> = {}) =>
  Math.max(text.length, ...Object.values(translations).map(({ length }) => length));

describe("the commands that Discord registers", () => {
  it("are named after the English names, with French and both kinds of English", () => {
    expect(commands.map(({ name }) => name)).toEqual([
      "ask",
      "jobs",
      "investment",
      "agreements",
      "agreement",
      "compare",
      "deadlines",
      "targets",
      "digest",
      "help",
    ]);
    for (const { name, name_localizations: names, description_localizations: descriptions } of nodes) {
      expect(Object.keys(names ?? {}), name).toEqual(["fr", "en-US", "en-GB"]);
      expect(Object.keys(descriptions ?? {}), name).toEqual(["fr", "en-US", "en-GB"]);
    }
  });

  it("keep Discord's rules for names and descriptions in every language", () => {
    for (const node of nodes) {
      const names = [node.name, ...Object.values(node.name_localizations ?? {})];
      for (const name of names) {
        expect(name).toMatch(limits.command.name);
        expect(name).toBe(name.toLowerCase());
      }
      const descriptions = [node.description ?? "", ...Object.values(node.description_localizations ?? {})];
      for (const { length } of descriptions) {
        expect(length, node.name).toBeGreaterThan(0);
        expect(length, node.name).toBeLessThanOrEqual(limits.command.description);
      }
    }
  });

  it("have names of their own in every language, on every level", () => {
    for (const level of [commands, ...nodes.map(({ options = [] }) => options)]) {
      for (const language of ["fr", "en-US"]) {
        const names = level.map(({ name, name_localizations: names }) => names?.[language] ?? name);
        expect(new Set(names).size).toBe(names.length);
      }
    }
  });

  it("keep the limits of options and choices, with what is required first", () => {
    for (const { name, options = [], choices = [], autocomplete, max_length: length = 0 } of nodes) {
      expect(options.length, name).toBeLessThanOrEqual(limits.command.options);
      expect(choices.length, name).toBeLessThanOrEqual(limits.command.choices);
      expect(length, name).toBeLessThanOrEqual(limits.command.text);
      expect(autocomplete && choices.length > 0, name).not.toBe(true);
      const required = options.map((option) => option.required ?? false);
      expect(required, name).toEqual(required.toSorted((a, b) => Number(b) - Number(a)));
      for (const choice of choices) {
        expect(longest(choice.name, choice.name_localizations)).toBeLessThanOrEqual(limits.command.choiceName);
        expect(choice.value.length).toBeLessThanOrEqual(limits.command.choiceValue);
      }
    }
  });

  it("stay below 8,000 characters each and 100 in all", () => {
    expect(commands.length).toBeLessThanOrEqual(limits.command.global);
    for (const command of commands) {
      const characters = all(command).reduce(
        (sum, { name, description, choices = [], ...node }) =>
          sum +
          longest(name, node.name_localizations) +
          longest(description, node.description_localizations) +
          choices.reduce(
            (of, { name: label, value, name_localizations: labels }) => of + longest(label, labels) + value.length,
            0,
          ),
        0,
      );
      expect(characters, command.name).toBeLessThanOrEqual(limits.command.characters);
    }
  });

  it("can be installed for servers and users, and used everywhere", () => {
    for (const command of renderCommands())
      expect(command).toMatchObject({ type: 1, integration_types: [0, 1], contexts: [0, 1, 2] });
  });

  it.skipIf(!hasOpenApi)("are what Discord's description takes (DISCORD_OPENAPI)", () => {
    expect(commands.flatMap((command) => openApiFaults("command", command))).toEqual([]);
  });
});

describe("comparing with what is registered", () => {
  const registered = () =>
    renderCommands().map((command, at) => ({
      ...structuredClone(command),
      id: String(at),
      version: "7",
      nsfw: false,
      default_member_permissions: null,
    }));

  it("finds no difference in what Discord adds, or in the order", () => {
    expect(compareCommands(registered().toReversed())).toEqual([]);
  });

  it("takes what Discord leaves out for what it means", () => {
    const bare = JSON.parse(
      JSON.stringify(registered()).replaceAll('"required":false,', "").replaceAll(',"options":[]', ""),
    );
    expect(compareCommands(bare)).toEqual([]);
  });

  it("names what is missing, changed and left over", () => {
    const [ask, jobs, ...others] = registered();
    const changed = { ...jobs, description: "something else" };
    expect(ask?.name).toBe("ask");
    expect(compareCommands([changed as never, ...others, { name: "old" }])).toEqual([
      { change: "add", name: "ask" },
      { change: "update", name: "jobs" },
      { change: "remove", name: "old" },
    ]);
  });

  it("sees a choice that was added or an option that was removed", () => {
    const commands = JSON.parse(JSON.stringify(registered()));
    commands[1].options.pop();
    commands[8].options[0].options[3].choices.push({ name: "more", value: "more" });
    expect(compareCommands(commands)).toEqual([
      { change: "update", name: "jobs" },
      { change: "update", name: "digest" },
    ]);
  });
});
