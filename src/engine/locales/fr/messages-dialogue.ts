import { format } from "./messages-format.ts";

const { anyOf, list, number, quote } = format;

/** What is said outside of answers: greetings, refusals, questions back. */
export const dialogue = {
  greeting: (): string => "Bonjour\u202f!",
  greetingNote: (agreements: number): string =>
    `Je réponds aux questions sur les ${number(agreements)} accords numériques marocains de la base et sur la stratégie Maroc Digital 2030.`,
  thanks: (): string => "Avec plaisir.",
  thanksNote: (): string => "Une autre question sur les accords\u202f?",
  identity: (): string => "Je suis Maroc 2030, un assistant sur les accords numériques du Maroc.",
  identityNote: (agreements: number, date: string): string =>
    `Je lis une base de ${number(agreements)} accords, à jour au ${format.day(date)}. Chaque chiffre vient d’une source publiée\u202f; ce que la base ne contient pas, je le dis.`,
  help: (): string =>
    "Posez votre question comme elle vous vient\u00a0: emplois, investissements, signataires, dates, lieux, échéances, comparaisons, sources, objectifs de la stratégie.",
  helpNote: (): string =>
    `Vous pouvez enchaîner (${["et à Casablanca\u202f?", "d’ici 2028\u202f?", "source\u202f?"].map(quote).join(", ")}) et écrire en français ou en anglais.`,
  bye: (): string => "À bientôt\u202f!",
  byeNote: (): string => "Revenez quand vous voulez.",
  tryThese: (): string => "Par exemple",

  outOfScope: {
    topic: (): string => "Cette question sort de mon domaine.",
    opinion: (): string => "Je ne donne pas d’avis.",
    prediction: (): string => "Je ne fais pas de prévision.",
    edit: (): string => "Je ne peux pas modifier les données.",
    "job-hunting": (): string => "Je ne traite ni les candidatures ni les offres d’emploi.",
  },
  outOfScopeNote: (): string =>
    "Je réponds sur les accords numériques signés par le Maroc et sur la stratégie Maroc Digital 2030\u00a0: chiffres annoncés, signataires, dates, lieux, sources.",

  notUnderstood: (words: readonly string[]): string =>
    words.length > 0 ? `Je n’ai pas compris ${anyOf(words.map(quote))}.` : "Je n’ai pas compris la question.",
  ambiguous: (words: readonly string[]): string =>
    words.length > 0
      ? `${list(words.map(quote))}\u00a0: plusieurs lectures sont possibles.`
      : "Plusieurs lectures sont possibles.",
  tooLong: (): string => "La question est trop longue\u00a0: posez-la en 4\u202f000 caractères au plus.",
  nothingToFollow: (): string => "Je ne vois pas à quelle question cela fait suite.",
  nothingToFollowNote: (): string => "Posez la question en entier, avec le lieu, l’organisation ou l’accord.",
  otherLanguage: (): string =>
    "Je comprends le français et l’anglais\u00a0: posez votre question dans l’une de ces langues.",
  chooseBelow: (): string => "Vouliez-vous dire l’une de ces questions\u202f?",
  rephrase: (): string => "Reformulez-la, par exemple avec un lieu, une organisation, une année ou un accord.",

  unknownName: (names: readonly string[]): string =>
    names.length > 1
      ? `La base ne connaît ni ${names.map(quote).join(" ni ")}.`
      : `La base ne connaît pas ${list(names.map(quote))}.`,
  unknownNameNote: (names: readonly string[]): string =>
    names.length > 1
      ? "Ces noms ne figurent dans aucun accord de la base."
      : "Ce nom ne figure dans aucun accord de la base.",
  indistinct: (words: readonly string[]): string =>
    `Les chiffres de la base ne font pas de distinction pour ${anyOf(words.map(quote))}.`,
  coarserOffered: (): string => "Sans cette précision, je peux répondre à cette question\u00a0:",
  restOffered: (names: readonly string[]): string =>
    `Sans ${names.length > 1 ? "ces noms" : "ce nom"}, je peux répondre à cette question\u00a0:`,
  notRecordedTopics: {
    reason: "La base dit ce qui a été annoncé, pas pourquoi.",
    status: "La base dit ce qui a été annoncé, pas si cela a été réalisé, retardé ou annulé.",
    achieved: "La base dit ce qui a été annoncé, pas ce qui a été réalisé.",
    salary: "La base ne contient ni salaires ni conditions d’emploi.",
    contact: "La base ne contient ni adresses ni contacts.",
    process: "La base ne décrit pas les procédures.",
    other: "La base ne contient pas cette information.",
  },
};
