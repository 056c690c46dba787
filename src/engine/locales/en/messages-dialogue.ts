import type { Messages } from "../fr/messages.ts";
import { format } from "./messages-format.ts";

const { anyOf, list, number, quote } = format;

export const dialogue: Messages["dialogue"] = {
  greeting: () => "Hello!",
  greetingNote: (agreements) =>
    `I answer questions about the ${number(agreements)} Moroccan digital agreements on record and the Digital Morocco 2030 strategy.`,
  thanks: () => "You’re welcome.",
  thanksNote: () => "Any other question about the agreements?",
  identity: () => "I am Maroc 2030, an assistant on Morocco’s digital agreements.",
  identityNote: (agreements, date) =>
    `I read a data set of ${number(agreements)} agreements, up to date on ${format.day(date)}. Every figure comes from a published source; what the data set does not hold, I say so.`,
  help: () =>
    "Ask in your own words: jobs, investment, signatories, dates, places, deadlines, comparisons, sources, targets of the strategy.",
  helpNote: () => "You can follow up (“and in Casablanca?”, “by 2028?”, “source?”) and write in French or English.",
  bye: () => "Goodbye!",
  byeNote: () => "Come back any time.",
  tryThese: () => "For example",

  outOfScope: {
    topic: () => "This question is outside my field.",
    opinion: () => "I don’t give opinions.",
    prediction: () => "I don’t make predictions.",
    edit: () => "I can’t change the data.",
    "job-hunting": () => "I don’t handle applications or job offers.",
  },
  outOfScopeNote: () =>
    "I answer about the digital agreements signed by Morocco and the Digital Morocco 2030 strategy: announced figures, signatories, dates, places, sources.",

  notUnderstood: (words) =>
    words.length > 0 ? `I did not understand ${anyOf(words.map(quote))}.` : "I did not understand the question.",
  ambiguous: (words) =>
    words.length > 0
      ? `${list(words.map(quote))} can be read in several ways.`
      : "The question can be read in several ways.",
  tooLong: () => "The question is too long: please keep it within 4,000 characters.",
  nothingToFollow: () => "I don’t see which question this follows.",
  nothingToFollowNote: () => "Please ask it in full, with the place, the organisation or the agreement.",
  otherLanguage: () => "I understand French and English: please ask in one of these languages.",
  chooseBelow: () => "Did you mean one of these questions?",
  rephrase: () => "Please rephrase it, for instance with a place, an organisation, a year or an agreement.",

  unknownName: (names) => `The data set does not know ${anyOf(names.map(quote))}.`,
  unknownNameNote: (names) =>
    names.length > 1 ? "These names appear in no agreement on record." : "This name appears in no agreement on record.",
  indistinct: (words) => `The figures on record do not single out ${anyOf(words.map(quote))}.`,
  coarserOffered: () => "Without that detail, I can answer this question:",
  restOffered: (names) => `Without ${names.length > 1 ? "those names" : "that name"}, I can answer this question:`,
  notRecordedTopics: {
    reason: "The data set says what was announced, not why.",
    status: "The data set says what was announced, not whether it was carried out, delayed or cancelled.",
    achieved: "The data set says what was announced, not what was achieved.",
    salary: "The data set holds no salaries and no terms of employment.",
    contact: "The data set holds no addresses and no contacts.",
    process: "The data set does not describe procedures.",
    other: "The data set does not hold this information.",
  },
};
