import type { Result } from "../../../src/engine/result.ts";
import { answered, figure, row, sum } from "./results.ts";
import { arrow, inetum, jobs, kpmg, measured, nexus, oujda, rankJobs } from "./sample-parts.ts";

/** Results: comparisons. */
export const comparisons = {
  "rank by jobs": answered(
    rankJobs,
    {},
    {
      kind: "rank",
      yardstick: { by: "measure", measure: jobs },
      over: "organisation",
      direction: "most",
      winners: 1,
      rows: [
        row("inetum", { amount: sum(`${inetum}#emplois`), agreements: [inetum] }),
        row("oracle", { amount: sum("oracle-rd-1000-2024#emplois"), agreements: ["oracle-rd-1000-2024"] }),
      ],
    },
    { agreements: [inetum], value: { amount: 1500, unit: "jobs" } },
  ),
  "rank of regions in a tie": answered(
    { kind: "rank", yardstick: { by: "agreements" }, over: "region", direction: "most", limit: 1 },
    {},
    {
      kind: "rank",
      yardstick: { by: "agreements" },
      over: "region",
      direction: "most",
      winners: 2,
      rows: [row("oriental", { count: 2 }), row("fes-meknes", { count: 2 })],
    },
    {},
  ),
  "rank by date": answered(
    { kind: "rank", yardstick: { by: "signed-on" }, over: "agreement", direction: "most", limit: 1 },
    {},
    {
      kind: "rank",
      yardstick: { by: "signed-on" },
      over: "agreement",
      direction: "most",
      winners: 1,
      rows: [row(nexus, { date: "2026-04", agreements: [nexus] })],
    },
    { agreements: [nexus], date: "2026-04" },
  ),
  "rank in a place": answered(
    { kind: "rank", yardstick: { by: "measure", measure: jobs }, over: "agreement", direction: "least", limit: 1 },
    { places: ["casablanca-settat"] },
    {
      kind: "rank",
      yardstick: { by: "measure", measure: jobs },
      over: "agreement",
      direction: "least",
      winners: 1,
      rows: [row(nexus, { amount: sum(`${nexus}#emplois`), agreements: [nexus] })],
    },
    { agreements: [nexus] },
  ),
  "compare jobs": answered(
    {
      kind: "compare",
      subjects: [{ organisations: ["kpmg"] }, { organisations: ["arrow-ecs"] }],
      yardsticks: [{ by: "measure", measure: jobs }],
    },
    {},
    {
      kind: "compare",
      subjects: [{ organisations: ["kpmg"] }, { organisations: ["arrow-ecs"] }],
      tables: [
        {
          yardstick: { by: "measure", measure: jobs },
          rows: [
            row("0", { amount: sum(`${kpmg}#emplois`), agreements: [kpmg] }),
            row("1", { amount: sum(`${arrow}#emplois`), agreements: [arrow] }),
          ],
          leaders: [1],
        },
      ],
    },
    { agreements: [kpmg, arrow] },
  ),
  "compare jobs and deadlines": answered(
    {
      kind: "compare",
      subjects: [{ organisations: ["kpmg"] }, { organisations: ["2t-services"] }],
      yardsticks: [{ by: "measure", measure: jobs }, { by: "deadline" }],
    },
    {},
    {
      kind: "compare",
      subjects: [{ organisations: ["kpmg"] }, { organisations: ["2t-services"] }],
      tables: [
        {
          yardstick: { by: "measure", measure: jobs },
          rows: [
            row("0", { amount: sum(`${kpmg}#emplois`), agreements: [kpmg] }),
            row("1", { amount: sum(`${oujda}#emplois`), agreements: [oujda] }),
          ],
          leaders: [1],
        },
        { yardstick: { by: "deadline" }, rows: [row("0", { date: "2029" }), row("1", { date: "2028" })], leaders: [] },
      ],
    },
    { agreements: [kpmg, oujda] },
  ),
  "compare with an unknown side": answered(
    {
      kind: "compare",
      subjects: [{ events: ["gitex-africa-2025"] }, { events: ["gitex-africa-2026"] }],
      yardsticks: [{ by: "measure", measure: jobs }],
    },
    {},
    {
      kind: "compare",
      subjects: [{ events: ["gitex-africa-2025"] }, { events: ["gitex-africa-2026"] }],
      tables: [
        {
          yardstick: { by: "measure", measure: jobs },
          rows: [row("0", { amount: sum(`${kpmg}#emplois`, `${arrow}#emplois`), agreements: [kpmg, arrow] }), row("1")],
          leaders: [],
        },
      ],
    },
    { agreements: [kpmg] },
  ),
  average: answered(
    { kind: "average", yardstick: { by: "measure", measure: jobs }, per: "agreement" },
    { events: ["gitex-africa-2025"] },
    {
      kind: "average",
      yardstick: { by: "measure", measure: jobs },
      per: "agreement",
      average: 350,
      unit: "jobs",
      total: 1050,
      over: 3,
      figures: [figure(`${kpmg}#emplois`), figure(`${arrow}#emplois`), figure(`${oujda}#emplois`)],
    },
    { agreements: [kpmg, arrow, oujda] },
  ),
  share: answered(
    { kind: "share", yardstick: { by: "measure", measure: jobs }, part: { organisations: ["arrow-ecs"] } },
    { events: ["gitex-africa-2025"] },
    {
      kind: "share",
      yardstick: { by: "measure", measure: jobs },
      percent: 66.7,
      part: sum(`${arrow}#emplois`),
      whole: sum(`${kpmg}#emplois`, `${arrow}#emplois`, `${oujda}#emplois`),
      asStated: false,
    },
    { agreements: [arrow] },
  ),
  "share of a figure": answered(
    {
      kind: "share",
      yardstick: { by: "measure", measure: measured("funding") },
      partFigures: ["enta-dakhla-2025#part-region"],
    },
    { agreements: ["enta-dakhla-2025"] },
    {
      kind: "share",
      yardstick: { by: "measure", measure: measured("funding") },
      percent: 20,
      part: sum("enta-dakhla-2025#part-region"),
      whole: sum("enta-dakhla-2025#cout"),
      asStated: false,
    },
    { agreements: ["enta-dakhla-2025"] },
  ),
  "share as stated": answered(
    { kind: "share", yardstick: { by: "measure", measure: jobs }, partFigures: ["oracle-rd-1000-2024#part-regions"] },
    { agreements: ["oracle-rd-1000-2024"] },
    {
      kind: "share",
      yardstick: { by: "measure", measure: jobs },
      percent: 40,
      part: sum("oracle-rd-1000-2024#part-regions"),
      whole: sum("oracle-rd-1000-2024#emplois"),
      asStated: true,
    },
    { agreements: ["oracle-rd-1000-2024"] },
  ),
} satisfies Record<string, Result>;
