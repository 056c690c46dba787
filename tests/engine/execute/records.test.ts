import { describe, expect, test } from "vitest";
import type { Attribute, Filter, MeasureSpec } from "../../../src/engine/query.ts";
import type { Result } from "../../../src/engine/result.ts";
import { aside, catalogue, jobs, list, run } from "./world.ts";

const of = (...agreements: string[]): Filter => ({ agreements });
const ask = (
  attribute: Attribute,
  where: Filter,
  more: { of?: MeasureSpec; besides?: string[]; signingFor?: string[] } = {},
) => run({ kind: "attribute", attribute, ...more }, where);
function valuesOf(result: Result): readonly string[] {
  if (result.status !== "answered" || result.body.kind !== "attribute")
    throw new Error(`no attribute: ${result.status}`);
  return result.body.entries.flatMap(({ values }) => values);
}

describe("attributes", () => {
  test("signatories, of all parties or of one", () => {
    expect(valuesOf(ask("signatories", { organisations: ["nokia"] }))).toEqual([
      "amal-el-fallah-seghrouchni",
      "pierre-chaume",
    ]);
    const mistral = { organisations: ["mistral-ai"], signed: { from: "2025-01-01", to: "2025-12-31" } };
    expect(valuesOf(ask("signatories", mistral, { signingFor: ["mistral-ai"] }))).toEqual(["arthur-mensch"]);
    expect(valuesOf(ask("signatories", of("oracle-rd-1000-2024"), { signingFor: ["oracle"] }))).toEqual(["safra-catz"]);
    const unnamed = ask("signatories", { organisations: ["2t-services"] }, { signingFor: ["2t-services"] });
    expect(unnamed).toMatchObject({ status: "no_data", missing: { why: "no-attribute", attribute: "signatories" } });
  });

  test("parties and partners", () => {
    expect(valuesOf(ask("parties", { organisations: ["arrow-ecs"] }))).toEqual([
      "mtnra",
      "ministere-investissement",
      "arrow-ecs",
    ]);
    expect(
      valuesOf(
        ask(
          "partners",
          { organisations: ["maroc-telecom", "inwi"], organisationsMode: "all" },
          { besides: ["maroc-telecom"] },
        ),
      ),
    ).toEqual(["inwi"]);
    expect(valuesOf(ask("partners", { organisations: ["deloitte-cyber-center"] }))).toEqual(["aui"]);
  });

  test.each<readonly [string, Filter, string]>([
    ["KPMG", { organisations: ["kpmg"] }, "2025-04-15"],
    ["Inetum", { organisations: ["inetum"] }, "2024-04-29"],
    ["Igoudar", of("igoudar-dakhla-data-center-2025"), "2025-11-14"],
    ["Nokia", { organisations: ["nokia"] }, "2025-04-15"],
    ["Djibouti", { party: { countries: ["DJ"] } }, "2024-05-30"],
    ["AXA", { organisations: ["axa"] }, "2026-02-16"],
    ["three memoranda of one day", { organisations: ["kpmg", "arrow-ecs", "2t-services"] }, "2025-04-15"],
  ])("signing date of %s", (_, where, date) => {
    expect(ask("signed-on", where).date).toBe(date);
  });

  test("no signing date", () => {
    expect(ask("signed-on", { organisations: ["giz"] })).toMatchObject({
      status: "no_data",
      missing: { why: "no-attribute" },
    });
  });

  test("deadlines", () => {
    expect(ask("deadline", { organisations: ["arrow-ecs"] }, { of: jobs }).date).toBe("2029");
    expect(ask("deadline", { organisations: ["2t-services"] }).date).toBe("2028");
    const several = ask("deadline", of("maroc-telecom-inwi-2025"));
    expect(several.date).toBeUndefined();
    expect(valuesOf(several)).toEqual(["2027", "2028", "2030", "2035"]);
    expect(ask("deadline", of("artisanat-numerisation-gitex-2025")).status).toBe("no_data");
    expect(valuesOf(ask("duration", { organisations: ["2t-services"] }, { of: jobs }))).toEqual(["3"]);
  });

  test("places, of the agreement and its figures", () => {
    expect(valuesOf(ask("places", { organisations: ["kpmg"] }))).toEqual(["casablanca-settat"]);
    expect(valuesOf(ask("places", of("jazari-root-2026")))).toEqual(["rabat"]);
    expect(valuesOf(ask("places", of("oracle-cloud-regions-2024")))).toEqual([
      "casablanca",
      "settat",
      "casablanca-settat",
    ]);
    expect(ask("places", of("nokia-mtnra-2025")).status).toBe("no_data");
    expect(valuesOf(ask("signed-in", of("cybersecurite-dgssi-emirats-2023")))).toEqual(["dubai"]);
  });

  test("event, type, sectors, conflicts", () => {
    expect(valuesOf(ask("event", { organisations: ["nokia"] }))).toEqual(["gitex-africa-2025"]);
    expect(valuesOf(ask("type", { organisations: ["nokia"] }))).toEqual(["memorandum"]);
    expect(valuesOf(ask("sectors", { organisations: ["kpmg"] }))).toEqual(["outsourcing", "consulting"]);
    expect(valuesOf(ask("conflicts", { organisations: ["nokia"] }))).toEqual(["0", "1", "2", "3"]);
    expect(aside(ask("event", { organisations: ["nokia"] }), "conflict")?.agreements).toEqual(["nokia-mtnra-2025"]);
  });

  test("sources of a figure are its own", () => {
    const figure = ask("sources", { organisations: ["2t-services"] }, { of: jobs });
    expect(figure.sources).toEqual(["express-tv-2025-04-accords-gitex", "map-allafrica-2025-04-16"]);
    expect(figure.agreements).toEqual(["2t-services-oujda-2025"]);
    const record = ask("sources", { organisations: ["2t-services"] });
    expect(record.sources).toEqual(catalogue.agreements.find(({ id }) => id === "2t-services-oujda-2025")?.sources);
  });

  test("those without the property are mentioned", () => {
    const result = ask("event", { organisations: ["oracle"] });
    expect(result.agreements).toEqual(["oracle-cloud-regions-2024"]);
    expect(aside(result, "silent")?.agreements).toEqual(["oracle-academy-universites-2023", "oracle-rd-1000-2024"]);
  });
});

