import type { Language } from "../../src/engine/answer.ts";

/** What a button does. */
export type Action = "page" | "language" | "sources" | "up" | "ask";

/** What somebody sees, in whatever form the platform shows it. */
export interface Shown {
  /** Every text that is shown, as it is read: without markup, escapes or ids. */
  readonly text: string;
  /** For the asker alone. */
  readonly isPrivate: boolean;
  /** Presses the first button of that kind; rejects when there is none. */
  press(action: Action): Promise<Shown>;
}

/** Somebody who asks, in a conversation of their own. */
export interface Talk {
  say(text: string): Promise<Shown>;
  /** A command with options by their English names. */
  command(name: string, options: Readonly<Record<string, string>>): Promise<Shown>;
}

/** What not every platform has. */
export type Feature = "buttons" | "commands" | "permissions" | "rateLimit";

/** One platform: its real adapter on its stand-in. */
export interface Driver {
  readonly name: "terminal" | "web" | "slack" | "discord";
  /** What the platform does not have, each with the reason; the suite passes over it. */
  readonly lacks: Readonly<Partial<Record<Feature, string>>>;
  open(options: { readonly locale: Language }): Promise<Talk>;
  /** What is wrong with what was sent, by the platform's limits. */
  faults(): readonly string[];
  stop(): Promise<void>;
}

/** Questions a minute that each driver allows one user: more than a scenario asks. */
export const rateLimit = 8;

/** For platforms that lack buttons. */
export async function noButton(): Promise<never> {
  throw new Error("This platform has no buttons");
}
