import type { Measure, MeasureSpec, What } from "../../../src/engine/query.ts";

export const jobs: MeasureSpec = { measures: ["jobs"] };
export const kpmg = "kpmg-casablanca-settat-2025";
export const arrow = "arrow-ecs-casablanca-settat-2025";
export const oujda = "2t-services-oujda-2025";
export const inetum = "inetum-extension-2024";
export const nexus = "nexus-ai-factory-2026";
export const fes = "fes-shore-capgemini-cnexia-2023";
export const nokia = "nokia-mtnra-2025";

export const ids = { kpmg, arrow, oujda, inetum, nexus, fes, nokia };

export function total(measure: MeasureSpec = jobs): What {
  return { kind: "total", measure };
}
export const rankJobs: What = {
  kind: "rank",
  yardstick: { by: "measure", measure: jobs },
  over: "organisation",
  direction: "most",
  limit: 1,
  pool: { kinds: ["company"] },
};
export const list: What = { kind: "list", of: "agreements" };

export function attribute(name: Extract<What, { kind: "attribute" }>["attribute"]): What {
  return { kind: "attribute", attribute: name };
}
export function entry(agreement: string, values: readonly string[], figures: readonly number[] = []) {
  return { agreement, values, figures };
}
export function measured(measure: Measure): MeasureSpec {
  return { measures: [measure] };
}
