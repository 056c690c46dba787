import type { Catalogue } from "../../dataset/model.ts";
import type { Language } from "../answer.ts";
import { fold, words } from "../fold.ts";
import { countries, countryGroups } from "../locales/countries.ts";
import { commonWords as commonEnglish } from "../locales/en/common-words.ts";
import { lexicon as english } from "../locales/en/lexicon.ts";
import { commonWords as commonFrench } from "../locales/fr/common-words.ts";
import { lexicon as french } from "../locales/fr/lexicon.ts";
import { ambiguousOutsideNames, outsideNames } from "../locales/outside-names.ts";
import type { ConceptTag } from "./lexicon.ts";
import { type LexiconPhrases, readLexicon } from "./lexicon-phrases.ts";
import { createPhraseIndex, type Form, type PhraseIndex } from "./phrase-index.ts";

export type NameKind = "place" | "organisation" | "person" | "sector" | "event";

/** What a form may stand for. */
export type Entry =
  | { readonly kind: NameKind; readonly id: string }
  /** A state by its name ("Rwanda") or by its adjective ("rwandais"). */
  | { readonly kind: "country"; readonly codes: readonly string[]; readonly adjective: boolean }
  /** A keyword of the records, with the ordinals of the agreements that carry it. */
  | {
      readonly kind: "keyword";
      readonly agreements: readonly number[] /** Several words, a capital or a digit: names a project, and is no common noun. */;
      readonly proper: boolean;
    }
  | { readonly kind: "concept"; readonly tag: ConceptTag; readonly language: Language }
  | { readonly kind: "neutral"; readonly language: Language }
  /** A word of the records' titles, labels and keywords, so that its misspellings find them. */
  | { readonly kind: "word" }
  /** A name that the data does not know but the world does. */
  | { readonly kind: "outside"; readonly ambiguous: boolean };

export interface Vocabulary {
  readonly index: PhraseIndex<Entry>;
  /** Ordinary words (of both languages when none is given): never corrected into a name, never taken for a name. */
  isCommon(word: string, language?: Language): boolean;
  /** A small word with a letter missing or two swapped ("wil", "teh"). */
  isSmallSlip(word: string): boolean;
  /** Words that restrict nothing in that language. */
  isNeutral(word: string, language: Language): boolean;
}

/** Below this length a form is matched exactly only. */
const SHORTEST_TYPO = 4;
/** Names that the data does not need are corrected only when they are this long: "pers" is no Peru. */
const LONG_TYPO = 6;

const PLAIN_WORD = /^[a-z0-9]+$/;

/** "Secteur de l'externalisation" is the sector, not a project. */
const sectorNouns = new Set(
  "secteur secteurs sector sectors industry filiere domaine field de du la le l des d the of".split(" "),
);

