import type {
  Agreement,
  Commitment,
  Event,
  JointCommitment,
  Organisation,
  Person,
  Place,
  Sector,
  Source,
  Strategy,
  Target,
} from "./schema.ts";

/** Ordinals of agreements in `Catalogue.agreements`, ascending and without repeats. */
export type Postings = readonly number[];

/** A commitment or joint commitment with everything that the rules of meaning need to count it. */
export interface Figure {
  /** Position in `Catalogue.figures`. */
  readonly ordinal: number;
  /** Ordinals of the agreements that announce it: one, or all those of a joint commitment. */
  readonly agreements: Postings;
  readonly joint: boolean;
  readonly commitment: Commitment | JointCommitment;
  /** Ids of the places where it counts: its own, else its agreement's; empty when it belongs to no single place. */
  readonly places: readonly string[];
  /** True when a total may add it: project level, not `other`, no `period`. */
  readonly countable: boolean;
}

/**
 * The whole data set, frozen and indexed. Nothing in it depends on the order of the files:
 * agreements are sorted by `signed_on` (undated last), then id; figures follow their agreements, joint ones last.
 */
export interface Catalogue {
  /** First 12 hexadecimal digits of the SHA-256 of the data set's files, in a fixed order. */
  readonly version: string;
  /** Latest `added_on` of the records, YYYY-MM-DD. */
  readonly asOf: string;
  readonly strategy: Strategy;
  readonly agreements: readonly Agreement[];
  readonly figures: readonly Figure[];
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly people: ReadonlyMap<string, Person>;
  readonly places: ReadonlyMap<string, Place>;
  readonly sectors: ReadonlyMap<string, Sector>;
  readonly events: ReadonlyMap<string, Event>;
  readonly targets: ReadonlyMap<string, Target>;
  readonly sources: ReadonlyMap<string, Source>;
  /** Agreement id → ordinal. */
  readonly ordinals: ReadonlyMap<string, number>;
  /** Agreement ordinal → ordinals of its figures, joint ones included. */
  readonly figuresOf: readonly (readonly number[])[];
  /** Place id → agreements that name this very place, in their own places or in a figure's. A region holds only those that name the region itself. */
  readonly byPlace: ReadonlyMap<string, Postings>;
  /** Region id → agreements that name the region or one of its cities. */
  readonly byRegion: ReadonlyMap<string, Postings>;
  /** Region id → ids of its cities. */
  readonly citiesOf: ReadonlyMap<string, readonly string[]>;
  readonly bySignedIn: ReadonlyMap<string, Postings>;
  readonly byOrganisation: ReadonlyMap<string, Postings>;
  /** Organisation id → ids of those whose `parent` it is. */
  readonly childrenOf: ReadonlyMap<string, readonly string[]>;
  /** Two-letter country → agreements with a party of that country. */
  readonly byCountry: ReadonlyMap<string, Postings>;
  readonly bySignatory: ReadonlyMap<string, Postings>;
  readonly byAlsoNamed: ReadonlyMap<string, Postings>;
  readonly bySector: ReadonlyMap<string, Postings>;
  readonly byEvent: ReadonlyMap<string, Postings>;
  /** Event series → ids of its editions, by date. */
  readonly editionsOf: ReadonlyMap<string, readonly string[]>;
  readonly byType: ReadonlyMap<string, Postings>;
  readonly byYear: ReadonlyMap<number, Postings>;
  /** Measure → ordinals of its figures. */
  readonly byMeasure: ReadonlyMap<string, readonly number[]>;
  /** Deadline year → ordinals of the figures due in it. */
  readonly byDeadline: ReadonlyMap<number, readonly number[]>;
}
