import { z } from "zod";
import { agreementTypes, measures, organisationKinds } from "../dataset/closed-lists.ts";

export { agreementTypes, measures, organisationKinds };

const id = z.string().min(1);
const ids = z.array(id).min(1);
const year = z.number().int().min(1900).max(2200);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** Which figures: one measure or several ("money" is investment and funding), narrowed by currency, kind or words of the label. */
export const measureSpec = z.strictObject({
  measures: z.array(z.enum(measures)).min(1),
  /** Currency, or the unit of a coverage or other figure (`households`, `MW`, `percent`). */
  unit: z.string().optional(),
  /** Only jobs have it. */
  jobsKind: z.literal("direct").optional(),
  /** Figures picked by the words of their label: ordinals are not stable, so `agreement-id#commitment-id`, or the id of a joint commitment. */
  figures: ids.optional(),
});

/** A threshold on an agreement's sum of one measure, or on a subject's in a test. Inclusive unless `strict`. */
export const bound = z.strictObject({
  measure: measureSpec,
  min: z.number().optional(),
  max: z.number().optional(),
  /** True for "more than" / "fewer than", false for "at least" / "at most" / "between". */
  strict: z.boolean(),
});

const party = z.strictObject({
  kinds: z.array(z.enum(organisationKinds)).min(1).optional(),
  countries: z.array(z.string().length(2)).min(1).optional(),
  /** True: not of Morocco; the country must be known. */
  foreign: z.literal(true).optional(),
});

const positive = {
  /** Agreements named directly, or found by their words. */
  agreements: ids.optional(),
  /** Where it is carried out: any of them; a region covers its cities. */
  places: ids.optional(),
  /** Where it was signed: any of them. */
  signedIn: ids.optional(),
  /** Signed in a place of this country (two letters). */
  signedInCountry: z.string().length(2).optional(),
  organisations: ids.optional(),
  /** One party that has all of these properties; several of them narrow. */
  party: party.optional(),
  /** Signatories. */
  people: ids.optional(),
  sectors: ids.optional(),
  events: ids.optional(),
  types: z.array(z.enum(agreementTypes)).min(1).optional(),
  /** Signing dates, both ends included; a date known to the month or year only fits when its whole span could. */
  signed: z.strictObject({ from: day.optional(), to: day.optional() }).optional(),
} as const;

/** Which agreements and figures. Slots narrow one another; several values in a slot mean any of them unless its `…Mode` says all. */
export const filter = z.strictObject({
  ...positive,
  organisationsMode: z.literal("all").optional(),
  sectorsMode: z.literal("all").optional(),
  /** Deadline years of figures, both ends included. */
  due: z.strictObject({ from: year.optional(), to: year.optional() }).optional(),
  bounds: z.array(bound).min(1).optional(),
  /** What must not match. */
  not: z.strictObject(positive).optional(),
});

export const groupKeys = [
  "agreement",
  "organisation",
  "person",
  "region",
  "city",
  "sector",
  "event",
  "year",
  "deadline",
  "country",
  "type",
] as const;

/** By what things are ranked, compared or averaged. */
const yardstick = z.discriminatedUnion("by", [
  z.strictObject({ by: z.literal("measure"), measure: measureSpec }),
  z.strictObject({ by: z.literal("agreements") }),
  z.strictObject({ by: z.literal("signed-on") }),
  z.strictObject({ by: z.literal("deadline") }),
]);

export const attributes = [
  "parties",
  "partners",
  "signatories",
  "signed-on",
  "deadline",
  "places",
  "signed-in",
  "event",
  "type",
  "sectors",
  "sources",
  "conflicts",
  "duration",
] as const;

