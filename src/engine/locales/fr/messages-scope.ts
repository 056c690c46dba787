import type { Agreement, Organisation } from "../../../dataset/schema.ts";
import { format } from "./messages-format.ts";
import { names } from "./messages-names.ts";

type AgreementType = Agreement["type"];
type Kind = Organisation["kind"];

const typeNouns: Readonly<
  Record<AgreementType | "agreement", readonly [singular: string, plural: string, feminine: boolean]>
> = {
  agreement: ["accord", "accords", false],
  memorandum: ["mémorandum", "mémorandums", false],
  convention: ["convention", "conventions", true],
  partnership: ["partenariat", "partenariats", false],
  "programme-contract": ["contrat-programme", "contrats-programmes", false],
  contract: ["contrat", "contrats", false],
  "letter-of-intent": ["lettre d’intention", "lettres d’intention", true],
  declaration: ["déclaration", "déclarations", true],
};

const kindNouns: Readonly<
  Record<Kind | "organisation", readonly [singular: string, plural: string, feminine: boolean]>
> = {
  organisation: ["organisation", "organisations", true],
  company: ["entreprise", "entreprises", true],
  ministry: ["ministère", "ministères", false],
  state: ["État", "États", false],
  agency: ["agence", "agences", true],
  territorial: ["collectivité", "collectivités", true],
  university: ["université", "universités", true],
  "research-centre": ["centre de recherche", "centres de recherche", false],
  association: ["association", "associations", true],
  "international-organisation": ["organisation internationale", "organisations internationales", true],
  bank: ["banque", "banques", true],
  fund: ["fonds", "fonds", false],
};

/** What a participle agrees with. */
export interface Agreeing {
  readonly type: AgreementType | "agreement";
  readonly plural: boolean;
}

function signed({ type, plural }: Agreeing): string {
  return `signé${typeNouns[type][2] ? "e" : ""}${plural ? "s" : ""}`;
}

export const scope = {
  typeName: (type: AgreementType): string => typeNouns[type][0],
  kindName: (kind: Kind): string => kindNouns[kind][0],
  /** "un accord", "4 accords", "au moins 106 conventions". */
  agreements(count: number, type: AgreementType | "agreement", atLeast: boolean): string {
    const [singular, plural, feminine] = typeNouns[type];
    if (atLeast) return `au moins ${format.number(count)} ${count < 2 ? singular : plural}`;
    return count === 1
      ? `${feminine ? "une" : "un"} ${singular}`
      : `${format.number(count)} ${count < 2 ? singular : plural}`;
  },
  noAgreement: (type: AgreementType | "agreement"): string =>
    `${typeNouns[type][2] ? "aucune" : "aucun"} ${typeNouns[type][0]}`,
  bareAgreements: (type: AgreementType | "agreement"): string => typeNouns[type][1],
  namedAgreement: (title: string): string => `l’accord ${format.quote(title)}`,
  withParty: (organisation: string): string => `avec ${organisation}`,
  inNamedAgreement: (title: string): string => `dans l’accord ${format.quote(title)}`,
  isFeminine: (type: AgreementType | "agreement"): boolean => typeNouns[type][2],
  withOrganisations: (organisations: readonly string[], all: boolean): string =>
    all ? `entre ${format.list(organisations)}` : `avec ${format.anyOf(organisations)}`,
  party(kinds: readonly Kind[], countries: readonly string[], foreign: boolean, plural: boolean): string {
    const nouns = (kinds.length > 0 ? kinds : (["organisation"] as const)).map((kind) => {
      const [one, many, feminine] = kindNouns[kind];
      if (plural) return `des ${many}${foreign ? (feminine ? " étrangères" : " étrangers") : ""}`;
      return `${feminine ? "une" : "un"} ${one}${foreign ? (feminine ? " étrangère" : " étranger") : ""}`;
    });
    return `avec ${format.anyOf(nouns)}${countries.length > 0 ? ` ${format.anyOf(countries.map(names.fromCountry))}` : ""}`;
  },
  partyPlural(kinds: readonly Kind[], countries: readonly string[], foreign: boolean): string {
    const nouns = (kinds.length > 0 ? kinds : (["organisation"] as const)).map((kind) => {
      const [, plural, feminine] = kindNouns[kind];
      return `${plural}${foreign ? (feminine ? " étrangères" : " étrangers") : ""}`;
    });
    return `${format.anyOf(nouns)}${countries.length > 0 ? ` ${format.anyOf(countries.map(names.fromCountry))}` : ""}`;
  },
  /** A participle followed by whom, where and when. */
  signed: (agreeing: Agreeing, parts: readonly string[]): string => [signed(agreeing), ...parts].join(" "),
  signedBy: (people: readonly string[]): string => `par ${format.list(people)}`,
  signedBetween({ from, to }: { readonly from?: string | undefined; readonly to?: string | undefined }): string {
    if (from === undefined) return to === undefined ? "" : `jusqu’au ${format.day(to)}`;
    if (to === undefined) return `depuis le ${format.day(from)}`;
    return from === to ? format.onDay(from) : `du ${format.day(from)} au ${format.day(to)}`;
  },
  signedWithin: (period: string): string => format.onDay(period),
  signedYears: (from: number, to: number): string => `de ${from} à ${to}`,
  signedSinceYear: (year: number): string => `depuis ${year}`,
  signedUntilYear: (year: number): string => `jusqu’en ${year}`,
  bound({
    min,
    max,
    strict,
  }: {
    readonly min?: string | undefined;
    readonly max?: string | undefined;
    readonly strict: boolean;
  }): string {
    if (min !== undefined && min === max) return min;
    if (min !== undefined && max !== undefined) return `entre ${min} et ${max}`;
    if (min !== undefined) return strict ? `plus de ${min}` : `au moins ${min}`;
    return `${strict ? "moins de" : "au plus"} ${max ?? ""}`;
  },
  withBound: (bound: string): string => `prévoyant ${bound}`,
  without: (items: readonly string[]): string => `(hors ${format.list(items)})`,
  among: (items: readonly string[]): string => format.list(items),
};
