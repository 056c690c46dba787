import type { Attribute, GroupKey, Measure } from "../../query.ts";
import { format, nbsp } from "./messages-format.ts";
import { measures, money } from "./messages-measures.ts";

const { list } = format;
const ask = "\u202f?";

const groups: Readonly<Record<GroupKey, string>> = {
  agreement: "accord",
  organisation: "organisation",
  person: "personne",
  region: "région",
  city: "ville",
  sector: "secteur",
  event: "événement",
  year: "année",
  deadline: "échéance",
  country: "pays",
  type: "type d’accord",
};

const attributeNames: Readonly<Record<Attribute, string>> = {
  parties: "parties",
  partners: "partenaires",
  signatories: "signataires",
  "signed-on": "date de signature",
  deadline: "échéance",
  places: "lieu de mise en œuvre",
  "signed-in": "lieu de signature",
  event: "événement",
  type: "type",
  sectors: "secteurs",
  sources: "sources",
  conflicts: "désaccords entre sources",
  duration: "durée",
};

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}

function question(...parts: readonly string[]): string {
  return `${joined(...parts)}${ask}`;
}

/** Questions in the plainest words, and the one-line reading of a query. */
export const questions = {
  total: (measure: Measure | "money", direct: boolean, scope: string): string =>
    question(`${(measure === "money" ? money : measures[measure]).question}${direct ? " directs" : ""}`, scope),
  totalBy: (measure: Measure | "money", group: GroupKey, scope: string): string =>
    question((measure === "money" ? money : measures[measure]).question, `par ${groups[group]}`, scope),
  countAgreements: (noun: string, scope: string): string =>
    question(`Combien ${/^[aeiouéèê]/iu.test(noun) ? "d’" : "de "}${noun}`, scope),
  countOf: (noun: string, scope: string): string =>
    question(`Combien ${/^[aeiouéèê]/iu.test(noun) ? "d’" : "de "}${noun}`, scope && `dans les accords ${scope}`),
  listAgreements: (noun: string, feminine: boolean, scope: string): string =>
    question(`${feminine ? "Quelles" : "Quels"} ${noun}`, scope),
  listOf: (noun: string, feminine: boolean, scope: string): string =>
    question(`${feminine ? "Quelles" : "Quels"} ${noun}`, scope && `dans les accords ${scope}`),
  sheet: (agreement: string): string => question(`Que prévoit ${agreement}`),
  attribute: {
    parties: (agreement: string): string => question(`Qui sont les parties de ${agreement}`),
    partners: (agreement: string): string => question(`Quels sont les partenaires de ${agreement}`),
    signatories: (agreement: string): string => question(`Qui a signé ${agreement}`),
    "signed-on": (agreement: string): string => question(`Quand a été signé ${agreement}`),
    deadline: (agreement: string): string => question(`Quelle est l’échéance de ${agreement}`),
    places: (agreement: string): string => question(`Où est mis en œuvre ${agreement}`),
    "signed-in": (agreement: string): string => question(`Où a été signé ${agreement}`),
    event: (agreement: string): string => question(`À quel événement a été signé ${agreement}`),
    type: (agreement: string): string => question(`Quel est le type de ${agreement}`),
    sectors: (agreement: string): string => question(`Quels sont les secteurs de ${agreement}`),
    sources: (agreement: string): string => question(`Quelles sont les sources de ${agreement}`),
    conflicts: (agreement: string): string => question(`Les sources sont-elles en désaccord sur ${agreement}`),
    duration: (agreement: string): string => question(`Quelle est la durée de ${agreement}`),
  } satisfies Record<Attribute, (agreement: string) => string>,
  theAgreement: (scope: string): string => joined("l’accord", scope),
  theAgreements: (noun: string, scope: string): string => joined("les", noun, scope),
  rank(over: string, feminine: boolean, superlative: string, verb: "announces" | "holds", scope: string): string {
    return question(
      `${feminine ? "Quelle" : "Quel"} ${over} ${verb === "announces" ? "annonce" : "compte"}`,
      superlative,
      scope,
    );
  },
  newest: (scope: string): string => question("Quel est l’accord le plus récent", scope),
  oldest: (scope: string): string => question("Quel est l’accord le plus ancien", scope),
  mostAgreements: (): string => "le plus d’accords",
  leastAgreements: (): string => "le moins d’accords",
  rankOver: (group: GroupKey): readonly [noun: string, feminine: boolean] => [
    groups[group],
    group === "organisation" ||
      group === "person" ||
      group === "region" ||
      group === "city" ||
      group === "year" ||
      group === "deadline",
  ],
  company: (foreign: boolean): string => (foreign ? "entreprise étrangère" : "entreprise"),
  compare: (subjects: readonly string[], matter: string, scope: string): string =>
    joined(`Compare ${list(subjects)} sur les ${matter}`, scope),
  matter: (measure: Measure | "money"): string =>
    (
      ({
        investment: "investissements",
        funding: "financements",
        capacity: "puissances",
        coverage: "couvertures",
      }) as Readonly<Record<string, string>>
    )[measure] ?? (measure === "money" ? money : measures[measure]).matter,
  matterAgreements: (): string => "accords",
  matterDates: (): string => "dates de signature",
  matterDeadlines: (): string => "échéances",
  average: (measure: Measure | "money", per: GroupKey, scope: string): string =>
    question((measure === "money" ? money : measures[measure]).question, `en moyenne par ${groups[per]}`, scope),
  targets: (): string => question("Quels sont les objectifs de la stratégie"),
  target: (title: string): string => question(`Quel est l’objectif ${format.quote(title)}`),
  deadlines: (scope: string): string => question("Quelles échéances", scope),
  strategy: {
    summary: question("Qu’est-ce que la stratégie Maroc Digital 2030"),
    "launched-on": question("Quand a été lancée la stratégie"),
    "launched-in": question("Où a été lancée la stratégie"),
    people: question("Qui a lancé la stratégie"),
    axes: question("Quels sont les axes de la stratégie"),
    enablers: question("Quels sont les leviers de la stratégie"),
    sources: question("Quelles sont les sources sur la stratégie"),
  },
  whoIs: (name: string): string => question(`Qui est ${name}`),
  whatIs: (name: string): string => question(`Qu’est-ce que ${name}`),
  topic: (words: string): string => question(`Quels accords parlent de ${words}`),
  isThere: (scope: string): string => question("Y a-t-il un accord", scope),
  allAgreements: (): string => question("Quels sont tous les accords"),

  reading: {
    measure: (measure: Measure | "money", direct: boolean): string =>
      `${(measure === "money" ? money : measures[measure]).name}${direct ? " directs" : ""}`,
    by: (group: GroupKey): string => `par ${groups[group]}`,
    count: (noun: string): string => `nombre ${/^[aeiouéèê]/iu.test(noun) ? "d’" : "de "}${noun}`,
    list: (noun: string): string => `liste ${/^[aeiouéèê]/iu.test(noun) ? "d’" : "de "}${noun}`,
    sheet: "fiche de l’accord",
    attribute: (attribute: Attribute): string => attributeNames[attribute],
    most: "maximum",
    least: "minimum",
    compare: "comparaison",
    average: "moyenne",
    share: "part",
    test: "oui ou non",
    target: "objectifs de la stratégie",
    deadlines: "échéances",
    strategy: "stratégie",
    profile: "présentation",
    topic: (words: string): string => `textes proches de ${format.quote(words)}`,
    signedOn: "date de signature",
    deadline: "échéance",
    agreements: "nombre d’accords",
    due: (due: string): string => `échéance ${due}`,
    dueUntil: (year: number): string => `échéance jusqu’à ${year}`,
    signed: (when: string): string => `signature ${when}`,
    signedIn: (place: string): string => `signature ${place}`,
    signedBy: (people: string): string => `signataire${nbsp}: ${people}`,
    sector: (sectors: string): string => `secteur${nbsp}: ${sectors}`,
    not: (items: string): string => `hors ${items}`,
    corrected: (written: string, read: string): string => `${format.quote(written)} lu ${format.quote(read)}`,
    unread: (words: readonly string[]): string => `non lu${nbsp}: ${words.map(format.quote).join(", ")}`,
  },
};
