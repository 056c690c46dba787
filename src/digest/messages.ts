import type { Language } from "../engine/answer.ts";

/** No-break space, before a colon; narrow no-break space, before ; ! ? (as the engine’s messages have them). */
const nbsp = "\u00a0";
const thin = "\u202f";

/** Words of an edition. Counts agree with their nouns; nothing here knows a platform. */
export interface DigestMessages {
  readonly arrow: (before: string, after: string) => string;
  readonly unspecified: string;
  readonly figureAdded: string;
  readonly figureRemoved: string;
  readonly deadline: string;
  readonly deadlineOf: (figure: string) => string;
  readonly level: (figure: string, level: "project" | "programme") => string;
  readonly date: string;
  readonly place: string;
  readonly type: string;
  readonly event: string;
  readonly signedIn: string;
  readonly partyAdded: (count: number) => string;
  readonly partyRemoved: (count: number) => string;
  readonly signatoryFor: (organisation: string) => string;
  readonly targetAdded: string;
  /** "lundi 23 novembre 2026" of YYYY-MM-DD; `day` is the date without the weekday. */
  readonly weekday: (date: string, day: string) => string;
  readonly headline: (day: string) => string;
  readonly headlineNews: (day: string, news: string) => string;
  readonly headlineQuiet: (day: string) => string;
  readonly introduction: string;
  readonly newAgreements: (count: number) => string;
  readonly corrections: (count: number) => string;
  readonly removals: (count: number) => string;
  readonly deadlinesNear: string;
  readonly newTitle: string;
  readonly correctedTitle: string;
  readonly removedTitle: string;
  readonly removed: string;
  readonly deadlinesTitle: string;
  readonly focusTitle: string;
  readonly totalsTitle: string;
  readonly parties: string;
  readonly announced: string;
  readonly reading: string;
}

const frWeekdays = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"];
const enWeekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

function weekdayOf(date: string, names: readonly string[]): string {
  return names[new Date(date).getUTCDay()] ?? "";
}

const fr: DigestMessages = {
  arrow: (before, after) => `${before} → ${after}`,
  unspecified: "non précisé",
  figureAdded: "chiffre ajouté",
  figureRemoved: "chiffre retiré",
  deadline: "échéance",
  deadlineOf: (figure) => `échéance de ${figure}`,
  level: (figure, level) =>
    level === "programme"
      ? `${figure}${nbsp}: désormais un objectif de programme`
      : `${figure}${nbsp}: désormais un engagement de l’accord`,
  date: "date",
  place: "lieu",
  type: "nature",
  event: "événement",
  signedIn: "lieu de signature",
  partyAdded: (count) => (count > 1 ? "parties ajoutées" : "partie ajoutée"),
  partyRemoved: (count) => (count > 1 ? "parties retirées" : "partie retirée"),
  signatoryFor: (organisation) => `signataire pour ${organisation}`,
  targetAdded: "nouvel objectif",
  weekday: (date, day) => `${weekdayOf(date, frWeekdays)} ${day}`,
  headline: (day) => `Maroc Digital 2030${nbsp}: le point du ${day}.`,
  headlineNews: (day, news) => `Le point du ${day}${nbsp}: ${news}.`,
  headlineQuiet: (day) => `Le point du ${day}${nbsp}: rien de nouveau, mais un accord à redécouvrir.`,
  introduction:
    "Premier résumé de ce canal. Les prochains diront ce qui est nouveau ou corrigé dans la base, avec un accord à la une.",
  newAgreements: (count) => (count === 1 ? "un nouvel accord" : `${count} nouveaux accords`),
  corrections: (count) => (count === 1 ? "une correction" : `${count} corrections`),
  removals: (count) => (count === 1 ? "une fiche retirée" : `${count} fiches retirées`),
  deadlinesNear: "des échéances approchent",
  newTitle: "Nouveau",
  correctedTitle: "Corrigé",
  removedTitle: "Retiré",
  removed: "la fiche n’est plus dans la base",
  deadlinesTitle: "Échéances proches",
  focusTitle: "À la une",
  totalsTitle: "En tout",
  parties: "Parties",
  announced: "Les chiffres sont ceux annoncés, pas des réalisations.",
  reading: "résumé quotidien",
};

const en: DigestMessages = {
  arrow: (before, after) => `${before} → ${after}`,
  unspecified: "not stated",
  figureAdded: "figure added",
  figureRemoved: "figure withdrawn",
  deadline: "deadline",
  deadlineOf: (figure) => `deadline of ${figure}`,
  level: (figure, level) =>
    level === "programme" ? `${figure}: now a programme objective` : `${figure}: now a commitment of the agreement`,
  date: "date",
  place: "place",
  type: "kind",
  event: "event",
  signedIn: "place of signature",
  partyAdded: (count) => (count > 1 ? "parties added" : "party added"),
  partyRemoved: (count) => (count > 1 ? "parties removed" : "party removed"),
  signatoryFor: (organisation) => `signatory for ${organisation}`,
  targetAdded: "new target",
  weekday: (date, day) => `${weekdayOf(date, enWeekdays)} ${day}`,
  headline: (day) => `Digital Morocco 2030: the digest of ${day}.`,
  headlineNews: (day, news) => `Digest of ${day}: ${news}.`,
  headlineQuiet: (day) => `Digest of ${day}: nothing new, but one agreement worth a second look.`,
  introduction:
    "This channel’s first digest. The next ones will say what is new or corrected in the data set, with one agreement in focus.",
  newAgreements: (count) => (count === 1 ? "one new agreement" : `${count} new agreements`),
  corrections: (count) => (count === 1 ? "one correction" : `${count} corrections`),
  removals: (count) => (count === 1 ? "one record withdrawn" : `${count} records withdrawn`),
  deadlinesNear: "deadlines are coming near",
  newTitle: "New",
  correctedTitle: "Corrected",
  removedTitle: "Withdrawn",
  removed: "the record is no longer in the data set",
  deadlinesTitle: "Deadlines coming near",
  focusTitle: "In focus",
  totalsTitle: "In all",
  parties: "Parties",
  announced: "Figures are as announced, not achieved.",
  reading: "daily digest",
};

const byLanguage: Readonly<Record<Language, DigestMessages>> = { fr, en };

/** The words of an edition in a language. */
export function digestMessages(language: Language): DigestMessages {
  return byLanguage[language];
}

export { nbsp, thin };
