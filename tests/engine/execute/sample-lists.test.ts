import { describe, expect, test } from "vitest";
import type { Filter } from "../../../src/engine/query.ts";
import { aside, by, catalogue, count, investment, inYear, jobs, list, run } from "./world.ts";

const HUAWEI = [
  "huawei-enseignement-superieur-2025",
  "huawei-essaouira-mogador-2023",
  "huawei-frdisi-suptech-2023",
  "huawei-gaming-startups-2024",
  "huawei-relations-parlement-essaouira-2023",
];
const DAKHLA = [
  "enta-dakhla-2025",
  "igoudar-dakhla-data-center-2025",
  "jazari-institute-dakhla-2025",
  "transition-energetique-data-center-dakhla-2025",
];
const CONFERENCE = [
  "credit-agricole-mtnra-2025",
  "current-ai-maroc-2025",
  "dco-maroc-2025",
  "education-nationale-mtnra-2025",
  "emploi-competences-mtnra-2025",
  "jazari-oriental-nador-2025",
  "transition-energetique-data-center-dakhla-2025",
  "undp-d4sd-hub-2025",
];

describe("lists of the sample questions", () => {
  const lists: readonly (readonly [string, Filter, readonly string[]])[] = [
    ["Dakhla", { places: ["dakhla"] }, DAKHLA],
    ["Huawei", { organisations: ["huawei"] }, HUAWEI],
    [
      "Macron's visit",
      { events: ["visite-etat-macron-2024"] },
      ["france-maroc-jeu-video-lettre-2024", "panafsat-thales-alenia-2024"],
    ],
    [
      "gaming",
      { sectors: ["gaming"] },
      [
        "france-maroc-gaming-2024",
        "france-maroc-jeu-video-lettre-2024",
        "gxc-gaming-2025",
        "huawei-gaming-startups-2024",
      ],
    ],
    [
      "Korean companies",
      { party: { kinds: ["company"], countries: ["KR"] } },
      ["gxc-gaming-2025", "naver-nvidia-nexus-lloyds-taqa-2025", "samsung-education-amendment-2026"],
    ],
    ["Huawei in 2023", { organisations: ["huawei"], ...inYear(2023) }, HUAWEI.filter((id) => id.endsWith("2023"))],
    ["MD Sahara", { events: ["md-sahara-2025"] }, ["igoudar-dakhla-data-center-2025", "jazari-institute-dakhla-2025"]],
    ["the Oriental", { places: ["oriental"] }, ["2t-services-oujda-2025", "jazari-oriental-nador-2025"]],
    ["Mistral AI", { organisations: ["mistral-ai"] }, ["mistral-ai-joint-lab-2026", "mistral-ai-mou-2025"]],
    ["the AI conference", { events: ["assises-nationales-ia-2025"] }, CONFERENCE],
    [
      "Oracle",
      { organisations: ["oracle"] },
      ["oracle-academy-universites-2023", "oracle-cloud-regions-2024", "oracle-rd-1000-2024"],
    ],
    [
      "the strategy's launch",
      { events: ["lancement-maroc-digital-2030"] },
      [
        "bourses-doctorants-moniteurs-2024",
        "contrat-programme-outsourcing-2024",
        "formation-professionnelle-numerique-2024",
      ],
    ],
    ["letters of intent", { types: ["letter-of-intent"] }, ["france-maroc-jeu-video-lettre-2024"]],
    [
      "AI at GITEX Africa 2025",
      { sectors: ["ai"], events: ["gitex-africa-2025"] },
      ["frmf-um6p-ia-football-2025", "jazari-guelmim-oued-noun-2025"],
    ],
    [
      "DeepTech Summit",
      { events: ["deeptech-summit-2025"], signedIn: ["benguerir"] },
      ["um6p-attijariwafa-startgate-2025", "um6p-hs-deeptech-2025"],
    ],
    ["Essaouira", { places: ["essaouira"] }, ["huawei-essaouira-mogador-2023", "huawei-frdisi-suptech-2023"]],
    [
      "Fez-Meknes",
      { places: ["fes-meknes"] },
      ["aui-deloitte-cyber-2025", "fes-shore-capgemini-cnexia-2023", "jazari-industrie-x0-fes-2026"],
    ],
    [
      "over 500 jobs",
      { bounds: [{ measure: jobs, min: 500, strict: true }] },
      ["arrow-ecs-casablanca-settat-2025", "inetum-extension-2024", "oracle-rd-1000-2024"],
    ],
    [
      "fewer than 200 jobs",
      { bounds: [{ measure: jobs, max: 200, strict: true }] },
      ["fes-shore-capgemini-cnexia-2023", "kpmg-casablanca-settat-2025", "nexus-ai-factory-2026"],
    ],
    [
      "120 to 300 jobs",
      { bounds: [{ measure: jobs, min: 120, max: 300, strict: false }] },
      ["2t-services-oujda-2025", "kpmg-casablanca-settat-2025"],
    ],
    [
      "over a billion dirhams",
      { bounds: [{ measure: { ...investment, unit: "MAD" }, min: 1e9, strict: true }] },
      ["maroc-telecom-inwi-2025", "nexus-ai-factory-2026", "oracle-cloud-regions-2024"],
    ],
    [
      "at least 200 jobs at GITEX Africa 2025",
      { events: ["gitex-africa-2025"], bounds: [{ measure: jobs, min: 200, strict: false }] },
      ["2t-services-oujda-2025", "arrow-ecs-casablanca-settat-2025"],
    ],
    ["fewer than 100 jobs", { bounds: [{ measure: jobs, max: 100, strict: true }] }, ["nexus-ai-factory-2026"]],
    [
      "over 4 billion",
      { bounds: [{ measure: investment, min: 4e9, strict: true }] },
      ["maroc-telecom-inwi-2025", "nexus-ai-factory-2026"],
    ],
  ];
  test.each(lists)("%s", (_, where, expected) => {
    const result = list(where);
    expect(result.status).toBe("answered");
    expect([...result.agreements].sort()).toEqual([...expected].sort());
    expect(result.sources.length).toBeGreaterThan(0);
  });

  test.each<readonly [string, Filter]>([
    ["Laayoune", { places: ["laayoune"] }],
    ["Tetouan", { places: ["tetouan"] }],
    ["Huawei in 2026", { organisations: ["huawei"], ...inYear(2026) }],
  ])("nothing in %s", (_, where) => {
    expect(list(where)).toMatchObject({ status: "no_data", missing: { why: "no-agreement" }, agreements: [] });
  });
});

