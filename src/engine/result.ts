import type { Attribute, Filter, GroupKey, MeasureSpec, Query, Yardstick } from "./query.ts";

/** One figure asked for. `max` only for a range. */
export interface Value {
  readonly amount: number;
  readonly max?: number;
  readonly unit: string;
}

/** The sum of figures of one unit. `figures` are ordinals of `Catalogue.figures`, largest first. */
export interface Amount {
  readonly amount: number;
  readonly unit: string;
  readonly figures: readonly number[];
}

/** How the figures of an answer were chosen when the plain rule found none (rules of meaning 1 to 3). */
export interface Basis {
  /** `programme` or `recurring`: the agreement asked about has no project-level, one-off figure, so its other figure is the answer and is named as what it is. */
  readonly level: "project" | "programme" | "recurring";
  /** Set when a city has nothing of its own and its region's figures or agreements answer. */
  readonly region?: { readonly city: string; readonly region: string };
  /** True when direct jobs were asked and only figures of unspecified kind exist. */
  readonly unspecifiedKind: boolean;
}

/** One row of a breakdown, ranking or comparison. `key` is an id of the group's kind, or a year. Exactly one of `amount`, `count`, `date` is set unless the data is silent. */
export interface Row {
  readonly key: string;
  readonly amount?: Amount;
  readonly count?: number;
  readonly date?: string;
  readonly agreements: readonly string[];
}

/** Something to say beside the answer; never part of its figure. */
export type Aside =
  | { readonly kind: "programme"; readonly figures: readonly number[] }
  | { readonly kind: "recurring"; readonly figures: readonly number[] }
  /** Joint commitments only some of whose agreements are within the question. */
  | { readonly kind: "joint"; readonly figures: readonly number[] }
  /** What names only the region of the city asked about. */
  | {
      readonly kind: "region";
      readonly region: string;
      readonly figures: readonly number[];
      readonly agreements: readonly string[];
    }
  /** Figures of an agreement that names the place, which the sources do not split between places. */
  | { readonly kind: "unsplit"; readonly figures: readonly number[] }
  | {
      readonly kind: "subsidiaries";
      readonly organisations: readonly string[];
      readonly agreements: readonly string[];
      readonly figures: readonly number[];
    }
  /** Left out because they have no deadline. */
  | { readonly kind: "no-deadline"; readonly figures: readonly number[] }
  /** Left out because of a later or earlier deadline. */
  | { readonly kind: "other-deadline"; readonly figures: readonly number[] }
  /** Left out because the signing date is unknown or too imprecise. */
  | { readonly kind: "undated"; readonly agreements: readonly string[] }
  /** Agreements that tie the person without a signature. */
  | { readonly kind: "also-named"; readonly person: string; readonly agreements: readonly string[] }
  /** Sources disagree: `conflicts` of these records apply to what is shown. */
  | { readonly kind: "conflict"; readonly agreements: readonly string[] }
  /** Figures of other currencies or units, never added. */
  | { readonly kind: "other-unit"; readonly amounts: readonly Amount[] }
  | { readonly kind: "targets"; readonly targets: readonly string[] }
  | { readonly kind: "superseded"; readonly target: string; readonly by: string }
  /** Agreements within the question that announce no such figure. */
  | { readonly kind: "silent"; readonly agreements: readonly string[] }
  /** Group records that stand for several agreements, or for an unpublished number. */
  | { readonly kind: "group-record"; readonly agreements: readonly string[] };

/** The nearest known fact when there is none for the question: the same query with one slot dropped or widened. */
export interface Nearest {
  readonly query: Query;
  /** The slot that was dropped or changed. */
  readonly dropped: keyof Filter | "measure";
  readonly amounts: readonly Amount[];
  readonly agreements: readonly string[];
}

/** Why the data set is silent. */
export type Missing =
  | { readonly why: "no-agreement" }
  /** Agreements fit, but none announces such a figure. */
  | { readonly why: "no-figure"; readonly agreements: readonly string[] }
  /** An agreement fits; the property asked for is not recorded. */
  | { readonly why: "no-attribute"; readonly attribute: Attribute; readonly agreements: readonly string[] }
  /** A yes/no question that nothing confirms or contradicts. */
  | { readonly why: "silent"; readonly agreements: readonly string[] }
  /** A comparison, share or average one side of which is unknown; `subjects` are indexes into the query's subjects. */
  | { readonly why: "one-side"; readonly subjects: readonly number[]; readonly agreements: readonly string[] };

