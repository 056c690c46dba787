import { describe, expect, test } from "vitest";
import {
  aside,
  by,
  capacity,
  centres,
  count,
  funding,
  investment,
  inYear,
  jobs,
  list,
  names,
  run,
  total,
  trainees,
} from "./world.ts";

const CASA = ["arrow-ecs-casablanca-settat-2025", "kpmg-casablanca-settat-2025"];
const basisOf = (result: ReturnType<typeof total>) =>
  result.status === "answered" && "basis" in result.body ? result.body.basis : undefined;

describe("places", () => {
  test("a city without any of its own falls back on what names only its region, and says so", () => {
    const result = total(jobs, { places: ["casablanca"] });
    expect(basisOf(result)?.region).toEqual({ city: "casablanca", region: "casablanca-settat" });
    expect(basisOf(total(jobs, { places: ["oujda"] }))?.region).toBeUndefined();
  });

  test("figures of other cities never stand in", () => {
    expect(total(jobs, { places: ["casablanca"] }).agreements).not.toContain("nexus-ai-factory-2026");
    expect(total(jobs, { places: ["meknes"] }).status).toBe("no_data");
  });

  test("none of its own is judged with the other filters", () => {
    const some = list({ places: ["casablanca"] });
    expect(basisOf(some)?.region).toBeUndefined();
    expect(aside(some, "region")).toMatchObject({ region: "casablanca-settat", agreements: CASA });
    const outsourcing = list({ places: ["casablanca"], sectors: ["outsourcing"] });
    expect(outsourcing.agreements).toEqual(CASA);
    expect(basisOf(outsourcing)?.region).toEqual({ city: "casablanca", region: "casablanca-settat" });
    expect(total(jobs, { places: ["casablanca"], ...by(2027) }).status).toBe("no_data");
  });

  test("a list falls back only on agreements that name no city of the region", () => {
    expect(list({ places: ["berrechid"] }).agreements).toEqual(CASA);
  });

  test("a city with figures of its own mentions its region's apart", () => {
    const result = total(jobs, { places: ["nouaceur"] });
    const beside = aside(result, "region");
    expect(beside?.agreements).toEqual(CASA);
    expect(names(beside?.figures)).toEqual(CASA.map((id) => `${id}#emplois`));
  });

  test("several places are judged one by one, then taken together", () => {
    const result = total(jobs, { places: ["casablanca", "oujda"] });
    expect(result.value).toEqual({ amount: 1050, unit: "jobs" });
    expect(total(jobs, { places: ["casablanca", "casablanca-settat"] }).value?.amount).toBe(900);
  });

  test("figures that the sources do not split between places are mentioned, never counted", () => {
    const result = total(jobs, { places: ["agadir"] });
    expect(result).toMatchObject({ status: "no_data", missing: { why: "no-figure" } });
    expect(names(aside(result, "unsplit")?.figures)).toEqual(["oracle-rd-1000-2024#emplois"]);
    expect(list({ places: ["agadir"] }).agreements).toEqual(["oracle-rd-1000-2024"]);
  });

  test("a figure's own places replace its agreement's, and carry the agreement there", () => {
    expect(total(centres, { places: ["rabat"] }).agreements).toContain("jazari-root-2026");
    expect(list({ places: ["rabat"] }).agreements).toContain("jazari-root-2026");
    expect(total(investment, { places: ["settat"] })).toMatchObject({
      value: { amount: 1_400_000_000 },
      body: { basis: { region: { city: "settat", region: "casablanca-settat" } } },
    });
  });

  test("national figures belong to no place", () => {
    const inetum = total(jobs, { organisations: ["inetum"], places: ["casablanca"] });
    expect(inetum.status).toBe("no_data");
    if (inetum.status === "no_data") {
      expect(inetum.nearest[0]).toMatchObject({ dropped: "places", amounts: [{ amount: 1500 }] });
    }
  });

  test("where it was signed is another question", () => {
    expect(list({ signedIn: ["dakhla"] }).agreements).toEqual([
      "igoudar-dakhla-data-center-2025",
      "jazari-institute-dakhla-2025",
      "enta-dakhla-2025",
    ]);
    expect(list({ signedInCountry: "US" }).agreements).toEqual(["oracle-rd-1000-2024"]);
    expect(count({ signedIn: ["marrakech"] }).value?.amount).toBeGreaterThan(20);
    const region = list({ signedIn: ["marrakech-safi"] }).agreements;
    for (const city of ["marrakech", "essaouira", "benguerir"]) {
      expect(region).toEqual(expect.arrayContaining([...list({ signedIn: [city] }).agreements]));
    }
  });

  test("an exclusion and its opposite make the whole", () => {
    const outside = total(jobs, { not: { places: ["casablanca-settat"] } });
    expect(outside.value).toEqual({ amount: 2800, unit: "jobs" });
    expect(total(jobs, { not: { places: ["casablanca"] } }).value?.amount).toBe(3700 - 850);
    const inside = list({ places: ["dakhla"] }).agreements.length;
    expect(list({ not: { places: ["dakhla"] } }).agreements).toHaveLength(106 - inside);
  });

  test("each slot of an exclusion excludes by itself", () => {
    const result = list({ ...inYear(2023), not: { organisations: ["huawei"], sectors: ["startups"] } });
    expect(result.agreements).toEqual([
      "cybersecurite-dgssi-emirats-2023",
      "talents-digitaux-universites-2023",
      "fes-shore-capgemini-cnexia-2023",
      "oracle-academy-universites-2023",
      "emirats-data-centers-2023",
    ]);
  });
});

