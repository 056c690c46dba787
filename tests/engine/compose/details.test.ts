import { describe, expect, it } from "vitest";
import { compose } from "../../../src/engine/compose/compose-result.ts";
import { phraseQuery } from "../../../src/engine/compose/phrase.ts";
import { plainText } from "../../../src/engine/compose/plain-text.ts";
import { describeQuery } from "../../../src/engine/compose/reading.ts";
import { answered, catalogue, project, sum } from "./results.ts";
import { ids, samples } from "./samples.ts";
import { plain } from "./typography.ts";

function french(name: keyof typeof samples) {
  return compose(samples[name], "fr", catalogue);
}

describe("what stands behind an answer", () => {
  it("keeps each figure's qualifier and deadline", () => {
    const lines = french("total of a region").facts.map(({ value, detail }) => plain(`${value} | ${detail ?? ""}`));
    expect(lines[0]).toBe("700 emplois directs | d'ici 2029");
    expect(lines.at(-1)).toContain("environ 50 emplois directs");
  });

  it("names a programme objective beside a total, never in it", () => {
    const { caveats, headline } = french("total of a region");
    expect(plain(caveats.join(" "))).toContain(
      "Un objectif de programme n'est pas compté ici : 130 000 emplois d'ici 2030",
    );
    expect(headline).not.toContain("130");
  });

  it("tells another value of a figure with who said it", () => {
    expect(plain(french("total of capacity with an alternative").caveats.join(" "))).toContain(
      "Africa Business Insight",
    );
    expect(plain(french("total at programme level").caveats.join(" "))).toMatch(/L'ODJ et TIC Maroc écrivent 140 000/u);
  });

  it("tells only the disagreements that touch the question", () => {
    const about = (measure: "jobs" | "funding") =>
      compose(
        answered(
          { kind: "total", measure: { measures: [measure] } },
          { places: ["fes"] },
          {
            kind: "total",
            measure: { measures: [measure] },
            amounts: [sum(`${ids.fes}#${measure === "jobs" ? "emplois" : "subvention"}`)],
            basis: project,
          },
          { agreements: [ids.fes], asides: [{ kind: "conflict", agreements: [ids.fes] }] },
        ),
        "fr",
        catalogue,
      ).caveats;
    expect(about("jobs")).toEqual([]);
    expect(about("funding").join(" ")).toContain("Beladi News");
  });

  it("gives signatories their title, and says who is not named", () => {
    const lines = french("parties").facts.map(({ label, value, detail }) =>
      plain(`${label} | ${value} | ${detail ?? ""}`),
    );
    expect(lines).toContain("KPMG (KPMG SASU) | signataire non nommé par les sources | ");
    expect(lines.some((line) => /Karim Zidane \| ministre délégué/u.test(line))).toBe(true);
  });

  it("cites sources with publisher, date and address", () => {
    const lines = french("sources").facts;
    expect(lines[0]?.label).toBe("Challenge");
    expect(lines[0]?.detail).toMatch(/^https?:/u);
    expect(plainText(french("total of a city"))).toMatch(/Sources\u00a0: Express TV, .*https:\/\//u);
  });

  it("cuts a long list and says how many lines are left", () => {
    const all = catalogue.agreements.map(({ id }) => id);
    const answer = compose(
      answered(
        { kind: "list", of: "agreements" },
        {},
        { kind: "list", of: "agreements", ids: all, basis: project },
        { agreements: all },
      ),
      "en",
      catalogue,
    );
    expect(answer.agreements).toHaveLength(all.length);
    expect(answer.facts.length + (answer.more ?? 0)).toBe(all.length);
    expect(plainText(answer)).toContain(`… and ${all.length - 10} more.`);
  });

  it("draws two points or more, and none for a single figure", () => {
    expect(french("total of a city").chart).toBeUndefined();
    expect(french("total of a region").chart?.points.map(({ value }) => value)).toEqual([700, 150, 50]);
    expect(french("compare jobs").chart?.points.map(({ short }) => short)).toEqual(["KPMG", "Arrow ECS"]);
    expect(french("deadlines").chart).toMatchObject({ kind: "timeline", unit: "year" });
  });

  it("tells the figures of one agreement apart by their labels", () => {
    expect(french("total of capacity with an alternative").facts.map(({ label }) => label)).toEqual([
      "Phase 2, site du nord non précisé",
      "Phase 1, à Nouaceur",
    ]);
  });
});

describe("the reading and the question of a query", () => {
  const open = {
    what: { kind: "total" as const, measure: { measures: ["jobs" as const] } },
    where: { places: ["oujda"], due: { to: 2028 } },
  };

  it("reads a query in one line", () => {
    expect(describeQuery(open, "fr", catalogue)).toBe("emplois · Oujda · échéance jusqu’à 2028");
    expect(describeQuery(open, "en", catalogue)).toBe("jobs · Oujda · deadline up to 2028");
    expect(
      describeQuery(open, "fr", catalogue, { corrected: [{ written: "oujdda", read: "Oujda" }], unread: ["svp"] }),
    ).toBe(
      "emplois · Oujda · échéance jusqu’à 2028 · «\u00a0oujdda\u00a0» lu «\u00a0Oujda\u00a0» · non lu\u00a0: «\u00a0svp\u00a0»",
    );
  });

  it("asks it in plain words", () => {
    expect(phraseQuery(open, "fr", catalogue)).toBe("Combien d’emplois à Oujda d’ici 2028\u202f?");
    expect(phraseQuery(open, "en", catalogue)).toBe("How many jobs in Oujda by 2028?");
    const list = {
      what: { kind: "list" as const, of: "agreements" as const },
      where: { organisations: ["huawei"], signed: { from: "2023-01-01", to: "2023-12-31" } },
    };
    expect(phraseQuery(list, "en", catalogue)).toBe("Which agreements with Huawei signed in 2023?");
    const who = {
      what: { kind: "attribute" as const, attribute: "signatories" as const },
      where: { agreements: [ids.kpmg] },
    };
    expect(phraseQuery(who, "fr", catalogue)).toBe("Qui a signé l’accord avec KPMG\u202f?");
  });

  it("asks nothing that plain words cannot carry", () => {
    const excluded = {
      what: { kind: "list" as const, of: "agreements" as const },
      where: { not: { places: ["rabat"] } },
    };
    expect(phraseQuery(excluded, "fr", catalogue)).toBeUndefined();
    const picked = {
      what: { kind: "total" as const, measure: { measures: ["other" as const], figures: [`${ids.kpmg}#emplois`] } },
      where: {},
    };
    expect(phraseQuery(picked, "en", catalogue)).toBeUndefined();
  });
});
