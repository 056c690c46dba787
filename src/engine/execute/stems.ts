import { stemmer as cutEnglish } from "@orama/stemmers/english";
import { stemmer as cutFrench } from "@orama/stemmers/french";

/** Words that Snowball's French rules keep apart from their family ("emplois" from "emploi", "formation" from "former"). */
const frenchFamilies: Readonly<Record<string, string>> = {
  emplois: "emploi",
  numerique: "numeris",
  numeriques: "numeris",
  formation: "form",
  formations: "form",
  formateur: "form",
  formateurs: "form",
  formatrice: "form",
  formatrices: "form",
  creation: "cre",
  creations: "cre",
  signature: "sign",
  signatures: "sign",
  signataire: "sign",
  signataires: "sign",
  universite: "univers",
  universites: "univers",
};
const englishFamilies: Readonly<Record<string, string>> = { trainee: "train", trainees: "train" };

/**
 * Stem of a French word, folded already (lower case, no accents) on both sides of a comparison, so that a question without accents
 * finds what one with accents finds. Marked with its language: French rules make "polic" of English "policies".
 */
export function stemFrench(word: string): string {
  return /\d/.test(word) ? word : `fr:${Object.hasOwn(frenchFamilies, word) ? frenchFamilies[word] : cutFrench(word)}`;
}

/** Stem of a folded English word, marked like the French ones. */
export function stemEnglish(word: string): string {
  return /\d/.test(word)
    ? word
    : `en:${Object.hasOwn(englishFamilies, word) ? englishFamilies[word] : cutEnglish(word)}`;
}

/** French and English stems of a word that may be either. Numbers and codes (5g, 2030) stay as they are. */
export function stemsOf(word: string): readonly string[] {
  const known = remembered.get(word);
  if (known) return known;
  const stems = /\d/.test(word) ? [word] : [stemFrench(word), stemEnglish(word)];
  // Questions bring ever new words: what is remembered stays bounded.
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(word, stems);
  return stems;
}

/** Stemming costs microseconds and the same words come back in every question. */
const remembered = new Map<string, readonly string[]>();
const MOST_REMEMBERED = 50_000;
