import type { Language } from "../engine/answer.ts";

/** What the messages of both chat platforms say around an answer. */
export interface AroundTexts {
  reading(words: string): string;
  data(date: string, version: string): string;
  readonly readings: string;
  more(count: number): string;
  /** Lines that no page can show. */
  moreToNarrow(count: number): string;
  readonly unreadable: string;
}

const nbsp = "\u00a0";

/** By language; each platform adds its own. */
export const aroundTexts: Readonly<Record<Language, AroundTexts>> = {
  fr: {
    reading: (words) => `Lu ainsi${nbsp}: ${words}`,
    data: (date, version) => `Données du ${date} · version ${version}`,
    readings: `Lectures possibles${nbsp}:`,
    more: (count) => `… et ${count} de plus`,
    moreToNarrow: (count) =>
      count > 1
        ? `… et ${count} lignes de plus, trop longues pour ce message${nbsp}: précisez la question pour les voir.`
        : `… et une ligne de plus, trop longue pour ce message${nbsp}: précisez la question pour la voir.`,
    unreadable: "La réponse est trop longue pour être affichée ici. Précisez la question.",
  },
  en: {
    reading: (words) => `Read as: ${words}`,
    data: (date, version) => `Data of ${date} · version ${version}`,
    readings: "Possible readings:",
    more: (count) => `… and ${count} more`,
    moreToNarrow: (count) =>
      count > 1
        ? `… and ${count} more lines, too long for this message: narrow the question to see them.`
        : "… and one more line, too long for this message: narrow the question to see it.",
    unreadable: "The answer is too long to be shown here. Please narrow the question.",
  },
};
