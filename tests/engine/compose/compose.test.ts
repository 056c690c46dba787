import { describe, expect, it } from "vitest";
import { languages } from "../../../src/engine/answer.ts";
import { compose } from "../../../src/engine/compose/compose-result.ts";
import { plainText } from "../../../src/engine/compose/plain-text.ts";
import { catalogue } from "./results.ts";
import { bodyKinds, missingKinds, samples, silences } from "./samples.ts";
import { expectClean, plain } from "./typography.ts";

type Golden = Readonly<Record<"fr" | "en", string>>;

function headline(name: keyof typeof samples | keyof typeof silences, language: "fr" | "en"): string {
  const result = { ...samples, ...silences }[name];
  const answer = compose(result, language, catalogue);
  return plain([answer.headline, ...answer.notes].join(" "));
}

/** Headline and notes, typed with plain spaces and apostrophes. */
const goldens: Readonly<Partial<Record<keyof typeof samples | keyof typeof silences, Golden>>> = {
  "total of a city": {
    fr: "À Oujda, un accord annonce 200 emplois directs d'ici 2028. C'est un chiffre annoncé, pas une réalisation.",
    en: "In Oujda, one agreement announces 200 direct jobs by 2028. This figure is announced, not achieved.",
  },
  "total of a region": {
    fr: "Dans la région Casablanca-Settat, 3 accords annoncent au total environ 900 emplois directs. Ce sont des chiffres annoncés, pas des réalisations.",
    en: "In the Casablanca-Settat region, 3 agreements announce about 900 direct jobs in all. These figures are announced, not achieved.",
  },
  "total of a city answered by its region": {
    fr: "Aucun chiffre ne concerne Mohammedia en particulier, voici ceux de sa région : dans la région Casablanca-Settat, 2 accords annoncent au total 850 emplois directs d'ici 2029. Ce sont des chiffres annoncés, pas des réalisations.",
    en: "No figure is about Mohammedia in particular, here are those of its region: in the Casablanca-Settat region, 2 agreements announce 850 direct jobs in all by 2029. These figures are announced, not achieved.",
  },
  "total of unspecified kind": {
    fr: "Les sources ne disent pas s'il s'agit d'emplois directs : à Fès, un accord annonce au moins 100 emplois d'ici 2025. C'est un chiffre annoncé, pas une réalisation.",
    en: "The sources do not say whether these are direct jobs: in Fez, one agreement announces at least 100 jobs by 2025. This figure is announced, not achieved.",
  },
  "total of investment": {
    fr: "2 accords signés en 2024 annoncent au total au moins 1,45 milliard de dirhams d'investissement. Ce sont des chiffres annoncés, pas des réalisations.",
    en: "2 agreements signed in 2024 announce at least MAD 1.45 billion of investment in all. These figures are announced, not achieved.",
  },
  "total at programme level": {
    fr: "Le seul chiffre connu est un objectif de programme, pas un engagement de projet : l'accord « Contrat-programme 2024-2030 de l'externalisation des services » annonce 130 000 emplois d'ici 2030. C'est un chiffre annoncé, pas une réalisation.",
    en: "The only figure known is a programme objective, not a project commitment: the agreement “2024-2030 programme contract for service outsourcing” announces 130,000 jobs by 2030. This figure is announced, not achieved.",
  },
  "count of agreements": {
    fr: "La base recense 4 accords à Dakhla.",
    en: "The data set records 4 agreements in Dakhla.",
  },
  "count of conventions": {
    fr: "La base recense 2 conventions signées lors du Forum MD Sahara 2025.",
    en: "The data set records 2 conventions signed at the MD Sahara Forum 2025.",
  },
  "count at least": {
    fr: "La base recense au moins 108 accords.",
    en: "The data set records at least 108 agreements.",
  },
  "list of foreign partners": {
    fr: "La base recense un accord avec une entreprise de Chine (hors Rabat).",
    en: "The data set records one agreement with a company from China (except Rabat).",
  },
  signatories: {
    fr: "L'accord « Nokia : mémorandum pour accélérer Maroc Digital 2030 » a été signé par Amal El Fallah Seghrouchni.",
    en: "The agreement “Nokia: memorandum to speed up Digital Morocco 2030” was signed by Amal El Fallah Seghrouchni.",
  },
  "announcement date": {
    fr: "L'accord « Orange Maroc et Ericsson : cœur de réseau 5G » a été annoncé en juillet 2025, la date de signature n'est pas publiée.",
    en: "The agreement “Orange Morocco and Ericsson: 5G core network” was announced in July 2025, its signing date is not published.",
  },
  "rank by jobs": {
    fr: "Inetum annonce le plus d'emplois : 1 500 emplois d'ici 2027. Ce sont des chiffres annoncés, pas des réalisations.",
    en: "Inetum announces the most jobs: 1,500 jobs by 2027. These figures are announced, not achieved.",
  },
  "compare jobs and deadlines": {
    fr: "2T Services vient en tête avec 200 emplois directs d'ici 2028, devant KPMG (150 emplois directs d'ici 2029). Ce sont des chiffres annoncés, pas des réalisations.",
    en: "2T Services comes first with 200 direct jobs by 2028, ahead of KPMG (150 direct jobs by 2029). These figures are announced, not achieved.",
  },
  average: {
    fr: "Les accords signés à GITEX Africa 2025 : en moyenne, 350 emplois par accord (1 050 emplois pour 3 accords). Ce sont des chiffres annoncés, pas des réalisations.",
    en: "The agreements signed at GITEX Africa 2025: on average, 350 jobs per agreement (1,050 jobs for 3 agreements). These figures are announced, not achieved.",
  },
  share: {
    fr: "Arrow ECS représente 66,7 % des emplois annoncés dans les accords signés à GITEX Africa 2025 (700 emplois directs sur 1 050 emplois directs). Ce sont des chiffres annoncés, pas des réalisations.",
    en: "Arrow ECS accounts for 66.7% of the jobs announced in the agreements signed at GITEX Africa 2025 (700 direct jobs out of 1,050 direct jobs). These figures are announced, not achieved.",
  },
  "test of a date": {
    fr: "Non, l'accord « KPMG : centre de compétences en conseil dans la région Casablanca-Settat » a été signé le 15 avril 2025.",
    en: "No, the agreement “KPMG: consulting competence centre in the Casablanca-Settat region” was signed on 15 April 2025.",
  },
  target: {
    fr: "Population couverte par la 5G d'ici 2030 (objectif relevé) : 85 %. C'est un objectif de la stratégie Maroc Digital 2030, pas l'engagement d'un accord. Il remplace un objectif précédent : Population couverte par la 5G d'ici 2030 (objectif d'origine), 70 %.",
    en: "Population covered by 5G by 2030 (raised target): 85%. This is a target of the Digital Morocco 2030 strategy, not the commitment of an agreement. It replaces an earlier target: Population covered by 5G by 2030 (original target), 70%.",
  },
  deadlines: {
    fr: "Dans la région Casablanca-Settat, 3 engagements avec une échéance, de 2028 à 2029. Ce sont des chiffres annoncés, pas des réalisations.",
    en: "In the Casablanca-Settat region, 3 commitments with a deadline, from 2028 to 2029. These figures are announced, not achieved.",
  },
  "profile of an event": {
    fr: "GITEX Africa 2025 : à Marrakech, du 14 au 16 avril 2025. La base recense un accord signé à GITEX Africa 2025.",
    en: "GITEX Africa 2025: in Marrakesh, from 14 to 16 April 2025. The data set records one agreement signed at GITEX Africa 2025.",
  },
  topics: {
    fr: "2 accords parlent de « Coupe monde », du plus proche au plus éloigné.",
    en: "2 agreements mention “Coupe monde”, closest first.",
  },
  "no agreement": {
    fr: "La base ne recense aucun accord à Tétouan.",
    en: "The data set records no agreement in Tetouan.",
  },
  "no figure of one": {
    fr: "L'accord « Nokia : mémorandum pour accélérer Maroc Digital 2030 » n'annonce pas de chiffre d'emplois.",
    en: "The agreement “Nokia: memorandum to speed up Digital Morocco 2030” announces no jobs figure.",
  },
  "no figure of many": {
    fr: "La base recense 2 accords avec Huawei, mais sans montant d'investissement d'ici 2026.",
    en: "The data set records 2 agreements with Huawei, but without any investment figure by 2026.",
  },
  "no attribute": {
    fr: "Les sources ne donnent pas la date de signature de l'accord « GIZ et OMTPME : étude sur la maturité numérique des petites entreprises ».",
    en: "The sources do not give the signing date of the agreement “GIZ and OMTPME: study of small firms' digital maturity”.",
  },
  silent: {
    fr: "La base ne permet ni de confirmer ni de démentir : elle ne recense aucun accord avec Huawei signé en 2026. En revanche, la base recense un accord avec Huawei.",
    en: "The data set can neither confirm nor deny it: it records no agreement with Huawei signed in 2026. However, the data set records one agreement with Huawei.",
  },
  "one side": {
    fr: "La comparaison est impossible : la base ne donne pas de chiffre d'emplois pour Nokia. En revanche, un accord avec KPMG annonce 150 emplois directs d'ici 2029. C'est un chiffre annoncé, pas une réalisation.",
    en: "No comparison is possible: the data set gives no jobs figure for Nokia. However, one agreement with KPMG announces 150 direct jobs by 2029. This figure is announced, not achieved.",
  },
};

