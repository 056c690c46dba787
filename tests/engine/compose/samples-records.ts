import type { Result } from "../../../src/engine/result.ts";
import { answered, figure, project } from "./results.ts";
import { arrow, attribute, entry, fes, inetum, jobs, kpmg, list, nokia } from "./sample-parts.ts";

/** Results: records. */
export const records = {
  "count of agreements": answered(
    { kind: "count", of: "agreements" },
    { places: ["dakhla"] },
    {
      kind: "count",
      of: "agreements",
      count: 4,
      atLeast: false,
      basis: project,
      ids: [
        "transition-energetique-data-center-dakhla-2025",
        "igoudar-dakhla-data-center-2025",
        "jazari-institute-dakhla-2025",
        "enta-dakhla-2025",
      ],
    },
    { agreements: ["enta-dakhla-2025"] },
  ),
  "count of conventions": answered(
    { kind: "count", of: "agreements" },
    { types: ["convention"], events: ["md-sahara-2025"] },
    {
      kind: "count",
      of: "agreements",
      count: 2,
      atLeast: false,
      basis: project,
      ids: ["igoudar-dakhla-data-center-2025", "jazari-institute-dakhla-2025"],
    },
    { agreements: ["igoudar-dakhla-data-center-2025", "jazari-institute-dakhla-2025"] },
  ),
  "count at least": answered(
    { kind: "count", of: "agreements" },
    {},
    { kind: "count", of: "agreements", count: 108, atLeast: true, basis: project, ids: ["jazari-root-2026"] },
    {
      agreements: ["jazari-root-2026"],
      asides: [{ kind: "group-record", agreements: ["jazari-root-2026", "offshoring-offer-renewal-2026"] }],
    },
  ),
  "count of organisations": answered(
    { kind: "count", of: "organisations" },
    { places: ["dakhla"] },
    {
      kind: "count",
      of: "organisations",
      count: 2,
      atLeast: false,
      basis: project,
      ids: ["crenr", "universite-ibn-zohr"],
    },
    { agreements: ["igoudar-dakhla-data-center-2025"] },
  ),
  "list of agreements": answered(
    list,
    { organisations: ["huawei"], signed: { from: "2023-01-01", to: "2023-12-31" } },
    {
      kind: "list",
      of: "agreements",
      ids: ["huawei-essaouira-mogador-2023", "huawei-frdisi-suptech-2023"],
      basis: project,
    },
    { agreements: ["huawei-essaouira-mogador-2023", "huawei-frdisi-suptech-2023"] },
  ),
  "list over a threshold": answered(
    list,
    { bounds: [{ measure: jobs, min: 500, strict: true }] },
    { kind: "list", of: "agreements", ids: [inetum, arrow], basis: project },
    { agreements: [inetum, arrow] },
  ),
  "list of foreign partners": answered(
    list,
    { party: { kinds: ["company"], countries: ["CN"] }, not: { places: ["rabat"] } },
    { kind: "list", of: "agreements", ids: ["huawei-essaouira-mogador-2023"], basis: project },
    { agreements: ["huawei-essaouira-mogador-2023"] },
  ),
  "list of organisations": answered(
    { kind: "list", of: "organisations" },
    { places: ["dakhla"] },
    { kind: "list", of: "organisations", ids: ["mtnra", "ministere-energie", "crenr"], basis: project },
    { agreements: ["igoudar-dakhla-data-center-2025"] },
  ),
  "list of figures": answered(
    { kind: "list", of: "figures" },
    { agreements: ["enta-dakhla-2025"] },
    {
      kind: "list",
      of: "figures",
      ids: [],
      figures: [figure("enta-dakhla-2025#cout"), figure("enta-dakhla-2025#part-region")],
      basis: project,
    },
    { agreements: ["enta-dakhla-2025"] },
  ),
  sheet: answered(
    { kind: "sheet" },
    { agreements: [kpmg] },
    { kind: "sheet", agreements: [kpmg] },
    { agreements: [kpmg] },
  ),
  "sheet of several": answered(
    { kind: "sheet" },
    { organisations: ["mistral-ai"] },
    { kind: "sheet", agreements: ["mistral-ai-mou-2025", "mistral-ai-joint-lab-2026"] },
    { agreements: ["mistral-ai-mou-2025"] },
  ),
  parties: answered(
    attribute("parties"),
    { agreements: [kpmg] },
    { kind: "attribute", attribute: "parties", entries: [entry(kpmg, ["ministere-investissement", "mtnra", "kpmg"])] },
    { agreements: [kpmg] },
  ),
  partners: answered(
    { kind: "attribute", attribute: "partners", besides: ["maroc-telecom"] },
    { agreements: ["maroc-telecom-inwi-2025"] },
    { kind: "attribute", attribute: "partners", entries: [entry("maroc-telecom-inwi-2025", ["inwi"])] },
    { agreements: ["maroc-telecom-inwi-2025"] },
  ),
  signatories: answered(
    attribute("signatories"),
    { agreements: [nokia] },
    { kind: "attribute", attribute: "signatories", entries: [entry(nokia, ["amal-el-fallah-seghrouchni"])] },
    { agreements: [nokia] },
  ),
  "signing date": answered(
    attribute("signed-on"),
    { agreements: [kpmg] },
    { kind: "attribute", attribute: "signed-on", entries: [entry(kpmg, ["2025-04-15"])] },
    { agreements: [kpmg], date: "2025-04-15" },
  ),
  "announcement date": answered(
    attribute("signed-on"),
    { agreements: ["orange-ericsson-5g-2025"] },
    { kind: "attribute", attribute: "signed-on", entries: [entry("orange-ericsson-5g-2025", ["2025-07"])] },
    { agreements: ["orange-ericsson-5g-2025"], date: "2025-07" },
  ),
  deadline: answered(
    attribute("deadline"),
    { agreements: [arrow] },
    { kind: "attribute", attribute: "deadline", entries: [entry(arrow, ["2029"], [figure(`${arrow}#emplois`)])] },
    { agreements: [arrow], date: "2029" },
  ),
  places: answered(
    attribute("places"),
    { agreements: [kpmg] },
    { kind: "attribute", attribute: "places", entries: [entry(kpmg, ["casablanca-settat"])] },
    { agreements: [kpmg] },
  ),
  "signed in": answered(
    attribute("signed-in"),
    { agreements: ["cybersecurite-dgssi-emirats-2023"] },
    { kind: "attribute", attribute: "signed-in", entries: [entry("cybersecurite-dgssi-emirats-2023", ["dubai"])] },
    { agreements: ["cybersecurite-dgssi-emirats-2023"] },
  ),
  event: answered(
    attribute("event"),
    { agreements: [kpmg] },
    { kind: "attribute", attribute: "event", entries: [entry(kpmg, ["gitex-africa-2025"])] },
    { agreements: [kpmg] },
  ),
  type: answered(
    attribute("type"),
    { agreements: [fes] },
    { kind: "attribute", attribute: "type", entries: [entry(fes, ["convention"])] },
    { agreements: [fes] },
  ),
  sectors: answered(
    attribute("sectors"),
    { agreements: [kpmg] },
    { kind: "attribute", attribute: "sectors", entries: [entry(kpmg, ["consulting", "outsourcing"])] },
    { agreements: [kpmg] },
  ),
  sources: answered(
    attribute("sources"),
    { agreements: [inetum] },
    { kind: "attribute", attribute: "sources", entries: [entry(inetum, ["challenge-2024-04", "cio-mag-sd"])] },
    { agreements: [inetum] },
  ),
  conflicts: answered(
    attribute("conflicts"),
    { agreements: ["oracle-rd-1000-2024"] },
    { kind: "attribute", attribute: "conflicts", entries: [entry("oracle-rd-1000-2024", ["0", "1"])] },
    { agreements: ["oracle-rd-1000-2024"] },
  ),
  duration: answered(
    attribute("duration"),
    { agreements: ["undp-d4sd-hub-2025"] },
    { kind: "attribute", attribute: "duration", entries: [entry("undp-d4sd-hub-2025", ["3"])] },
    { agreements: ["undp-d4sd-hub-2025"] },
  ),
  "attribute of several": answered(
    attribute("signatories"),
    { organisations: ["mistral-ai"] },
    {
      kind: "attribute",
      attribute: "signatories",
      entries: [entry("mistral-ai-mou-2025", ["arthur-mensch"]), entry(kpmg, ["karim-zidane"])],
    },
    { agreements: [kpmg] },
  ),
} satisfies Record<string, Result>;