const what = z.discriminatedUnion("kind", [
  /** The sum of a measure; `groupBy` breaks it down ("emplois par région"). */
  z.strictObject({ kind: z.literal("total"), measure: measureSpec, groupBy: z.enum(groupKeys).optional() }),
  z.strictObject({
    kind: z.literal("count"),
    of: z.enum(["agreements", "organisations", "people", "places", "sectors", "events", "countries", "targets"]),
    groupBy: z.enum(groupKeys).optional(),
  }),
  z.strictObject({
    kind: z.literal("list"),
    of: z.enum(["agreements", "organisations", "people", "places", "sectors", "events", "countries", "figures"]),
    /** For figures: which measures; all when absent. */
    measure: measureSpec.optional(),
    order: z.enum(["signed-on", "newest", "deadline", "amount"]).optional(),
    limit: z.number().int().min(1).optional(),
  }),
  /** Everything about the agreement(s) that fit. */
  z.strictObject({ kind: z.literal("sheet") }),
  /** One property of the agreement(s) that fit. `of`: "the deadline of the jobs"; `besides`: the party whose partners are asked; `signingFor`: the parties whose signatories are. */
  z.strictObject({
    kind: z.literal("attribute"),
    attribute: z.enum(attributes),
    of: measureSpec.optional(),
    besides: ids.optional(),
    signingFor: ids.optional(),
  }),
  /** "Which company promises most jobs?" `pool` narrows what is ranked (companies, foreign ones), without narrowing the agreements. */
  z.strictObject({
    kind: z.literal("rank"),
    yardstick,
    over: z.enum(groupKeys),
    direction: z.enum(["most", "least"]),
    limit: z.number().int().min(1),
    pool: party.optional(),
  }),
  z.strictObject({
    kind: z.literal("compare"),
    /** Each one is put on top of `where`; two to four of them. */
    subjects: z.array(filter).min(2).max(4),
    yardsticks: z.array(yardstick).min(1),
  }),
  z.strictObject({ kind: z.literal("average"), yardstick, per: z.enum(groupKeys) }),
  /** `part` is put on top of `where`, or picks figures of the whole by their words. */
  z.strictObject({
    kind: z.literal("share"),
    yardstick,
    part: filter.optional(),
    partFigures: ids.optional(),
  }),
  /** Yes/no. The `claim` is what is asked about the agreements of `where`; `definite` when the question takes their existence for granted ("the KPMG agreement"). */
  z.strictObject({
    kind: z.literal("test"),
    definite: z.boolean(),
    claim: z.discriminatedUnion("claim", [
      /** There is at least one agreement (or figure of the measure) that fits. */
      z.strictObject({ claim: z.literal("exists"), measure: measureSpec.optional() }),
      /** Slots that must hold for them ("signed in 2024", "in Rabat", "signed by X", "a memorandum"). */
      z.strictObject({ claim: z.literal("holds"), slots: filter }),
      /** The total of a measure lies within the bound. */
      z.strictObject({ claim: z.literal("bound"), bound }),
      /** Number of agreements within the bound. */
      z.strictObject({
        claim: z.literal("count"),
        min: z.number().optional(),
        max: z.number().optional(),
        strict: z.boolean(),
      }),
      /** The first subject has more (or less, or as much) than the second. */
      z.strictObject({
        claim: z.literal("more"),
        subjects: z.array(filter).length(2),
        yardstick,
        relation: z.enum(["more", "less", "equal"]),
      }),
    ]),
  }),
  /** The strategy's targets: those named, all when empty. `beside` adds what the agreements announce. `claimed` is a value to be tested. */
  z.strictObject({
    kind: z.literal("target"),
    targets: z.array(id),
    beside: z.boolean(),
    claimed: z.strictObject({ min: z.number().optional(), max: z.number().optional(), strict: z.boolean() }).optional(),
  }),
  /** Commitments by deadline. */
  z.strictObject({ kind: z.literal("deadlines") }),
  /** The strategy itself. */
  z.strictObject({
    kind: z.literal("strategy"),
    attribute: z.enum(["summary", "launched-on", "launched-in", "people", "axes", "enablers", "sources"]),
    /** A launch date to be tested. */
    claimed: z.strictObject({ from: day.optional(), to: day.optional() }).optional(),
  }),
  /** Who somebody is, what an organisation is: names, roles, agreements. */
  z.strictObject({
    kind: z.literal("profile"),
    of: z.enum(["organisation", "person", "place", "event", "sector"]),
    id,
  }),
  /** Agreements whose text holds the words, best first. */
  z.strictObject({
    kind: z.literal("topic"),
    words: z.array(z.string().min(1)).min(1),
    answer: z.enum(["list", "test", "parties"]).optional(),
  }),
]);

/** A question, understood: *what* is asked × *which* agreements and figures. Serialisable; commands and free text build the same. */
export const querySchema = z.strictObject({ what, where: filter });

export type Measure = (typeof measures)[number];
export type MeasureSpec = z.infer<typeof measureSpec>;
export type Bound = z.infer<typeof bound>;
export type Filter = z.infer<typeof filter>;
/** The slots of a filter that can be denied as well. */
export type PositiveFilter = NonNullable<Filter["not"]>;
export type PartyFilter = z.infer<typeof party>;
export type GroupKey = (typeof groupKeys)[number];
export type Yardstick = z.infer<typeof yardstick>;
export type Attribute = (typeof attributes)[number];
export type What = z.infer<typeof what>;
export type Query = z.infer<typeof querySchema>;