/** Everything that words can stand for, in one index: names and aliases of the data, the two lexicons, countries, names outside the data. */
export function createVocabulary(catalogue: Catalogue): Vocabulary {
  const phrases = { fr: readLexicon(french), en: readLexicon(english) };
  const lexiconWords = { fr: phrases.fr.words, en: phrases.en.words };
  const isCommon = (word: string, language?: Language) =>
    (language !== "en" && (commonFrench.has(word) || lexiconWords.fr.has(word))) ||
    (language !== "fr" && (commonEnglish.has(word) || lexiconWords.en.has(word)));
  const forms: Form<Entry>[] = [];
  const known = new Set<string>();
  const add = (text: string, value: Entry, typo = true) => {
    // Most phrases are one plain word, which is its own folded form.
    const isWord = PLAIN_WORD.test(text);
    const folded = isWord ? text : fold(text);
    const parts = isWord ? [text] : words(text);
    let length = 0;
    for (const part of parts) length += part.length;
    if (length === 0) {
      // "%" and "€" are tokens of their own.
      if (value.kind === "concept" && folded.trim() !== "") forms.push({ text, value, typo: false });
      return;
    }
    known.add(isWord ? text : parts.join(" "));
    const acronym = length <= 3 && value.kind !== "concept" && value.kind !== "neutral" && isCommon(folded);
    forms.push({ text, value, typo: typo && length >= SHORTEST_TYPO, acronym });
  };
  for (const { texts, value, exact } of namesOf(catalogue, isCommon))
    for (const text of texts) add(text, value, !exact);
  const sectorForms = new Set(
    [...catalogue.sectors.values()]
      .flatMap(({ name, short, aliases }) => [name.fr, name.en, short.fr, short.en, ...aliases])
      .map((text) => words(text).join(" ")),
  );
  const namesSector = (parts: readonly string[]) => {
    const rest = parts.filter((part) => !sectorNouns.has(part));
    return rest.length < parts.length && sectorForms.has(rest.join(" "));
  };
  const countryForms = new Set([
    ...countries.flatMap(({ fr, en, adjectivesFr, adjectivesEn }) => [...fr, ...en, ...adjectivesFr, ...adjectivesEn]),
    ...countryGroups.flatMap(({ fr, en }) => [...fr, ...en]),
  ]);
  for (const [phrase, { agreements, proper }] of keywordsOf(catalogue)) {
    const parts = words(phrase);
    if (
      phrase.length < 3 ||
      (parts.length === 1 && isCommon(phrase)) ||
      parts.some((part) => countryForms.has(part)) ||
      countryForms.has(phrase) ||
      namesSector(parts)
    )
      continue;
    add(phrase, { kind: "keyword", agreements, proper });
  }
  for (const country of countries) {
    const codes = [country.code];
    for (const text of [...country.fr, ...country.en])
      add(text, { kind: "country", codes, adjective: false }, text.length >= LONG_TYPO);
    for (const text of [...country.adjectivesFr, ...country.adjectivesEn])
      add(text, { kind: "country", codes, adjective: true }, text.length >= LONG_TYPO);
  }
  for (const group of countryGroups) {
    for (const text of [...group.fr, ...group.en])
      add(text, { kind: "country", codes: group.codes, adjective: false }, false);
  }
  addLexicon(phrases.fr, "fr", add);
  addLexicon(phrases.en, "en", add);
  const used = plainWords(catalogue);
  for (const name of outsideNames.keys())
    if (!known.has(name)) add(name, { kind: "outside", ambiguous: used.has(name) }, false);
  for (const name of ambiguousOutsideNames)
    if (!known.has(name)) add(name, { kind: "outside", ambiguous: true }, false);
  const neutral = { fr: phrases.fr.neutralWords, en: phrases.en.neutralWords };
  for (const word of textWords(catalogue)) if (!known.has(word)) add(word, { kind: "word" });
  const slips = smallSlips([...lexiconWords.fr, ...lexiconWords.en]);
  return {
    index: createPhraseIndex(forms),
    isCommon,
    isSmallSlip: (word) => slips.has(word) && !known.has(word),
    isNeutral: (word, language) => neutral[language].has(word),
  };
}

function addLexicon(
  { concepts, neutral }: LexiconPhrases,
  language: Language,
  add: (text: string, value: Entry, typo?: boolean) => void,
): void {
  for (const { tag, phrases } of concepts)
    for (const phrase of phrases) add(phrase, { kind: "concept", tag, language });
  for (const phrase of neutral) add(phrase, { kind: "neutral", language });
}

/** Names, short names and aliases of every record that a question can name. */
function* namesOf(
  catalogue: Catalogue,
  isCommon: (word: string) => boolean,
): Iterable<{ texts: Iterable<string>; value: Entry; exact?: boolean }> {
  // A short name exists for chart labels: taken only where it could be nothing else ("Budget", "Culture (France)" could).
  const shorts = (...labels: string[]) =>
    labels.filter((label) => !label.includes("(") && (label === label.toUpperCase() || !isCommon(fold(label))));
  for (const place of catalogue.places.values()) {
    yield {
      texts: new Set([place.name.fr, place.name.en, ...(place.name.ar ? [place.name.ar] : []), ...place.aliases]),
      value: { kind: "place", id: place.id },
    };
  }
  for (const organisation of catalogue.organisations.values()) {
    const { name, short, aliases } = organisation;
    const plain = [name.fr, name.en].map((text) => text.replace(/\s*\([^)]*\)/g, ""));
    yield {
      texts: new Set([...plain, ...shorts(short), ...aliases]),
      value: { kind: "organisation", id: organisation.id },
    };
  }
  for (const person of catalogue.people.values()) {
    yield { texts: new Set([person.name, ...person.variants]), value: { kind: "person", id: person.id } };
  }
  for (const [surname, ids] of surnamesOf(catalogue)) {
    if (!isCommon(surname))
      for (const id of ids) yield { texts: [surname], value: { kind: "person", id }, exact: surname.length < 7 };
  }
  for (const sector of catalogue.sectors.values()) {
    const { name, short, aliases } = sector;
    yield {
      texts: new Set([name.fr, name.en, short.fr, short.en, ...aliases]),
      value: { kind: "sector", id: sector.id },
    };
  }
  for (const event of catalogue.events.values()) {
    const { name, short, aliases } = event;
    yield {
      texts: new Set([name.fr, name.en, short.fr, short.en, ...aliases]),
      value: { kind: "event", id: event.id },
    };
  }
}

