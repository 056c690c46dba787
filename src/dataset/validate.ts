import type { Fault } from "./fault.ts";
import { createReferences, type References } from "./references.ts";
import type { Records } from "./schema.ts";
import { checkAgreement, checkJointCommitment, foldName } from "./validate-agreement.ts";

/** Morocco's regions, since 2015. */
const REGIONS = 12;

function checkIds(file: string, items: readonly { readonly id: string }[], references: References): void {
  const seen = new Set<string>();
  for (const { id } of items) {
    if (seen.has(id)) references.report({ file, record: id }, "id", "is repeated");
    seen.add(id);
  }
}

interface Named {
  readonly id: string;
  readonly series?: string;
}

/** No two records of one file may be called the same, except editions of one series; nor may two aliases of one differ only by case, accents or punctuation. */
function checkNames<Item extends Named>(
  file: string,
  items: readonly Item[],
  references: References,
  namesOf: (item: Item) => { readonly names: readonly string[]; readonly aliases: readonly string[] },
  key = "aliases",
): void {
  const owners = new Map<string, Item>();
  for (const item of items) {
    const at = { file, record: item.id };
    const { names, aliases } = namesOf(item);
    const folded = aliases.map(foldName);
    for (const [position, alias] of folded.entries()) {
      if (!alias) references.report(at, `${key}[${position}]`, "has neither letters nor digits");
      if (folded.indexOf(alias) !== position) {
        references.report(at, `${key}[${position}]`, "differs from another alias only by case, accents or punctuation");
      }
    }
    for (const name of new Set([...names.map(foldName), ...folded])) {
      const other = owners.get(name);
      if (other && !(item.series !== undefined && other.series === item.series)) {
        references.report(at, "name", `"${name}" also names "${other.id}"`);
      }
      owners.set(name, item);
    }
  }
}

function checkPlaces({ places }: Records, references: References): void {
  const file = "places.json";
  for (const place of places) {
    const at = { file, record: place.id };
    if (place.kind === "region") {
      references.refer("places", place.capital, at, "capital");
      const capital = references.get("places", place.capital);
      if (capital && !(capital.kind === "city" && capital.region === place.id)) {
        references.report(at, "capital", `"${place.capital}" is not a city of the region`);
      }
    } else if (place.region === null) {
      if (place.country === "MA") references.report(at, "region", "a city of Morocco has a region");
    } else {
      references.refer("places", place.region, at, "region");
      if (place.country !== "MA") references.report(at, "region", "a city abroad has no region");
      if (references.get("places", place.region)?.kind === "city") {
        references.report(at, "region", `"${place.region}" is not a region`);
      }
    }
  }
  const regions = places.filter(({ kind }) => kind === "region").length;
  if (regions !== REGIONS) references.report({ file }, "", `has ${regions} regions, not ${REGIONS}`);
}

function checkOrganisationsAndPeople({ organisations, people }: Records, references: References): void {
  for (const { id, parent } of organisations) {
    if (parent === undefined) continue;
    const at = { file: "organisations.json", record: id };
    references.refer("organisations", parent, at, "parent");
    if (parent === id) references.report(at, "parent", "is the organisation itself");
  }
  for (const { id, roles } of people) {
    const at = { file: "people.json", record: id };
    for (const [position, { organisation, from, to }] of roles.entries()) {
      references.refer("organisations", organisation, at, `roles[${position}].organisation`);
      if (from && to && from > to) references.report(at, `roles[${position}].to`, "is before its beginning");
    }
  }
}

function checkEvents({ events }: Records, references: References): void {
  for (const { id, city, from, to } of events) {
    const at = { file: "events.json", record: id };
    references.refer("places", city, at, "city");
    if (references.get("places", city)?.kind === "region") references.report(at, "city", `"${city}" is not a city`);
    if (from && to && from > to) references.report(at, "to", "is before its beginning");
  }
}

function checkTargetsAndStrategy({ targets, strategy }: Records, references: References): void {
  for (const target of targets) {
    const at = { file: "targets.json", record: target.id };
    if (target.value_max !== undefined && target.value_max <= target.value) {
      references.report(at, "value_max", "is not above value");
    }
    if (target.supersedes !== undefined) {
      references.refer("targets", target.supersedes, at, "supersedes");
      if (target.supersedes === target.id) references.report(at, "supersedes", "is the target itself");
    }
    references.referAll("sources", target.sources, at, "sources");
    for (const [position, { sources }] of target.alternatives.entries()) {
      references.referAll("sources", sources, at, `alternatives[${position}].sources`);
    }
  }
  const at = { file: "strategy.json" };
  references.refer("places", strategy.launched_in, at, "launched_in");
  references.refer("events", strategy.event, at, "event");
  references.referAll("people", strategy.people, at, "people");
  references.referAll("sources", strategy.sources, at, "sources");
}

function checkSources({ sources }: Records, references: References): void {
  const urls = new Set<string>();
  for (const { id, url } of sources) {
    if (urls.has(url)) references.report({ file: "sources.json", record: id }, "url", "is repeated");
    urls.add(url);
  }
}

function groupChildren({ organisations }: Records): ReadonlyMap<string, readonly string[]> {
  const children = new Map<string, string[]>();
  for (const { id, parent } of organisations) {
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), id]);
  }
  return children;
}

/**
 * Checks the records against one another: ids and names unique, references resolved, units fit for their measures,
 * links mutual, nothing unused. Every fault is returned. `unread` are the ids of records that the schema refused:
 * what is wrong with them has been told already, so that a reference to them is no fault.
 */
export function validateDataset(records: Records, unread: ReadonlySet<string> = new Set()): readonly Fault[] {
  const references = createReferences(records, unread);
  const { agreements, jointCommitments, organisations, people, places, sectors, events, targets, sources } = records;
  for (const [file, items] of Object.entries({
    "joint-commitments.json": jointCommitments,
    "organisations.json": organisations,
    "people.json": people,
    "places.json": places,
    "sectors.json": sectors,
    "events.json": events,
    "targets.json": targets,
    "sources.json": sources,
  })) {
    checkIds(file, items, references);
  }
  checkNames("organisations.json", organisations, references, ({ name, short, aliases }) => ({
    names: [name.fr, name.en, short],
    aliases,
  }));
  checkNames(
    "people.json",
    people,
    references,
    ({ name, variants }) => ({ names: [name], aliases: variants }),
    "variants",
  );
  checkNames("places.json", places, references, ({ name, short, aliases }) => ({
    names: [name.fr, name.en, name.ar, short.fr, short.en],
    aliases,
  }));
  checkNames("sectors.json", sectors, references, ({ name, aliases }) => ({ names: [name.fr, name.en], aliases }));
  checkNames("events.json", events, references, ({ name, aliases }) => ({ names: [name.fr, name.en], aliases }));
  checkSources(records, references);
  checkPlaces(records, references);
  checkOrganisationsAndPeople(records, references);
  checkEvents(records, references);
  const children = groupChildren(records);
  for (const agreement of agreements) checkAgreement(agreement, references, children);
  for (const joint of jointCommitments) checkJointCommitment(joint, references);
  checkTargetsAndStrategy(records, references);
  if (unread.size === 0) {
    for (const kind of ["organisations", "people", "sectors", "events", "sources"] as const) {
      for (const id of references.unused(kind)) {
        references.report({ file: `${kind}.json`, record: id }, "", "is used nowhere");
      }
    }
  }
  return references.faults;
}
