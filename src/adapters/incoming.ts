import { z } from "zod";
import { type Language, languages } from "../engine/answer.ts";

/** A question as it comes in, free of any platform. */
export interface Incoming {
  /** Handed back with the answer. */
  readonly id?: string | number;
  readonly question: string;
  /** The earlier questions of the same conversation, oldest first. */
  readonly previous?: readonly string[];
  readonly language?: Language;
  /** YYYY-MM-DD. */
  readonly now?: string;
}

/** What came in is no question; the reason says what is wrong with it. */
export interface Unsupported {
  readonly reason: string;
}

/** A day of the calendar. */
export const daySchema = z.iso.date("is not a day (YYYY-MM-DD)");
export const languageSchema = z.enum(languages, `is neither of ${languages.join(", ")}`);

/** The input object of the contract. A member that may be left out may be null too; members that it does not name are passed over. */
export const incomingSchema = z.object(
  {
    id: z.union([z.string(), z.number()], "is neither text nor a number").nullish(),
    question: z.string("is not text").regex(/\S/, "is empty"),
    previous: z.array(z.string("is not text"), "is not a list of questions").nullish(),
    lang: languageSchema.nullish(),
    now: daySchema.nullish(),
  },
  "is not an object",
);

/** Checks an input object of the contract. */
export function parseIncoming(value: unknown): Incoming | Unsupported {
  const parsed = incomingSchema.safeParse(value);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => [path.join("."), message].filter(Boolean).join(" "));
    return { reason: faults.join("; ") };
  }
  const { id, question, previous, lang, now } = parsed.data;
  return {
    ...(id != null && { id }),
    question,
    ...(previous && { previous }),
    ...(lang && { language: lang }),
    ...(now && { now }),
  };
}
