import type { Result } from "../../../src/engine/result.ts";
import { near, silent, sum } from "./results.ts";
import { attribute, inetum, jobs, kpmg, list, measured, nokia, total } from "./sample-parts.ts";

/** One result of every way of being silent. */
export const silences = {
  "no agreement": silent(list, { places: ["tetouan"] }, { why: "no-agreement" }),
  "no agreement and a figure asked": silent(total(), { places: ["marrakech"] }, { why: "no-agreement" }, [
    near({ what: total(), where: {} }, "places", [sum(`${inetum}#emplois`, `${kpmg}#emplois`)]),
  ]),
  "no figure of one": silent(total(), { organisations: ["nokia"] }, { why: "no-figure", agreements: [nokia] }),
  "no figure of many": silent(
    total(measured("investment")),
    { organisations: ["huawei"], due: { to: 2026 } },
    { why: "no-figure", agreements: ["huawei-essaouira-mogador-2023", "huawei-frdisi-suptech-2023"] },
  ),
  "no attribute": silent(
    attribute("signed-on"),
    { organisations: ["giz"] },
    { why: "no-attribute", attribute: "signed-on", agreements: ["giz-omtpme-digital-maturity-2026"] },
  ),
  silent: silent(
    { kind: "test", definite: false, claim: { claim: "exists" } },
    { organisations: ["huawei"], signed: { from: "2026-01-01", to: "2026-12-31" } },
    { why: "silent", agreements: [] },
    [near({ what: list, where: { organisations: ["huawei"] } }, "signed", [], ["huawei-essaouira-mogador-2023"])],
  ),
  "one side": silent(
    {
      kind: "compare",
      subjects: [{ organisations: ["kpmg"] }, { organisations: ["nokia"] }],
      yardsticks: [{ by: "measure", measure: jobs }],
    },
    {},
    { why: "one-side", subjects: [1], agreements: [nokia] },
    [near({ what: total(), where: { organisations: ["kpmg"] } }, "measure", [sum(`${kpmg}#emplois`)])],
  ),
} satisfies Record<string, Result>;
