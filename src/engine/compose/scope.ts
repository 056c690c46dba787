import type { Filter, MeasureSpec, PartyFilter } from "../query.ts";
import { measureKey, quantityOf } from "./quantity.ts";
import {
  atPlaces,
  eventNames,
  personName,
  placeName,
  sectorName,
  theOrganisation,
  titleOf,
  type Wording,
} from "./wording.ts";

/** A filter in words, apart so that sentences can order them. */
export interface ScopeWords {
  /** "à Oujda": leads a sentence, or follows the noun. */
  readonly where: string;
  /** "avec KPMG signés en 2025": follows the noun of the agreements. */
  readonly which: string;
  /** "d’ici 2028": belongs to the figures. */
  readonly due: string;
  /** Type of the agreements when the filter names one. */
  readonly type: "agreement" | NonNullable<Filter["types"]>[number];
  /** Ids of agreements that the filter names. */
  readonly named: readonly string[];
  /** True when `which` speaks of the signature or of a threshold, which only agreements have. */
  readonly isSignature: boolean;
}

const lastDays = ["31", "28", "31", "30", "31", "30", "31", "31", "30", "31", "30", "31"];

/** The year or month that a range of days is exactly, as YYYY or YYYY-MM. */
function wholePeriod(from: string, to: string): string | undefined {
  if (from.slice(0, 4) !== to.slice(0, 4)) return undefined;
  if (from.endsWith("-01-01") && to.endsWith("-12-31")) return from.slice(0, 4);
  if (from.slice(0, 7) !== to.slice(0, 7) || !from.endsWith("-01")) return undefined;
  const last = to.slice(8);
  return last === lastDays[Number(to.slice(5, 7)) - 1] || (to.slice(5, 7) === "02" && last === "29")
    ? from.slice(0, 7)
    : undefined;
}

/** Signing dates in words: "en 2024", "en mai 2024", "du … au …". */
export function signedWords({ m }: Wording, { from, to }: NonNullable<Filter["signed"]>): string {
  if (from !== undefined && to !== undefined) {
    const period = wholePeriod(from, to);
    if (period) return m.scope.signedWithin(period);
    if (from.endsWith("-01-01") && to.endsWith("-12-31"))
      return m.scope.signedYears(Number(from.slice(0, 4)), Number(to.slice(0, 4)));
  }
  if (to === undefined && from?.endsWith("-01-01")) return m.scope.signedSinceYear(Number(from.slice(0, 4)));
  if (from === undefined && to?.endsWith("-12-31")) return m.scope.signedUntilYear(Number(to.slice(0, 4)));
  return m.scope.signedBetween({ from, to });
}

function partyWords({ m }: Wording, party: PartyFilter, plural: boolean): string {
  return m.scope.party(party.kinds ?? [], party.countries ?? [], party.foreign === true, plural);
}

/** A threshold: "plus de 500 emplois". */
export function boundWords(
  wording: Wording,
  bound: {
    readonly measure?: MeasureSpec;
    readonly min?: number | undefined;
    readonly max?: number | undefined;
    readonly strict: boolean;
  },
): string {
  const { m } = wording;
  const amount = (value: number | undefined) => {
    if (value === undefined) return undefined;
    return bound.measure ? quantityOf(wording, bound.measure, value) : m.format.quantity(value, "agreements");
  };
  // "120 à 300 emplois": the noun once, except for money, whose numbers change their scale.
  const money = bound.measure !== undefined && ["investment", "funding", "money"].includes(measureKey(bound.measure));
  const min =
    bound.max === undefined || bound.min === undefined || money ? amount(bound.min) : m.format.number(bound.min);
  return m.scope.bound({ min, max: amount(bound.max), strict: bound.strict });
}

/** The names that a filter holds, each as a noun: for subjects of comparisons and for exclusions. */
export function filterNames(wording: Wording, filter: Filter): readonly string[] {
  const { m } = wording;
  return [
    ...(filter.agreements ?? []).map((id) => m.format.quote(titleOf(wording, id))),
    ...(filter.organisations ?? []).map((id) => theOrganisation(wording, id)),
    ...(filter.places ?? []).map((id) => placeName(wording, id)),
    ...(filter.people ?? []).map((id) => personName(wording, id)),
    ...(filter.sectors ?? []).map((id) => m.names.sector(sectorName(wording, id))),
    ...eventNames(wording, filter.events ?? []).map((name) => m.names.event(name)),
    ...(filter.types ?? []).map((type) => m.scope.bareAgreements(type)),
    ...(filter.party
      ? [m.scope.partyPlural(filter.party.kinds ?? [], filter.party.countries ?? [], filter.party.foreign === true)]
      : []),
    ...(filter.signedIn ?? []).map((id) => m.questions.reading.signedIn(atPlaces(wording, [id]))),
    ...(filter.signedInCountry ? [m.questions.reading.signedIn(m.names.inCountry(filter.signedInCountry))] : []),
    ...(filter.signed ? [periodName(wording, filter.signed)] : []),
    ...(filter.due ? [m.format.due(filter.due)] : []),
    ...(filter.bounds ?? []).map((bound) => boundWords(wording, bound)),
  ];
}

