import type { Language } from "../answer.ts";
import type { NotRecordedTopic, OutOfScopeReason, SmalltalkTopic } from "../compose/dialogue.ts";
import { fillerWords as englishFillers } from "../locales/en/common-words.ts";
import { outOfScopeCues as englishCues, notRecorded as englishNotRecorded } from "../locales/en/scope-words.ts";
import { smalltalk as englishSmalltalk } from "../locales/en/smalltalk.ts";
import { fillerWords as frenchFillers } from "../locales/fr/common-words.ts";
import { outOfScopeCues as frenchCues, notRecorded as frenchNotRecorded } from "../locales/fr/scope-words.ts";
import { smalltalk as frenchSmalltalk } from "../locales/fr/smalltalk.ts";
import type { Text } from "./normalise.ts";
import { has, type Reading, rawOf, spansOf } from "./reading.ts";

/** Phrases and what they mean, found by their words: a few lookups for each token, whatever the number of phrases. */
interface PhraseTable<T> {
  /** The longest phrase that starts at a token, and what it means. */
  at(tokens: readonly string[], index: number): { readonly meaning: T; readonly length: number } | undefined;
}

function createPhraseTable<T>(lists: Iterable<readonly [T, readonly string[]]>): PhraseTable<T> {
  const meanings = new Map<string, T>();
  /** Most words of a phrase that starts with this one. */
  const longest = new Map<string, number>();
  for (const [meaning, phrases] of lists) {
    for (const phrase of phrases) {
      if (phrase === "" || meanings.has(phrase)) continue;
      meanings.set(phrase, meaning);
      const end = phrase.indexOf(" ");
      const first = end < 0 ? phrase : phrase.slice(0, end);
      let length = 1;
      for (let at = end; at >= 0; at = phrase.indexOf(" ", at + 1)) length += 1;
      if (length > (longest.get(first) ?? 0)) longest.set(first, length);
    }
  }
  return {
    at(tokens, index) {
      const most = longest.get(tokens[index] ?? "") ?? 0;
      for (let length = Math.min(most, tokens.length - index); length > 0; length -= 1) {
        const meaning = meanings.get(
          length === 1 ? (tokens[index] ?? "") : tokens.slice(index, index + length).join(" "),
        );
        if (meaning !== undefined) return { meaning, length };
      }
      return undefined;
    },
  };
}

type SmalltalkPhrase = SmalltalkTopic | "ack";

const smalltalkTable = createPhraseTable<{ topic: SmalltalkPhrase; language: Language }>([
  ...entries(englishSmalltalk).map(([topic, phrases]) => [{ topic, language: "en" as const }, phrases] as const),
  ...entries(frenchSmalltalk).map(([topic, phrases]) => [{ topic, language: "fr" as const }, phrases] as const),
]);
const outOfScopeTable = createPhraseTable<OutOfScopeReason>([...reasons(frenchCues), ...reasons(englishCues)]);
const notRecordedTable = createPhraseTable<NotRecordedTopic>([
  ...entries(frenchNotRecorded),
  ...entries(englishNotRecorded),
]);

function entries<Key extends string>(
  lists: Readonly<Record<Key, readonly string[]>>,
): (readonly [Key, readonly string[]])[] {
  return (Object.keys(lists) as Key[]).map((key) => [key, lists[key]] as const);
}

function reasons(
  cues: Readonly<Record<"topic" | "opinion" | "prediction" | "edit" | "jobHunting", readonly string[]>>,
): (readonly [OutOfScopeReason, readonly string[]])[] {
  return entries(cues).map(([key, phrases]) => [key === "jobHunting" ? "job-hunting" : key, phrases] as const);
}

/** The most telling part of a small talk: "bonjour, que sais-tu faire ?" asks for help. */
const order: readonly SmalltalkPhrase[] = ["help", "identity", "bye", "thanks", "greeting", "ack"];

