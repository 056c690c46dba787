import { describe, expect, test } from "vitest";
import type { Filter, MeasureSpec } from "../../../src/engine/query.ts";
import { by, capacity, funding, investment, inYear, jobs, money, scholarships, total, trainees } from "./world.ts";

const KPMG = "kpmg-casablanca-settat-2025";
const ARROW = "arrow-ecs-casablanca-settat-2025";
const TWO_T = "2t-services-oujda-2025";
const FES = "fes-shore-capgemini-cnexia-2023";
const INETUM = "inetum-extension-2024";
const ORACLE = "oracle-rd-1000-2024";
const CLOUD = "oracle-cloud-regions-2024";
const NEXUS = "nexus-ai-factory-2026";
const GITEX_2025: Filter = { events: ["gitex-africa-2025"] };

type Row = readonly [
  question: string,
  measure: MeasureSpec,
  where: Filter,
  value: number,
  unit: string,
  agreements: readonly string[],
];

const rows: readonly Row[] = [
  ["jobs in Oujda", jobs, { places: ["oujda"] }, 200, "jobs", [TWO_T]],
  ["jobs in Casablanca, which has only its region's", jobs, { places: ["casablanca"] }, 850, "jobs", [ARROW, KPMG]],
  ["jobs in the Oriental", jobs, { places: ["oriental"] }, 200, "jobs", [TWO_T]],
  ["jobs in Casablanca-Settat", jobs, { places: ["casablanca-settat"] }, 900, "jobs", [ARROW, KPMG, NEXUS]],
  ["jobs in Fez", jobs, { places: ["fes"] }, 100, "jobs", [FES]],
  ["jobs in Fez-Meknes", jobs, { places: ["fes-meknes"] }, 100, "jobs", [FES]],
  ["jobs in Nouaceur", jobs, { places: ["nouaceur"] }, 50, "jobs", [NEXUS]],
  ["jobs in Settat", jobs, { places: ["settat"] }, 850, "jobs", [ARROW, KPMG]],
  ["jobs in Oujda by 2028", jobs, { places: ["oujda"], ...by(2028) }, 200, "jobs", [TWO_T]],
  [
    "jobs in Casablanca-Settat by 2029",
    jobs,
    { places: ["casablanca-settat"], ...by(2029) },
    850,
    "jobs",
    [ARROW, KPMG],
  ],
  ["jobs in Mohammedia", jobs, { places: ["mohammedia"] }, 850, "jobs", [ARROW, KPMG]],
  [
    "direct jobs in Casablanca-Settat",
    { ...jobs, jobsKind: "direct" },
    { places: ["casablanca-settat"] },
    900,
    "jobs",
    [ARROW, KPMG, NEXUS],
  ],
  ["KPMG's jobs", jobs, { organisations: ["kpmg"] }, 150, "jobs", [KPMG]],
  ["Arrow ECS's jobs", jobs, { organisations: ["arrow-ecs"] }, 700, "jobs", [ARROW]],
  ["Inetum's jobs", jobs, { organisations: ["inetum"] }, 1500, "jobs", [INETUM]],
  [
    "2T Services' direct jobs",
    { ...jobs, jobsKind: "direct" },
    { organisations: ["2t-services"] },
    200,
    "jobs",
    [TWO_T],
  ],
  ["Oracle's jobs", jobs, { organisations: ["oracle"] }, 1000, "jobs", [ORACLE]],
  ["KPMG and Arrow ECS together", jobs, { organisations: ["kpmg", "arrow-ecs"] }, 850, "jobs", [ARROW, KPMG]],
  ["French companies' jobs", jobs, { party: { kinds: ["company"], countries: ["FR"] } }, 1600, "jobs", [FES, INETUM]],
  ["CNEXIA and Capgemini", jobs, { organisations: ["cnexia", "capgemini-engineering"] }, 100, "jobs", [FES]],
  [
    "Nexus' direct jobs",
    { ...jobs, jobsKind: "direct" },
    { organisations: ["nexus-core-systems"] },
    50,
    "jobs",
    [NEXUS],
  ],
  [
    "American companies' jobs",
    jobs,
    { party: { kinds: ["company"], countries: ["US"] } },
    1700,
    "jobs",
    [ARROW, ORACLE],
  ],
  [
    "KPMG, Arrow ECS and 2T Services",
    jobs,
    { organisations: ["kpmg", "arrow-ecs", "2t-services"] },
    1050,
    "jobs",
    [TWO_T, ARROW, KPMG],
  ],
  ["all jobs", jobs, {}, 3700, "jobs", [TWO_T, ARROW, FES, INETUM, KPMG, NEXUS, ORACLE]],
  ["all jobs by 2028", jobs, by(2028), 2800, "jobs", [TWO_T, FES, INETUM, ORACLE]],
  ["all jobs by 2027", jobs, by(2027), 2600, "jobs", [FES, INETUM, ORACLE]],
  ["all jobs by 2029", jobs, by(2029), 3650, "jobs", [TWO_T, ARROW, FES, INETUM, KPMG, ORACLE]],
  ["jobs at GITEX Africa 2025", jobs, GITEX_2025, 1050, "jobs", [TWO_T, ARROW, KPMG]],
  ["jobs in outsourcing", jobs, { sectors: ["outsourcing"] }, 2650, "jobs", [TWO_T, ARROW, FES, INETUM, KPMG]],
  ["jobs of 2024's agreements", jobs, inYear(2024), 2500, "jobs", [INETUM, ORACLE]],
  ["jobs of 2023's agreements", jobs, inYear(2023), 100, "jobs", [FES]],
  ["jobs in AI", jobs, { sectors: ["ai"] }, 2550, "jobs", [INETUM, NEXUS, ORACLE]],
  [
    "jobs at all GITEX Africa editions",
    jobs,
    { events: ["gitex-africa-2024", "gitex-africa-2025", "gitex-africa-2026"] },
    1100,
    "jobs",
    [TWO_T, ARROW, KPMG, NEXUS],
  ],
  ["jobs in shared services", jobs, { sectors: ["shared-services"] }, 700, "jobs", [ARROW]],
  ["Oracle's investment", investment, { organisations: ["oracle"] }, 1_400_000_000, "MAD", [CLOUD]],
  [
    "Maroc Telecom and inwi",
    investment,
    { organisations: ["maroc-telecom", "inwi"], organisationsMode: "all" },
    4_400_000_000,
    "MAD",
    ["maroc-telecom-inwi-2025"],
  ],
  [
    "joint investment of three memoranda",
    investment,
    { agreements: [KPMG, ARROW, TWO_T] },
    180_000_000,
    "MAD",
    [TWO_T, ARROW, KPMG],
  ],
  ["cost of ENTA Dakhla", funding, { agreements: ["enta-dakhla-2025"] }, 100_000_000, "MAD", ["enta-dakhla-2025"]],
  [
    "the AfDB's loan",
    funding,
    { agreements: ["bad-universite-digitale-2024"] },
    120_000_000,
    "EUR",
    ["bad-universite-digitale-2024"],
  ],
  ["investment in Nouaceur", investment, { places: ["nouaceur"] }, 5_000_000_000, "MAD", [NEXUS]],
  ["Inetum's investment", investment, { organisations: ["inetum"] }, 50_000_000, "MAD", [INETUM]],
  ["Nexus AI Factory in all", investment, { agreements: [NEXUS] }, 12_000_000_000, "MAD", [NEXUS]],
  [
    "budget of the D4SD hub",
    funding,
    { agreements: ["undp-d4sd-hub-2025"] },
    38_000_000,
    "USD",
    ["undp-d4sd-hub-2025"],
  ],
  ["investment at GITEX Africa 2025", investment, GITEX_2025, 180_000_000, "MAD", [TWO_T, ARROW, KPMG]],
  [
    "the AfDB's grant",
    funding,
    { organisations: ["bad", "bank-al-maghrib"], organisationsMode: "all" },
    510_000,
    "USD",
    ["bank-al-maghrib-afdb-epayment-grant-2026"],
  ],
  [
    "investment in Casablanca-Settat",
    investment,
    { places: ["casablanca-settat"] },
    6_400_000_000,
    "MAD",
    [NEXUS, CLOUD],
  ],
  [
    "JobInTech by 2026",
    trainees,
    { agreements: ["jobintech-generalisation-2024"], ...by(2026) },
    15_000,
    "people",
    ["jobintech-generalisation-2024"],
  ],
  [
    "CNRST grants",
    scholarships,
    { organisations: ["cnrst"] },
    550,
    "scholarships",
    ["bourses-doctorants-moniteurs-2024"],
  ],
  [
    "all scholarships",
    scholarships,
    {},
    568,
    "scholarships",
    ["bourses-doctorants-moniteurs-2024", "frdisi-theses-numerique-2024"],
  ],
  ["all trainees", trainees, {}, 215_000, "people", ["enfants-numerique-ia-2025", "jobintech-generalisation-2024"]],
  [
    "capacity in Dakhla, set by two agreements",
    capacity,
    { places: ["dakhla"] },
    500,
    "MW",
    ["igoudar-dakhla-data-center-2025", "transition-energetique-data-center-dakhla-2025"],
  ],
  [
    "capacity of the UAE project",
    capacity,
    { organisations: ["emirats-arabes-unis"] },
    500,
    "MW",
    ["emirats-data-centers-2023"],
  ],
  ["both phases of Nexus", capacity, { agreements: [NEXUS] }, 36, "MW", [NEXUS]],
  ["capacity in Nouaceur", capacity, { places: ["nouaceur"] }, 16, "MW", [NEXUS]],
  [
    "architects",
    { measures: ["beneficiaries"] },
    { organisations: ["barid-al-maghrib"] },
    4000,
    "people",
    ["barid-cnoa-architectes-2025"],
  ],
  [
    "all capacity",
    capacity,
    {},
    1036,
    "MW",
    [
      "emirats-data-centers-2023",
      "igoudar-dakhla-data-center-2025",
      NEXUS,
      "transition-energetique-data-center-dakhla-2025",
    ],
  ],
  [
    "all investment",
    investment,
    {},
    18_030_000_000,
    "MAD",
    [TWO_T, ARROW, INETUM, KPMG, "maroc-telecom-inwi-2025", NEXUS, CLOUD],
  ],
  ["all money in euros", { ...money, unit: "EUR" }, {}, 120_000_000, "EUR", ["bad-universite-digitale-2024"]],
];

