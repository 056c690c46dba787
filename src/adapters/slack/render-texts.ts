import type { Language } from "../../engine/answer.ts";
import type { Query } from "../../engine/query.ts";

type GroupKey = Extract<Query["what"], { kind: "rank" }>["over"];

/** What the Slack messages say around the answers. */
interface SlackTexts {
  readonly sources: string;
  readonly readings: string;
  readonly askNext: string;
  reading(words: string): string;
  data(date: string, version: string): string;
  more(count: number): string;
  moreToNarrow(count: number): string;
  readonly value: string;
  readonly detail: string;
  readonly subject: string;
  readonly commitments: string;
  readonly groups: Readonly<Record<GroupKey, string>>;
  readonly shortened: string;
  readonly unreadable: string;
  readonly home: {
    readonly title: string;
    readonly welcome: string;
    readonly totals: string;
    readonly latest: string;
    readonly digests: string;
    readonly language: string;
    readonly automatic: string;
    readonly languageNames: Readonly<Record<Language, string>>;
  };
}

const nbsp = "\u00a0";

const fr: SlackTexts = {
  sources: `Sources${nbsp}: `,
  readings: `Lectures possibles${nbsp}:`,
  askNext: `À demander ensuite${nbsp}:`,
  reading: (words) => `Lu ainsi${nbsp}: ${words}`,
  data: (date, version) => `Données du ${date} · version ${version}`,
  more: (count) => `… et ${count} de plus`,
  moreToNarrow: (count) =>
    count > 1
      ? `… et ${count} lignes de plus, trop longues pour ce message${nbsp}: précisez la question pour les voir.`
      : `… et une ligne de plus, trop longue pour ce message${nbsp}: précisez la question pour la voir.`,
  value: "Chiffre",
  detail: "Précision",
  subject: "Objet",
  commitments: "Engagements",
  groups: {
    agreement: "Accord",
    organisation: "Organisation",
    person: "Personne",
    region: "Région",
    city: "Ville",
    sector: "Secteur",
    event: "Événement",
    year: "Année",
    deadline: "Échéance",
    country: "Pays",
    type: "Type",
  },
  shortened: "La réponse complète est trop longue pour Slack. Précisez la question pour voir le détail.",
  unreadable: "La réponse est trop longue pour être affichée ici. Précisez la question.",
  home: {
    title: "Maroc Digital 2030",
    welcome:
      "Posez une question en français ou en anglais, ici dans l’onglet Messages, en mentionnant l’application dans un canal, ou avec /maroc2030.",
    totals: "En chiffres",
    latest: "Derniers accords",
    digests: "Résumés quotidiens de cet espace",
    language: "Langue des réponses",
    automatic: "Celle de la question",
    languageNames: { fr: "Français", en: "Anglais" },
  },
};

const en: SlackTexts = {
  sources: "Sources: ",
  readings: "Possible readings:",
  askNext: "Ask next:",
  reading: (words) => `Read as: ${words}`,
  data: (date, version) => `Data of ${date} · version ${version}`,
  more: (count) => `… and ${count} more`,
  moreToNarrow: (count) =>
    count > 1
      ? `… and ${count} more lines, too long for this message: narrow the question to see them.`
      : "… and one more line, too long for this message: narrow the question to see it.",
  value: "Figure",
  detail: "Detail",
  subject: "Subject",
  commitments: "Commitments",
  groups: {
    agreement: "Agreement",
    organisation: "Organisation",
    person: "Person",
    region: "Region",
    city: "City",
    sector: "Sector",
    event: "Event",
    year: "Year",
    deadline: "Deadline",
    country: "Country",
    type: "Type",
  },
  shortened: "The whole answer is too long for Slack. Narrow the question to see the details.",
  unreadable: "The answer is too long to be shown here. Please narrow the question.",
  home: {
    title: "Digital Morocco 2030",
    welcome:
      "Ask a question in English or French: here in the Messages tab, by mentioning the app in a channel, or with /maroc2030.",
    totals: "In figures",
    latest: "Latest agreements",
    digests: "Daily digests of this workspace",
    language: "Language of the answers",
    automatic: "The question’s own",
    languageNames: { fr: "French", en: "English" },
  },
};

const byLanguage: Readonly<Record<Language, SlackTexts>> = { fr, en };

/** The texts of a language. */
export function slackTexts(language: Language): SlackTexts {
  return byLanguage[language];
}
