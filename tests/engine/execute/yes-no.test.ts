import { describe, expect, test } from "vitest";
import type { Filter, Query } from "../../../src/engine/query.ts";
import { aside, inYear, jobs, run } from "./world.ts";

type Claim = (Query["what"] & { kind: "test" })["claim"];
const ask = (where: Filter, claim: Claim, definite = true) => run({ kind: "test", definite, claim }, where);
const holds = (where: Filter, slots: Filter, definite = true) => ask(where, { claim: "holds", slots }, definite);
const KPMG: Filter = { organisations: ["kpmg"] };

describe("existence", () => {
  test.each<readonly [string, Filter, readonly string[]]>([
    ["Nokia", { organisations: ["nokia"] }, ["nokia-mtnra-2025"]],
    ["Rwanda", { party: { countries: ["RW"] } }, ["add-risa-rwanda-2024"]],
    ["Samsung", { organisations: ["samsung"] }, ["samsung-education-amendment-2026"]],
    ["Huawei on video games", { organisations: ["huawei"], sectors: ["gaming"] }, ["huawei-gaming-startups-2024"]],
    [
      "Dakhla",
      { places: ["dakhla"] },
      [
        "transition-energetique-data-center-dakhla-2025",
        "igoudar-dakhla-data-center-2025",
        "jazari-institute-dakhla-2025",
        "enta-dakhla-2025",
      ],
    ],
  ])("yes: %s", (_, where, agreements) => {
    expect(ask(where, { claim: "exists" }, false)).toMatchObject({ verdict: "yes", agreements });
  });

  test("silence is no answer, and the nearest fact is offered", () => {
    const result = ask({ organisations: ["huawei"], ...inYear(2026) }, { claim: "exists" }, false);
    expect(result).toMatchObject({
      status: "no_data",
      missing: { why: "silent" },
      nearest: expect.arrayContaining([expect.objectContaining({ dropped: "signed" })]),
    });
    expect(result.verdict).toBeUndefined();
  });

  test("of a figure", () => {
    expect(ask(KPMG, { claim: "exists", measure: jobs })).toMatchObject({
      verdict: "yes",
      body: { amounts: [{ amount: 150 }] },
    });
    expect(ask({ organisations: ["nokia"] }, { claim: "exists", measure: jobs }).status).toBe("no_data");
  });
});

describe("properties of an agreement", () => {
  test.each<readonly [string, Filter, Filter, "yes" | "no"]>([
    ["signed in 2025", KPMG, inYear(2025), "yes"],
    ["signed in 2024", KPMG, inYear(2024), "no"],
    ["Inetum in 2025", { organisations: ["inetum"] }, inYear(2025), "no"],
    ["signed by its signatory", KPMG, { people: ["karim-zidane"] }, "yes"],
    ["signed by a former minister", KPMG, { people: ["ghita-mezzour"] }, "no"],
    ["in its region", KPMG, { places: ["casablanca-settat"] }, "yes"],
    ["elsewhere", { organisations: ["2t-services"] }, { places: ["fes"] }, "no"],
    ["signed in Marrakesh", KPMG, { signedIn: ["marrakech"] }, "yes"],
    ["signed in Rabat", KPMG, { signedIn: ["rabat"] }, "no"],
    ["signed abroad", { agreements: ["oracle-rd-1000-2024"] }, { signedInCountry: "US" }, "yes"],
    ["a memorandum", KPMG, { types: ["memorandum"] }, "yes"],
    ["a loan", KPMG, { types: ["contract"] }, "no"],
    ["at another event", KPMG, { events: ["gitex-africa-2024"] }, "no"],
    ["with a ministry", KPMG, { organisations: ["mtnra"] }, "yes"],
    ["with a stranger", KPMG, { organisations: ["oracle"] }, "no"],
    ["with a French party", { organisations: ["inetum"] }, { party: { countries: ["FR"] } }, "yes"],
    ["with a Chinese party", { organisations: ["inetum"] }, { party: { countries: ["CN"] } }, "no"],
    ["due by 2029", KPMG, { due: { to: 2029 } }, "yes"],
    ["due by 2027", KPMG, { due: { to: 2027 } }, "no"],
    ["in its sector", KPMG, { sectors: ["consulting"] }, "yes"],
    ["over 100 jobs", KPMG, { bounds: [{ measure: jobs, min: 100, strict: true }] }, "yes"],
    ["over 200 jobs", KPMG, { bounds: [{ measure: jobs, min: 200, strict: true }] }, "no"],
    ["not a convention", KPMG, { not: { types: ["convention"] } }, "yes"],
    ["several at once", KPMG, { ...inYear(2025), types: ["convention"] }, "no"],
  ])("%s", (_, where, slots, verdict) => {
    expect(holds(where, slots)).toMatchObject({ status: "answered", verdict });
  });

  test.each<readonly [string, Filter, Filter]>([
    ["an unknown date", { organisations: ["giz"] }, inYear(2026)],
    ["a sector that is not listed", KPMG, { sectors: ["gaming"] }],
    ["a city, when only its region is named", KPMG, { places: ["casablanca"] }],
    ["a place, for a nationwide agreement", { organisations: ["nokia"] }, { places: ["rabat"] }],
    ["an unknown event", { organisations: ["inetum"] }, { events: ["gitex-africa-2024"] }],
    [
      "a deadline, where there is none",
      { organisations: ["visa"], agreements: ["visa-maroc-telecom-2025"] },
      { due: { to: 2028 } },
    ],
    ["a country, when a party's is unknown", KPMG, { party: { kinds: ["company"], countries: ["NL"] } }],
    [
      "a figure that is not announced",
      { organisations: ["nokia"] },
      { bounds: [{ measure: jobs, min: 1, strict: false }] },
    ],
  ])("silent on %s", (_, where, slots) => {
    expect(holds(where, slots)).toMatchObject({ status: "no_data", missing: { why: "silent" } });
  });

  test("somebody only tied to the agreement neither signed nor didn't", () => {
    const result = holds({ organisations: ["2t-services"] }, { people: ["karim-zidane"] });
    expect(result.status).toBe("no_data");
    expect(aside(result, "also-named")?.agreements).toEqual(["2t-services-oujda-2025"]);
  });

  test("without a definite agreement nothing can be contradicted: others may exist", () => {
    expect(holds({ organisations: ["huawei"] }, inYear(2026), false).status).toBe("no_data");
    expect(holds({ organisations: ["huawei"] }, inYear(2024), false)).toMatchObject({
      verdict: "yes",
      agreements: ["huawei-gaming-startups-2024"],
    });
  });
});