describe("counts of the sample questions", () => {
  test.each<readonly [string, Filter, number]>([
    ["all, group records included", {}, 108],
    ["2023", inYear(2023), 9],
    ["2024", inYear(2024), 32],
    ["2025", inYear(2025), 46],
    ["Huawei", { organisations: ["huawei"] }, 5],
    ["GITEX Africa 2025", { events: ["gitex-africa-2025"] }, 15],
    ["GITEX Africa 2024", { events: ["gitex-africa-2024"] }, 14],
    ["Dakhla", { places: ["dakhla"] }, 4],
    ["CNDP", { organisations: ["cndp"] }, 10],
    ["Oracle", { organisations: ["oracle"] }, 3],
    ["gaming", { sectors: ["gaming"] }, 4],
    ["Essaouira", { places: ["essaouira"] }, 2],
  ])("%s", (_, where, expected) => {
    expect(count(where)).toMatchObject({ status: "answered", value: { amount: expected, unit: "agreements" } });
  });

  test("a group record counts as many as it stands for, at least one when that is unpublished", () => {
    const three = count({ agreements: ["offshoring-offer-renewal-2026"] });
    expect(three).toMatchObject({ value: { amount: 3 }, body: { atLeast: false } });
    const some = count({ agreements: ["jazari-root-2026"] });
    expect(some).toMatchObject({ value: { amount: 1 }, body: { atLeast: true } });
    expect(aside(some, "group-record")?.agreements).toEqual(["jazari-root-2026"]);
  });

  test("a breakdown by year covers every dated record", () => {
    const result = run({ kind: "count", of: "agreements", groupBy: "year" });
    if (result.status !== "answered" || result.body.kind !== "count") throw new Error("no count");
    expect(result.body.rows?.map(({ key, count: n }) => [key, n])).toEqual([
      ["2023", 9],
      ["2024", 32],
      ["2025", 46],
      ["2026", 20],
    ]);
  });

  test("organisations are counted once, and only those with the properties asked of a party", () => {
    expect(run({ kind: "count", of: "organisations" })).toMatchObject({
      value: { amount: 125, unit: "organisations" },
    });
    const foreign = run({ kind: "list", of: "organisations" }, { party: { kinds: ["company"], foreign: true } });
    if (foreign.status !== "answered" || foreign.body.kind !== "list") throw new Error("no list");
    expect(foreign.body.ids[0]).toBe("huawei");
    for (const id of foreign.body.ids) {
      const record = catalogue.organisations.get(id);
      expect(record?.kind).toBe("company");
      expect(record?.country).not.toBe("MA");
      expect(record?.country).not.toBeNull();
    }
  });

  test("an organisation is not its own partner", () => {
    const partners = run({ kind: "list", of: "organisations" }, { organisations: ["nokia"] });
    expect(partners).toMatchObject({ status: "answered", body: { ids: ["mtnra"] } });
  });

  test("countries are foreign ones", () => {
    const result = run({ kind: "list", of: "countries" }, { events: ["gitex-africa-2024"] });
    if (result.status !== "answered" || result.body.kind !== "list") throw new Error("no list");
    expect(result.body.ids).not.toContain("MA");
    expect(result.body.ids).toContain("RW");
  });

  test("places are those that records name, regions or cities when asked", () => {
    const regions = run({ kind: "count", of: "places", groupBy: "region" }, { places: ["casablanca-settat"] });
    expect(regions).toMatchObject({ status: "answered", value: { amount: 1 }, body: { ids: ["casablanca-settat"] } });
    const cities = run({ kind: "list", of: "places" }, { organisations: ["2t-services"] });
    expect(cities).toMatchObject({ body: { ids: ["oujda"] } });
  });

  test("targets in force are counted without those that were superseded", () => {
    const result = run({ kind: "count", of: "targets" });
    expect(result.value).toEqual({ amount: catalogue.targets.size - 1, unit: "targets" });
    expect(result.targets).not.toContain("5g-2030");
  });
});

