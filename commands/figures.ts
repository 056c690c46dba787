import type { Answer } from "../src/engine/answer.ts";
import type { MeasureSpec } from "../src/engine/query.ts";
import type { CommandContext, CommandDefinition, OptionValues } from "./definition.ts";
import { by, event, numberOf, organisation, place, sector, whereOf } from "./options.ts";

const options = [place, organisation, sector, event, by];

function total(measure: MeasureSpec["measures"][number]) {
  return (values: OptionValues, { engine, language }: CommandContext): Answer => {
    const to = numberOf(values, "by");
    const where = { ...whereOf(values), ...(to !== undefined && { due: { to } }) };
    return engine.answer({ what: { kind: "total", measure: { measures: [measure] } }, where }, language);
  };
}

export const jobs: CommandDefinition = {
  name: { en: "jobs", fr: "emplois" },
  description: {
    en: "Jobs that the agreements announce: total and parts",
    fr: "Emplois annoncés par les accords : total et détail",
  },
  options,
  examples: {
    en: ["jobs place=Oujda", "jobs event=“GITEX Africa 2025” by=2030"],
    fr: ["emplois lieu=Oujda", "emplois evenement=« GITEX Africa 2025 » d’ici=2030"],
  },
  run: total("jobs"),
};

export const investment: CommandDefinition = {
  name: { en: "investment", fr: "investissements" },
  description: {
    en: "Investment that the agreements announce, by currency: total and parts",
    fr: "Investissements annoncés par les accords, par devise : total et détail",
  },
  options,
  examples: { en: ["investment", "investment by=2030"], fr: ["investissements", "investissements d’ici=2030"] },
  run: total("investment"),
};
