import type { Language } from "../../engine/answer.ts";

/** What the terminal itself says: headings and the prompt's own sentences. */
export interface Texts {
  readonly choices: string;
  readonly sources: string;
  readonly next: string;
  /** How the question was understood. */
  reading(words: string): string;
  /** Lines left out of a list. */
  more(count: number): string;
  /** Agreements behind a reading to choose from. */
  results(count: number): string;
  readonly trace: {
    readonly words: string;
    readonly meanings: string;
    readonly use: string;
    readonly read: string;
    readonly language: string;
    readonly earlier: string;
    readonly rule: string;
    readonly stopped: string;
    readonly query: string;
    readonly none: string;
  };
  readonly prompt: {
    readonly welcome: string;
    readonly help: string;
    readonly language: Readonly<Record<Language | "auto", string>>;
    readonly explain: Readonly<Record<"on" | "off", string>>;
    unknown(command: string): string;
  };
}

const fr: Texts = {
  choices: "Lectures possibles",
  sources: "Sources",
  next: "À demander ensuite",
  reading: (words) => `Lu ainsi\u00a0: ${words}`,
  more: (count) => `… et ${count} de plus`,
  results: (count) => `${count} ${count < 2 ? "accord" : "accords"}`,
  trace: {
    words: "mots",
    meanings: "sens possibles",
    use: "emploi",
    read: "lu",
    language: "langue",
    earlier: "avant",
    rule: "règle",
    stopped: "arrêt",
    query: "requête",
    none: "aucune",
  },
  prompt: {
    welcome: "Posez une question en français ou en anglais. /help : commandes, /quit : fin.",
    help: "/lang fr|en|auto : langue des réponses\n/explain : montrer ou non la lecture des questions\n/quit : fin",
    language: {
      fr: "Réponses en français.",
      en: "Réponses en anglais.",
      auto: "Réponses dans la langue de la question.",
    },
    explain: { on: "La lecture des questions est montrée.", off: "La lecture des questions n’est plus montrée." },
    unknown: (command) => `Commande inconnue : ${command}. /help les montre toutes.`,
  },
};

const en: Texts = {
  choices: "Possible readings",
  sources: "Sources",
  next: "Ask next",
  reading: (words) => `Read as: ${words}`,
  more: (count) => `… and ${count} more`,
  results: (count) => `${count} ${count === 1 ? "agreement" : "agreements"}`,
  trace: {
    words: "words",
    meanings: "possible meanings",
    use: "used for",
    read: "read",
    language: "language",
    earlier: "before",
    rule: "rule",
    stopped: "stopped",
    query: "query",
    none: "none",
  },
  prompt: {
    welcome: "Ask a question in French or English. /help: commands, /quit: end.",
    help: "/lang fr|en|auto: language of the answers\n/explain: show how questions are read, or not\n/quit: end",
    language: { fr: "Answers in French.", en: "Answers in English.", auto: "Answers in the question’s language." },
    explain: { on: "How questions are read is shown.", off: "How questions are read is no longer shown." },
    unknown: (command) => `Unknown command: ${command}. /help lists them.`,
  },
};

export const texts: Readonly<Record<Language, Texts>> = { fr, en };
