import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { createCatalogue } from "./catalogue.ts";
import { type Fault, formatFault, formatPath } from "./fault.ts";
import type { Catalogue } from "./model.ts";
import type { Dataset } from "./schema.ts";
import * as schema from "./schema.ts";
import { validateDataset } from "./validate.ts";

/** The data set, or everything that is wrong with it. */
export type Loaded =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** A file's content, or why there is none. */
type Content = { readonly json: unknown } | { readonly reason: string };

/** Reads the files of one folder and parses their records, keeping a list of all that is wrong with them. */
function createReader(folder: string) {
  const faults: Fault[] = [];
  /** Ids of records that exist but are not valid. */
  const unread = new Set<string>();
  /** False once there are records of unknown id, so that nothing can be said about references to them. */
  let complete = true;
  const hash = createHash("sha256");

  function readJson(file: string): Content {
    const path = join(folder, file);
    try {
      const text = readFileSync(path, "utf8");
      hash.update(file).update(text);
      return { json: JSON.parse(text) };
    } catch (error) {
      return { reason: error instanceof Error ? error.message.replace(path, file) : String(error) };
    }
  }

  function parse<Item>(recordSchema: z.ZodType<Item>, file: string, at: readonly PropertyKey[], raw: unknown): Item[] {
    const parsed = recordSchema.safeParse(raw);
    if (parsed.success) return [parsed.data];
    for (const { path, message } of parsed.error.issues) {
      faults.push({ file, path: formatPath([...at, ...path]), reason: message });
    }
    return [];
  }

  /** A file that is one record; none when it is not valid. */
  function readRecord<Item>(file: string, recordSchema: z.ZodType<Item>): Item[] {
    const content = readJson(file);
    if ("json" in content) return parse(recordSchema, file, [], content.json);
    faults.push({ file, path: "", reason: content.reason });
    return [];
  }

  /** A file that is a list of records; only the valid ones. */
  function readList<Item>(file: string, recordSchema: z.ZodType<Item>): Item[] {
    const content = readJson(file);
    if (!("json" in content) || !Array.isArray(content.json)) {
      complete = false;
      faults.push({ file, path: "", reason: "reason" in content ? content.reason : "is not a list of records" });
      return [];
    }
    return content.json.flatMap((raw, position) => {
      const id: unknown = raw?.id;
      const items = parse(recordSchema, file, [typeof id === "string" ? id : position], raw);
      if (items.length === 0) {
        if (typeof id === "string") unread.add(id);
        else complete = false;
      }
      return items;
    });
  }

  /** A folder of files that are each one record, named by its id; only the valid ones. Hidden files are passed over. */
  function readFolder<Item extends { readonly id: string }>(name: string, recordSchema: z.ZodType<Item>): Item[] {
    let entries: string[];
    try {
      entries = readdirSync(join(folder, name)).sort();
    } catch {
      complete = false;
      faults.push({ file: name, path: "", reason: "is not a folder that can be read" });
      return [];
    }
    return entries.flatMap((entry) => {
      const file = `${name}/${entry}`;
      if (entry.startsWith(".")) return [];
      if (!entry.endsWith(".json")) {
        faults.push({ file, path: "", reason: "is no .json file" });
        return [];
      }
      const id = entry.slice(0, -".json".length);
      const items = readRecord(file, recordSchema);
      if (items[0]?.id === id) return items;
      if (items[0]) faults.push({ file, path: "id", reason: `"${items[0].id}" is not the name of the file` });
      unread.add(id);
      return [];
    });
  }

  return {
    faults,
    unread,
    readRecord,
    readList,
    readFolder,
    isComplete: () => complete,
    /** Over the files read so far. */
    version: () => hash.copy().digest("hex").slice(0, 12),
  };
}

/**
 * Reads, parses and checks the data set in a folder laid out like `data/`.
 * Reading is synchronous: the files are many and small, and handing each to the thread pool takes longer than reading it.
 */
export function loadDataset(folder: string): Loaded {
  const reader = createReader(folder);
  const lists = {
    agreements: reader.readFolder("agreements", schema.agreementSchema),
    jointCommitments: reader.readList("joint-commitments.json", schema.jointCommitmentSchema),
    organisations: reader.readList("organisations.json", schema.organisationSchema),
    people: reader.readList("people.json", schema.personSchema),
    places: reader.readList("places.json", schema.placeSchema),
    sectors: reader.readList("sectors.json", schema.sectorSchema),
    events: reader.readList("events.json", schema.eventSchema),
    targets: reader.readList("targets.json", schema.targetSchema),
    sources: reader.readList("sources.json", schema.sourceSchema),
  };
  const [strategy] = reader.readRecord("strategy.json", schema.strategySchema);
  if (!strategy || !reader.isComplete()) return { ok: false, faults: reader.faults };
  const records = { ...lists, strategy };
  const faults = [...reader.faults, ...validateDataset(records, reader.unread)];
  return faults.length > 0 ? { ok: false, faults } : { ok: true, dataset: { version: reader.version(), ...records } };
}

/** The catalogue of the data set in a folder. Throws an error that names every fault. */
export function loadCatalogue(folder: string): Catalogue {
  const loaded = loadDataset(folder);
  if (loaded.ok) return createCatalogue(loaded.dataset);
  throw new Error(`The data set in ${folder} has faults:\n${loaded.faults.map(formatFault).join("\n")}`);
}
