import type { Fault } from "./fault.ts";
import type { Records } from "./schema.ts";

/** Kinds of record that others refer to by id. */
type Kinds = Pick<
  Records,
  "agreements" | "organisations" | "people" | "places" | "sectors" | "events" | "targets" | "sources"
>;
type Kind = keyof Kinds;
/** Where a check stands: a file, and in a file of many records the record's id. */
export interface Location {
  readonly file: string;
  readonly record?: string;
}

/** The records by id, which of them are referred to, and the faults found so far. */
export interface References {
  readonly faults: Fault[];
  report(at: Location, path: string, reason: string): void;
  get<K extends Kind>(kind: K, id: string): Kinds[K][number] | undefined;
  /** Notes the reference and reports it when it leads nowhere. */
  refer(kind: Kind, id: string, at: Location, path: string): void;
  /** The same for a list, which must have no repeats. */
  referAll(kind: Kind, ids: readonly string[], at: Location, path: string): void;
  /** Ids that nothing refers to. */
  unused(kind: Kind): readonly string[];
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

/** `unread` are ids of records that exist but could not be parsed: references to them are no faults. */
export function createReferences(records: Records, unread: ReadonlySet<string>): References {
  const faults: Fault[] = [];
  const index: { readonly [K in Kind]: ReadonlyMap<string, Kinds[K][number]> } = {
    agreements: byId(records.agreements),
    organisations: byId(records.organisations),
    people: byId(records.people),
    places: byId(records.places),
    sectors: byId(records.sectors),
    events: byId(records.events),
    targets: byId(records.targets),
    sources: byId(records.sources),
  };
  const used = Object.fromEntries(Object.keys(index).map((kind) => [kind, new Set()])) as Record<Kind, Set<string>>;

  function report({ file, record }: Location, path: string, reason: string): void {
    const full = record === undefined ? path : path.startsWith("[") || !path ? `${record}${path}` : `${record}.${path}`;
    faults.push({ file, path: full, reason });
  }
  function exists(kind: Kind, id: string): boolean {
    return index[kind].has(id) || unread.has(id);
  }
  function refer(kind: Kind, id: string, at: Location, path: string): void {
    used[kind].add(id);
    if (!exists(kind, id)) report(at, path, `"${id}" does not exist`);
  }
  return {
    faults,
    report,
    refer,
    get: (kind, id) => index[kind].get(id),
    referAll(kind, ids, at, path) {
      for (const [position, id] of ids.entries()) {
        used[kind].add(id);
        // The path is put together only for a fault: there are millions of references in a large data set.
        if (!exists(kind, id)) report(at, `${path}[${position}]`, `"${id}" does not exist`);
        if (ids.indexOf(id) !== position) report(at, `${path}[${position}]`, `"${id}" is repeated`);
      }
    },
    unused: (kind) => [...index[kind].keys()].filter((id) => !used[kind].has(id)),
  };
}
