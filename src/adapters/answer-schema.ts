import { z } from "zod";
import { languages, statuses } from "../engine/answer.ts";
import { querySchema } from "../engine/query.ts";

/** The object that `projectAnswer` makes, described for other programs. */
export const answerSchema = z.object({
  id: z.union([z.string(), z.number()]).optional().meta({ description: "As it was given" }),
  question: z.string().meta({ description: "As it was received" }),
  language: z.enum(languages).meta({ description: "Language of the answer" }),
  status: z.enum(statuses),
  value: z
    .object({ amount: z.number(), max: z.number().optional(), unit: z.string() })
    .optional()
    .meta({ description: "The one figure asked for" }),
  date: z.string().optional().meta({ description: "The one date asked for: YYYY, YYYY-MM or YYYY-MM-DD" }),
  verdict: z.enum(["yes", "no"]).optional().meta({ description: "Of yes/no questions only" }),
  agreements: z.array(z.string()).meta({ description: "Ids of every agreement that the answer rests on" }),
  targets: z.array(z.string()).meta({ description: "Ids of the strategy's targets that the answer rests on" }),
  text: z.string().meta({ description: "The whole answer as plain text" }),
  sources: z.array(z.object({ url: z.string(), publisher: z.string(), published: z.string().optional() })),
  reading: z.string().meta({ description: "How the question was understood, in the answer's language" }),
  query: z.optional(querySchema).meta({ description: "The structured query; its shape may change" }),
  suggestions: z.array(z.string()).meta({ description: "Questions to ask next" }),
});