/** What a question made of nothing but small talk wants; undefined for any other. */
export function smalltalkOf(
  text: Text,
  isNeutral: (word: string) => boolean,
): { topic: SmalltalkTopic; language: Language } | undefined {
  const tokens = text.tokens.map((token) => token.text);
  const found = new Map<SmalltalkPhrase, Language>();
  for (let at = 0; at < tokens.length; ) {
    const phrase = smalltalkTable.at(tokens, at);
    if (phrase) {
      found.set(phrase.meaning.topic, phrase.meaning.language);
      at += phrase.length;
    } else if (politeness.has(tokens[at] ?? "") || (isNeutral(tokens[at] ?? "") && !asking.has(tokens[at] ?? "")))
      at += 1;
    else return undefined;
  }
  const topic = order.find((meaning) => found.has(meaning));
  const language = topic && found.get(topic);
  return topic && language ? { topic: topic === "ack" ? "thanks" : topic, language } : undefined;
}

/** Small words that ask for something: with them it is no small talk. */
const asking = new Set(
  "et and puis deux both combien quoi qui que quel quelle quels quelles what who when where how many much which why quand ou source sources liste list autre autres other others same meme".split(
    " ",
  ),
);

/** Words that may stand around small talk. */
const politeness = new Set(
  "cv cheers mate chef khouya a all and au aux beaucoup bien bcp bot c ca ce de d donc du e en encore et eh fort guys hein je la le les lot lots moi mon much my ok please pls plz s so stp svp t te tes toi tous tout tres trop tu u vous very vraiment y you your".split(
    " ",
  ),
);

/** Why a question cannot be answered whatever its names say. */
export type Scope =
  | { readonly kind: "out-of-scope"; readonly reason: OutOfScopeReason }
  | { readonly kind: "not-recorded"; readonly topic: NotRecordedTopic };

/** Cues of questions that no record answers; a phrase inside a known name ("World Cup 2030" as a keyword) is no cue. */
export function scopeOf(reading: Reading): Scope | undefined {
  const tokens = reading.text.tokens.map((token) => token.text);
  const named = new Set<number>();
  for (const span of reading.spans) {
    const name = span.entries.some(
      (entry) => entry.kind !== "concept" && entry.kind !== "neutral" && entry.kind !== "outside",
    );
    const acronym = reading.text.tokens[span.from]?.capital === "all" && !reading.text.shouting;
    if (name && (span.to - span.from > 1 || acronym)) for (let at = span.from; at < span.to; at += 1) named.add(at);
  }
  if (ordersEdit(reading)) return { kind: "out-of-scope", reason: "edit" };
  let recorded: Scope | undefined;
  for (let at = 0; at < tokens.length; at += 1) {
    if (named.has(at)) continue;
    const cue = outOfScopeTable.at(tokens, at);
    // "Combien d'emplois KPMG va-t-il supprimer ?" asks; it orders nothing.
    if (cue?.meaning === "edit" && has(reading, "q.howmany", "q.howmuch", "q.who", "q.when")) {
      recorded ??= { kind: "not-recorded", topic: "other" };
      continue;
    }
    if (cue) return { kind: "out-of-scope", reason: cue.meaning };
    const missing = notRecordedTable.at(tokens, at);
    if (missing) recorded ??= { kind: "not-recorded", topic: missing.meaning };
  }
  return recorded;
}

/** "Please change the Oujda figure to 300": an order to edit, first in the sentence after politeness, and no question. */
function ordersEdit(reading: Reading): boolean {
  // "Mettez côte à côte …" compares.
  if (
    reading.text.original.includes("?") ||
    has(reading, "q.howmuch", "q.who", "q.when", "q.where", "a.compare", "a.total") ||
    spansOf(reading, "q.howmany").some(
      (at) => at > 0 && /^(combien|cb|how)/.test(rawOf(reading, reading.spans[at] ?? { from: 0, to: 0 }).toLowerCase()),
    )
  )
    return false;
  const first = reading.text.tokens.find(({ text }) => !courtesies.has(text));
  return first !== undefined && editVerbs.has(first.text);
}

const courtesies = new Set(
  "please pls plz svp stp s il vous te plait hi hello hey bonjour salut merci de can could you peux pouvez tu vous and et now".split(
    " ",
  ),
);
const editVerbs = new Set(
  "change modify edit update set correct fix replace delete erase add insert modifie modifier modifiez changer changez corrige corriger corrigez remplace remplacer remplacez mets mettez ajoute ajouter ajoutez supprime supprimer supprimez efface effacer effacez enregistre enregistrez".split(
    " ",
  ),
);

/** True for words that restrict nothing: grammar, adverbs and verbs of either language. */
export function isFiller(word: string): boolean {
  return frenchFillers.has(word) || englishFillers.has(word);
}
