import type { Language } from "../../engine/answer.ts";
import type { GroupKey } from "../../engine/query.ts";
import { type AroundTexts, aroundTexts } from "../around-texts.ts";

/** What the Slack messages say around the answers. */
interface SlackTexts extends AroundTexts {
  readonly sources: string;
  readonly askNext: string;
  readonly value: string;
  readonly detail: string;
  readonly subject: string;
  readonly commitments: string;
  readonly groups: Readonly<Record<GroupKey, string>>;
  readonly shortened: string;
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
  ...aroundTexts.fr,
  sources: `Sources${nbsp}: `,
  askNext: `À demander ensuite${nbsp}:`,
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
  ...aroundTexts.en,
  sources: "Sources: ",
  askNext: "Ask next:",
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
