import type { Agreement, Organisation } from "../../../dataset/schema.ts";
import type { Messages } from "../fr/messages.ts";
import { format } from "./messages-format.ts";
import { names } from "./messages-names.ts";

type Noun = readonly [singular: string, plural: string];

const typeNouns: Readonly<Record<Agreement["type"] | "agreement", Noun>> = {
  agreement: ["agreement", "agreements"],
  memorandum: ["memorandum", "memoranda"],
  convention: ["convention", "conventions"],
  partnership: ["partnership", "partnerships"],
  "programme-contract": ["programme contract", "programme contracts"],
  contract: ["contract", "contracts"],
  "letter-of-intent": ["letter of intent", "letters of intent"],
  declaration: ["declaration", "declarations"],
};

const kindNouns: Readonly<Record<Organisation["kind"] | "organisation", Noun>> = {
  organisation: ["organisation", "organisations"],
  company: ["company", "companies"],
  ministry: ["ministry", "ministries"],
  state: ["state", "states"],
  agency: ["agency", "agencies"],
  territorial: ["local authority", "local authorities"],
  university: ["university", "universities"],
  "research-centre": ["research centre", "research centres"],
  association: ["association", "associations"],
  "international-organisation": ["international organisation", "international organisations"],
  bank: ["bank", "banks"],
  fund: ["fund", "funds"],
};

function article(noun: string): string {
  return /^(?!uni)[aeiou]/iu.test(noun) ? `an ${noun}` : `a ${noun}`;
}

export const scope: Messages["scope"] = {
  typeName: (type) => typeNouns[type][0],
  kindName: (kind) => kindNouns[kind][0],
  agreements(count, type, atLeast) {
    const [singular, plural] = typeNouns[type];
    if (atLeast) return `at least ${format.number(count)} ${count === 1 ? singular : plural}`;
    return count === 1 ? `one ${singular}` : `${format.number(count)} ${plural}`;
  },
  noAgreement: (type) => `no ${typeNouns[type][0]}`,
  bareAgreements: (type) => typeNouns[type][1],
  namedAgreement: (title) => `the agreement ${format.quote(title)}`,
  withParty: (organisation) => `with ${organisation}`,
  inNamedAgreement: (title) => `in the agreement ${format.quote(title)}`,
  isFeminine: () => false,
  withOrganisations: (organisations, all) =>
    all ? `between ${format.list(organisations)}` : `with ${format.anyOf(organisations)}`,
  party(kinds, countries, foreign, plural) {
    const nouns = (kinds.length > 0 ? kinds : (["organisation"] as const)).map((kind) => {
      const [one, many] = kindNouns[kind];
      return plural ? `${foreign ? "foreign " : ""}${many}` : article(`${foreign ? "foreign " : ""}${one}`);
    });
    return `with ${format.anyOf(nouns)}${countries.length > 0 ? ` ${format.anyOf(countries.map(names.fromCountry))}` : ""}`;
  },
  partyPlural(kinds, countries, foreign) {
    const nouns = (kinds.length > 0 ? kinds : (["organisation"] as const)).map(
      (kind) => `${foreign ? "foreign " : ""}${kindNouns[kind][1]}`,
    );
    return `${format.anyOf(nouns)}${countries.length > 0 ? ` ${format.anyOf(countries.map(names.fromCountry))}` : ""}`;
  },
  signed: (_, parts) => ["signed", ...parts].join(" "),
  signedBy: (people) => `by ${format.list(people)}`,
  signedBetween({ from, to }) {
    if (from === undefined) return to === undefined ? "" : `up to ${format.day(to)}`;
    if (to === undefined) return `since ${format.day(from)}`;
    return from === to ? format.onDay(from) : `from ${format.day(from)} to ${format.day(to)}`;
  },
  signedWithin: (period) => format.onDay(period),
  signedYears: (from, to) => `from ${from} to ${to}`,
  signedSinceYear: (year) => `since ${year}`,
  signedUntilYear: (year) => `up to ${year}`,
  bound({ min, max, strict }) {
    if (min !== undefined && min === max) return min;
    if (min !== undefined && max !== undefined) return `between ${min} and ${max}`;
    if (min !== undefined) return strict ? `more than ${min}` : `at least ${min}`;
    const amount = /^\D/.test(max ?? "");
    return `${strict ? (amount ? "less than" : "fewer than") : "at most"} ${max ?? ""}`;
  },
  withBound: (bound) => `with ${bound}`,
  without: (items) => `(except ${format.list(items)})`,
  among: (items) => format.list(items),
};
