import type { Measure, MeasureSpec, What } from "../../../src/engine/query.ts";
import type { Body, Missing, Result } from "../../../src/engine/result.ts";
import { answered, figure, near, project, row, silent, sum } from "./results.ts";

export const jobs: MeasureSpec = { measures: ["jobs"] };
const kpmg = "kpmg-casablanca-settat-2025";
const arrow = "arrow-ecs-casablanca-settat-2025";
const oujda = "2t-services-oujda-2025";
const inetum = "inetum-extension-2024";
const nexus = "nexus-ai-factory-2026";
const fes = "fes-shore-capgemini-cnexia-2023";
const nokia = "nokia-mtnra-2025";

export const ids = { kpmg, arrow, oujda, inetum, nexus, fes, nokia };

function total(measure: MeasureSpec = jobs): What {
  return { kind: "total", measure };
}
const rankJobs: What = {
  kind: "rank",
  yardstick: { by: "measure", measure: jobs },
  over: "organisation",
  direction: "most",
  limit: 1,
  pool: { kinds: ["company"] },
};
const list: What = { kind: "list", of: "agreements" };

function attribute(name: Extract<What, { kind: "attribute" }>["attribute"]): What {
  return { kind: "attribute", attribute: name };
}
function entry(agreement: string, values: readonly string[], figures: readonly number[] = []) {
  return { agreement, values, figures };
}
function measured(measure: Measure): MeasureSpec {
  return { measures: [measure] };
}

/** One result of every body kind, and more where the sentence changes; keyed by what they show. */
export const samples = {
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

export const bodyKinds = [
  "total",
  "count",
  "list",
  "sheet",
  "attribute",
  "rank",
  "compare",
  "average",
  "share",
  "test",
  "target",
  "deadlines",
  "strategy",
  "profile",
  "topic",
] as const satisfies readonly Body["kind"][];
export const missingKinds = [
  "no-agreement",
  "no-figure",
  "no-attribute",
  "silent",
  "one-side",
] as const satisfies readonly Missing["why"][];
