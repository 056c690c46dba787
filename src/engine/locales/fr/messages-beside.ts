import type { Attribute } from "../../query.ts";
import { format } from "./messages-format.ts";

const { labelled, list, number } = format;

const attributes: Readonly<Record<Attribute, string>> = {
  parties: "les parties",
  partners: "les partenaires",
  signatories: "les signataires",
  "signed-on": "la date de signature",
  deadline: "d’échéance",
  places: "le lieu de mise en œuvre",
  "signed-in": "le lieu de signature",
  event: "l’événement de signature",
  type: "le type",
  sectors: "les secteurs",
  sources: "les sources",
  conflicts: "de désaccord entre elles",
  duration: "la durée",
};

/** What stands beside an answer, and what is said when there is none. */
export const beside = {
  programme: (figures: string, plural: boolean): string =>
    plural
      ? `Des objectifs de programme ne sont pas comptés ici\u00a0: ${figures}.`
      : `Un objectif de programme n’est pas compté ici\u00a0: ${figures}.`,
  recurring: (figures: string): string => `Les chiffres récurrents ne sont pas comptés ici\u00a0: ${figures}.`,
  joint: (figures: string): string => `Ce qui est commun avec d’autres accords n’est pas compté ici\u00a0: ${figures}.`,
  region: (region: string, figures: string): string =>
    `Non compté ici, car seule ${region} est citée\u00a0: ${figures}.`,
  unsplit: (figures: string): string =>
    `Non compté ici, car les sources ne le répartissent pas entre les lieux\u00a0: ${figures}.`,
  subsidiaries: (organisations: readonly string[], agreements: string): string =>
    `Les filiales et services rattachés ne sont pas comptés ici\u00a0: ${list(organisations)} (${agreements}).`,
  noDeadline: (figures: string): string => `Non compté ici, faute d’échéance publiée\u00a0: ${figures}.`,
  otherDeadline: (figures: string): string => `Non compté ici, car l’échéance est autre\u00a0: ${figures}.`,
  undated: (agreements: string): string => `Date de signature inconnue ou imprécise, non compté\u00a0: ${agreements}.`,
  alsoNamed: (person: string, agreements: string): string =>
    `${person} est aussi cité, sans signature attestée, pour ${agreements}.`,
  conflict: (text: string): string => `Sources en désaccord. ${text}`,
  moreConflicts: (left: number): string =>
    left === 1
      ? "1 autre désaccord entre sources figure dans la fiche de l’accord."
      : `${number(left)} autres désaccords entre sources figurent dans les fiches des accords.`,
  alternative: (label: string, value: string, publishers: readonly string[]): string =>
    `${labelled(`Autre chiffre pour ${label}`, `${value}, selon ${list(publishers)}`)}.`,
  otherUnit: (amounts: string): string => `En d’autres monnaies ou unités, jamais additionnées\u00a0: ${amounts}.`,
  targets: (targets: string): string => `Objectif de la stratégie, à ne pas additionner\u00a0: ${targets}.`,
  silent: (count: string): string => `Sans ce chiffre dans les sources\u00a0: ${count}.`,
  groupRecord: (agreements: string): string => `Regroupe plusieurs accords en une fiche\u00a0: ${agreements}.`,
  oneSource: (): string => "Une seule source rapporte cet accord.",
  otherValue: (): string => "autre chiffre",
  accordingTo: (publishers: readonly string[]): string => `selon ${list(publishers)}`,
  figureOf: (figure: string, title: string): string => `${figure} (${title})`,

  noAgreement: (what: string): string => `la base ne recense ${what}`,
  noAgreementNoFigure: (what: string, figure: string): string =>
    `la base ne recense ${what} et ne donne donc pas de ${figure}`,
  noFigureOne: (title: string, figure: string, scope: string): string =>
    `l’accord ${format.quote(title)} n’annonce pas de ${figure}${scope ? ` ${scope}` : ""}`,
  noFigureMany: (agreements: string, figure: string, scope: string): string =>
    `la base recense ${agreements}, mais sans ${figure}${scope ? ` ${scope}` : ""}`,
  noAttributeOne: (attribute: Attribute, title: string): string =>
    `les sources ne donnent pas ${attributes[attribute]}${attribute === "deadline" || attribute === "conflicts" ? " pour" : " de"} l’accord ${format.quote(title)}`,
  noAttributeMany: (attribute: Attribute, agreements: string): string =>
    `les sources ne donnent pas ${attributes[attribute]} pour ${agreements}`,
  silentTest: (what: string): string => `la base ne permet ni de confirmer ni de démentir\u00a0: ${what}`,
  notSaid: (agreements: string, plural: boolean): string =>
    `elle recense ${agreements}, ${plural ? "qui ne le précisent" : "qui ne le précise"} pas`,
  noneKnown: (what: string): string => `elle ne recense ${what}`,
  oneSide: (subjects: readonly string[], figure: string): string =>
    `la comparaison est impossible\u00a0: la base ne donne pas de ${figure} pour ${list(subjects)}`,
  shareUnknown: (figure: string): string =>
    `le calcul est impossible\u00a0: la base ne donne pas de ${figure} pour cette sélection`,
  recordedOverall: (agreements: string): string => `la base recense ${agreements} en tout`,
  overall: (statement: string): string => `sur l’ensemble de la base, ${statement}`,
  nearest: (statements: readonly string[]): string => `En revanche, ${format.joined(statements)}.`,
  dateFigure: (): string => "date",
};
