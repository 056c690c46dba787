import type { Attribute, GroupKey, Measure } from "../../query.ts";
import type { Messages } from "../fr/messages.ts";
import { format } from "./messages-format.ts";
import { measures, money } from "./messages-measures.ts";

const { list } = format;

const groups: Readonly<Record<GroupKey, string>> = {
  agreement: "agreement",
  organisation: "organisation",
  person: "person",
  region: "region",
  city: "city",
  sector: "sector",
  event: "event",
  year: "year",
  deadline: "deadline",
  country: "country",
  type: "type of agreement",
};

const attributeNames: Readonly<Record<Attribute, string>> = {
  parties: "parties",
  partners: "partners",
  signatories: "signatories",
  "signed-on": "signing date",
  deadline: "deadline",
  places: "place where carried out",
  "signed-in": "place of signature",
  event: "event",
  type: "type",
  sectors: "sectors",
  sources: "sources",
  conflicts: "disagreements between sources",
  duration: "term",
};

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}

function question(...parts: readonly string[]): string {
  return `${joined(...parts)}?`;
}

function wordsOf(measure: Measure | "money"): Messages["money"] {
  return measure === "money" ? money : measures[measure];
}

function asked(measure: Measure | "money", direct: boolean): string {
  return direct ? wordsOf(measure).question.replace(/ jobs$/u, " direct jobs") : wordsOf(measure).question;
}

export const questions: Messages["questions"] = {
  total: (measure, direct, scope) => question(asked(measure, direct), scope),
  totalBy: (measure, group, scope) => question(wordsOf(measure).question, `by ${groups[group]}`, scope),
  countAgreements: (noun, scope) => question(`How many ${noun}`, scope),
  countOf: (noun, scope) => question(`How many ${noun}`, scope && `in the agreements ${scope}`),
  listAgreements: (noun, _, scope) => question(`Which ${noun}`, scope),
  listOf: (noun, _, scope) => question(`Which ${noun}`, scope && `in the agreements ${scope}`),
  sheet: (agreement) => question(`What does ${agreement} cover`),
  attribute: {
    parties: (agreement) => question(`Who are the parties of ${agreement}`),
    partners: (agreement) => question(`Who are the partners of ${agreement}`),
    signatories: (agreement) => question(`Who signed ${agreement}`),
    "signed-on": (agreement) => question(`When was ${agreement} signed`),
    deadline: (agreement) => question(`What is the deadline of ${agreement}`),
    places: (agreement) => question(`Where is ${agreement} carried out`),
    "signed-in": (agreement) => question(`Where was ${agreement} signed`),
    event: (agreement) => question(`At which event was ${agreement} signed`),
    type: (agreement) => question(`What is the type of ${agreement}`),
    sectors: (agreement) => question(`Which sectors does ${agreement} concern`),
    sources: (agreement) => question(`What are the sources of ${agreement}`),
    conflicts: (agreement) => question(`Do the sources disagree on ${agreement}`),
    duration: (agreement) => question(`How long does ${agreement} last`),
  } satisfies Record<Attribute, (agreement: string) => string>,
  theAgreement: (scope) => joined("the agreement", scope),
  theAgreements: (noun, scope) => joined("the", noun, scope),
  rank: (over, _, superlative, verb, scope) =>
    question(`Which ${over} ${verb === "announces" ? "announces" : "has"}`, superlative, scope),
  newest: (scope) => question("Which agreement is the most recent", scope),
  oldest: (scope) => question("Which agreement is the oldest", scope),
  mostAgreements: () => "the most agreements",
  leastAgreements: () => "the fewest agreements",
  rankOver: (group) => [groups[group], false],
  company: (foreign) => (foreign ? "foreign company" : "company"),
  compare: (subjects, matter, scope) => joined(`Compare ${list(subjects)} on ${matter}`, scope),
  matter: (measure) => wordsOf(measure).matter,
  matterAgreements: () => "agreements",
  matterDates: () => "signing dates",
  matterDeadlines: () => "deadlines",
  average: (measure, per, scope) => question(wordsOf(measure).question, `on average per ${groups[per]}`, scope),
  targets: () => question("What are the targets of the strategy"),
  target: (title) => question(`What is the target ${format.quote(title)}`),
  deadlines: (scope) => question("Which deadlines", scope),
  strategy: {
    summary: question("What is the Digital Morocco 2030 strategy"),
    "launched-on": question("When was the strategy launched"),
    "launched-in": question("Where was the strategy launched"),
    people: question("Who launched the strategy"),
    axes: question("What are the axes of the strategy"),
    enablers: question("What are the enablers of the strategy"),
    sources: question("What are the sources on the strategy"),
  },
  whoIs: (name) => question(`Who is ${name}`),
  whatIs: (name) => question(`What is ${name}`),
  topic: (words) => question(`Which agreements mention ${words}`),
  isThere: (scope) => question("Is there an agreement", scope),
  allAgreements: () => question("What are all the agreements"),

  reading: {
    measure: (measure, direct) => `${direct ? "direct " : ""}${wordsOf(measure).name}`,
    by: (group) => `by ${groups[group]}`,
    count: (noun) => `number of ${noun}`,
    list: (noun) => `list of ${noun}`,
    sheet: "record of the agreement",
    attribute: (attribute) => attributeNames[attribute],
    most: "maximum",
    least: "minimum",
    compare: "comparison",
    average: "average",
    share: "share",
    test: "yes or no",
    target: "targets of the strategy",
    deadlines: "deadlines",
    strategy: "strategy",
    profile: "profile",
    topic: (words) => `texts close to ${format.quote(words)}`,
    signedOn: "signing date",
    deadline: "deadline",
    agreements: "number of agreements",
    due: (due) => `deadline ${due}`,
    dueUntil: (year) => `deadline up to ${year}`,
    signed: (when) => `signed ${when}`,
    signedIn: (place) => `signed ${place}`,
    signedBy: (people) => `signatory: ${people}`,
    sector: (sectors) => `sector: ${sectors}`,
    not: (items) => `except ${items}`,
    corrected: (written, read) => `${format.quote(written)} read as ${format.quote(read)}`,
    unread: (words) => `not read: ${words.map(format.quote).join(", ")}`,
  },
};
