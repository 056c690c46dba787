import type { Catalogue } from "../../dataset/model.ts";
import type { Suggestible } from "./suggest.ts";

/** Kinds of names that commands complete. */
export type SuggestedKind = "place" | "organisation" | "person" | "sector" | "event";

/** Every name that can be typed into a command or misspelt in a question, weighted by its number of agreements. */
export function suggestiblesOf(catalogue: Catalogue): Suggestible<SuggestedKind>[] {
  const count = (postings: ReadonlyMap<string, readonly number[]>, id: string) => postings.get(id)?.length ?? 0;
  return [
    ...[...catalogue.places.values()].map(({ id, name, aliases }) => ({
      id,
      kind: "place" as const,
      labels: name,
      forms: aliases,
      weight: count(catalogue.byPlace, id),
    })),
    ...[...catalogue.organisations.values()].map(({ id, name, short, aliases }) => ({
      id,
      kind: "organisation" as const,
      labels: name,
      forms: [short, ...aliases],
      weight: count(catalogue.byOrganisation, id),
    })),
    ...[...catalogue.people.values()].map(({ id, name }) => ({
      id,
      kind: "person" as const,
      labels: { fr: name, en: name },
      forms: [],
      weight: count(catalogue.bySignatory, id),
    })),
    ...[...catalogue.sectors.values()].map(({ id, name, aliases }) => ({
      id,
      kind: "sector" as const,
      labels: name,
      forms: aliases,
      weight: count(catalogue.bySector, id),
    })),
    ...[...catalogue.events.values()].map(({ id, name, aliases }) => ({
      id,
      kind: "event" as const,
      labels: name,
      forms: aliases ?? [],
      weight: count(catalogue.byEvent, id),
    })),
  ];
}
