import type { Attribute, Filter, Query } from "../query.ts";
import type { Messages } from "./messages.ts";
import { measureOf } from "./missing.ts";

/** What disagreements between sources are about. */
export type ConflictTopic = keyof Messages["conflictTopics"];

const ofAttribute: Readonly<Partial<Record<Attribute, readonly ConflictTopic[]>>> = {
  parties: ["parties", "signatories"],
  partners: ["parties"],
  signatories: ["signatories"],
  "signed-on": ["date"],
  deadline: ["deadline"],
  duration: ["deadline"],
  places: ["place"],
  "signed-in": ["place"],
  event: ["date", "place"],
  type: ["type"],
};

const ofSlot: Readonly<Partial<Record<keyof Filter, readonly ConflictTopic[]>>> = {
  signed: ["date"],
  signedIn: ["place"],
  people: ["signatories"],
  organisations: ["parties"],
  places: ["place"],
  types: ["type"],
};

function ofSlots(filter: Filter): readonly ConflictTopic[] {
  return Object.keys(filter).flatMap((slot) => ofSlot[slot as keyof Filter] ?? []);
}

/**
 * The topics of disagreements that touch the answer to a query; undefined when all of them do (a whole record).
 * A figure's answer is touched by its measure and its deadline, a property's by that property.
 */
export function conflictTopicsOf(query: Query): ReadonlySet<ConflictTopic> | undefined {
  const { what } = query;
  if (what.kind === "sheet" || (what.kind === "attribute" && what.attribute === "conflicts")) return undefined;
  const measure = measureOf(query);
  const topics = new Set<ConflictTopic>();
  for (const each of measure?.measures ?? []) if (each !== "other") topics.add(each);
  if (measure) topics.add("deadline");
  if (what.kind === "attribute") for (const topic of ofAttribute[what.attribute] ?? []) topics.add(topic);
  if (what.kind === "test" && what.claim.claim === "holds")
    for (const topic of ofSlots(what.claim.slots)) topics.add(topic);
  if (what.kind === "count" && what.of === "agreements") topics.add("count");
  if (what.kind === "rank" && what.yardstick.by === "signed-on") topics.add("date");
  return topics;
}