describe("what a total adds", () => {
  test("a joint commitment counts once when all its agreements are asked about, else it is mentioned", () => {
    const one = total(investment, { organisations: ["kpmg"] });
    expect(one.status).toBe("no_data");
    expect(names(aside(one, "joint")?.figures)).toEqual(["gitex-2025-trois-memorandums-investissement"]);
    expect(total(investment, { events: ["gitex-africa-2025"] }).value?.amount).toBe(180_000_000);
    expect(total(capacity, { agreements: ["igoudar-dakhla-data-center-2025"] }).status).toBe("no_data");
  });

  test("a programme objective stands beside the total", () => {
    const all = total(jobs);
    expect(names(aside(all, "programme")?.figures)).toEqual(["contrat-programme-outsourcing-2024#emplois"]);
    expect(aside(all, "targets")?.targets).toContain("jobs-direct-2030");
    expect(names(aside(total(trainees), "recurring")?.figures)).toEqual([
      "talents-digitaux-universites-2023#diplomes",
      "aui-deloitte-cyber-2025#promotion",
    ]);
  });

  test("a single agreement with nothing else answers with its programme or recurring figure, named as such", () => {
    const programme = total(jobs, { organisations: ["fmes"] });
    expect(programme).toMatchObject({
      value: { amount: 130_000, unit: "jobs" },
      body: { basis: { level: "programme" } },
    });
    const recurring = total(trainees, { agreements: ["aui-deloitte-cyber-2025"] });
    expect(recurring).toMatchObject({ value: { amount: 30 }, body: { basis: { level: "recurring" } } });
    const launch = total(jobs, { events: ["lancement-maroc-digital-2030"] });
    expect(launch.status).toBe("no_data");
    expect(aside(launch, "programme")).toBeDefined();
  });

  test("currencies stand side by side, largest first, without one value", () => {
    const result = total(funding);
    expect(result.value).toBeUndefined();
    if (result.status !== "answered" || result.body.kind !== "total") throw new Error("no total");
    expect(result.body.amounts.map(({ amount, unit }) => [amount, unit])).toEqual([
      [502_000_000, "MAD"],
      [120_000_000, "EUR"],
      [38_510_000, "USD"],
    ]);
    const dollars = total({ ...funding, unit: "USD" });
    expect(dollars.value).toEqual({ amount: 38_510_000, unit: "USD" });
    expect(aside(dollars, "other-unit")?.amounts.map(({ unit }) => unit)).toEqual(["MAD", "EUR"]);
  });

  test("direct jobs: unspecified ones answer only where there are no others", () => {
    const direct = total({ ...jobs, jobsKind: "direct" });
    expect(direct).toMatchObject({ value: { amount: 1100 }, body: { basis: { unspecifiedKind: false } } });
    const inetum = total({ ...jobs, jobsKind: "direct" }, { organisations: ["inetum"] });
    expect(inetum).toMatchObject({ value: { amount: 1500 }, body: { basis: { unspecifiedKind: true } } });
  });

  test("deadlines leave out later figures and those without one, and say so", () => {
    const result = total(jobs, by(2028));
    expect(names(aside(result, "no-deadline")?.figures)).toEqual(["nexus-ai-factory-2026#emplois"]);
    expect(names(aside(result, "other-deadline")?.figures)).toEqual(CASA.map((id) => `${id}#emplois`));
    const late = total(jobs, { organisations: ["arrow-ecs"], ...by(2027) });
    expect(late).toMatchObject({ status: "no_data", missing: { why: "no-figure" } });
    expect(names(aside(late, "other-deadline")?.figures)).toEqual(["arrow-ecs-casablanca-settat-2025#emplois"]);
  });

  test("picked figures answer whatever their measure, a part never beside its whole", () => {
    const pick = (...figures: string[]) => total({ measures: ["other"], figures });
    expect(pick("maroc-telecom-inwi-2025#tours").value).toEqual({ amount: 6000, unit: "towers" });
    expect(pick("maroc-telecom-inwi-2025#tours", "maroc-telecom-inwi-2025#tours-etape").value?.amount).toBe(6000);
    expect(pick("maroc-telecom-inwi-2025#tours-etape").value?.amount).toBe(2000);
    expect(
      pick("frdisi-theses-numerique-2024#montant-mensuel", "bourses-doctorants-moniteurs-2024#montant-mensuel"),
    ).toMatchObject({
      value: { amount: 7000, unit: "MAD" },
      body: { basis: { level: "recurring" } },
    });
    expect(pick("gitex-2025-trois-memorandums-investissement").value?.amount).toBe(180_000_000);
    expect(pick("nobody#nothing").status).toBe("no_data");
  });

  test("the sources are those of the figures used", () => {
    const result = total(jobs, { organisations: ["kpmg"] });
    expect(result.sources).toContain("map-allafrica-2025-04-16");
    expect(new Set(result.sources).size).toBe(result.sources.length);
  });

  test.each([
    "region",
    "city",
    "year",
    "deadline",
    "organisation",
    "sector",
    "event",
    "country",
    "type",
    "agreement",
    "person",
  ] as const)("a breakdown by %s names its agreements", (groupBy) => {
    const result = run({ kind: "total", measure: jobs, groupBy });
    if (result.status !== "answered" || result.body.kind !== "total") throw new Error("no total");
    expect(result.body.rows?.length).toBeGreaterThan(0);
    for (const row of result.body.rows ?? []) {
      expect(row.amount?.unit).toBe("jobs");
      expect(row.agreements.length).toBeGreaterThan(0);
    }
  });

  test("jobs by region leave out what belongs to no region", () => {
    const result = run({ kind: "total", measure: jobs, groupBy: "region" });
    if (result.status !== "answered" || result.body.kind !== "total") throw new Error("no total");
    expect(result.body.rows?.map(({ key, amount }) => [key, amount?.amount])).toEqual([
      ["casablanca-settat", 900],
      ["oriental", 200],
      ["fes-meknes", 100],
    ]);
  });
});

