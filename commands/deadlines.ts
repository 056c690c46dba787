import type { CommandDefinition } from "./definition.ts";
import { entitiesOf, from, numberOf, to } from "./options.ts";

export const deadlines: CommandDefinition = {
  name: { en: "deadlines", fr: "echeances" },
  description: { en: "Commitments by deadline", fr: "Les engagements par échéance" },
  options: [from, to],
  examples: { en: ["deadlines from=2026 to=2028"], fr: ["echeances de=2026 a=2028"] },
  run: (values, { engine, language }) => {
    const years = [numberOf(values, "from"), numberOf(values, "to")];
    // Whoever swaps the two means the same span.
    const [first, last] = years.every((each) => each !== undefined) ? years.toSorted((a, b) => a - b) : years;
    const due = { ...(first !== undefined && { from: first }), ...(last !== undefined && { to: last }) };
    const where = Object.keys(due).length > 0 ? { due } : {};
    return engine.answer({ what: { kind: "deadlines" }, where }, language);
  },
};

export const targets: CommandDefinition = {
  name: { en: "targets", fr: "objectifs" },
  description: {
    en: "The strategy’s targets, beside what the agreements announce",
    fr: "Les objectifs de la stratégie, à côté de ce que les accords annoncent",
  },
  options: [
    {
      name: { en: "target", fr: "objectif" },
      description: { en: "A target of the strategy", fr: "Un objectif de la stratégie" },
      kind: { type: "names", of: ["target"] },
    },
  ],
  examples: { en: ["targets", "targets jobs"], fr: ["objectifs", "objectifs emplois"] },
  run: (values, { engine, language }) => {
    const ids = entitiesOf(values, "target").map(({ id }) => id);
    return engine.answer({ what: { kind: "target", targets: ids, beside: true }, where: {} }, language);
  },
};
