import { createHash } from "node:crypto";
import { z } from "zod";
import { languages } from "../engine/answer.ts";

/** What a reply answers: enough to answer it again, on another page or in the other language. */
export const requestSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("question"),
    question: z.string(),
    previous: z.array(z.string()),
  }),
  z.strictObject({
    kind: z.literal("command"),
    command: z.string(),
    options: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
]);
export type Request = z.infer<typeof requestSchema>;

/** Everything that a button carries. */
const buttonActions = ["language", "page", "sources", "share", "up", "down", "ask"] as const;
export type ButtonAction = (typeof buttonActions)[number];

const buttonSchema = z.tuple([
  z.enum(buttonActions),
  z.string().regex(/^[\w-]{16}$/),
  z.enum(languages),
  z.coerce.number().int().min(0).max(9999),
]);

/** A button pressed. `number`: the page to show, or for `ask` the position of the question among the choices and suggestions. */
export interface Pressed {
  readonly action: ButtonAction;
  /** Key of the request in the store. */
  readonly key: string;
  /** Language in which the answer stands, or is wanted (`language`). */
  readonly language: (typeof languages)[number];
  readonly number: number;
}

/** A request's key: the first 96 bits of the SHA-256 of its content, so that the same request has the same buttons. 16 characters. */
export function keyOf(request: Request): string {
  return createHash("sha256").update(JSON.stringify(request)).digest("base64url").slice(0, 16);
}

/** A button's id, at most 40 characters: within Discord's 100 for a `custom_id` and Slack's 255 for an `action_id`. */
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