describe("organisations, people and dates", () => {
  test("subsidiaries are mentioned apart", () => {
    const result = list({ organisations: ["cdg"] });
    expect(result.agreements).not.toContain("technopark-glovo-startup-lab-2024");
    const beside = aside(result, "subsidiaries");
    expect(beside?.organisations).toEqual(expect.arrayContaining(["cdg-invest", "ewane"]));
    expect(beside?.agreements).toContain("technopark-glovo-startup-lab-2024");
    const figures = total(jobs, { organisations: ["cdg"] });
    expect(figures.status).toBe("no_data");
    expect(names(aside(figures, "subsidiaries")?.figures)).toEqual(["fes-shore-capgemini-cnexia-2023#emplois"]);
  });

  test("signed by a person takes signatories; others are mentioned", () => {
    const result = list({ people: ["karim-zidane"] });
    expect(result.agreements).toEqual(["kpmg-casablanca-settat-2025"]);
    expect(aside(result, "also-named")).toMatchObject({ person: "karim-zidane" });
    expect(aside(result, "also-named")?.agreements).toContain("2t-services-oujda-2025");
  });

  test("a date known to the month fits only when all of it could", () => {
    const may = list({ signed: { from: "2024-05-01", to: "2024-05-31" } });
    expect(may.agreements).toContain("inwi-um6p-startups-2024");
    const late = list({ signed: { from: "2024-05-15", to: "2024-05-31" } });
    expect(late.agreements).not.toContain("inwi-um6p-startups-2024");
    expect(aside(late, "undated")?.agreements).toEqual(
      expect.arrayContaining(["inwi-um6p-startups-2024", "giz-omtpme-digital-maturity-2026"]),
    );
    expect(list({ signed: { from: "2026-02-01", to: "2026-02-28" } }).agreements).toContain(
      "bank-al-maghrib-afdb-epayment-grant-2026",
    );
  });

  test("all of several organisations or sectors, when told so", () => {
    expect(list({ organisations: ["mtnra", "oracle"], organisationsMode: "all" }).agreements).toHaveLength(3);
    expect(list({ sectors: ["ai", "gaming"], sectorsMode: "all" }).agreements).toEqual(["huawei-gaming-startups-2024"]);
  });

  test("a threshold compares an agreement's sum in one unit", () => {
    const bounds = [{ measure: investment, min: 12e9, strict: false }];
    expect(list({ bounds }).agreements).toEqual(["nexus-ai-factory-2026"]);
    expect(list({ bounds: [{ measure: investment, min: 12e9, strict: true }] }).status).toBe("no_data");
    expect(total(jobs, { bounds: [{ measure: jobs, min: 500, strict: true }] }).value?.amount).toBe(3200);
  });

  test("a threshold in a place speaks of the figures there", () => {
    const where = { places: ["casablanca-settat"], bounds: [{ measure: jobs, min: 500, strict: true }] };
    expect(list(where).agreements).toEqual(["arrow-ecs-casablanca-settat-2025"]);
  });
});
