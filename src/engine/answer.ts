import type { Query } from "./query.ts";
import type { Value } from "./result.ts";

export const languages = ["fr", "en"] as const;
export type Language = (typeof languages)[number];
export const statuses = ["answered", "no_data", "unclear", "out_of_scope", "smalltalk"] as const;
export type Status = (typeof statuses)[number];

/** One line of an answer's body: a part of the total, a row of a ranking, a property of a sheet. All texts are plain, in the answer's language. */
export interface Fact {
  readonly label: string;
  readonly value?: string;
  /** Deadline, qualifier, place, date: what stands behind the value. */
  readonly detail?: string;
  /** Id of the agreement it belongs to. */
  readonly agreement?: string;
  /** Page that the label leads to. */
  readonly url?: string;
}

/** Facts under a title of their own, in an answer of several parts (a digest). */
export interface Section {
  readonly title: string;
  readonly facts: readonly Fact[];
  /** Facts that are left out. */
  readonly more?: number;
}

/** A source as it is cited. */
export interface Citation {
  readonly url: string;
  readonly publisher: string;
  readonly title?: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD; absent when the page is undated. */
  readonly published?: string;
}

/** Chart data; each adapter draws it as its platform does best. */
export interface Chart {
  /** In a timeline, `value` is the year of the deadline and `unit` is `year`. */
  readonly kind: "bar" | "timeline" | "pie";
  readonly title: string;
  readonly unit: string;
  /** `short` has at most 20 characters (Slack's limit for chart labels). */
  readonly points: readonly { readonly label: string; readonly short: string; readonly value: number }[];
}

/** The answer, free of any platform. */
export interface Answer {
  readonly language: Language;
  readonly status: Status;
  readonly value?: Value;
  readonly date?: string;
  readonly verdict?: "yes" | "no";
  /** First sentence, with the figure and its qualifier. */
  readonly headline: string;
  /** Sentences that belong right after the headline (that figures are announced, whose region they are). */
  readonly notes: readonly string[];
  readonly facts: readonly Fact[];
  /** Lines that `facts` leaves out of a long list; absent when it is whole. */
  readonly more?: number;
  /** Parts with titles, shown after the facts. */
  readonly sections?: readonly Section[];
  /** What stands beside the answer: programme figures, conflicts, what was left out. */
  readonly caveats: readonly string[];
  readonly sources: readonly Citation[];
  readonly agreements: readonly string[];
  readonly targets: readonly string[];
  readonly chart?: Chart;
  /** How the question was understood, one line. */
  readonly reading: string;
  readonly query?: Query;
  /** Questions to ask next; each gets an answer. */
  readonly suggestions: readonly string[];
  /** "Did you mean": readings to choose from, each with the number of agreements behind it. */
  readonly choices: readonly { readonly label: string; readonly question: string; readonly results: number }[];
  readonly dataVersion: string;
  readonly dataDate: string;
}
