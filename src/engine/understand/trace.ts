import type { Role } from "./reading.ts";

/** How a question was read, for `--explain`: nothing of it is needed for the answer. */
export interface Trace {
  readonly language: { readonly chosen: string; readonly by: string };
  /** Each stretch of the question with what it may stand for and what it was used for. */
  readonly spans: readonly {
    readonly text: string;
    readonly meanings: readonly string[];
    readonly role: Role | "unused";
    readonly corrected?: string;
  }[];
  readonly rule?: string;
  /** Why the question was not answered as it was read. */
  readonly stopped?: string;
  /** For a conversation: the rules that read the earlier questions. */
  readonly earlier: readonly string[];
}
