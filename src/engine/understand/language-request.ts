import type { Language } from "../answer.ts";
import { misspelling } from "./edit-distance.ts";
import type { Token } from "./normalise.ts";
import { breaksBefore } from "./phrase-trie.ts";

/** Where a question asks for a language, politeness and "answer me" included. */
export interface LanguageRequest {
  /** Token indexes, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly language: Language;
}

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const NAMES: readonly (readonly [Language, readonly string[]])[] = [
  ["en", ["english", "anglais", "anglaise"]],
  ["fr", ["french", "francais", "francaise"]],
];
const VERBS =
  set(`answer answers reply respond response translate translation write say speak switch continue repeat rephrase tell
  reponds repond repondez repondre repondu reponse traduis traduisez traduire traduit traduction ecris ecrivez dis dites dire redis
  parle parlez parler continue repete repetez reformule passe`);
/** Words that may stand before the language's name in a request, beside the verbs. */
const AROUND =
  set(`it that this me us them my your can could would will you u please pls plz the same thing and now again just only but ok
  give show put let s back to into in version want need i d like prefer
  et peux peut pouvez pourrais pourriez tu vous moi nous le la les l ca cela meme memes chose pareil mais maintenant merci de bien
  vouloir il te plait svp stp uniquement seulement juste donne donnez en plutot encore veux voudrais je j aimerais preferes c est
  possible alors une un fois`);
const PREPOSITIONS = set("in en into to vers");
const POLITE = set(
  "please pls plz thanks thx thank you svp stp merci s il te vous plait instead plutot only uniquement seulement now maintenant",
);
/** After these the words say what something is in, not how to answer ("formations en anglais"). */
const MATERIAL =
  set(`formation formations cours training trainings course courses contenu contenus content contents master masters
  enseignement enseignements ecole school langue language languages langues source sources article articles site website publie publies
  published available disponible disponibles edition education programme programmes program programs outil outils tools documents
  document service services data donnees corpus modele modeles model models application applications app apps`);

/** Finds "answer in English", "en français svp", "translate to English", "english please"; the last one when there are several. */
export function findLanguageRequest(tokens: readonly Token[]): LanguageRequest | undefined {
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const language = languageOf(tokens[at]?.text ?? "");
    const request = language === undefined ? undefined : requestAt(tokens, at, language);
    if (request !== undefined) return request;
  }
  return undefined;
}

function requestAt(tokens: readonly Token[], name: number, language: Language): LanguageRequest | undefined {
  let to = tokens[name + 1]?.text === "version" ? name + 2 : name + 1;
  while (POLITE.has(tokens[to]?.text ?? "") && !startsSentence(tokens[to])) to += 1;
  const polite = to > name + 1;
  const ends = to === tokens.length || breaksAt(tokens, to);
  const preposition = PREPOSITIONS.has(tokens[name - 1]?.text ?? "") ? name - 1 : name;
  const from = leftEnd(tokens, preposition);
  const verb = holdsVerb(tokens, from, preposition);
  const opens = from === 0 || breaksAt(tokens, from);
  if (preposition === name) {
    // "english please", "version anglaise": nothing else in the sentence.
    return opens && ends ? { from, to, language } : undefined;
  }
  const before = tokens[preposition - 1]?.text ?? "";
  const asked = verb || (ends && (opens || polite || breaksAt(tokens, preposition) || !MATERIAL.has(before)));
  if (!asked || (tokens[name - 1]?.text === "to" && !verb)) return undefined;
  return { from: verb || opens ? from : preposition, to, language };
}

/** The start of the request's own words to the left of its preposition: up to the sentence, or up to its first verb. */
function leftEnd(tokens: readonly Token[], preposition: number): number {
  let at = preposition;
  let start = preposition;
  while (at > 0 && !startsSentence(tokens[at])) {
    const word = tokens[at - 1]?.text ?? "";
    if (!VERBS.has(word) && !AROUND.has(word) && languageOf(word) === undefined && word !== "from") break;
    at -= 1;
    start = at;
  }
  return start;
}

function holdsVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (VERBS.has(tokens[at]?.text ?? "")) return true;
  return false;
}

function languageOf(word: string): Language | undefined {
  for (const [language, names] of NAMES) {
    // One edit at most: "frensh", "anglias"; "finnish" is another language.
    if (names.some((name) => name === word || (misspelling(word, name) ?? 2) <= 1)) return language;
  }
  return undefined;
}

function breaksAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined && (at === 0 || breaksBefore(token) || startsSentence(token) || token.before.includes("-"))
  );
}

function startsSentence(token: Token | undefined): boolean {
  return token?.sentenceStart === true;
}
