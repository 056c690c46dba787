import { describe, expect, test } from "vitest";
import type { Filter, MeasureSpec, Query, Yardstick } from "../../../src/engine/query.ts";
import type { Result } from "../../../src/engine/result.ts";
import { aside, capacity, funding, investment, inYear, jobs, run, scholarships } from "./world.ts";

const GITEX: Filter = { events: ["gitex-africa-2025"] };
const measured = (measure: MeasureSpec): Yardstick => ({ by: "measure", measure });
type Rank = Query["what"] & { kind: "rank" };

function rank(yardstick: Yardstick, over: Rank["over"], options: Partial<Rank> = {}, where: Filter = {}): Result {
  return run({ kind: "rank", yardstick, over, direction: "most", limit: 1, ...options }, where);
}
function body<Kind extends "rank" | "compare" | "average" | "share">(result: Result, kind: Kind) {
  if (result.status !== "answered" || result.body.kind !== kind) throw new Error(`no ${kind}`);
  return result.body as Extract<typeof result.body, { kind: Kind }>;
}
const company = { pool: { kinds: ["company"] as ["company"] } };

describe("superlatives", () => {
  test.each<readonly [string, Result, string, number, string, readonly string[]]>([
    [
      "company with most jobs",
      rank(measured(jobs), "organisation", company),
      "inetum",
      1500,
      "jobs",
      ["inetum-extension-2024"],
    ],
    [
      "… at GITEX Africa 2025",
      rank(measured(jobs), "organisation", company, GITEX),
      "arrow-ecs",
      700,
      "jobs",
      ["arrow-ecs-casablanca-settat-2025"],
    ],
    [
      "… in Casablanca-Settat",
      rank(measured(jobs), "organisation", company, { places: ["casablanca-settat"] }),
      "arrow-ecs",
      700,
      "jobs",
      ["arrow-ecs-casablanca-settat-2025"],
    ],
    [
      "agreement with most scholarships",
      rank(measured(scholarships), "agreement"),
      "bourses-doctorants-moniteurs-2024",
      550,
      "scholarships",
      ["bourses-doctorants-moniteurs-2024"],
    ],
    [
      "agreement with fewest jobs",
      rank(measured(jobs), "agreement", { direction: "least" }),
      "nexus-ai-factory-2026",
      50,
      "jobs",
      ["nexus-ai-factory-2026"],
    ],
    [
      "largest investment, as a sum",
      rank(measured(investment), "agreement"),
      "nexus-ai-factory-2026",
      12e9,
      "MAD",
      ["nexus-ai-factory-2026"],
    ],
  ])("%s", (_, result, key, amount, unit, agreements) => {
    expect(result.value).toEqual({ amount, unit });
    expect(result.agreements).toEqual(agreements);
    expect(body(result, "rank").rows[0]).toMatchObject({ key, amount: { amount, unit } });
    expect(body(result, "rank").winners).toBe(1);
  });

  test("region with most jobs", () => {
    const result = rank(measured(jobs), "region");
    expect(result.value).toEqual({ amount: 900, unit: "jobs" });
    expect(body(result, "rank").rows.map(({ key }) => key)).toEqual(["casablanca-settat", "oriental", "fes-meknes"]);
  });

  test("foreign company with most agreements", () => {
    const result = rank({ by: "agreements" }, "organisation", { pool: { kinds: ["company"], foreign: true } });
    expect(body(result, "rank").rows[0]).toMatchObject({ key: "huawei", count: 5 });
    expect(result.value).toEqual({ amount: 5, unit: "agreements" });
    expect(result.agreements).toHaveLength(5);
  });

  test("every tie wins", () => {
    const result = rank(measured(capacity), "agreement", {}, { not: { organisations: ["nexus-core-systems"] } });
    expect(body(result, "rank").rows.map(({ key }) => key)).toEqual(["emirats-data-centers-2023"]);
    const least = rank({ by: "agreements" }, "organisation", { direction: "least", ...company });
    expect(body(least, "rank").winners).toBeGreaterThan(10);
    expect(body(least, "rank").rows.every(({ count }) => count === 1)).toBe(true);
  });

  test("a limit takes so many winners, without one value", () => {
    const result = rank(measured(jobs), "agreement", { limit: 3 });
    expect(body(result, "rank")).toMatchObject({ winners: 3, rows: { length: 7 } });
    expect(result.value).toBeUndefined();
    expect(result.agreements).toEqual([
      "inetum-extension-2024",
      "oracle-rd-1000-2024",
      "arrow-ecs-casablanca-settat-2025",
    ]);
  });

  test("currencies have winners of their own", () => {
    const result = rank(measured(funding), "agreement");
    expect(result.value).toBeUndefined();
    const { rows, winners } = body(result, "rank");
    expect(rows.slice(0, winners).map(({ amount }) => [amount?.amount, amount?.unit])).toEqual([
      [400_000_000, "MAD"],
      [38_000_000, "USD"],
      [120_000_000, "EUR"],
    ]);
    expect(rank(measured({ ...funding, unit: "EUR" }), "agreement").value?.amount).toBe(120_000_000);
  });

  test("oldest and newest agreement", () => {
    const oldest = rank({ by: "signed-on" }, "agreement", { direction: "least" });
    expect(oldest).toMatchObject({ date: "2023-10-19", agreements: ["cybersecurite-dgssi-emirats-2023"] });
    const newest = rank({ by: "signed-on" }, "agreement");
    expect(newest).toMatchObject({ date: "2026-04", agreements: ["nexus-ai-factory-2026"] });
    expect(newest.value).toBeUndefined();
    const oracle = rank({ by: "signed-on" }, "agreement", {}, { organisations: ["oracle"] });
    expect(oracle.date).toBe("2024-05-29");
  });

  test("earliest and latest deadline", () => {
    expect(rank({ by: "deadline" }, "agreement")).toMatchObject({
      date: "2035",
      agreements: ["maroc-telecom-inwi-2025"],
    });
    const first = rank({ by: "deadline" }, "agreement", { direction: "least" });
    expect(first.date).toBe("2025");
    expect(first.agreements).toContain("fes-shore-capgemini-cnexia-2023");
  });

  test("nothing to rank", () => {
    expect(rank(measured(jobs), "agreement", {}, { organisations: ["huawei"] }).status).toBe("no_data");
    expect(rank({ by: "signed-on" }, "agreement", {}, { organisations: ["giz"] })).toMatchObject({
      status: "no_data",
      missing: { why: "no-attribute", attribute: "signed-on" },
    });
  });
});

