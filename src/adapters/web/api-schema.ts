import { z } from "zod";
import { agreementSchema } from "../../dataset/schema.ts";
import { agreementDetailSchema } from "../agreement-detail.ts";
import { answerSchema } from "../answer-schema.ts";
import { incomingSchema } from "../incoming.ts";

const errorSchema = z.object({ error: z.string().meta({ description: "What to mend, in English" }) });

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
export type AgreementList = z.infer<typeof agreementListSchema>;
