import type { Answer } from "../engine/answer.ts";
import type { ButtonAction } from "./request.ts";

/** A button under a reply. Adapters show it as their platform does best and hand `id` back when it is pressed. */
export interface Button {
  readonly action: ButtonAction;
  /** From `encodeButton`. */
  readonly id: string;
  /** In the answer's language, at most 75 characters. */
  readonly label: string;
}

/** What an adapter shows: an answer whose facts are those of one page, with its buttons. */
export interface Reply {
  readonly answer: Answer;
  /** Counted from 1. `lines` is the number of lines of all pages. */
  readonly page: { readonly number: number; readonly of: number; readonly lines: number };
  readonly buttons: readonly Button[];
  /** True: for the asker alone (Slack and Discord call it ephemeral). */
  readonly private: boolean;
}

/** What pressing a button does: the message is replaced, its presser alone sees something, or something new is posted for all. */
export interface Effect {
  readonly effect: "replace" | "whisper" | "post";
  readonly reply: Reply;
}