describe("order of lists", () => {
  test("newest first, undated last; a limit keeps the first", () => {
    const result = run({ kind: "list", of: "agreements", order: "newest", limit: 2 });
    expect(result).toMatchObject({ body: { ids: ["nexus-ai-factory-2026", "jazari-industrie-x0-fes-2026"] } });
    const all = run({ kind: "list", of: "agreements", order: "newest" });
    if (all.status !== "answered" || all.body.kind !== "list") throw new Error("no list");
    expect(all.body.ids.at(-1)).toBe("giz-omtpme-digital-maturity-2026");
    expect(all.body.ids).toHaveLength(106);
  });

  test("by amount and by deadline", () => {
    const where: Filter = { events: ["gitex-africa-2025"], bounds: [{ measure: jobs, min: 1, strict: false }] };
    const amount = run({ kind: "list", of: "agreements", order: "amount", measure: jobs }, where);
    expect(amount).toMatchObject({
      body: { ids: ["arrow-ecs-casablanca-settat-2025", "2t-services-oujda-2025", "kpmg-casablanca-settat-2025"] },
    });
    const deadline = run({ kind: "list", of: "agreements", order: "deadline", measure: jobs }, where);
    if (deadline.status !== "answered" || deadline.body.kind !== "list") throw new Error("no list");
    expect(deadline.body.ids[0]).toBe("2t-services-oujda-2025");
  });

  test("figures of any level are listed, each by its name", () => {
    const result = run({ kind: "list", of: "figures" }, { agreements: ["talents-digitaux-universites-2023"] });
    expect(result).toMatchObject({
      status: "answered",
      body: {
        ids: [
          "talents-digitaux-universites-2023#diplomes",
          "talents-digitaux-universites-2023#filieres",
          "talents-digitaux-universites-2023#universites",
        ],
      },
      agreements: ["talents-digitaux-universites-2023"],
    });
  });

  test("deadlines come by year, within the range asked for", () => {
    const result = run({ kind: "deadlines" }, { due: { from: 2026, to: 2027 } });
    if (result.status !== "answered" || result.body.kind !== "deadlines") throw new Error("no deadlines");
    expect(result.body.years.map(({ year }) => year)).toEqual([2026, 2027]);
    expect(result.agreements).toContain("oracle-rd-1000-2024");
    expect(run({ kind: "deadlines" }, { places: ["oujda"], ...by(2028) }).agreements).toEqual([
      "2t-services-oujda-2025",
    ]);
  });
});
