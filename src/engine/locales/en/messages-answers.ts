import type { Messages } from "../fr/messages.ts";
import { format } from "./messages-format.ts";

const { labelled, list, quote } = format;

function agreement(title: string): string {
  return `the agreement ${quote(title)}`;
}

export const answers: Messages["answers"] = {
  sentence: (statement) =>
    `${statement.charAt(0).toUpperCase()}${statement.slice(1)}${/[.!?…]$/u.test(statement) ? "" : "."}`,
  nameSentence: (statement) =>
    `${/^(the|an?|one) /u.test(statement) ? statement.charAt(0).toUpperCase() + statement.slice(1) : statement}${/[.!?…]$/u.test(statement) ? "" : "."}`,

  total: (o) =>
    `${o.lead ? `${o.lead}, ` : ""}${o.subject} ${o.plural ? "announce" : "announces"} ${o.figure}${o.inAll ? " in all" : ""}${o.due ? ` ${o.due}` : ""}`,
  regionOnly: (city) => `no figure is about ${city} in particular, here are those of its region`,
  regionOnlyAgreements: (city) => `no agreement names ${city} in particular, here are those of its region`,
  unspecifiedKind: () => "the sources do not say whether these are direct jobs",
  programmeOnly: () => "the only figure known is a programme objective, not a project commitment",
  recurringOnly: () => "the only figure known is a recurring one",
  announced: (plural) =>
    plural ? "These figures are announced, not achieved." : "This figure is announced, not achieved.",
  noDeadline: () => "no published deadline",
  joint: (titles) => `commitment shared by ${format.number(titles.length)} agreements`,

  recorded: (what) => `the data set records ${what}`,
  inAgreements: (what, noun, scope) => [what, "in the", noun, scope].filter((part) => part !== "").join(" "),
  strategyTargets: (count) => `the strategy has ${count}`,
  oneAgreement: (title) => quote(title),

  parties: (title, organisations) => `${agreement(title)} brings together ${organisations}`,
  partners: (title, besides, partners, plural) =>
    `in ${agreement(title)}, the partner${plural ? "s" : ""} of ${besides} ${plural ? "are" : "is"} ${partners}`,
  signatories: (title, people) => `${agreement(title)} was signed by ${people}`,
  noSignatory: (organisations) => `The sources name no signatory for ${list(organisations)}.`,
  signedOn: (title, when) => `${agreement(title)} was signed ${when}`,
  announcedOn: (title, when) => `${agreement(title)} was announced ${when}, its signing date is not published`,
  deadline: (title, years) =>
    labelled(years.length > 1 ? `deadlines of ${agreement(title)}` : `deadline of ${agreement(title)}`, list(years)),
  places: (title, places) => `${agreement(title)} is carried out ${places}`,
  signedIn: (title, place) => `${agreement(title)} was signed ${place}`,
  event: (title, event) => `${agreement(title)} was signed ${event}`,
  type: (title, type) => `${agreement(title)} is a ${type}`,
  sectors: (title, sectors) => labelled(`sector${sectors.length > 1 ? "s" : ""} of ${agreement(title)}`, list(sectors)),
  sources: (title, count, publishers) =>
    labelled(
      `${agreement(title)} rests on ${count === 1 ? "1 source" : `${format.number(count)} sources`}`,
      publishers,
    ),
  conflicts: (title, count) =>
    `on ${agreement(title)}, the sources disagree on ${count === 1 ? "one point" : `${format.number(count)} points`}`,
  duration: (title, years) => labelled(`term given by ${agreement(title)}`, years),
  attributeOfSeveral: (attribute, count) => `${attribute} of ${count}`,

  rankMeasure: (winner, verb, plural, superlative, figure) =>
    labelled(
      `${winner} ${verb === "announces" ? (plural ? "announce" : "announces") : plural ? "have" : "has"} ${superlative}`,
      figure,
    ),
  rankSeveral: (winners, verb, superlative) =>
    `${winners} ${verb === "announces" ? "announce" : "have"} ${superlative}`,
  rankEach: (figure) => `${figure} each`,
  mostAgreements: () => "the most agreements",
  leastAgreements: () => "the fewest agreements",
  newest: (winner, when) => `most recent signing${when ? `, ${when}` : ""}: ${winner}`,
  oldest: (winner, when) => `oldest signing${when ? `, ${when}` : ""}: ${winner}`,
  latestDeadline: (winner, year) => `latest deadline, ${year}: ${winner}`,
  nearestDeadline: (winner, year) => `earliest deadline, ${year}: ${winner}`,

  compareLeads: (leader, figure, others) => `${leader} comes first with ${figure}, ahead of ${list(others)}`,
  compareTie: (subjects, figure) => labelled(`${list(subjects)} are level`, figure),
  withFigure: (subject, figure) => `${subject} (${figure})`,
  unknownFigure: () => "figure unknown",
  unknownDate: () => "date unknown",

  average: (average, per, total, over) => `on average, ${average} per ${per} (${total} for ${over})`,
  averageAgreements: (average, per, total, over) => `on average, ${average} per ${per} (${total} for ${over})`,
  share: (subject, percent, of, part, whole) => `${subject} accounts for ${percent} ${of} (${part} out of ${whole})`,
  partShare: (label, percent, part, whole) => labelled(label, `${percent}, that is ${part} out of ${whole}`),
  agreementsMatter: () => "of the agreements",

  yes: () => "yes",
  no: () => "no",
  confirmed: (verdict, statement) => `${verdict}, ${statement}`,
  holds: () => "that is what the sources say",
  holdsNot: () => "the sources say otherwise",

  target: (title, value) => labelled(title, value),
  targetNote: (strategy) => `This is a target of the ${strategy} strategy, not the commitment of an agreement.`,
  targetsHead: (count, strategy) => `${count} of the ${strategy} strategy`,
  allTargets: (count, strategy) => `the ${strategy} strategy has ${count}`,
  baseline: (value, year) => (year === null ? `starting point: ${value}` : `starting point: ${value} in ${year}`),
  superseded: (title, value) => `It replaces an earlier target: ${title}, ${value}.`,
  supersededBy: (title, value) => `Raised since: ${title}, ${value}.`,
  beside: (figure) => `The agreements announce ${figure}; that total and the target are not added together.`,
  besideNothing: () => "No project commitment in the data set is about this target.",
  rankOf: (value) => value,

  deadlines: (count, from, to, lead) =>
    `${lead ? `${lead}, ` : ""}${count} ${from === to ? `with a deadline in ${from}` : `with a deadline, from ${from} to ${to}`}`,
  commitments: (count) => (count === 1 ? "1 commitment" : `${format.number(count)} commitments`),

  strategyLaunchedOn: (strategy, when) => `the ${strategy} strategy was launched ${when}`,
  strategyLaunchedIn: (strategy, where) => `the ${strategy} strategy was launched ${where}`,
  strategyPeople: (strategy, people) => `the ${strategy} strategy was launched by ${people}`,
  strategyAxes: (strategy, axes) => labelled(`the axes of the ${strategy} strategy`, axes),
  strategyEnablers: (strategy, enablers) => labelled(`the enablers of the ${strategy} strategy`, enablers),
  strategySources: (strategy, count) => `the ${strategy} strategy is documented by ${format.number(count)} sources`,

  person: (name, role) => (role ? `${name}, ${role}` : name),
  organisation: (name, kind, country) => `${name}: ${kind}${country ? ` (${country})` : ""}`,
  partOf: (parent) => `part ${parent}`,
  city: (name, region) => (region ? `${name} is a city of ${region}` : `${name} is a city outside Morocco`),
  region: (name, capital) => `the capital of ${name} is ${capital}`,
  eventProfile: (name, place, when) => labelled(name, when ? `${place}, ${when}` : place),
  eventDays(from, to) {
    if (from === to) return format.onDay(from);
    const sameMonth = from.length === 10 && from.slice(0, 7) === to.slice(0, 7);
    return `from ${sameMonth ? format.dayNumber(from) : format.day(from)} to ${format.day(to)}`;
  },
  sectorProfile: (name) => `Sector ${quote(name)}`,

  topicOne: (words, title) => `the text closest to ${words} is ${agreement(title)}`,
  topicMany: (words, count) => `${count} mention ${words}, closest first`,
  topicParties: (title, parties) => `${agreement(title)} brings together ${parties}`,
};