/** Last words of people's names ("Seghrouchni", "El Alami"), each with everybody who bears it. */
function surnamesOf(catalogue: Catalogue): Map<string, Set<string>> {
  const particles = new Set(["el", "al", "ben", "bin", "es", "de", "von"]);
  const surnames = new Map<string, Set<string>>();
  for (const person of catalogue.people.values()) {
    for (const name of [person.name, ...person.variants]) {
      const parts = words(name);
      if (parts.length < 2) continue;
      for (let start = parts.length - 1; start > 0; start -= 1) {
        const surname = parts.slice(start).join(" ");
        if (surname.length >= 4) surnames.set(surname, (surnames.get(surname) ?? new Set()).add(person.id));
        if (!particles.has(parts[start - 1] ?? "")) break;
      }
    }
  }
  return surnames;
}

/** Keywords of the records (they are the names of projects, schools and programmes too), with the agreements that carry them. */
function keywordsOf(catalogue: Catalogue): Map<string, { agreements: number[]; proper: boolean }> {
  const keywords = new Map<string, { agreements: number[]; proper: boolean }>();
  // Records share their keywords: each is cut into words once.
  const phrases = new Map<string, string>();
  catalogue.agreements.forEach((agreement, ordinal) => {
    for (const keyword of agreement.keywords) {
      let phrase = phrases.get(keyword);
      if (phrase === undefined) {
        phrase = words(keyword).join(" ");
        phrases.set(keyword, phrase);
      }
      if (phrase === "") continue;
      const entry = keywords.get(phrase);
      if (!entry) {
        const proper = /[\p{Lu}\d]/u.test(keyword) || phrase.includes(" ");
        keywords.set(phrase, { agreements: [ordinal], proper });
      } else if (entry.agreements.at(-1) !== ordinal) entry.agreements.push(ordinal);
    }
  });
  return keywords;
}

/** Shortest word of the records that misspellings are corrected to. */
const SHORTEST_WORD = 6;

/** Words of titles, labels and keywords. */
function textWords(catalogue: Catalogue): Set<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  const read = (text: string) => {
    if (seen.has(text)) return;
    seen.add(text);
    for (const word of words(text)) if (word.length >= SHORTEST_WORD && !/\d/.test(word)) found.add(word);
  };
  for (const { title, keywords, commitments } of catalogue.agreements) {
    read(title.fr);
    read(title.en);
    for (const keyword of keywords) read(keyword);
    for (const { label } of commitments) {
      read(label.fr);
      read(label.en);
    }
  }
  return found;
}

/** Every way to drop one letter of a word of three to five letters, or to swap two. */
function smallSlips(small: readonly string[]): Set<string> {
  const slips = new Set<string>();
  for (const word of small) {
    if (word.length < 3 || word.length > 5) continue;
    for (let at = 0; at < word.length; at += 1) {
      const dropped = word.slice(0, at) + word.slice(at + 1);
      if (dropped.length >= 2 && at > 0) slips.add(dropped);
      if (at > 0 && at + 1 < word.length) slips.add(word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2));
    }
  }
  return slips;
}

/** Words that the records' labels write in small letters: "tours" is a noun here, and no city. */
function plainWords(catalogue: Catalogue): Set<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  for (const { commitment } of catalogue.figures) {
    for (const label of [commitment.label.fr, commitment.label.en]) {
      if (seen.has(label)) continue;
      seen.add(label);
      for (const word of label.match(/[\p{L}]+/gu) ?? []) if (word === word.toLowerCase()) found.add(fold(word));
    }
  }
  return found;
}
