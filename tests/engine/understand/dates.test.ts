import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDates } from "../../../src/engine/understand/dates.ts";
import { normalise } from "../../../src/engine/understand/normalise.ts";

const NOW = "2026-11-23";
const find = (question: string, now = NOW) => findDates(normalise(question).tokens, now);
const shown = (question: string) =>
  find(question).map(({ relation, start, end }) => `${relation} ${start ?? ""}..${end ?? ""}`);
const year = (value: number) => `${value}-01-01..${value}-12-31`;

/** Value first, then the phrasings that have it, in both languages. */
const corpus: readonly (readonly [string, readonly string[]])[] = [
  [
    `in ${year(2025)}`,
    [
      "2025",
      "en 2025",
      "in 2025",
      "l'année 2025",
      "in the year 2025",
      "courant 2025",
      "fin 2025",
      "mi-2025",
      "early 2025",
      "in late 2025",
      "the ones from 2025",
      "accords de 2025",
      "agreements of 2025 on AI",
      "GITEX Africa 2025",
      "’25",
    ],
  ],
  [
    `in ${year(2025)}`,
    ["l'an dernier", "lan dernier", "l'année dernière", "l'annee passee", "last year", "il y a un an", "a year ago"],
  ],
  [`in ${year(2026)}`, ["cette année", "this year", "l'année en cours", "fin de l'année", "the end of the year"]],
  [`in ${year(2027)}`, ["l'année prochaine", "l'an prochain", "next year"]],
  [`in ${year(2024)}`, ["il y a deux ans", "il y a 2 ans", "two years ago", "2 years ago"]],
  [
    "by ..2029-12-31",
    [
      "d'ici 2029",
      "d'ici à 2029",
      "d'ici à fin 2029",
      "d'ici la fin de 2029",
      "dici 2029",
      "d ici fin 2029",
      "à l'horizon 2029",
      "a lhorizon 2029",
      "by 2029",
      "by the end of 2029",
      "until 2029",
      "jusqu'en 2029",
      "jusqu'à fin 2029",
      "no later than 2029",
      "au plus tard en 2029",
      "2029 au plus tard",
      "avant la fin 2029",
      "before the end of 2029",
      "up to 2029",
      "2029 ou avant",
    ],
  ],
  [
    "by ..2028-12-31",
    ["dans deux ans", "d'ici deux ans", "within two years", "in 2 years", "dans les deux prochaines années"],
  ],
  ["by ..2027-12-31", ["by next year", "d'ici l'année prochaine"]],
  ["by ..2026-12-31", ["d'ici la fin de l'année", "by the end of the year"]],
  ["before ..2027-12-31", ["avant 2028", "before 2028", "prior to 2028", "avant l'année 2028"]],
  ["before ..2025-03-31", ["avant avril 2025", "before April 2025"]],
  ["after 2025-01-01..", ["après 2024", "after 2024"]],
  ["after 2025-04-16..", ["après le 15 avril 2025", "after 15 April 2025"]],
  [
    "since 2024-01-01..",
    [
      "depuis 2024",
      "since 2024",
      "à partir de 2024",
      "dès 2024",
      "from 2024 onwards",
      "from 2024 on",
      "2024 et plus",
      "starting in 2024",
    ],
  ],
  ["since 2024-11-23..", ["depuis deux ans", "since two years"]],
  ["since 2026-01-01..", ["depuis le début de l'année", "since the start of the year"]],
  [
    "between 2024-01-01..2026-12-31",
    [
      "entre 2024 et 2026",
      "between 2024 and 2026",
      "de 2024 à 2026",
      "from 2024 to 2026",
      "2024-2026",
      "2024 – 2026",
      "2024 à 2026",
      "2024-26",
      "de début 2024 à fin 2026",
    ],
  ],
  ["between 2024-01-01..2025-12-31", ["2024/25"]],
  [
    "between 2024-11-23..2026-11-23",
    ["ces deux dernières années", "the last two years", "over the past 2 years", "les 24 derniers mois"],
  ],
  ["between 2026-11-23..2028-12-31", ["over the next 2 years", "au cours des deux prochaines années"]],
  ["in 2026-11-01..2026-11-30", ["ce mois-ci", "this month", "ce mois"]],
  ["in 2026-10-01..2026-10-31", ["le mois dernier", "last month"]],
  [
    "in 2025-04-01..2025-04-30",
    [
      "avril 2025",
      "en avril 2025",
      "April 2025",
      "April, 2025",
      "in April of 2025",
      "04/2025",
      "2025-04",
      "avirl 2025",
      "mois d'avril 2025",
      "april '25",
      "avril de l'an dernier",
      "April last year",
    ],
  ],
  ["in 2025-02-01..2025-02-28", ["février 2025", "fevier 2025", "fev 2025", "Febuary 2025"]],
  [
    "in 2025-04-15..2025-04-15",
    [
      "15 avril 2025",
      "le 15 avril 2025",
      "on April 15, 2025",
      "April 15th, 2025",
      "the 15th of April 2025",
      "15/04/2025",
      "15.04.2025",
      "15-04-2025",
      "15/04/25",
      "2025-04-15",
      "2025/04/15",
      "04/15/2025",
    ],
  ],
  ["in 2025-07-01..2025-07-01", ["1er juillet 2025", "July 1st, 2025", "le premier juillet 2025"]],
  [
    "in 2026-01-01..2026-03-31",
    [
      "Q1 2026",
      "T1 2026",
      "T1-2026",
      "2026 Q1",
      "premier trimestre 2026",
      "le premier trimestre de 2026",
      "1er trimestre de l'année 2026",
      "the first quarter of 2026",
    ],
  ],
  ["in 2025-10-01..2025-12-31", ["dernier trimestre 2025", "in the last quarter of 2025", "4e trimestre 2025"]],
  ["in 2025-01-01..2025-06-30", ["premier semestre 2025", "first half of 2025", "S1 2025", "H1 2025"]],
  ["in 2025-06-01..2025-08-31", ["été 2025", "summer 2025"]],
  ["in 2026-09-01..2026-09-30", ["en septembre", "in September", "septembre dernier", "last September"]],
  ["in 2025-12-01..2025-12-31", ["en décembre", "in December"]],
  ["by ..2027-03-31", ["d'ici mars", "by March"]],
  ["between 2025-04-14..2025-04-16", ["du 14 au 16 avril 2025", "14-16 April 2025", "between 14 and 16 April 2025"]],
  [
    "between 2025-04-01..2025-06-30",
    ["entre avril et juin 2025", "between April and June 2025", "avril-juin 2025", "d'avril à juin 2025"],
  ],
  ["between 2025-11-01..2026-02-28", ["entre novembre et février 2026"]],
];

