import { companies } from "./outside/companies.ts";
import { events } from "./outside/events.ts";
import { organisations } from "./outside/organisations.ts";
import { people } from "./outside/people.ts";
import { places } from "./outside/places.ts";

export type OutsideKind = "company" | "place" | "person" | "event" | "organisation";

const ambiguous = `
  alphabet, alpine, amazon, angers, apple, axis, bcp, belvedere, bid, block, bolt, boulanger, bourgogne, canton,
  carrefour, casino, chariot, charlotte, cohere, colas, cologne, commonwealth, cop, cork, cruise, dodge, elastic,
  fidelity, florence, ford, free, gap, gates, genes, grenade, guardian, hm, honor, ing, le matin, leap, ledger,
  les echos, liberation, male, malt, mango, manpower, messenger, meta, mit, mtn, nice, noon, onu, pam, phoenix, puma,
  racine, ripple, roche, rsm, sage, seat, shell, signal, slack, snowflake, square, stripe, subway, target, total,
  tours, unity, ups, valve, vanguard, vienne, wise, workday, zoom
`;

/**
 * Well-known names that people may ask about, folded, with what they name. The data set decides: one that is in it, under
 * any of its names, counts as known, so a name may stand here before its first agreement does.
 */
export const outsideNames: ReadonlyMap<string, OutsideKind> = new Map([
  ...split(companies).map((name) => [name, "company"] as const),
  ...split(places).map((name) => [name, "place"] as const),
  ...split(people).map((name) => [name, "person"] as const),
  ...split(events).map((name) => [name, "event"] as const),
  ...split(organisations).map((name) => [name, "organisation"] as const),
]);

/**
 * Well-known names that are ordinary words or abbreviations as well ("target", "nice", "bcp"); none of them is in
 * `outsideNames`. A capital inside a sentence tells; those that are not common words either are hardly ever anything else.
 */
export const ambiguousOutsideNames: ReadonlySet<string> = new Set(split(ambiguous));

function split(names: string): string[] {
  return names.split(",").map((name) => name.replace(/\s+/g, " ").trim());
}
