import type { Language } from "../answer.ts";
import { content, grammar, others } from "./language-words.ts";
import type { Text, Token } from "./normalise.ts";

export { findLanguageRequest } from "./language-request.ts";

/** What decides when the words do not, strongest first; `fallback` is the setting's default. */
export interface LanguageContext {
  /** Asked for in words or by an option. */
  readonly override?: Language;
  /** Of the question before. */
  readonly conversation?: Language;
  readonly locale?: Language;
  readonly fallback: Language;
  /** Statistical detection among French and English: an ISO 639-3 code. */
  readonly franc?: (text: string) => string;
}

export interface LanguageDecision {
  /** `other`: neither French nor English. It is found even when an override is given. */
  readonly language: Language | "other";
  readonly by: "override" | "words" | "franc" | "conversation" | "locale" | "default";
}

interface Score {
  fr: number;
  en: number;
  /** Grammar words and cues of one language that no other one shares. */
  exclusive: { fr: number; en: number };
}

/** A word of the subject counts this much of a grammar word, which decides: "cb de jobs" is French. */
const CONTENT = 0.6;
/** A small word before a capitalised one, and with a capital itself or after another, is probably part of a name ("Bank of Africa", "La Poste"). */
const IN_NAME = 0.3;
/** Scores closer than this decide nothing. */
const MARGIN = 0.05;
/** franc guesses badly below this many words (measured: a third of short questions wrong). */
const FRANC_WORDS = 4;
const ELIDED = new Set(["l", "d", "qu", "j", "n", "c", "s", "m", "t", "jusqu", "lorsqu", "puisqu", "quelqu"]);
const CONTRACTED = new Set(["t", "re", "ve", "ll", "m"]);
const ACCENTS = /[àâçèéêëîïôùûœ]/u;
const NOT_LATIN = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

/**
 * Decides the language of a question: its grammar words first, then words of the subject, accents and elisions; franc only when
 * no known word is there; then the conversation, the locale, the default (contract, rule of meaning 7).
 * @param hits words that the linker found in the one or the other lexicon, beside the lists of this module
 */
export function decideLanguage(
  text: Text,
  hits: { fr: number; en: number },
  context: LanguageContext,
): LanguageDecision {
  const score = scoreOf(text);
  score.fr += CONTENT * hits.fr;
  score.en += CONTENT * hits.en;
  if (isOther(text, score)) return { language: "other", by: "words" };
  if (context.override !== undefined) return { language: context.override, by: "override" };
  if (Math.abs(score.fr - score.en) > MARGIN) return { language: score.fr > score.en ? "fr" : "en", by: "words" };
  if (score.fr === 0 && score.en === 0 && context.franc !== undefined && unknownWords(text) >= FRANC_WORDS) {
    const code = context.franc(text.original);
    if (code === "fra" || code === "eng") return { language: code === "fra" ? "fr" : "en", by: "franc" };
  }
  if (context.conversation !== undefined) return { language: context.conversation, by: "conversation" };
  if (context.locale !== undefined) return { language: context.locale, by: "locale" };
  return { language: context.fallback, by: "default" };
}

function scoreOf({ tokens, shouting }: Text): Score {
  const score: Score = { fr: 0, en: 0, exclusive: { fr: 0, en: 0 } };
  const add = (language: Language, weight: number, exclusive: boolean): void => {
    score[language] += weight;
    if (exclusive) score.exclusive[language] += 1;
  };
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    if (token.possessive) add("en", 1, true);
    if (next?.before === "'" && ELIDED.has(token.text)) {
      const english = CONTRACTED.has(next.text) && (next.text !== "t" || token.text.length > 1);
      if (!english) add("fr", 1, true);
      return;
    }
    if (token.before === "'" && CONTRACTED.has(token.text) && !ELIDED.has(tokens[index - 1]?.text ?? "")) {
      add("en", 1, true);
      return;
    }
    // "IT", "LA", "US" are acronyms, unless everything is in capitals.
    if (token.capital === "all" && token.text.length <= 3 && !shouting) return;
    const opensName = isName(token, shouting) || (token.capital === "none" && isName(tokens[index - 1], shouting));
    const named = opensName && isName(next, shouting);
    const weight = named ? IN_NAME : 1;
    const shared = isShared(token.text);
    if (grammar.fr.has(token.text)) add("fr", weight, !shared);
    else if (grammar.en.has(token.text)) add("en", weight, !shared);
    else if (content.fr.has(token.text)) add("fr", isName(token, shouting) ? IN_NAME : CONTENT, true);
    else if (content.en.has(token.text)) add("en", isName(token, shouting) ? IN_NAME : CONTENT, true);
    // Names keep their accents in English.
    else if (isAccented(token) && token.capital === "none") add("fr", CONTENT, false);
    if (token.text === "a" && isAccented(token)) add("fr", weight, true);
  });
  return score;
}

function isOther({ tokens }: Text, score: Score): boolean {
  const known = Math.max(score.exclusive.fr, score.exclusive.en);
  const foreign = tokens.filter((token) => NOT_LATIN.test(token.text)).length;
  if (foreign > 0 && known === 0 && foreign * 2 >= tokens.length) return true;
  let best = 0;
  for (const words of others) {
    let distinct = 0;
    for (const { text, capital } of tokens) {
      if (capital !== "all" && words.has(text) && !grammar.fr.has(text) && !grammar.en.has(text)) distinct += 1;
    }
    best = Math.max(best, distinct);
  }
  return best > known && (best >= 2 || known === 0);
}

function isShared(word: string): boolean {
  return others.some((words) => words.has(word));
}

function isName(token: Token | undefined, shouting: boolean): boolean {
  return !shouting && token !== undefined && token.capital !== "none" && !token.sentenceStart;
}

function isAccented(token: Token): boolean {
  return ACCENTS.test(token.raw.normalize("NFC").toLowerCase());
}

function unknownWords({ tokens }: Text): number {
  return tokens.filter((token) => /\p{L}/u.test(token.text)).length;
}
