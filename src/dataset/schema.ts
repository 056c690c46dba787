import { z } from "zod";
import { agreementTypes, measures, organisationKinds, targetMeasures, targetUnits } from "./closed-lists.ts";

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "is not lower-case kebab");
const ids = z.array(id).readonly();
const someIds = z.array(id).min(1).readonly();
const word = z.string().regex(/\S/, "is empty");
const positive = z.number().positive();
const year = z.number().int().min(2020).max(2050);
const country = z.string().regex(/^[A-Z]{2}$/, "is not a two-letter code");
const calendar = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/** True for a day, month or year of the calendar: YYYY, YYYY-MM or YYYY-MM-DD, and 30 February is none. */
function isDate(value: string): boolean {
  const [, year, month, day] = calendar.exec(value) ?? [];
  if (!year) return false;
  // Every month has 28 days; only past them the calendar is asked. Day 0 of the next month is the last of this one.
  return !day || day <= "28" || Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
}
const date = z.string().refine(isDate, "is not a date (YYYY, YYYY-MM or YYYY-MM-DD)");
const day = z.string().refine((value) => value.length === 10 && isDate(value), "is not a day (YYYY-MM-DD)");

/** Printed text: typographic apostrophes and quotes, no stray white space. */
const printed = word
  .regex(/^(?!\s)(?![\s\S]*(?: {2}|\n|\s$))/, "has stray white space")
  .regex(/^[^'"]*$/, "has a typewriter apostrophe or quote");
/** French wants a non-breaking space before ; : ? ! », after «, and between groups of digits. */
const french = printed.regex(
  /^(?!.*(?: [;:?!»]|« |\d \d{3}))/,
  "has a plain space where French wants a non-breaking one",
);
/** A shown text in both languages. */
export const textSchema = z.strictObject({ fr: french, en: printed }).readonly();
const texts = z.array(textSchema).readonly();
/** At most 20 characters, for chart labels. */
const shortText = word.refine((value) => [...value].length <= 20, "is longer than 20 characters");
const short = z.strictObject({ fr: shortText, en: shortText }).readonly();
const words = z.array(word).readonly();
const period = z.enum(["per-month", "per-year", "per-cohort"]);
const alternative = z.strictObject({ value: positive, sources: someIds, note: textSchema }).readonly();

const figure = {
  id,
  measure: z.enum(measures),
  /** Only jobs have it. */
  kind: z.enum(["direct", "total", "unspecified"]).exactOptional(),
  value: positive,
  unit: z.string().regex(/^([a-z0-9]+(-[a-z0-9]+)*|MW|MAD|USD|EUR)$/, "is not a plain word or a currency"),
  /** Year of the deadline. */
  by: year.nullable(),
  qualifier: z.enum(["exact", "at-least", "up-to", "about"]),
  level: z.enum(["project", "programme"]),
  label: textSchema,
  sources: someIds,
};
export const commitmentSchema = z
  .strictObject({
    ...figure,
    /** The figure recurs. */
    period: period.exactOptional(),
    /** Id of the commitment of the same record that this one is a phase or share of. */
    part_of: id.exactOptional(),
    /** Replaces the agreement's places; empty: spread over places that the sources do not separate. */
    places: ids.exactOptional(),
    alternatives: z.array(alternative).readonly(),
  })
  .readonly();
export const jointCommitmentSchema = z
  .strictObject({ ...figure, agreements: z.array(id).min(2).readonly(), places: ids })
  .readonly();

export const agreementSchema = z
  .strictObject({
    id,
    title: textSchema,
    type: z.enum(agreementTypes),
    signed_on: date.nullable(),
    date_basis: z.enum(["signing", "announcement"]).nullable(),
    event: id.nullable(),
    signed_in: id.nullable(),
    /** Only on group records: how many agreements it stands for; null when unpublished. */
    count: z.number().int().min(2).nullable().exactOptional(),
    parties: z
      .array(z.strictObject({ organisation: id, signatory: id.nullable(), as: word.exactOptional() }).readonly())
      .min(2)
      .readonly(),
    also_named: ids,
    scope: z.enum(["local", "regional", "national", "continental"]),
    places: ids,
    sectors: someIds,
    summary: textSchema,
    keywords: z.array(word).min(1).readonly(),
    commitments: z.array(commitmentSchema).readonly(),
    sources: someIds,
    conflicts: texts,
    related: ids,
    confidence: z.enum(["two-sources", "one-source"]),
    added_on: day,
  })
  .readonly();

export const organisationSchema = z
  .strictObject({
    id,
    name: textSchema,
    short: shortText,
    aliases: words,
    kind: z.enum(organisationKinds),
    /** Null for networks and international bodies. */
    country: country.nullable(),
    parent: id.exactOptional(),
  })
  .readonly();

export const personSchema = z
  .strictObject({
    id,
    name: word,
    /** Other spellings in print. */
    variants: words,
    roles: z
      .array(
        z
          .strictObject({ organisation: id, title: textSchema, from: date.exactOptional(), to: date.exactOptional() })
          .readonly(),
      )
      .min(1)
      .readonly(),
  })
  .readonly();

const place = {
  id,
  name: z.strictObject({ fr: french, en: printed, ar: word }).readonly(),
  short,
  aliases: words,
  country,
  /** Degrees. */
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
};
export const placeSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("region"), ...place, capital: id }).readonly(),
  /** Region null: abroad. */
  z.strictObject({ kind: z.literal("city"), ...place, region: id.nullable() }).readonly(),
]);

