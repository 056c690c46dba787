import { z } from "zod";
import { agreementSchema, sourceSchema } from "../../dataset/schema.ts";
import { languages, statuses } from "../../engine/answer.ts";
import { querySchema } from "../../engine/query.ts";
import { incomingSchema } from "../incoming.ts";

const errorSchema = z.object({ error: z.string().meta({ description: "What to mend, in English" }) });

const answerSchema = z.object({
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

const agreementDetailSchema = z.object({
  ...agreementSchema.unwrap().shape,
  citations: z.array(sourceSchema).meta({ description: "Every source that the record names by its id" }),
});

const agreementListSchema = z.object({
  total: z.number().int().meta({ description: "Agreements that fit, on all pages" }),
  page: z.number().int(),
  pages: z.number().int(),
  agreements: z.array(agreementSchema).meta({ description: "Newest first; undated ones last" }),
});

/** Everything that goes in and out of the API, by the names of the OpenAPI components. */
export const apiSchemas = {
  Question: incomingSchema,
  Answer: answerSchema,
  Agreement: agreementSchema,
  AgreementDetail: agreementDetailSchema,
  AgreementList: agreementListSchema,
  Error: errorSchema,
} as const satisfies Readonly<Record<string, z.ZodType>>;
export type ApiSchemaName = keyof typeof apiSchemas;
export type AgreementDetail = z.infer<typeof agreementDetailSchema>;
export type AgreementList = z.infer<typeof agreementListSchema>;
