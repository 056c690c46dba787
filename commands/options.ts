import type { Filter } from "../src/engine/query.ts";
import type { EntityValue, OptionDefinition, OptionValues } from "./definition.ts";

/** Years that records and targets may speak of. */
const years = { type: "integer", min: 1990, max: 2100 } as const;

export const place: OptionDefinition = {
  name: { en: "place", fr: "lieu" },
  description: { en: "City or region", fr: "Ville ou région" },
  kind: { type: "names", of: ["place"], several: true },
};

export const organisation: OptionDefinition = {
  name: { en: "organisation", fr: "organisation" },
  description: { en: "Company, ministry, agency, university…", fr: "Entreprise, ministère, agence, université…" },
  kind: { type: "names", of: ["organisation"], several: true },
};

export const sector: OptionDefinition = {
  name: { en: "sector", fr: "secteur" },
  description: { en: "Sector", fr: "Secteur" },
  kind: { type: "names", of: ["sector"], several: true },
};

export const event: OptionDefinition = {
  name: { en: "event", fr: "evenement" },
  description: { en: "Event where the agreement was signed", fr: "Événement où l’accord a été signé" },
  kind: { type: "names", of: ["event"], several: true },
};

export const by: OptionDefinition = {
  name: { en: "by", fr: "d'ici" },
  description: { en: "Due in this year at the latest", fr: "Au plus tard cette année-là" },
  kind: years,
};

export const year: OptionDefinition = {
  name: { en: "year", fr: "annee" },
  description: { en: "Year of signing", fr: "Année de signature" },
  kind: years,
};

export const from: OptionDefinition = {
  name: { en: "from", fr: "de" },
  description: { en: "First year", fr: "Première année" },
  kind: years,
};

export const to: OptionDefinition = {
  name: { en: "to", fr: "a" },
  description: { en: "Last year", fr: "Dernière année" },
  kind: years,
};

export const page: OptionDefinition = {
  name: { en: "page", fr: "page" },
  description: { en: "Page of the list", fr: "Page de la liste" },
  kind: { type: "integer", min: 1, max: 9999 },
};

/** The records that an option names; empty when it was not given. */
export function entitiesOf(options: OptionValues, name: string): readonly EntityValue[] {
  const value = options[name];
  return typeof value === "object" ? value : [];
}

/** A year or page; undefined when it was not given. */
export function numberOf(options: OptionValues, name: string): number | undefined {
  const value = options[name];
  return typeof value === "number" ? value : undefined;
}

const slots = {
  place: "places",
  organisation: "organisations",
  sector: "sectors",
  event: "events",
  agreement: "agreements",
  person: "people",
} as const satisfies Partial<Record<EntityValue["kind"], keyof Filter>>;

/** The filter that the named records make: several of a kind mean any of them. */
export function filterOf(entities: readonly EntityValue[]): Filter {
  const filter: { -readonly [Slot in keyof Filter]: Filter[Slot] } = {};
  for (const { kind, id } of entities) {
    if (kind === "target") continue;
    filter[slots[kind]] = [...(filter[slots[kind]] ?? []), id];
  }
  return filter;
}

/** The filter of the options `place`, `organisation`, `sector` and `event`. */
export function whereOf(options: OptionValues): Filter {
  return filterOf(["place", "organisation", "sector", "event"].flatMap((name) => entitiesOf(options, name)));
}
