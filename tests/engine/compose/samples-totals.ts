import type { Result } from "../../../src/engine/result.ts";
import { answered, figure, project, row, sum } from "./results.ts";
import { arrow, fes, inetum, jobs, kpmg, measured, nexus, oujda, total } from "./sample-parts.ts";

/** Results: totals. */
export const totals = {
  "total of a city": answered(
    total(),
    { places: ["oujda"] },
    { kind: "total", measure: jobs, amounts: [sum(`${oujda}#emplois`)], basis: project },
    { agreements: [oujda], value: { amount: 200, unit: "jobs" } },
  ),
  "total of a region": answered(
    total(),
    { places: ["casablanca-settat"] },
    {
      kind: "total",
      measure: jobs,
      amounts: [sum(`${kpmg}#emplois`, `${arrow}#emplois`, `${nexus}#emplois`)],
      basis: project,
    },
    {
      agreements: [kpmg, arrow, nexus],
      asides: [{ kind: "programme", figures: [figure("contrat-programme-outsourcing-2024#emplois")] }],
    },
  ),
  "total of a city answered by its region": answered(
    total({ measures: ["jobs"], jobsKind: "direct" }),
    { places: ["mohammedia"], due: { to: 2029 } },
    {
      kind: "total",
      measure: jobs,
      amounts: [sum(`${kpmg}#emplois`, `${arrow}#emplois`)],
      basis: { level: "project", unspecifiedKind: false, region: { city: "mohammedia", region: "casablanca-settat" } },
    },
    { agreements: [kpmg, arrow] },
  ),
  "total of unspecified kind": answered(
    total({ measures: ["jobs"], jobsKind: "direct" }),
    { places: ["fes"] },
    {
      kind: "total",
      measure: { measures: ["jobs"], jobsKind: "direct" },
      amounts: [sum(`${fes}#emplois`)],
      basis: { level: "project", unspecifiedKind: true },
    },
    { agreements: [fes], asides: [{ kind: "conflict", agreements: [fes] }] },
  ),
  "total of an organisation": answered(
    total(),
    { organisations: ["kpmg"] },
    { kind: "total", measure: jobs, amounts: [sum(`${kpmg}#emplois`)], basis: project },
    { agreements: [kpmg] },
  ),
  "total of an event": answered(
    total(),
    { events: ["gitex-africa-2025"], due: { to: 2030 } },
    {
      kind: "total",
      measure: jobs,
      amounts: [sum(`${kpmg}#emplois`, `${arrow}#emplois`, `${oujda}#emplois`)],
      basis: project,
    },
    { agreements: [kpmg, arrow, oujda] },
  ),
  "total of investment": answered(
    total(measured("investment")),
    { signed: { from: "2024-01-01", to: "2024-12-31" } },
    {
      kind: "total",
      measure: measured("investment"),
      amounts: [sum("oracle-cloud-regions-2024#investissement", `${inetum}#investissement`)],
      basis: project,
    },
    {
      agreements: ["oracle-cloud-regions-2024", inetum],
      asides: [{ kind: "joint", figures: [figure("gitex-2025-trois-memorandums-investissement")] }],
    },
  ),
  "total of several currencies": answered(
    total(measured("funding")),
    { sectors: ["education"] },
    {
      kind: "total",
      measure: measured("funding"),
      amounts: [sum("bad-universite-digitale-2024#pret"), sum("enta-dakhla-2025#cout")],
      basis: project,
    },
    { agreements: ["bad-universite-digitale-2024", "enta-dakhla-2025"] },
  ),
  "total of capacity with an alternative": answered(
    total(measured("capacity")),
    { agreements: [nexus] },
    {
      kind: "total",
      measure: measured("capacity"),
      amounts: [sum(`${nexus}#capacite-nouaceur`, `${nexus}#capacite-nord`)],
      basis: project,
    },
    { agreements: [nexus] },
  ),
  "total at programme level": answered(
    total(),
    { agreements: ["contrat-programme-outsourcing-2024"] },
    {
      kind: "total",
      measure: jobs,
      amounts: [sum("contrat-programme-outsourcing-2024#emplois")],
      basis: { level: "programme", unspecifiedKind: false },
    },
    { agreements: ["contrat-programme-outsourcing-2024"] },
  ),
  "total that recurs": answered(
    total(measured("trainees")),
    { agreements: ["talents-digitaux-universites-2023"] },
    {
      kind: "total",
      measure: measured("trainees"),
      amounts: [sum("talents-digitaux-universites-2023#diplomes")],
      basis: { level: "recurring", unspecifiedKind: false },
    },
    { agreements: ["talents-digitaux-universites-2023"] },
  ),
  "total by region": answered(
    { kind: "total", measure: jobs, groupBy: "region" },
    {},
    {
      kind: "total",
      measure: jobs,
      amounts: [sum(`${kpmg}#emplois`, `${arrow}#emplois`, `${nexus}#emplois`, `${oujda}#emplois`, `${fes}#emplois`)],
      basis: project,
      rows: [
        row("casablanca-settat", {
          amount: sum(`${kpmg}#emplois`, `${arrow}#emplois`, `${nexus}#emplois`),
          agreements: [kpmg, arrow, nexus],
        }),
        row("oriental", { amount: sum(`${oujda}#emplois`), agreements: [oujda] }),
        row("fes-meknes", { amount: sum(`${fes}#emplois`), agreements: [fes] }),
      ],
    },
    { agreements: [kpmg, arrow, nexus, oujda, fes] },
  ),
} satisfies Record<string, Result>;
