import { describe, expect, it } from "vitest";
import { words } from "../../../src/engine/fold.ts";
import { lexicon as englishLexicon } from "../../../src/engine/locales/en/lexicon.ts";
import * as english from "../../../src/engine/locales/en/scope-words.ts";
import { smalltalk as englishTalk } from "../../../src/engine/locales/en/smalltalk.ts";
import { lexicon as frenchLexicon } from "../../../src/engine/locales/fr/lexicon.ts";
import * as french from "../../../src/engine/locales/fr/scope-words.ts";
import { smalltalk as frenchTalk } from "../../../src/engine/locales/fr/smalltalk.ts";
import { conceptTags, phrasesOf } from "../../../src/engine/understand/lexicon.ts";
import { catalogue } from "../execute/world.ts";

type Lists = Readonly<Record<string, readonly string[]>>;

/** Phrase → its meanings, over both languages. */
function meaningsOf(...lists: readonly Lists[]): Map<string, Set<string>> {
  const meanings = new Map<string, Set<string>>();
  for (const list of lists) {
    for (const [meaning, phrases] of Object.entries(list)) {
      for (const phrase of phrases) {
        const key = words(phrase).join(" ");
        meanings.set(key, (meanings.get(key) ?? new Set()).add(meaning));
      }
    }
  }
  return meanings;
}

const cues = meaningsOf(french.outOfScopeCues, english.outOfScopeCues, french.notRecorded, english.notRecorded);
const talk = meaningsOf(frenchTalk, englishTalk);
const byFirstWord = new Map<string, string[]>();
for (const phrase of cues.keys()) {
  const first = phrase.split(" ", 1)[0] ?? "";
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), phrase]);
}

/** Meanings of the cues that stand anywhere in a text. */
function cuesIn(text: string): string[] {
  const tokens = words(text);
  const found = new Set<string>();
  tokens.forEach((token, at) => {
    const rest = `${tokens.slice(at).join(" ")} `;
    for (const phrase of byFirstWord.get(token) ?? []) {
      if (rest.startsWith(`${phrase} `)) for (const meaning of cues.get(phrase) ?? []) found.add(meaning);
    }
  });
  return [...found];
}