describe("amounts and numbers", () => {
  const bound = (where: Filter, min: number) =>
    ask(where, { claim: "bound", bound: { measure: jobs, min, strict: true } });

  test("a total within a bound", () => {
    expect(bound(KPMG, 200)).toMatchObject({ verdict: "no", value: { amount: 150 } });
    expect(bound({ places: ["oujda"] }, 500).verdict).toBe("no");
    expect(bound({}, 3000).verdict).toBe("yes");
    expect(bound({ organisations: ["nokia"] }, 10).status).toBe("no_data");
  });

  test("a city's verdict that rests on its region says so", () => {
    const result = bound({ places: ["casablanca"] }, 500);
    expect(result.verdict).toBe("yes");
    expect(aside(result, "region")?.region).toBe("casablanca-settat");
  });

  test("a number of agreements", () => {
    const more = (where: Filter, min: number) => ask(where, { claim: "count", min, strict: true });
    expect(more({ organisations: ["huawei"] }, 4).verdict).toBe("yes");
    expect(more({ organisations: ["huawei"] }, 5).verdict).toBe("no");
    expect(more({ places: ["tetouan"] }, 1).status).toBe("no_data");
    expect(more({ agreements: ["jazari-root-2026"] }, 1).status).toBe("no_data");
  });

  test("more, less, as much", () => {
    const than = (first: string, second: string, relation: "more" | "less" | "equal") =>
      ask(
        {},
        {
          claim: "more",
          subjects: [{ organisations: [first] }, { organisations: [second] }],
          yardstick: { by: "measure", measure: jobs },
          relation,
        },
      );
    expect(than("arrow-ecs", "kpmg", "more")).toMatchObject({
      verdict: "yes",
      body: { amounts: [{ amount: 700 }, { amount: 150 }] },
    });
    expect(than("arrow-ecs", "kpmg", "less").verdict).toBe("no");
    expect(than("cnexia", "capgemini-engineering", "equal").verdict).toBe("yes");
    expect(than("arrow-ecs", "nokia", "more")).toMatchObject({
      status: "no_data",
      missing: { why: "one-side", subjects: [1] },
    });
  });

  test("a month and one of its days can't be told apart", () => {
    const isEarlier = (first: string, second: string) =>
      ask(
        {},
        {
          claim: "more",
          subjects: [{ agreements: [first] }, { agreements: [second] }],
          yardstick: { by: "signed-on" },
          relation: "less",
        },
      );
    expect(isEarlier("inwi-um6p-startups-2024", "oracle-cloud-regions-2024").status).toBe("no_data");
    expect(isEarlier("inetum-extension-2024", "kpmg-casablanca-settat-2025").verdict).toBe("yes");
  });
});