describe("the first sentences of an answer", () => {
  for (const [name, golden] of Object.entries(goldens)) {
    for (const language of languages) {
      it(`says the ${name} in ${language}`, () => {
        expect(headline(name as keyof typeof samples, language)).toBe(golden[language]);
      });
    }
  }

  it("keeps the no-break spaces of French typography", () => {
    const { headline: total } = compose(samples["total of several currencies"], "fr", catalogue);
    expect(total).toContain("120\u00a0millions d’euros");
    const { headline: share } = compose(samples.share, "fr", catalogue);
    expect(share).toContain("66,7\u202f%");
    expect(share).toContain("1\u202f050 emplois");
    const { headline: named } = compose(samples.signatories, "fr", catalogue);
    expect(named).toContain("«\u00a0Nokia\u00a0: mémorandum");
    expect(compose(samples["total of a city"], "fr", catalogue).suggestions.join()).toMatch(/\u202f\?/u);
  });
});

describe("every kind of result", () => {
  it("has a sample of each body and each silence", () => {
    const kinds = Object.values(samples).map((result) => (result.status === "answered" ? result.body.kind : ""));
    expect([...new Set(kinds)].sort()).toEqual([...bodyKinds].sort());
    const missing = Object.values(silences).map((result) => (result.status === "no_data" ? result.missing.why : ""));
    expect([...new Set(missing)].sort()).toEqual([...missingKinds].sort());
  });

  for (const [name, result] of Object.entries({ ...samples, ...silences })) {
    for (const language of languages) {
      it(`writes the ${name} cleanly in ${language}, twice the same`, () => {
        const answer = compose(result, language, catalogue);
        expectClean(answer);
        expect(answer.language).toBe(language);
        expect(answer.status).toBe(result.status);
        expect(answer.agreements).toEqual(result.agreements);
        expect(answer.sources).toHaveLength(result.sources.length);
        expect(plainText(answer)).toBe(plainText(compose(result, language, catalogue)));
      });
    }
    it(`gives the ${name} the same shape in both languages`, () => {
      const [french, english] = languages.map((language) => compose(result, language, catalogue));
      expect(french?.facts.length).toBe(english?.facts.length);
      expect(french?.notes.length).toBe(english?.notes.length);
      expect(french?.caveats.length).toBe(english?.caveats.length);
      expect(french?.suggestions.length).toBe(english?.suggestions.length);
      expect(french?.chart?.points.map(({ value }) => value)).toEqual(english?.chart?.points.map(({ value }) => value));
    });
  }

  it("never says zero where the data is silent", () => {
    for (const result of Object.values(silences)) {
      for (const language of languages) expect(compose(result, language, catalogue).headline).not.toMatch(/(^| )0 /u);
    }
  });
});
