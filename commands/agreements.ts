import type { CommandDefinition } from "./definition.ts";
import { entitiesOf, event, numberOf, organisation, page, place, sector, whereOf, year } from "./options.ts";

export const agreements: CommandDefinition = {
  name: { en: "agreements", fr: "accords" },
  description: {
    en: "List the agreements of a place, organisation, sector, event or year",
    fr: "Liste des accords d’un lieu, d’une organisation, d’un secteur, d’un événement ou d’une année",
  },
  options: [place, organisation, sector, event, year, page],
  examples: {
    en: ["agreements place=Rabat", "agreements organisation=Huawei year=2025"],
    fr: ["accords lieu=Rabat", "accords organisation=Huawei annee=2025"],
  },
  run: (values, { engine, language }) => {
    const signed = numberOf(values, "year");
    const where = {
      ...whereOf(values),
      ...(signed !== undefined && { signed: { from: `${signed}-01-01`, to: `${signed}-12-31` } }),
    };
    return engine.answer({ what: { kind: "list", of: "agreements" }, where }, language);
  },
};

export const agreement: CommandDefinition = {
  name: { en: "agreement", fr: "accord" },
  description: {
    en: "One agreement: parties, signatories, date, place, commitments, sources",
    fr: "Un accord : parties, signataires, date, lieu, engagements, sources",
  },
  options: [
    {
      name: { en: "agreement", fr: "accord" },
      description: { en: "Title of the agreement", fr: "Intitulé de l’accord" },
      kind: { type: "names", of: ["agreement"] },
      required: true,
    },
  ],
  examples: { en: ["agreement Nokia"], fr: ["accord Nokia"] },
  run: (values, { engine, language }) => {
    const ids = entitiesOf(values, "agreement").map(({ id }) => id);
    return engine.answer({ what: { kind: "sheet" }, where: { agreements: ids } }, language);
  },
};
