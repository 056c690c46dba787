import { readdirSync, readFileSync } from "node:fs";
import { z } from "zod";
import { type Language, languages, statuses } from "../../src/engine/answer.ts";
import { querySchema } from "../../src/engine/query.ts";

/** What every question of the corpus is asked on: "last year" is 2025. */
export const NOW = "2026-11-23";

const phrasings = z.array(z.string()).min(1);
const earlier = z.array(z.string()).min(1);

/**
 * One meaning and its phrasings, by the language that the answer must have. With a query the status is `answered` unless it says
 * `no_data`: understood, and the data is silent.
 */
const entrySchema = z
  .strictObject({
    query: querySchema.optional(),
    status: z.enum(statuses).optional(),
    /** Names that the answer must say it does not know, as each language writes them. */
    unknown: z.union([earlier, z.strictObject({ fr: earlier, en: earlier })]).optional(),
    /** What kind of small talk, of other subject or of unrecorded fact it is. */
    reason: z.string().optional(),
    /** The earlier questions of the conversation, oldest first. */
    previous: z.strictObject({ fr: earlier, en: earlier }).optional(),
    fr: phrasings,
    en: phrasings,
  })
  .refine(({ query, status }) => query !== undefined || (status !== undefined && status !== "answered"), {
    error: "says neither what is meant nor why it gets no answer",
  });

/** A pending entry may hold what is left of one language only. */
const pendingSchema = entrySchema.safeExtend({ cause: z.string(), fr: z.array(z.string()), en: z.array(z.string()) });

export type Entry = z.infer<typeof entrySchema>;

/** One question with all that is expected of it. */
export interface Question {
  /** File, position and language: where to look for it. */
  readonly name: string;
  readonly language: Language;
  readonly text: string;
  readonly previous: readonly string[];
  readonly unknown: readonly string[];
  readonly entry: Entry;
}

const folder = new URL("questions/", import.meta.url);

/** The entries of the corpus by file, in the order of their names. Throws on an entry that breaks the schema. */
export function readEntries(): ReadonlyMap<string, readonly Entry[]> {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort();
  return new Map(files.map((file) => [file.slice(0, -".json".length), parseEntries(new URL(file, folder))]));
}

function parseEntries(file: URL): readonly Entry[] {
  return z.array(entrySchema).parse(read(file));
}

function read(file: URL): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}

/** Entries that are meant, but not yet understood; each says what stands in the way. No test asks them. */
export function readPending(): readonly Entry[] {
  return z.array(pendingSchema).parse(read(new URL("pending.json", import.meta.url)));
}

/** Every phrasing of the entries as a question of its own. */
export function questionsOf(name: string, entries: readonly Entry[]): Question[] {
  return entries.flatMap((entry, position) =>
    languages.flatMap((language) =>
      entry[language].map((text) => ({
        name: `${name}[${position}] ${language}`,
        language,
        text,
        previous: entry.previous?.[language] ?? [],
        unknown: Array.isArray(entry.unknown) ? entry.unknown : (entry.unknown?.[language] ?? []),
        entry,
      })),
    ),
  );
}
