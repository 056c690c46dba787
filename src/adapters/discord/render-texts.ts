import type { Language } from "../../engine/answer.ts";
import { type AroundTexts, aroundTexts } from "../around-texts.ts";

/** What the Discord messages say around the answers. */
interface DiscordTexts extends AroundTexts {
  readonly askNext: string;
}

const byLanguage: Readonly<Record<Language, DiscordTexts>> = {
  fr: { ...aroundTexts.fr, askNext: "À demander ensuite" },
  en: { ...aroundTexts.en, askNext: "Ask next" },
};

/** The texts of a language. */
export function discordTexts(language: Language): DiscordTexts {
  return byLanguage[language];
}
