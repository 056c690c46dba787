import type { Language } from "../../../engine/answer.ts";
import { en } from "./en.ts";
import { fr, type PageTexts } from "./fr.ts";

export type { PageTexts };

const byLanguage: Readonly<Record<Language, PageTexts>> = { fr, en };

/** The page's texts in a language. */
export function pageTexts(language: Language): PageTexts {
  return byLanguage[language];
}