describe("sheets and profiles", () => {
  test("a sheet of what fits", () => {
    expect(
      run({ kind: "sheet" }, { organisations: ["visa", "maroc-telecom"], organisationsMode: "all" }),
    ).toMatchObject({
      status: "answered",
      agreements: ["visa-maroc-telecom-2025"],
    });
    expect(run({ kind: "sheet" }, { organisations: ["nobody"] }).status).toBe("no_data");
  });

  test.each(["organisation", "person", "place", "event", "sector"] as const)("profile of a %s", (kind) => {
    const id = {
      organisation: "huawei",
      person: "karim-zidane",
      place: "dakhla",
      event: "gitex-africa-2025",
      sector: "gaming",
    }[kind];
    const result = run({ kind: "profile", of: kind, id });
    expect(result.status).toBe("answered");
    expect(result.agreements.length).toBeGreaterThan(0);
    expect(run({ kind: "profile", of: kind, id: "nobody" })).toMatchObject({
      status: "no_data",
      missing: { why: "no-agreement" },
    });
  });

  test("whoever launched the strategy is known from its sources", () => {
    const result = run({ kind: "profile", of: "person", id: "aziz-akhannouch" });
    expect(result.sources).toEqual(expect.arrayContaining([...catalogue.strategy.sources]));
  });

  test("the strategy itself", () => {
    const result = run({ kind: "strategy", attribute: "launched-on" });
    expect(result).toMatchObject({ status: "answered", date: "2024-09-25", agreements: [] });
    expect(result.sources).toEqual(catalogue.strategy.sources);
  });
});

