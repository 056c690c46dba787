import type { Attribute } from "../../query.ts";
import type { Messages } from "../fr/messages.ts";
import { format } from "./messages-format.ts";

const { labelled, list, number } = format;

const attributes: Readonly<Record<Attribute, string>> = {
  parties: "the parties",
  partners: "the partners",
  signatories: "the signatories",
  "signed-on": "the signing date",
  deadline: "a deadline",
  places: "the place where it is carried out",
  "signed-in": "the place of signature",
  event: "the event of the signature",
  type: "the type",
  sectors: "the sectors",
  sources: "the sources",
  conflicts: "any disagreement",
  duration: "the term",
};

export const beside: Messages["beside"] = {
  programme: (figures, plural) =>
    plural
      ? `Programme objectives are not counted here: ${figures}.`
      : `A programme objective is not counted here: ${figures}.`,
  recurring: (figures) => `Recurring figures are not counted here: ${figures}.`,
  joint: (figures) => `What is shared with other agreements is not counted here: ${figures}.`,
  region: (region, figures) => `Not counted here, because only ${region} is named: ${figures}.`,
  unsplit: (figures) => `Not counted here, because the sources do not split it between places: ${figures}.`,
  subsidiaries: (organisations, agreements) =>
    `Subsidiaries and attached bodies are not counted here: ${list(organisations)} (${agreements}).`,
  noDeadline: (figures) => `Not counted here, for want of a published deadline: ${figures}.`,
  otherDeadline: (figures) => `Not counted here, because the deadline is another: ${figures}.`,
  undated: (agreements) => `Signing date unknown or imprecise, not counted: ${agreements}.`,
  alsoNamed: (person, agreements) => `${person} is also named, without a recorded signature, for ${agreements}.`,
  conflict: (text) => `Sources disagree. ${text}`,
  moreConflicts: (left) =>
    left === 1
      ? "1 other disagreement between sources is in the agreement’s record."
      : `${number(left)} other disagreements between sources are in the agreements’ records.`,
  alternative: (label, value, publishers) =>
    `${labelled(`Another figure for ${label}`, `${value}, according to ${list(publishers)}`)}.`,
  otherUnit: (amounts) => `In other currencies or units, never added: ${amounts}.`,
  targets: (targets) => `Target of the strategy, not to be added: ${targets}.`,
  silent: (count) => `Without that figure in the sources: ${count}.`,
  groupRecord: (agreements) => `Several agreements in one record: ${agreements}.`,
  oneSource: () => "Only one source reports this agreement.",
  otherValue: () => "another figure",
  accordingTo: (publishers) => `according to ${list(publishers)}`,
  figureOf: (figure, title) => `${figure} (${title})`,

  noAgreement: (what) => `the data set records ${what}`,
  noAgreementNoFigure: (what, figure) => `the data set records ${what}, and so gives no ${figure}`,
  noFigureOne: (title, figure, scope) =>
    `the agreement ${format.quote(title)} announces no ${figure}${scope ? ` ${scope}` : ""}`,
  noFigureMany: (agreements, figure, scope) =>
    `the data set records ${agreements}, but without any ${figure}${scope ? ` ${scope}` : ""}`,
  noAttributeOne: (attribute, title) =>
    `the sources do not give ${attributes[attribute]} ${attribute === "deadline" || attribute === "conflicts" ? "for" : "of"} the agreement ${format.quote(title)}`,
  noAttributeMany: (attribute, agreements) => `the sources do not give ${attributes[attribute]} for ${agreements}`,
  silentTest: (what) => `the data set can neither confirm nor deny it: ${what}`,
  notSaid: (agreements, plural) => `it records ${agreements}, which ${plural ? "do" : "does"} not say`,
  noneKnown: (what) => `it records ${what}`,
  oneSide: (subjects, figure) => `no comparison is possible: the data set gives no ${figure} for ${list(subjects)}`,
  shareUnknown: (figure) => `it cannot be computed: the data set gives no ${figure} for this selection`,
  recordedOverall: (agreements) => `the data set records ${agreements} in all`,
  overall: (statement) => `over the whole data set, ${statement}`,
  nearest: (statements) => `However, ${format.joined(statements)}.`,
  dateFigure: () => "date",
};