describe("comparisons", () => {
  const compare = (subjects: Filter[], yardsticks: Yardstick[], where: Filter = {}) =>
    run({ kind: "compare", subjects, yardsticks }, where);

  test.each<readonly [string, Filter, Filter, number, number]>([
    ["KPMG and Arrow ECS", { organisations: ["kpmg"] }, { organisations: ["arrow-ecs"] }, 150, 700],
    ["Oujda and Fez", { places: ["oujda"] }, { places: ["fes"] }, 200, 100],
    ["Oracle and Inetum", { organisations: ["oracle"] }, { organisations: ["inetum"] }, 1000, 1500],
    ["2T Services and KPMG", { organisations: ["2t-services"] }, { organisations: ["kpmg"] }, 200, 150],
    ["two regions", { places: ["casablanca-settat"] }, { places: ["oriental"] }, 900, 200],
    ["two editions", GITEX, { events: ["gitex-africa-2026"] }, 1050, 50],
  ])("%s on jobs", (_, first, second, left, right) => {
    const result = compare([first, second], [measured(jobs)]);
    const [table] = body(result, "compare").tables;
    expect(table?.rows.map(({ amount }) => amount?.amount)).toEqual([left, right]);
    expect(table?.leaders).toEqual([left > right ? 0 : 1]);
    expect(result.agreements.length).toBeGreaterThan(1);
  });

  test("deadlines beside a measure are that measure's", () => {
    const result = compare(
      [{ organisations: ["kpmg"] }, { organisations: ["2t-services"] }],
      [measured(jobs), { by: "deadline" }],
    );
    expect(body(result, "compare").tables[1]?.rows.map(({ date }) => date)).toEqual(["2029", "2028"]);
  });

  test("numbers of agreements and signing dates", () => {
    const subjects = [{ organisations: ["huawei"] }, { organisations: ["oracle"] }];
    expect(
      body(compare(subjects, [{ by: "agreements" }]), "compare").tables[0]?.rows.map(({ count }) => count),
    ).toEqual([5, 3]);
    const dates = compare([{ organisations: ["kpmg"] }, { organisations: ["inetum"] }], [{ by: "signed-on" }]);
    expect(body(dates, "compare").tables[0]).toMatchObject({
      rows: [{ date: "2025-04-15" }, { date: "2024-04-29" }],
      leaders: [0],
    });
  });

  test("one unknown side is no comparison: the known one is offered", () => {
    const result = compare([{ organisations: ["kpmg"] }, { organisations: ["nokia"] }], [measured(jobs)]);
    expect(result).toMatchObject({
      status: "no_data",
      missing: { why: "one-side", subjects: [1] },
      nearest: [{ amounts: [{ amount: 150 }] }],
    });
  });

  test("a region that stands in for its city is said", () => {
    const result = compare([{ places: ["casablanca"] }, { places: ["oujda"] }], [measured(jobs)]);
    expect(aside(result, "region")?.region).toBe("casablanca-settat");
  });
});