describe("cues", () => {
  it("have one meaning each, and no brace or bar is left", () => {
    expect([...cues].filter(([phrase, meanings]) => phrase === "" || meanings.size > 1)).toEqual([]);
    expect([...talk].filter(([phrase, meanings]) => phrase === "" || meanings.size > 1)).toEqual([]);
    const all = [french, english].flatMap((locale) =>
      [locale.outOfScopeCues, locale.notRecorded].flatMap((lists) => Object.values(lists).flat()),
    );
    expect(all.filter((phrase) => /[{}|]/.test(phrase))).toEqual([]);
  });

  it("exist for the same meanings in both languages", () => {
    expect(Object.keys(english.outOfScopeCues)).toEqual(Object.keys(french.outOfScopeCues));
    expect(Object.keys(english.notRecorded)).toEqual(Object.keys(french.notRecorded));
    expect(Object.keys(englishTalk)).toEqual(Object.keys(frenchTalk));
  });

  it("stand in no name, title, keyword or label of the data", () => {
    const texts: string[] = [];
    for (const { title, keywords, commitments } of catalogue.agreements) {
      texts.push(title.fr, title.en, ...keywords, ...commitments.flatMap(({ label }) => [label.fr, label.en]));
    }
    for (const { name, aliases } of [
      ...catalogue.organisations.values(),
      ...catalogue.places.values(),
      ...catalogue.sectors.values(),
      ...catalogue.events.values(),
    ]) {
      texts.push(name.fr, name.en, ...aliases);
    }
    for (const { name, variants } of catalogue.people.values()) texts.push(name, ...variants);
    expect(texts.filter((text) => cuesIn(text).length > 0)).toEqual([]);
  });

  it("stand in no phrase of the lexicons", () => {
    const phrases = [frenchLexicon, englishLexicon].flatMap((lexicon) =>
      conceptTags.flatMap((tag) => phrasesOf(lexicon.concepts[tag])),
    );
    expect(phrases.filter((phrase) => cuesIn(phrase).length > 0)).toEqual([]);
  });

  it.each([
    ["topic", "Quel temps fera-t-il demain à Rabat ?"],
    ["topic", "une recette de tajine stp"],
    ["topic", "Écris-moi un poème sur Oujda"],
    ["topic", "qui a gagné hier"],
    ["topic", "what's the weather in Casablanca"],
    ["topic", "write me a Python script"],
    ["topic", "price of bitcoin"],
    ["topic", "translate this into Arabic"],
    ["opinion", "Que penses-tu de l'accord avec Nokia ?"],
    ["opinion", "is the KPMG deal worth it?"],
    ["prediction", "la stratégie va-t-elle réussir ?"],
    ["prediction", "will the strategy succeed?"],
    ["edit", "supprime l'accord KPMG"],
    ["edit", "corrige le chiffre d'Oujda"],
    ["edit", "update the figure for Inetum"],
    ["edit", "remind me tomorrow"],
    ["jobHunting", "comment postuler chez KPMG ?"],
    ["jobHunting", "how do I apply for the Oujda jobs"],
    ["reason", "Pourquoi Nokia a-t-il signé ?"],
    ["reason", "how come Oracle came"],
    ["status", "l'accord Inetum a-t-il été annulé ?"],
    ["status", "any progress on the data centre?"],
    ["achieved", "combien d'emplois ont été réellement créés ?"],
    ["achieved", "jobs created so far by KPMG"],
    ["salary", "quel salaire à Oujda ?"],
    ["contact", "numéro de téléphone du ministère"],
    ["process", "comment s'inscrire à JobInTech ?"],
    ["other", "what penalties does the contract foresee?"],
  ])("find %s in %s", (meaning, question) => {
    expect(cuesIn(question)).toContain(meaning);
  });

  it.each([
    "Combien de salariés KPMG va-t-il recruter ?",
    "Y aura-t-il des emplois à Oujda ?",
    "Combien d'emplois le Maroc devrait-il créer d'ici 2030 ?",
    "Combien d'accords ont été signés à ce jour ?",
    "Rappelle-moi combien d'emplois sont prévus à Fès",
    "Quel avenant modifie la convention Samsung ?",
    "Quel accord remplace l'ancien ?",
    "Où se tiendra GITEX Africa 2026 ?",
    "Qui a construit le data center de Dakhla ?",
    "Où as-tu trouvé ces chiffres ?",
    "les accords sur le football et la Coupe du monde 2030",
    "accords sur la santé, le climat et le jeu vidéo",
    "How many jobs should they create?",
    "Which agreement has the best figures?",
    "Where do you find these numbers?",
    "What is the correct number of jobs in Oujda?",
    "Does the strategy set a target for startups?",
    "Which agreements offer internships?",
    "How many agreements have been signed so far?",
    "Who was the first company to sign?",
  ])("leave a fair question alone: %s", (question) => {
    expect(cuesIn(question)).toEqual([]);
  });
});

describe("small talk", () => {
  it.each([
    ["greeting", "slt", "bjr", "cc", "salam", "coucou", "yo", "hey", "hiya", "Bonjour à tous", "Hello there"],
    ["thanks", "thx", "ty", "mrc", "tnx", "merci beaucoup", "thanks a lot"],
    ["bye", "au revoir", "bonne soirée", "see you later", "bye"],
    ["identity", "qui es-tu ?", "t'es qui", "who made you?", "are you a bot", "es-tu un humain ?"],
    ["help", "aide", "que sais-tu faire ?", "comment ça marche ?", "what can you do?", "how do I use you", "exemples"],
    ["ack", "ok", "d'accord", "super", "cool", "parfait", "great", "lol"],
  ])("%s", (topic, ...phrases) => {
    for (const phrase of phrases) expect(talk.get(words(phrase).join(" ")), phrase).toEqual(new Set([topic]));
  });
});
