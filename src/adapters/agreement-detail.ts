import { z } from "zod";
import type { Catalogue } from "../dataset/model.ts";
import { type Agreement, agreementSchema, sourceSchema } from "../dataset/schema.ts";

/** A record with its sources spelled out, described for other programs. */
export const agreementDetailSchema = z.object({
  ...agreementSchema.unwrap().shape,
  citations: z.array(sourceSchema).meta({ description: "Every source that the record names by its id" }),
});
export type AgreementDetail = z.infer<typeof agreementDetailSchema>;

/** Ids of every source that a record names: its own, those of its figures and of what other sources say instead. */
export function sourceIdsOf({ sources, commitments }: Agreement): readonly string[] {
  const ids = [
    ...sources,
    ...commitments.flatMap(({ sources: own, alternatives }) => [
      ...own,
      ...alternatives.flatMap(({ sources: others }) => others),
    ]),
  ];
  return [...new Set(ids)];
}

/** An agreement of an id with its sources spelled out; undefined when there is none. */
export function findAgreement(id: string, { agreements, ordinals, sources }: Catalogue): AgreementDetail | undefined {
  const agreement = agreements[ordinals.get(id) ?? -1];
  if (!agreement) return undefined;
  return { ...agreement, citations: sourceIdsOf(agreement).flatMap((source) => sources.get(source) ?? []) };
}
