import { z } from "zod";
import { languages, statuses } from "../../src/engine/answer.ts";
import { querySchema } from "../../src/engine/query.ts";

const id = z.string().min(1);

/** The object of the contract's section 2, with what each status promises. */
export const answerSchema = z
  .strictObject({
    question: z.string(),
    language: z.enum(languages),
    status: z.enum(statuses),
    value: z.strictObject({ amount: z.number(), max: z.number().optional(), unit: z.string().min(1) }).optional(),
    date: z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
      .optional(),
    verdict: z.enum(["yes", "no"]).optional(),
    agreements: z.array(id),
    targets: z.array(id),
    text: z.string().min(1),
    sources: z.array(z.strictObject({ url: z.url(), publisher: z.string().min(1), published: z.string().optional() })),
    reading: z.string(),
    query: querySchema.optional(),
    suggestions: z.array(z.string().min(1)),
  })
  .refine(({ status, sources }) => status !== "answered" || sources.length > 0, { error: "answered without a source" })
  .refine(({ status, value, verdict }) => status === "answered" || (value === undefined && verdict === undefined), {
    error: "states something without an answer",
  });
