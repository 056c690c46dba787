import type { Result } from "../../../src/engine/result.ts";
import { answered, figure, row, sum } from "./results.ts";
import { arrow, fes, inetum, jobs, kpmg, nokia, oujda } from "./sample-parts.ts";

/** Results: overviews. */
export const overviews = {
  "test that something exists": answered(
    { kind: "test", definite: false, claim: { claim: "exists" } },
    { organisations: ["samsung"] },
    { kind: "test", verdict: "yes", claim: "exists", amounts: [], rows: [], ids: ["samsung-education-amendment-2026"] },
    { agreements: ["samsung-education-amendment-2026"], verdict: "yes" },
  ),
  "test of a date": answered(
    {
      kind: "test",
      definite: true,
      claim: { claim: "holds", slots: { signed: { from: "2024-01-01", to: "2024-12-31" } } },
    },
    { organisations: ["kpmg"] },
    { kind: "test", verdict: "no", claim: "holds", amounts: [], rows: [], ids: [kpmg] },
    { agreements: [kpmg], verdict: "no" },
  ),
  "test of a signatory": answered(
    { kind: "test", definite: true, claim: { claim: "holds", slots: { people: ["karim-zidane"] } } },
    { organisations: ["kpmg"] },
    { kind: "test", verdict: "yes", claim: "holds", amounts: [], rows: [], ids: [kpmg] },
    { agreements: [kpmg], verdict: "yes" },
  ),
  "test of a threshold": answered(
    { kind: "test", definite: false, claim: { claim: "bound", bound: { measure: jobs, min: 500, strict: true } } },
    { places: ["oujda"] },
    { kind: "test", verdict: "no", claim: "bound", amounts: [sum(`${oujda}#emplois`)], rows: [], ids: [oujda] },
    { agreements: [oujda], verdict: "no" },
  ),
  "test of more": answered(
    {
      kind: "test",
      definite: false,
      claim: {
        claim: "more",
        subjects: [{ organisations: ["kpmg"] }, { organisations: ["arrow-ecs"] }],
        yardstick: { by: "measure", measure: jobs },
        relation: "more",
      },
    },
    {},
    {
      kind: "test",
      verdict: "no",
      claim: "more",
      amounts: [],
      rows: [row("0", { amount: sum(`${kpmg}#emplois`) }), row("1", { amount: sum(`${arrow}#emplois`) })],
      ids: [],
    },
    { agreements: [kpmg, arrow], verdict: "no" },
  ),
  target: answered(
    { kind: "target", targets: ["5g-2030-revised"], beside: false },
    {},
    { kind: "target", targets: ["5g-2030-revised"], beside: [] },
    { targets: ["5g-2030-revised"] },
  ),
  "target beside agreements": answered(
    { kind: "target", targets: ["jobs-direct-2030"], beside: true },
    {},
    {
      kind: "target",
      targets: ["jobs-direct-2030"],
      beside: [{ target: "jobs-direct-2030", amount: sum(`${inetum}#emplois`, `${kpmg}#emplois`), programme: [] }],
    },
    { targets: ["jobs-direct-2030"] },
  ),
  targets: answered(
    { kind: "target", targets: [], beside: false },
    {},
    { kind: "target", targets: ["unicorns-2030", "egov-rank-2030", "training-100000-per-year"], beside: [] },
    { targets: ["unicorns-2030", "egov-rank-2030", "training-100000-per-year"] },
  ),
  deadlines: answered(
    { kind: "deadlines" },
    { places: ["casablanca-settat"] },
    {
      kind: "deadlines",
      years: [
        { year: 2028, figures: [figure(`${oujda}#emplois`)] },
        { year: 2029, figures: [figure(`${arrow}#emplois`), figure(`${kpmg}#emplois`)] },
      ],
    },
    { agreements: [kpmg, arrow] },
  ),
  strategy: answered({ kind: "strategy", attribute: "people" }, {}, { kind: "strategy", attribute: "people" }, {}),
  "strategy summary": answered(
    { kind: "strategy", attribute: "summary" },
    {},
    { kind: "strategy", attribute: "summary" },
    {},
  ),
  "profile of an organisation": answered(
    { kind: "profile", of: "organisation", id: "ewane" },
    {},
    { kind: "profile", of: "organisation", id: "ewane", agreements: [fes] },
    { agreements: [fes] },
  ),
  "profile of a person": answered(
    { kind: "profile", of: "person", id: "karim-zidane" },
    {},
    { kind: "profile", of: "person", id: "karim-zidane", agreements: [kpmg] },
    { agreements: [kpmg] },
  ),
  "profile of a place": answered(
    { kind: "profile", of: "place", id: "oriental" },
    {},
    { kind: "profile", of: "place", id: "oriental", agreements: [oujda] },
    { agreements: [oujda] },
  ),
  "profile of an event": answered(
    { kind: "profile", of: "event", id: "gitex-africa-2025" },
    {},
    { kind: "profile", of: "event", id: "gitex-africa-2025", agreements: [kpmg] },
    { agreements: [kpmg] },
  ),
  "profile of a sector": answered(
    { kind: "profile", of: "sector", id: "health" },
    {},
    { kind: "profile", of: "sector", id: "health", agreements: [] },
    {},
  ),
  topic: answered(
    { kind: "topic", words: ["deepfakes"] },
    {},
    { kind: "topic", words: ["deepfakes"], hits: [{ agreement: "mistral-ai-mou-2025", score: 3 }] },
    { agreements: ["mistral-ai-mou-2025"] },
  ),
  topics: answered(
    { kind: "topic", words: ["Coupe", "monde"] },
    {},
    {
      kind: "topic",
      words: ["Coupe", "monde"],
      hits: [
        { agreement: nokia, score: 3 },
        { agreement: kpmg, score: 2 },
      ],
    },
    { agreements: [nokia, kpmg] },
  ),
} satisfies Record<string, Result>;
