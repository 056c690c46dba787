import type { Language } from "../answer.ts";
import { messages as en } from "../locales/en/messages.ts";
import { messages as fr, type Messages } from "../locales/fr/messages.ts";

const byLanguage: Readonly<Record<Language, Messages>> = { fr, en };

export type { Messages };

/** The texts of a language. */
export function messagesOf(language: Language): Messages {
  return byLanguage[language];
}
