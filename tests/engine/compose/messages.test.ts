import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { messagesOf } from "../../../src/engine/compose/messages.ts";
import { createWording, shorten, shortName } from "../../../src/engine/compose/wording.ts";
import { catalogue } from "./results.ts";
import { plain } from "./typography.ts";

const fr = messagesOf("fr");
const en = messagesOf("en");

describe("numbers and units", () => {
  it("agrees in number", () => {
    const counted = (amount: number) => [
      plain(fr.format.quantity(amount, "jobs")),
      plain(en.format.quantity(amount, "jobs")),
    ];
    expect(counted(0)).toEqual(["0 emploi", "0 jobs"]);
    expect(counted(1)).toEqual(["1 emploi", "1 job"]);
    expect(counted(2)).toEqual(["2 emplois", "2 jobs"]);
    expect(counted(1050)).toEqual(["1 050 emplois", "1,050 jobs"]);
    expect(counted(1000000)).toEqual(["1 million d'emplois", "1 million jobs"]);
    expect(counted(2000000)).toEqual(["2 millions d'emplois", "2 million jobs"]);
    expect(plain(fr.format.quantity(1, "jobs", { direct: true }))).toBe("1 emploi direct");
    expect(plain(fr.format.quantity(200, "jobs", { direct: true }))).toBe("200 emplois directs");
  });

  it("says money as it is said", () => {
    const money = (amount: number, unit: string) => [
      plain(fr.format.quantity(amount, unit)),
      plain(en.format.quantity(amount, unit)),
    ];
    expect(money(1400000000, "MAD")).toEqual(["1,4 milliard de dirhams", "MAD 1.4 billion"]);
    expect(money(1450000000, "MAD")).toEqual(["1,45 milliard de dirhams", "MAD 1.45 billion"]);
    expect(money(12000000000, "MAD")).toEqual(["12 milliards de dirhams", "MAD 12 billion"]);
    expect(money(120000000, "EUR")).toEqual(["120 millions d'euros", "EUR 120 million"]);
    expect(money(510000, "USD")).toEqual(["510 000 dollars", "USD 510,000"]);
    expect(money(1234567890, "MAD")).toEqual(["1 234 567 890 dirhams", "MAD 1,234,567,890"]);
  });

  it("never loses a digit", () => {
    const scales: Readonly<Record<string, number>> = {
      milliard: 1e9,
      milliards: 1e9,
      million: 1e6,
      millions: 1e6,
      billion: 1e9,
    };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50_000_000_000 }), (amount) => {
        const [french, english] = [plain(fr.format.quantity(amount, "MAD")), plain(en.format.quantity(amount, "MAD"))];
        const frenchParts = /^([\d ]*\d(?:,\d+)?)(?: (milliards?|millions?))?/u.exec(french);
        const englishParts = /^MAD ([\d,]+(?:\.\d+)?)(?: (billion|million))?/u.exec(english);
        const value = (digits: string | undefined, word: string | undefined) =>
          Math.round(Number(digits) * (scales[word ?? ""] ?? 1));
        expect(value(frenchParts?.[1]?.replaceAll(" ", "").replace(",", "."), frenchParts?.[2])).toBe(amount);
        expect(value(englishParts?.[1]?.replaceAll(",", ""), englishParts?.[2])).toBe(amount);
      }),
    );
  });

  it("writes dates as precisely as they are known", () => {
    expect(fr.format.day("2025-04-01")).toBe("1er avril 2025");
    expect([fr.format.onDay("2025-04-15"), fr.format.onDay("2024-05"), fr.format.onDay("2024")]).toEqual([
      "le 15 avril 2025",
      "en mai 2024",
      "en 2024",
    ]);
    expect([en.format.onDay("2025-04-15"), en.format.onDay("2024-05"), en.format.onDay("2024")]).toEqual([
      "on 15 April 2025",
      "in May 2024",
      "in 2024",
    ]);
  });

  it("shows a unit that it does not know by its own word", () => {
    expect(plain(fr.format.quantity(3, "smart-poles"))).toBe("3 smart poles");
    expect(plain(en.format.quantity(3, "smart-poles"))).toBe("3 smart poles");
  });
});

describe("names in sentences", () => {
  it("elides and contracts in French", () => {
    expect(fr.names.ofThe("Inetum")).toBe("d’Inetum");
    expect(fr.names.ofThe("Huawei")).toBe("de Huawei");
    expect(fr.names.ofThe("Ministère de la Santé")).toBe("du ministère de la Santé");
    expect(fr.names.the("Agence nationale des ports")).toBe("l’Agence nationale des ports");
    expect(fr.names.atPlace({ name: "L’Oriental", kind: "region" })).toBe("dans la région de l’Oriental");
    expect(fr.names.atPlace({ name: "Fès", kind: "city" })).toBe("à Fès");
    expect(fr.names.atEvent("Lancement de la stratégie")).toBe("lors du lancement de la stratégie");
    expect(fr.names.atEvent("GITEX Africa 2025")).toBe("à GITEX Africa 2025");
    expect(fr.names.inSector("Recherche et innovation")).toBe("dans la recherche et l’innovation");
    expect(["FR", "KR", "US", "CI", "MX", "CA"].map(fr.names.fromCountry)).toEqual([
      "de France",
      "de Corée du Sud",
      "des États-Unis",
      "de Côte d’Ivoire",
      "du Mexique",
      "du Canada",
    ]);
    expect(["FR", "MA", "US", "DJ"].map(fr.names.inCountry)).toEqual([
      "en France",
      "au Maroc",
      "aux États-Unis",
      "à Djibouti",
    ]);
  });

  it("puts articles where English has them", () => {
    expect(en.names.the("Ministry of Health")).toBe("the Ministry of Health");
    expect(en.names.the("Al Akhawayn University")).toBe("Al Akhawayn University");
    expect(en.names.the("Huawei")).toBe("Huawei");
    expect(en.names.atEvent("State visit of Emmanuel Macron to Morocco")).toBe(
      "during the state visit of Emmanuel Macron to Morocco",
    );
    expect(en.names.fromCountry("AE")).toBe("from the United Arab Emirates");
  });
});

describe("short labels", () => {
  it("fits every record of the data set, in both languages", () => {
    for (const language of ["fr", "en"] as const) {
      const wording = createWording(language, catalogue);
      const keys = [
        ...catalogue.agreements.map(({ id }) => ["agreement", id] as const),
        ...[...catalogue.organisations.keys()].map((id) => ["organisation", id] as const),
        ...[...catalogue.places.keys()].map((id) => ["city", id] as const),
        ...[...catalogue.sectors.keys()].map((id) => ["sector", id] as const),
        ...[...catalogue.events.keys()].map((id) => ["event", id] as const),
      ];
      for (const [group, key] of keys) {
        const short = shortName(wording, group, key);
        expect([...short].length, `${group} ${key}`).toBeLessThanOrEqual(20);
        expect(short.trim(), `${group} ${key}`).not.toBe("");
      }
    }
  });

  it("cuts at a word's end", () => {
    expect(shorten("Centre de compétences en conseil")).toBe("Centre de");
    expect(shorten("Court")).toBe("Court");
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }), (text) => {
        expect([...shorten(text)].length).toBeLessThanOrEqual(20);
      }),
    );
  });
});