describe("totals of the sample questions and of the data set", () => {
  test.each(rows)("%s", (_, measure, where, value, unit, agreements) => {
    const result = total(measure, where);
    expect(result.status).toBe("answered");
    expect(result.value).toEqual({ amount: value, unit });
    expect([...result.agreements].sort()).toEqual([...agreements].sort());
    expect(result.sources.length).toBeGreaterThan(0);
  });

  const silent: readonly (readonly [string, MeasureSpec, Filter])[] = [
    ["jobs in Marrakesh", jobs, { places: ["marrakech"] }],
    ["Nokia's jobs", jobs, { organisations: ["nokia"] }],
    ["jobs in Tangier", jobs, { places: ["tanger"] }],
    ["jobs in handicraft", jobs, { sectors: ["handicraft"] }],
    ["jobs in Meknes, whose region names only Fez", jobs, { places: ["meknes"] }],
    ["Huawei's investment", investment, { organisations: ["huawei"] }],
    ["jobs in Agadir, which shares an unsplit figure", jobs, { places: ["agadir"] }],
    ["jobs at GITEX Africa 2024", jobs, { events: ["gitex-africa-2024"] }],
    ["jobs in Rabat", jobs, { places: ["rabat"] }],
    ["jobs in Oujda by 2026", jobs, { places: ["oujda"], ...by(2026) }],
    ["Samsung's investment", investment, { organisations: ["samsung"] }],
    ["Glovo's jobs", jobs, { organisations: ["glovo"] }],
    ["Arrow ECS's jobs by 2027", jobs, { organisations: ["arrow-ecs"], ...by(2027) }],
    ["Arrow ECS in Toulouse", jobs, { organisations: ["arrow-ecs"], places: ["toulouse"] }],
    ["start-ups", { measures: ["startups"] }, {}],
    ["one memorandum's share of a joint investment", investment, { organisations: ["kpmg"] }],
  ];
  test.each(silent)("no figure: %s", (_, measure, where) => {
    const result = total(measure, where);
    expect(result.status).toBe("no_data");
    expect(result.value).toBeUndefined();
    expect(result.agreements).toEqual([]);
  });
});
