import type { CommandDefinition, OptionDefinition } from "../../commands/definition.ts";
import type { Answer, Fact, Language } from "../engine/answer.ts";
import { composeNotice } from "../engine/compose/dialogue.ts";
import type { Engine } from "../engine/engine.ts";
import { chatMessages } from "./messages.ts";

/** How a command is typed on a platform: Slack has one slash command, Discord one for each. */
export function promptOf(platform: string): string {
  return platform === "slack" ? "/maroc2030 " : "/";
}

function optionFact({ name, description, required }: OptionDefinition, language: Language): Fact {
  const messages = chatMessages(language);
  return {
    label: name[language].replace("'", "’"),
    value: description[language],
    detail: required ? messages.required : messages.optional,
  };
}

function commandFacts(command: CommandDefinition, language: Language, prompt: string): readonly Fact[] {
  const head = `${prompt}${command.name[language]}`;
  const parts = command.subcommands ?? [];
  return [
    ...command.options.map((option) => optionFact(option, language)),
    ...parts.map(({ name, description }) => ({ label: `${head} ${name[language]}`, value: description[language] })),
    ...parts.flatMap(({ options }) => options.map((option) => optionFact(option, language))),
  ];
}

/** What can be asked, from the definitions: every command, or the options of one. */
export function composeHelp(
  commands: readonly CommandDefinition[],
  command: CommandDefinition | undefined,
  { engine, language, platform }: { readonly engine: Engine; readonly language: Language; readonly platform: string },
): Answer {
  const messages = chatMessages(language);
  const prompt = promptOf(platform);
  if (!command) {
    return composeNotice(language, engine.catalogue, {
      status: "smalltalk",
      headline: messages.help,
      notes: [messages.helpNote],
      facts: commands.map(({ name, description }) => ({
        label: `${prompt}${name[language]}`,
        value: description[language],
      })),
    });
  }
  const examples = command.examples[language].map((example) => ({ label: `${prompt}${example}` }));
  return composeNotice(language, engine.catalogue, {
    status: "smalltalk",
    headline: `${prompt}${command.name[language]}${messages.colon}${command.description[language]}.`,
    facts: commandFacts(command, language, prompt),
    // Only Slack's commands are typed as in the examples.
    ...(platform === "slack" && { sections: [{ title: messages.examples, facts: examples }] }),
    suggestions: [],
  });
}