describe("targets", () => {
  const targets = (ids: string[], where: Filter = {}, beside = false) =>
    run({ kind: "target", targets: ids, beside }, where);

  test("one target gives its value, a range both ends", () => {
    expect(targets(["jobs-direct-2030"])).toMatchObject({
      value: { amount: 240_000, unit: "jobs" },
      targets: ["jobs-direct-2030"],
    });
    expect(targets(["unicorns-2030"]).value).toEqual({ amount: 1, max: 2, unit: "companies" });
    expect(targets(["startups-2026", "startups-2030"]).value).toBeUndefined();
    expect(targets(["nothing"]).status).toBe("no_data");
  });

  test("the year asked for chooses", () => {
    expect(targets(["startups-2026", "startups-2030"], { due: { to: 2030 } }).value?.amount).toBe(3000);
    expect(targets(["startups-2026", "startups-2030"], { due: { from: 2026, to: 2026 } }).value?.amount).toBe(1000);
  });

  test("the one in force answers, the other is mentioned", () => {
    const both = targets(["5g-2030", "5g-2030-revised"]);
    expect(both).toMatchObject({ value: { amount: 85, unit: "percent" }, targets: ["5g-2030-revised"] });
    expect(aside(both, "superseded")).toEqual({ kind: "superseded", target: "5g-2030", by: "5g-2030-revised" });
    expect(aside(targets(["5g-2030"]), "superseded")?.by).toBe("5g-2030-revised");
    expect(targets([]).targets).toHaveLength(catalogue.targets.size - 1);
  });

  test("beside them, what agreements announce", () => {
    const result = targets(["outsourcing-new-jobs-2030", "gdp-contribution-2030"], {}, true);
    if (result.status !== "answered" || result.body.kind !== "target") throw new Error("no target");
    expect(result.body.beside).toMatchObject([
      { target: "outsourcing-new-jobs-2030", amount: { amount: 2650, unit: "jobs" } },
    ]);
    expect(result.body.beside[0]?.programme).toHaveLength(1);
  });

  test("a claimed value is judged", () => {
    const claim = (id: string, claimed: { min?: number; max?: number; strict: boolean }) =>
      run({ kind: "target", targets: [id], beside: false, claimed });
    expect(claim("startups-2030", { min: 3000, max: 3000, strict: false }).verdict).toBe("yes");
    expect(claim("startups-2030", { min: 3000, strict: true }).verdict).toBe("no");
    expect(claim("unicorns-2030", { min: 2, strict: false }).status).toBe("no_data");
  });
});

describe("topics", () => {
  const topic = (words: string, where: Filter = {}) => run({ kind: "topic", words: words.split(" ") }, where);

  test.each<readonly [string, readonly string[]]>([
    ["coupe monde 2030", ["glovo-mtnra-2025", "nokia-mtnra-2025"]],
    ["deepfakes", ["cndp-cdai-ege-rabat-2024"]],
    ["souverainete numerique", ["igoudar-dakhla-data-center-2025", "transition-energetique-data-center-dakhla-2025"]],
    [
      "instituts jazari",
      list({ agreements: [...catalogue.ordinals.keys()].filter((id) => id.startsWith("jazari-")) }).agreements,
    ],
    ["langue amazighe poste", ["barid-al-maghrib-amazighe-2025"]],
    ["green hydrogen", ["jazari-institute-dakhla-2025"]],
    ["large language models", ["cndp-responsible-ai-platform-2025"]],
    ["mt cash wallet", ["visa-maroc-telecom-2025"]],
    ["smart ports blockchain", ["anp-portnet-um6p-2024"]],
    ["qr coded professional card artisans", ["barid-artisanat-carte-2025"]],
  ])("%s", (words, expected) => {
    const result = topic(words);
    expect(result.agreements).toEqual(expect.arrayContaining([...expected]));
    expect(result.agreements.length).toBeLessThan(8);
  });

  test("words that no record holds find nothing", () => {
    expect(topic("drones").status).toBe("no_data");
    expect(topic("fonds souverain").status).toBe("no_data");
    expect(topic("police").status).toBe("no_data");
  });

  test("a filter narrows; a yes/no question gets its verdict", () => {
    expect(topic("startups", { organisations: ["nokia"] }).status).toBe("no_data");
    expect(run({ kind: "topic", words: ["deepfakes"], answer: "test" }).verdict).toBe("yes");
  });
});
