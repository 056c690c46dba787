import type { Measure } from "../../query.ts";

interface MeasureWords {
  /** In the reading: "emplois". */
  readonly name: string;
  /** After "pas de": what an agreement does not give. */
  readonly figure: string;
  /** After "annonce": the superlative. */
  readonly most: string;
  readonly least: string;
  /** How a question about the sum begins. */
  readonly question: string;
  /** After "en" or "sur" in a comparison. */
  readonly matter: string;
  /** "des emplois annoncés", for shares. */
  readonly all: string;
}

/** The words of each measure, in every construction that the sentences need. */
export const measures: Readonly<Record<Measure, MeasureWords>> = {
  jobs: {
    name: "emplois",
    figure: "chiffre d’emplois",
    most: "le plus d’emplois",
    least: "le moins d’emplois",
    question: "Combien d’emplois",
    matter: "emplois",
    all: "des emplois annoncés",
  },
  investment: {
    name: "investissement",
    figure: "montant d’investissement",
    most: "le plus gros investissement",
    least: "le plus petit investissement",
    question: "Quel investissement",
    matter: "investissement",
    all: "des investissements annoncés",
  },
  funding: {
    name: "financement",
    figure: "montant de financement",
    most: "le plus gros financement",
    least: "le plus petit financement",
    question: "Quel financement",
    matter: "financement",
    all: "des financements annoncés",
  },
  trainees: {
    name: "personnes à former",
    figure: "nombre de personnes à former",
    most: "le plus de personnes à former",
    least: "le moins de personnes à former",
    question: "Combien de personnes à former",
    matter: "personnes à former",
    all: "des personnes à former",
  },
  beneficiaries: {
    name: "bénéficiaires",
    figure: "nombre de bénéficiaires",
    most: "le plus de bénéficiaires",
    least: "le moins de bénéficiaires",
    question: "Combien de bénéficiaires",
    matter: "bénéficiaires",
    all: "des bénéficiaires",
  },
  scholarships: {
    name: "bourses",
    figure: "nombre de bourses",
    most: "le plus de bourses",
    least: "le moins de bourses",
    question: "Combien de bourses",
    matter: "bourses",
    all: "des bourses annoncées",
  },
  startups: {
    name: "startups",
    figure: "nombre de startups",
    most: "le plus de startups",
    least: "le moins de startups",
    question: "Combien de startups",
    matter: "startups",
    all: "des startups annoncées",
  },
  centres: {
    name: "centres",
    figure: "nombre de centres",
    most: "le plus de centres",
    least: "le moins de centres",
    question: "Combien de centres",
    matter: "centres",
    all: "des centres annoncés",
  },
  capacity: {
    name: "puissance",
    figure: "puissance en MW",
    most: "la plus grande puissance",
    least: "la plus petite puissance",
    question: "Quelle puissance en MW",
    matter: "puissance",
    all: "de la puissance annoncée",
  },
  coverage: {
    name: "couverture",
    figure: "chiffre de couverture",
    most: "la plus large couverture",
    least: "la plus faible couverture",
    question: "Quelle couverture",
    matter: "couverture",
    all: "de la couverture annoncée",
  },
  other: {
    name: "autres chiffres",
    figure: "chiffre de ce genre",
    most: "le chiffre le plus élevé",
    least: "le chiffre le plus bas",
    question: "Quels chiffres",
    matter: "chiffres",
    all: "du total",
  },
};

/** Investment and funding asked together. */
export const money: MeasureWords = {
  name: "montants",
  figure: "montant",
  most: "le plus gros montant",
  least: "le plus petit montant",
  question: "Quel montant",
  matter: "montants",
  all: "des montants annoncés",
};
