import type { Language } from "../../src/engine/answer.ts";

/** What somebody sees, in whatever form the platform shows it. */
export interface Shown {
  /** Every text that is shown, as it is read: without markup, escapes or ids. */
  readonly text: string;
  /** For the asker alone. */
  readonly isPrivate: boolean;
  /** Shows again what a button does: the next page, the other language, the sources, a thumb, the question at a position. Undefined where it has no such button. */
  press(action: "page" | "language" | "sources" | "up" | "ask", position?: number): Promise<Shown> | undefined;
}

/** Somebody who asks, in a place where a conversation is kept. */
export interface Talk {
  /** A question or command in free text; undefined when the platform answers nothing. */
  say(text: string): Promise<Shown | undefined>;
  /** A command with options by their English names. Undefined where the platform has no commands. */
  command?(name: string, options: Readonly<Record<string, string | number>>): Promise<Shown>;
}

/** One platform, with its real adapter on its stand-in. */
export interface Driver {
  readonly name: "terminal" | "web" | "slack" | "discord";
  /** What the platform does not have, each with the reason; the suite passes over it. */
  readonly lacks: Readonly<Partial<Record<Feature, string>>>;
  /** A conversation of its own, with somebody whose platform speaks the language. */
  open(options: { readonly locale: Language }): Promise<Talk>;
  /** What is wrong with what was sent, by the platform's limits and descriptions. */
  faults(): readonly string[];
  stop(): Promise<void>;
}

/** What not every platform has. */
export type Feature = "buttons" | "commands" | "feedback" | "rateLimit" | "refusal" | "pages";

/** How many questions a minute each driver allows one user, so that the limit can be seen. */
export const rateLimit = 40;
