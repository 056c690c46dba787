import { LONGEST_QUESTION } from "../src/engine/understand/judge.ts";
import type { CommandDefinition } from "./definition.ts";

export const ask: CommandDefinition = {
  name: { en: "ask", fr: "demander" },
  description: {
    en: "Ask about the Digital Morocco 2030 agreements in your own words",
    fr: "Poser une question sur les accords de Maroc Digital 2030",
  },
  options: [
    {
      name: { en: "question", fr: "question" },
      description: { en: "Your question, in English or French", fr: "Votre question, en français ou en anglais" },
      kind: { type: "text", maxLength: LONGEST_QUESTION },
      required: true,
    },
  ],
  examples: { en: ["ask how many jobs in Oujda?"], fr: ["demander combien d’emplois à Oujda ?"] },
  run: ({ question }, { ask: answer }) => answer(String(question)),
};