export type Body =
  | {
      readonly kind: "total";
      readonly measure: MeasureSpec;
      readonly amounts: readonly Amount[];
      readonly basis: Basis;
      readonly rows?: readonly Row[];
    }
  | {
      readonly kind: "count";
      readonly of: string;
      readonly count: number /** True when a group record of unpublished size counts as one. */;
      readonly atLeast: boolean;
      readonly basis: Basis;
      readonly ids: readonly string[];
      readonly rows?: readonly Row[];
    }
  | {
      readonly kind: "list";
      readonly of: string;
      readonly ids: readonly string[];
      readonly figures?: readonly number[];
      readonly basis: Basis;
    }
  | { readonly kind: "sheet"; readonly agreements: readonly string[] }
  /** One entry for each agreement; `values` are ids, dates, years or source ids as the attribute needs. */
  | {
      readonly kind: "attribute";
      readonly attribute: Attribute;
      readonly entries: readonly {
        readonly agreement: string;
        readonly values: readonly string[];
        readonly figures: readonly number[];
      }[];
    }
  /** `rows`: the winners first (all ties), then what follows, ten in all unless more win; `winners` says how many rows won. Amounts of several currencies have winners each, one currency after the other. */
  | {
      readonly kind: "rank";
      readonly yardstick: Yardstick;
      readonly over: GroupKey;
      readonly direction: "most" | "least";
      readonly winners: number;
      readonly rows: readonly Row[];
    }
  /** One table for each yardstick; rows in the order of the subjects, `key` is the subject's index. */
  | {
      readonly kind: "compare";
      readonly subjects: readonly Filter[];
      readonly tables: readonly {
        readonly yardstick: Yardstick;
        readonly rows: readonly Row[] /** Indexes of the subjects with the largest value; empty when one is unknown. */;
        readonly leaders: readonly number[];
      }[];
    }
  | {
      readonly kind: "average";
      readonly yardstick: Yardstick;
      readonly per: GroupKey /** One decimal. */;
      readonly average: number;
      readonly unit: string;
      readonly total: number;
      readonly over: number;
      readonly figures: readonly number[];
    }
  | {
      readonly kind: "share";
      readonly yardstick: Yardstick /** Percent, one decimal. */;
      readonly percent: number;
      readonly part: Amount;
      readonly whole: Amount /** The source gives the percentage itself. */;
      readonly asStated: boolean;
    }
  | {
      readonly kind: "test";
      readonly verdict: "yes" | "no";
      readonly claim: string;
      /** Figures that confirm or contradict. */
      readonly amounts: readonly Amount[];
      /** Dates that do (by agreement), the two sides of "more" (by subject), or a number of agreements. */
      readonly rows: readonly Row[];
      /** The agreements that decide. */
      readonly ids: readonly string[];
    }
  | {
      readonly kind: "target";
      readonly targets: readonly string[];
      readonly beside: readonly {
        readonly target: string;
        readonly amount?: Amount;
        readonly programme: readonly number[];
      }[];
    }
  | {
      readonly kind: "deadlines";
      readonly years: readonly { readonly year: number; readonly figures: readonly number[] }[];
    }
  | { readonly kind: "strategy"; readonly attribute: string }
  | { readonly kind: "profile"; readonly of: string; readonly id: string; readonly agreements: readonly string[] }
  | {
      readonly kind: "topic";
      readonly words: readonly string[];
      readonly hits: readonly { readonly agreement: string; readonly score: number }[];
    };

/** What the data set says to a query: language-free, complete, ready to be composed. */
export type Result = {
  readonly query: Query;
  readonly value?: Value;
  readonly date?: string;
  readonly verdict?: "yes" | "no";
  /** Ids of every agreement that the answer rests on, in catalogue order. */
  readonly agreements: readonly string[];
  readonly targets: readonly string[];
  /** Ids of the sources of every figure and record used, in order of first use. */
  readonly sources: readonly string[];
  readonly asides: readonly Aside[];
} & (
  | { readonly status: "answered"; readonly body: Body }
  | { readonly status: "no_data"; readonly missing: Missing; readonly nearest: readonly Nearest[] }
);