export const sectorSchema = z.strictObject({ id, name: textSchema, short, aliases: words }).readonly();

export const eventSchema = z
  .strictObject({
    id,
    name: textSchema,
    short,
    aliases: words,
    city: id,
    from: date.nullable(),
    to: date.nullable(),
    /** Editions of one series share it, and may share aliases. */
    series: id.exactOptional(),
    note: textSchema.exactOptional(),
  })
  .readonly();

export const targetSchema = z
  .strictObject({
    id,
    title: textSchema,
    measure: z.enum(targetMeasures),
    value: positive,
    /** Upper end of a range. */
    value_max: positive.exactOptional(),
    unit: z.enum(targetUnits),
    period: period.exactOptional(),
    by: year.nullable(),
    baseline: z.strictObject({ value: positive, year: year.nullable() }).readonly().nullable(),
    note: textSchema,
    /** Id of the earlier target that it replaces. */
    supersedes: id.exactOptional(),
    sources: someIds,
    alternatives: z.array(alternative).readonly(),
  })
  .readonly();

export const strategySchema = z
  .strictObject({
    id,
    name: textSchema,
    aliases: words,
    launched_on: date,
    launched_in: id,
    event: id,
    people: ids,
    axes: texts,
    enablers: texts,
    summary: textSchema,
    sources: someIds,
  })
  .readonly();

export const sourceSchema = z
  .strictObject({
    id,
    url: z.url({ protocol: /^https?$/, error: "is not a web address" }),
    publisher: word,
    title: word.max(120).exactOptional(),
    /** Null when the page is undated. */
    published: date.nullable(),
    language: z.enum(["fr", "en", "ar", "de", "it"]),
  })
  .readonly();

export type Text = z.infer<typeof textSchema>;
export type Commitment = z.infer<typeof commitmentSchema>;
export type JointCommitment = z.infer<typeof jointCommitmentSchema>;
export type Agreement = z.infer<typeof agreementSchema>;
export type Organisation = z.infer<typeof organisationSchema>;
export type Person = z.infer<typeof personSchema>;
export type Place = z.infer<typeof placeSchema>;
export type Sector = z.infer<typeof sectorSchema>;
export type Event = z.infer<typeof eventSchema>;
export type Target = z.infer<typeof targetSchema>;
export type Strategy = z.infer<typeof strategySchema>;
export type Source = z.infer<typeof sourceSchema>;

/** Every record, in no particular order. */
export interface Records {
  readonly agreements: readonly Agreement[];
  readonly jointCommitments: readonly JointCommitment[];
  readonly organisations: readonly Organisation[];
  readonly people: readonly Person[];
  readonly places: readonly Place[];
  readonly sectors: readonly Sector[];
  readonly events: readonly Event[];
  readonly targets: readonly Target[];
  readonly strategy: Strategy;
  readonly sources: readonly Source[];
}

/** The records that were loaded, checked. */
export interface Dataset extends Records {
  /** First 12 hexadecimal digits of the SHA-256 of the files, in a fixed order. */
  readonly version: string;
}