describe("averages", () => {
  const average = (where: Filter, yardstick: Yardstick = measured(jobs), per: Rank["over"] = "agreement") =>
    run({ kind: "average", yardstick, per }, where);

  test.each<readonly [string, Filter, number, string]>([
    ["three memoranda", { organisations: ["kpmg", "arrow-ecs", "2t-services"] }, 350, "jobs"],
    ["two memoranda", { organisations: ["kpmg", "arrow-ecs"] }, 425, "jobs"],
    ["Inetum and Oracle", { organisations: ["inetum", "oracle"] }, 1250, "jobs"],
    ["all, one decimal", {}, 528.6, "jobs"],
  ])("jobs per agreement: %s", (_, where, amount, unit) => {
    expect(average(where).value).toEqual({ amount, unit });
  });

  test("a joint commitment is spread over its agreements", () => {
    expect(average(GITEX, measured(investment)).value).toEqual({ amount: 60_000_000, unit: "MAD" });
  });

  test("per region, and agreements per year", () => {
    expect(average({}, measured(jobs), "region")).toMatchObject({ body: { over: 3 } });
    expect(average({}, { by: "agreements" }, "year")).toMatchObject({
      body: { over: 4, total: 107 },
      value: { amount: 26.8 },
    });
  });

  test("several currencies have no one average", () => {
    const result = average({}, measured(funding));
    expect(result.value).toBeUndefined();
    expect(aside(result, "other-unit")?.amounts.length).toBeGreaterThan(0);
  });
});

describe("shares", () => {
  const share = (where: Filter, part: Filter, yardstick: Yardstick = measured(jobs)) =>
    run({ kind: "share", yardstick, part }, where);

  test.each<readonly [string, Filter, Filter, number]>([
    ["Arrow ECS at GITEX Africa 2025", GITEX, { organisations: ["arrow-ecs"] }, 66.7],
    ["KPMG at GITEX Africa 2025", GITEX, { organisations: ["kpmg"] }, 14.3],
    ["Inetum in 2024", inYear(2024), { organisations: ["inetum"] }, 60],
    ["a region of all", {}, { places: ["casablanca-settat"] }, 24.3],
  ])("%s", (_, where, part, percent) => {
    const result = share(where, part);
    expect(result.value).toEqual({ amount: percent, unit: "percent" });
    expect(body(result, "share").percent).toBe(percent);
  });

  test("a part never lies outside its whole", () => {
    expect(share(GITEX, { events: ["gitex-africa-2026"] })).toMatchObject({
      status: "no_data",
      missing: { why: "one-side" },
    });
  });

  test("of agreements", () => {
    expect(share({}, { organisations: ["huawei"] }, { by: "agreements" }).value).toEqual({
      amount: 4.6,
      unit: "percent",
    });
  });

  test("stated parts: an amount over its whole, a percentage as it stands", () => {
    const enta = run({ kind: "share", yardstick: measured(funding), partFigures: ["enta-dakhla-2025#part-region"] });
    expect(enta).toMatchObject({
      value: { amount: 20, unit: "percent" },
      agreements: ["enta-dakhla-2025"],
      body: { asStated: false },
    });
    const oracle = run({ kind: "share", yardstick: measured(jobs), partFigures: ["oracle-rd-1000-2024#part-regions"] });
    expect(oracle).toMatchObject({
      value: { amount: 40 },
      agreements: ["oracle-rd-1000-2024"],
      body: { asStated: true },
    });
  });
});
