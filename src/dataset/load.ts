import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { createCatalogue } from "./catalogue.ts";
import type { Catalogue } from "./model.ts";
import type { Dataset } from "./schema.ts";
import * as schema from "./schema.ts";
import { type Fault, formatFault, validateDataset } from "./validate.ts";
import { dataVersion } from "./version.ts";

/** The data set, or everything that is wrong with it. */
export type Loaded =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** `["roles", 0, "title"]` → `roles[0].title` */
function formatPath(keys: readonly PropertyKey[]): string {
  return keys.reduce<string>(
    (path, key) => (typeof key === "number" ? `${path}[${key}]` : path ? `${path}.${String(key)}` : String(key)),
    "",
  );
}

/** Reads JSON files of one folder and parses their records, keeping a list of all that is wrong with them. */
function createReader(folder: string) {
  const faults: Fault[] = [];

  function readJson(file: string): unknown {
    try {
      return JSON.parse(readFileSync(join(folder, file), "utf8"));
    } catch (error) {
      faults.push({ file, path: "", reason: error instanceof Error ? error.message : String(error) });
      return undefined;
    }
  }

  function parse<Item>(recordSchema: z.ZodType<Item>, file: string, at: readonly number[], raw: unknown): Item[] {
    const parsed = recordSchema.safeParse(raw);
    if (parsed.success) return [parsed.data];
    for (const { path, message } of parsed.error.issues) {
      faults.push({ file, path: formatPath([...at, ...path]), reason: message });
    }
    return [];
  }

  return {
    faults,
    /** A file that is one record; none when it is not valid. */
    readRecord<Item>(file: string, recordSchema: z.ZodType<Item>): Item[] {
      const raw = readJson(file);
      return raw === undefined ? [] : parse(recordSchema, file, [], raw);
    },
    /** A file that is a list of records; only the valid ones. */
    readList<Item>(file: string, recordSchema: z.ZodType<Item>): Item[] {
      const raw = readJson(file);
      if (raw === undefined) return [];
      if (Array.isArray(raw)) return raw.flatMap((item, position) => parse(recordSchema, file, [position], item));
      faults.push({ file, path: "", reason: "is not a list of records" });
      return [];
    },
    /** The JSON files of a folder in it, by name; hidden files are passed over. */
    listFiles(name: string): string[] {
      try {
        const names = readdirSync(join(folder, name)).filter((entry) => !entry.startsWith("."));
        for (const entry of names) {
          if (!entry.endsWith(".json")) faults.push({ file: `${name}/${entry}`, path: "", reason: "is no .json file" });
        }
        return names.filter((entry) => entry.endsWith(".json")).map((entry) => `${name}/${entry}`);
      } catch (error) {
        faults.push({ file: name, path: "", reason: error instanceof Error ? error.message : String(error) });
        return [];
      }
    },
  };
}

/**
 * Reads, parses and checks the data set in a folder laid out like `data/`.
 * Reading is synchronous: the files are many and small, and handing each to the thread pool takes longer than reading it.
 */
export function loadDataset(folder: string): Loaded {
  const reader = createReader(folder);
  const records = {
    agreements: reader.listFiles("agreements").flatMap((file) => reader.readRecord(file, schema.agreementSchema)),
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
  if (!strategy || reader.faults.length > 0) return { ok: false, faults: reader.faults };
  const dataset = { version: dataVersion({ ...records, strategy }), ...records, strategy };
  const faults = validateDataset(dataset);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, dataset };
}

/** The catalogue of the data set in a folder. Throws an error that names every fault. */
export function loadCatalogue(folder: string): Catalogue {
  const loaded = loadDataset(folder);
  if (loaded.ok) return createCatalogue(loaded.dataset);
  throw new Error(`The data set in ${folder} has faults:\n${loaded.faults.map(formatFault).join("\n")}`);
}
