import type { Language } from "../answer.ts";
import type {
  NotRecordedTopic as NotRecorded,
  OutOfScopeReason as OutOfScope,
  SmalltalkTopic as Smalltalk,
} from "../compose/dialogue.ts";
import type { Query } from "../query.ts";
import type { Result } from "../result.ts";
import type { Choice } from "./choices.ts";
import type { Trace } from "./trace.ts";

/** What is to be said to a question. */
export type Verdict =
  | {
      readonly kind: "query";
      readonly query: Query;
      readonly result: Result;
      /** Misspelt names as they were read. */
      readonly corrected: readonly { readonly written: string; readonly read: string }[];
    }
  | { readonly kind: "smalltalk"; readonly topic: Smalltalk }
  | { readonly kind: "out-of-scope"; readonly reason: OutOfScope }
  | {
      readonly kind: "unclear";
      readonly reason: "not-understood" | "too-long" | "other-language" | "ambiguous" | "nothing-to-follow";
      readonly words: readonly string[];
      readonly choices: readonly Choice[];
    }
  /** The names are unknown; `rest` is the question without them, to be offered, never to be answered. */
  | {
      readonly kind: "unknown-name";
      readonly names: readonly string[];
      /** They are ordinary words, which the figures do not tell apart ("femmes"). */
      readonly indistinct: boolean;
      /** The question with a known name that is near the unknown one. */
      readonly near: readonly Choice[];
      readonly rest?: { readonly query: Query; readonly result: Result };
    }
  | {
      readonly kind: "not-recorded";
      readonly topic: NotRecorded;
      readonly rest?: { readonly query: Query; readonly result: Result };
    };

/** A verdict, the language to say it in, and the way to it. */
export type Judgement = Verdict & { readonly language: Language; readonly trace: Trace };
