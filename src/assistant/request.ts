import { createHash } from "node:crypto";
import { z } from "zod";
import { type Answer, languages } from "../engine/answer.ts";

/** What a reply answers: enough to answer it again, on another page or in the other language. */
const requestSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("question"),
    question: z.string(),
    previous: z.array(z.string()),
    /** The day it was asked, YYYY-MM-DD: "last year" stays the same year. */
    now: z.string(),
  }),
  z.strictObject({
    kind: z.literal("command"),
    command: z.string(),
    options: z.record(z.string(), z.union([z.string(), z.number()])),
    now: z.string(),
  }),
  /** An answer that is kept as it is (a digest): its data may be another tomorrow. */
  z.strictObject({ kind: z.literal("fixed"), answer: z.custom<Answer>((value) => typeof value === "object") }),
]);
export type Request = z.infer<typeof requestSchema>;

/** What the store keeps for the buttons of a reply. */
const keptSchema = z.strictObject({
  request: requestSchema,
  /** The questions that its buttons ask. */
  questions: z.array(z.string()),
});
export type Kept = z.infer<typeof keptSchema>;

/** Checks what the store handed back; undefined when it is from another version of the program. */
export function readKept(value: unknown): Kept | undefined {
  const parsed = keptSchema.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

const buttonActions = ["language", "page", "sources", "share", "up", "down", "ask"] as const;
export type ButtonAction = (typeof buttonActions)[number];

const buttonSchema = z.tuple([
  z.enum(buttonActions),
  z.string().regex(/^[\w-]{16}$/),
  z.enum(languages),
  z.coerce.number().int().min(0).max(99_999),
]);

/** A button pressed. */
export interface Pressed {
  readonly action: ButtonAction;
  /** Key of what the store keeps. */
  readonly key: string;
  /** Language in which the answer stands, or is wanted (`language`). */
  readonly language: (typeof languages)[number];
  /** The page to show; for `ask` the position of the question. */
  readonly number: number;
}

/** The key under which something is kept: the first 96 bits of the SHA-256 of its content, so that the same reply has the same buttons. 16 characters. */
export function keyOf(kept: Kept): string {
  return createHash("sha256").update(JSON.stringify(kept)).digest("base64url").slice(0, 16);
}

/** A button's id, at most 34 characters: within Discord's 100 for a `custom_id` and Slack's 255 for an `action_id`. */
export function encodeButton({ action, key, language, number }: Pressed): string {
  return [action, key, language, number].join(":");
}

/** The button of an id; undefined when it is none of ours. */
export function decodeButton(id: string): Pressed | undefined {
  const parsed = buttonSchema.safeParse(id.split(":"));
  if (!parsed.success) return undefined;
  const [action, key, language, number] = parsed.data;
  return { action, key, language, number };
}
