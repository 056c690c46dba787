import type { CommandDefinition } from "./definition.ts";

export const help: CommandDefinition = {
  name: { en: "help", fr: "aide" },
  description: { en: "What can be asked, command by command", fr: "Ce que l’on peut demander, commande par commande" },
  options: [
    {
      name: { en: "command", fr: "commande" },
      description: { en: "A command to explain", fr: "Une commande à expliquer" },
      kind: { type: "command" },
    },
  ],
  examples: { en: ["help", "help jobs"], fr: ["aide", "aide emplois"] },
  private: true,
};