describe("findDates", () => {
  for (const [expected, phrasings] of corpus) {
    it.each(phrasings)(`reads ${expected} in %j`, (phrasing) => {
      // "d'avril à juin" keeps its elided preposition outside.
      expect(shown(phrasing)).toEqual([expected]);
      expect(shown(`combien d'emplois ${phrasing} ?`)).toEqual([expected]);
    });
  }

  it.each([
    "plus de 2000 emplois",
    "2 000 emplois",
    "2025 MAD",
    "2025 millions",
    "$2025",
    "mars",
    "what may happen",
    "may the deal be signed",
    "how many jobs in 3 cities",
    "il a été signé",
    "premier accord",
    "the second one",
    "the first half of the jobs",
    "the last agreement",
    "entre 120 et 300 emplois",
    "from Paris to Oujda",
    "5G, 2T, 24/7, 1 400",
  ])("finds none in %j", (question) => {
    expect(find(question)).toEqual([]);
  });

  it("keeps years that are listed apart", () => {
    expect(shown("compare 2024 et 2025")).toEqual([`in ${year(2024)}`, `in ${year(2025)}`]);
    expect(shown("2024, 2025 and 2026")).toHaveLength(3);
  });

  it("tells said from bare, and today's dates from fixed ones", () => {
    expect(find("emplois 2028")[0]).toMatchObject({ explicit: false, relative: false, precision: "year" });
    expect(find("emplois en 2028")[0]).toMatchObject({ explicit: true, from: 1, to: 3 });
    expect(find("avril 2025")[0]).toMatchObject({ explicit: true, precision: "month" });
    expect(find("Q1 2026")[0]).toMatchObject({ precision: "quarter" });
    expect(find("H1 2026")[0]).toMatchObject({ precision: "half" });
    expect(find("last year")[0]).toMatchObject({ relative: true, explicit: true });
    expect(find("en septembre")[0]).toMatchObject({ relative: true });
  });

  it("does not take a day that does not exist", () => {
    expect(shown("31/02/2025")).not.toContain("in 2025-02-31..2025-02-31");
    expect(shown("29 février 2024")).toEqual(["in 2024-02-29..2024-02-29"]);
  });

  it("reads back any day, however it is written", () => {
    const day = fc.date({ min: new Date("1991-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const print = (locale: string, month: "long" | "2-digit") =>
          new Intl.DateTimeFormat(locale, { day: "numeric", month, year: "numeric", timeZone: "UTC" }).format(date);
        for (const text of [
          iso,
          print("fr", "long"),
          print("en-US", "long"),
          print("en-GB", "long"),
          print("fr", "2-digit"),
        ]) {
          expect(shown(`signé le ${text} ?`), text).toEqual([`in ${iso}..${iso}`]);
        }
      }),
    );
  });

  it("gives spans in order whose ends are in order, for any words and any day", () => {
    const word = fc.constantFrom(
      ..."en in d ici by entre between et and de from à to 2024 2026 avril march 15 fin de the end of last next deux years ans dernier depuis il y a - / Q1 premier trimestre".split(
        " ",
      ),
    );
    const now = fc.date({ min: new Date("2020-01-01"), max: new Date("2040-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), now, (words, date) => {
        let at = 0;
        for (const span of find(words.join(" "), date.toISOString().slice(0, 10))) {
          expect(span.from).toBeGreaterThanOrEqual(at);
          expect(span.to).toBeGreaterThan(span.from);
          if (span.start !== undefined && span.end !== undefined) expect(span.start <= span.end).toBe(true);
          for (const day of [span.start, span.end])
            if (day !== undefined) expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
          at = span.to;
        }
      }),
      { numRuns: 1000 },
    );
  });
});
