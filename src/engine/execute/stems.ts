import { stemmer as stemEnglish } from "@orama/stemmers/english";
import { stemmer as stemFrench } from "@orama/stemmers/french";

/** Words that Snowball's French rules keep apart from their family ("emplois" from "emploi", "formation" from "former"), or English ones ("trainee"). */
const families: Readonly<Record<string, string>> = {
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
  trainee: "train",
  trainees: "train",
};

/**
 * French and English stems of a word, without repeats. The word is folded already (lower case, no accents), on both sides of a
 * comparison, so that a question without accents finds what one with accents finds.
 */
export function stemsOf(word: string): readonly string[] {
  const family = families[word];
  if (family) return [family];
  if (/\d/.test(word)) return [word];
  const french = stemFrench(word);
  const english = stemEnglish(word);
  return french === english ? [french] : [french, english];
}
