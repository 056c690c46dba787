import type { Language } from "../engine/answer.ts";
import type { NameKind } from "../engine/names.ts";

/** The sentences of the chat around the answers. */
export interface ChatMessages {
  readonly otherLanguage: string;
  nextPage(from: number, to: number, of: number): string;
  previousPage(from: number, to: number, of: number): string;
  sources(count: number): string;
  readonly share: string;
  readonly helpful: string;
  readonly unhelpful: string;
  readonly thanks: string;
  readonly thanksForFault: string;
  readonly gone: string;
  readonly goneNote: string;
  readonly slower: (seconds: number) => string;
  readonly failed: string;
  sourcesHeadline(count: number): string;
  readonly noSources: string;
  unknownCommand(name: string): string;
  unknownOption(option: string, command: string): string;
  knownOptions(options: readonly string[]): string;
  missingOption(option: string): string;
  badNumber(option: string, min: number, max: number, given: string): string;
  badText(option: string, longest: number): string;
  badChoice(option: string, choices: readonly string[]): string;
  /** `kind` is absent where names of several kinds fit. */
  unknownName(kind: NameKind | undefined, name: string): string;
  near(names: readonly string[]): string;
  sameName(name: string): string;
  leftOver(text: string): string;
  twice(option: string): string;
  readonly help: string;
  readonly helpNote: string;
  /** Between a name and what it means. */
  readonly colon: string;
  readonly examples: string;
  readonly optional: string;
  readonly required: string;
  choose(subcommands: readonly string[]): string;
  readonly digestOff: string;
}

const list = (items: readonly string[]) => items.join(", ");

const frenchNone: Readonly<Record<NameKind, string>> = {
  place: "Aucun lieu",
  organisation: "Aucune organisation",
  person: "Aucune personne",
  sector: "Aucun secteur",
  event: "Aucun événement",
  agreement: "Aucun accord",
  target: "Aucun objectif",
};

const fr: ChatMessages = {
  otherLanguage: "In English",
  nextPage: (from, to, of) => `Suite (${from}–${to} sur ${of})`,
  previousPage: (from, to, of) => `Retour (${from}–${to} sur ${of})`,
  sources: (count) => (count > 1 ? `Sources (${count})` : "Source"),
  share: "Partager dans le canal",
  helpful: "Utile",
  unhelpful: "Pas utile",
  thanks: "Merci, votre avis est noté.",
  thanksForFault: "Merci, c’est noté\u00a0: la question et la façon dont elle a été lue seront revues.",
  gone: "Ce bouton n’est plus valable.",
  goneNote: "Reposez la question pour une réponse à jour.",
  slower: (seconds) =>
    `Vous posez beaucoup de questions\u00a0: merci de patienter ${seconds > 1 ? `${seconds} secondes` : "une seconde"} avant la prochaine.`,
  failed: "La réponse n’a pas pu être préparée. L’incident est enregistré\u202f; merci de réessayer.",
  sourcesHeadline: (count) => (count > 1 ? `Les ${count} sources de cette réponse.` : "La source de cette réponse."),
  noSources: "Cette réponse ne repose sur aucune source.",
  unknownCommand: (name) => `La commande «\u00a0${name}\u00a0» n’existe pas.`,
  unknownOption: (option, command) => `La commande «\u00a0${command}\u00a0» n’a pas d’option «\u00a0${option}\u00a0».`,
  knownOptions: (options) =>
    options.length > 0 ? `Options possibles\u00a0: ${list(options)}.` : "Cette commande ne prend aucune option.",
  missingOption: (option) => `Il manque l’option «\u00a0${option}\u00a0».`,
  badNumber: (option, min, max, given) =>
    `L’option «\u00a0${option}\u00a0» attend un nombre entre ${min} et ${max}, pas «\u00a0${given}\u00a0».`,
  badText: (option, longest) => `L’option «\u00a0${option}\u00a0» est vide ou dépasse ${longest} caractères.`,
  badChoice: (option, choices) => `L’option «\u00a0${option}\u00a0» attend ${choices.join(" ou ")}.`,
  unknownName: (kind, name) => `${kind ? frenchNone[kind] : "Rien"} dans la base ne s’appelle «\u00a0${name}\u00a0».`,
  near: (names) => `Noms proches\u00a0: ${list(names)}.`,
  sameName: (name) => `Plusieurs éléments s’appellent «\u00a0${name}\u00a0».`,
  leftOver: (text) => `Je ne sais pas à quoi rattacher «\u00a0${text}\u00a0».`,
  twice: (option) => `L’option «\u00a0${option}\u00a0» est donnée deux fois.`,
  help: "Voici ce que vous pouvez demander.",
  helpNote: "Une question en toutes lettres marche aussi, en français ou en anglais.",
  colon: "\u00a0: ",
  examples: "Exemples",
  optional: "facultatif",
  required: "obligatoire",
  choose: (subcommands) => `Précisez ce que vous voulez faire\u00a0: ${list(subcommands)}.`,
  digestOff: "Les résumés quotidiens ne sont pas activés ici.",
};

const en: ChatMessages = {
  otherLanguage: "En français",
  nextPage: (from, to, of) => `More (${from}–${to} of ${of})`,
  previousPage: (from, to, of) => `Back (${from}–${to} of ${of})`,
  sources: (count) => (count > 1 ? `Sources (${count})` : "Source"),
  share: "Share in channel",
  helpful: "Helpful",
  unhelpful: "Not helpful",
  thanks: "Thank you, your feedback is noted.",
  thanksForFault: "Thank you, noted: the question and the way it was read will be looked at.",
  gone: "This button is no longer valid.",
  goneNote: "Ask again for an up-to-date answer.",
  slower: (seconds) =>
    `You are asking a lot of questions: please wait ${seconds > 1 ? `${seconds} seconds` : "a second"} before the next one.`,
  failed: "The answer could not be prepared. The incident has been logged; please try again.",
  sourcesHeadline: (count) => (count > 1 ? `The ${count} sources of this answer.` : "The source of this answer."),
  noSources: "This answer rests on no source.",
  unknownCommand: (name) => `There is no command “${name}”.`,
  unknownOption: (option, command) => `The command “${command}” has no option “${option}”.`,
  knownOptions: (options) =>
    options.length > 0 ? `Its options are ${list(options)}.` : "This command takes no options.",
  missingOption: (option) => `The option “${option}” is missing.`,
  badNumber: (option, min, max, given) =>
    `The option “${option}” takes a number between ${min} and ${max}, not “${given}”.`,
  badText: (option, longest) => `The option “${option}” is empty or longer than ${longest} characters.`,
  badChoice: (option, choices) => `The option “${option}” takes ${choices.join(" or ")}.`,
  unknownName: (kind, name) => `${kind ? `No ${kind}` : "Nothing"} in the data set is called “${name}”.`,
  near: (names) => `Names that come near: ${list(names)}.`,
  sameName: (name) => `More than one record is called “${name}”.`,
  leftOver: (text) => `I do not know what “${text}” belongs to.`,
  twice: (option) => `The option “${option}” is given twice.`,
  help: "This is what you can ask for.",
  helpNote: "A question in plain words works too, in English or French.",
  colon: ": ",
  examples: "Examples",
  optional: "optional",
  required: "required",
  choose: (subcommands) => `Say what you want to do: ${list(subcommands)}.`,
  digestOff: "Daily digests are not switched on here.",
};

const byLanguage: Readonly<Record<Language, ChatMessages>> = { fr, en };

/** The sentences of the chat in a language. */
export function chatMessages(language: Language): ChatMessages {
  return byLanguage[language];
}
