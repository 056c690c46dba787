import type { Query } from "../query.ts";
import type { Parsed, ParserTools } from "./understand.ts";

/** A reading to choose from, with the number of agreements behind it. */
export interface Choice {
  readonly query: Query;
  readonly results: number;
}

/** Most readings proposed at once. */
const MOST = 4;

/** Readings of a question that could not be read with confidence: each person of a shared name, or what was understood without the rest. */
export function chooseReadings(parsed: Parsed, tools: ParserTools): Choice[] {
  const { query, openPeople } = parsed;
  if (!query) return [];
  const people = openPeople[0] ?? [];
  const readings =
    people.length > 1 ? people.map((id): Query => ({ ...query, where: { ...query.where, people: [id] } })) : [query];
  const choices: Choice[] = [];
  for (const reading of readings.slice(0, MOST)) {
    const result = tools.run(reading);
    if (result.status === "answered") choices.push({ query: reading, results: result.agreements.length });
  }
  return choices;
}