/** A subject that is only a year is named by the year alone. */
function periodName(wording: Wording, signed: NonNullable<Filter["signed"]>): string {
  const period = signed.from && signed.to ? wholePeriod(signed.from, signed.to) : undefined;
  return period ? wording.m.format.day(period) : wording.m.questions.reading.signed(signedWords(wording, signed));
}

/** The filter in words, agreeing with one agreement or several. */
export function scopeWords(wording: Wording, filter: Filter, plural: boolean): ScopeWords {
  const { m } = wording;
  const type = filter.types?.length === 1 ? (filter.types[0] ?? "agreement") : "agreement";
  const signature = [
    ...(filter.people ? [m.scope.signedBy(filter.people.map((id) => personName(wording, id)))] : []),
    ...(filter.signedIn ? [atPlaces(wording, filter.signedIn)] : []),
    ...(filter.signedInCountry ? [m.names.inCountry(filter.signedInCountry)] : []),
    ...(filter.events ? [m.format.anyOf(eventNames(wording, filter.events).map(m.names.atEvent))] : []),
    ...(filter.signed ? [signedWords(wording, filter.signed)] : []),
  ];
  const sectors = (filter.sectors ?? []).map((id) => m.names.inSector(sectorName(wording, id)));
  const which = [
    ...(filter.organisations
      ? [
          m.scope.withOrganisations(
            filter.organisations.map((id) => theOrganisation(wording, id)),
            filter.organisationsMode === "all",
          ),
        ]
      : []),
    ...(filter.party ? [partyWords(wording, filter.party, plural)] : []),
    ...(sectors.length > 0 ? [filter.sectorsMode ? m.format.list(sectors) : m.format.anyOf(sectors)] : []),
    ...(filter.bounds ?? []).map((bound) => m.scope.withBound(boundWords(wording, bound))),
    ...(signature.length > 0 ? [m.scope.signed({ type, plural }, signature)] : []),
    ...(filter.not ? [m.scope.without(filterNames(wording, filter.not))] : []),
  ];
  return {
    where: filter.places ? atPlaces(wording, filter.places) : "",
    which: which.join(" "),
    due: filter.due ? m.format.due(filter.due) : "",
    type,
    named: filter.agreements ?? [],
    isSignature: signature.length > 0 || filter.bounds !== undefined,
  };
}

/** "12 organisations dans les accords à Dakhla", "2 engagements dans l’accord « … »". */
export function thingsWithin(wording: Wording, things: string, filter: Filter): string {
  const { m } = wording;
  const words = scopeWords(wording, filter, true);
  const [only] = words.named;
  if (words.named.length === 1 && only !== undefined)
    return `${things} ${m.scope.inNamedAgreement(titleOf(wording, only))}`;
  const scope = afterNoun(words);
  return scope === "" && words.type === "agreement"
    ? things
    : m.answers.inAgreements(things, m.scope.bareAgreements(words.type), scope);
}

/** Where and which, after a noun that is not "agreements": a signature is always an agreement's ("emplois dans les accords signés en 2024"). */
export function aroundFigures({ m }: Wording, words: ScopeWords): string {
  const ofAgreements = words.isSignature || words.type !== "agreement";
  const which = ofAgreements
    ? m.answers.inAgreements("", m.scope.bareAgreements(words.type), words.which)
    : words.which;
  return [words.where, which].filter((part) => part !== "").join(" ");
}

/** Where and which, after the noun: "à Dakhla avec Huawei". */
export function afterNoun(words: Pick<ScopeWords, "where" | "which">): string {
  return [words.where, words.which].filter((part) => part !== "").join(" ");
}

/** "3 accords avec Huawei", or the agreement's own title when the filter names it. */
export function agreementsPhrase(
  wording: Wording,
  filter: Filter,
  count: number,
  options: { readonly place: boolean; readonly atLeast?: boolean },
): string {
  const { m } = wording;
  const words = scopeWords(wording, filter, count !== 1);
  const [only] = words.named;
  if (words.named.length === 1 && only !== undefined && count === 1)
    return m.scope.namedAgreement(titleOf(wording, only));
  const noun = m.scope.agreements(count, words.type, options.atLeast === true);
  return [noun, options.place ? afterNoun(words) : words.which].filter((part) => part !== "").join(" ");
}
