import type { Catalogue } from "../../dataset/model.ts";
import type { Agreement, Person, Place, Source, Text } from "../../dataset/schema.ts";
import type { Citation, Language } from "../answer.ts";
import type { GroupKey } from "../query.ts";
import { type Messages, messagesOf } from "./messages.ts";

/** Longest short label, the limit of Slack's charts. */
export const shortLength = 20;

/** What every composer needs: the texts of the language and the records by id. */
export interface Wording {
  readonly language: Language;
  readonly m: Messages;
  readonly catalogue: Catalogue;
  /** Lines of a long list that an earlier page showed. */
  readonly from: number;
}

export function createWording(language: Language, catalogue: Catalogue, from = 0): Wording {
  return { language, m: messagesOf(language), catalogue, from };
}

export function textOf({ language }: Wording, text: Text): string {
  return text[language];
}

/** The agreement of an id; a result never names one that the catalogue lacks. */
export function agreementOf({ catalogue }: Wording, id: string): Agreement {
  const agreement = catalogue.agreements[catalogue.ordinals.get(id) ?? -1];
  if (!agreement) throw new Error(`The result names an agreement that the catalogue lacks: ${id}`);
  return agreement;
}

export function titleOf(wording: Wording, id: string): string {
  return textOf(wording, agreementOf(wording, id).title);
}

/** An organisation's name as printed alone; with its article when it stands in a sentence. */
export function organisationName({ catalogue, language }: Wording, id: string): string {
  return catalogue.organisations.get(id)?.name[language] ?? id;
}

export function theOrganisation(wording: Wording, id: string): string {
  return wording.m.names.the(organisationName(wording, id));
}

export function personName({ catalogue }: Wording, id: string): string {
  return catalogue.people.get(id)?.name ?? id;
}

/** The title that a person had in an organisation on a date; the only one known when none is dated. Empty when none fits. */
export function roleOf(
  wording: Wording,
  person: Person | undefined,
  organisation: string | undefined,
  date: string | null,
): string {
  const roles = person?.roles.filter((role) => organisation === undefined || role.organisation === organisation) ?? [];
  const held = roles.filter(
    (role) =>
      date === null || ((role.from ?? "") <= date && date.slice(0, role.to?.length ?? 10) <= (role.to ?? "9999")),
  );
  const role = held[held.length - 1] ?? roles[roles.length - 1];
  return role ? textOf(wording, role.title) : "";
}

function placeParts(wording: Wording, id: string): { readonly name: string; readonly kind: Place["kind"] } {
  const place = wording.catalogue.places.get(id);
  return place ? { name: place.name[wording.language], kind: place.kind } : { name: id, kind: "city" };
}

/** "à Oujda", "dans la région Casablanca-Settat". */
export function atPlace(wording: Wording, id: string): string {
  return wording.m.names.atPlace(placeParts(wording, id));
}

/** "Oujda", "la région Casablanca-Settat". */
export function placeName(wording: Wording, id: string): string {
  return wording.m.names.place(placeParts(wording, id));
}

export function atPlaces(wording: Wording, ids: readonly string[]): string {
  return wording.m.format.list(ids.map((id) => atPlace(wording, id)));
}

export function sectorName({ catalogue, language }: Wording, id: string): string {
  return catalogue.sectors.get(id)?.name[language] ?? id;
}

export function eventName({ catalogue, language }: Wording, id: string): string {
  return catalogue.events.get(id)?.name[language] ?? id;
}

/** Names of events; all editions of one series are named once, by what their names share ("GITEX Africa"). */
export function eventNames(wording: Wording, ids: readonly string[]): readonly string[] {
  const names = ids.map((id) => eventName(wording, id));
  const series = wording.catalogue.events.get(ids[0] ?? "")?.series;
  const editions = series === undefined ? [] : (wording.catalogue.editionsOf.get(series) ?? []);
  if (ids.length < 2 || editions.length !== ids.length || !ids.every((id) => editions.includes(id))) return names;
  const [first = [], ...others] = names.map((name) => name.split(" "));
  const shared = first.findIndex((word, at) => others.some((other) => other[at] !== word));
  return shared > 0 ? [first.slice(0, shared).join(" ")] : names;
}

/** The name of a group's key as it stands alone in a table or as a subject. */
export function keyName(wording: Wording, group: GroupKey | string, key: string): string {
  const { m } = wording;
  switch (group) {
    case "agreement":
    case "agreements":
      return titleOf(wording, key);
    case "organisation":
    case "organisations":
      return organisationName(wording, key);
    case "person":
    case "people":
      return personName(wording, key);
    case "region":
    case "city":
    case "place":
    case "places":
      return wording.catalogue.places.get(key)?.name[wording.language] ?? key;
    case "sector":
    case "sectors":
      return sectorName(wording, key);
    case "event":
    case "events":
      return eventName(wording, key);
    case "country":
    case "countries":
      return m.names.country(key);
    case "type":
      return m.names.start(m.scope.typeName(key as Agreement["type"]));
    case "target":
    case "targets":
      return wording.catalogue.targets.get(key)?.title[wording.language] ?? key;
    default:
      return key;
  }
}

/** At most 20 characters, cut at a word's end. */
export function shorten(text: string, length: number = shortLength): string {
  const characters = [...text];
  if (characters.length <= length) return text;
  const cut = characters.slice(0, length).join("");
  const end = characters[length] === " " ? cut.length : cut.lastIndexOf(" ");
  return (end > length / 3 ? cut.slice(0, end) : cut).replace(/[\s,;:(«“’'–-]+$/u, "");
}

/** The short name of the agreement's main party: a company first, and never a ministry when there is another. */
function shortAgreement(wording: Wording, id: string): string {
  const { catalogue, language } = wording;
  const parties = agreementOf(wording, id).parties.map((party) => catalogue.organisations.get(party.organisation));
  const main =
    parties.find((party) => party?.kind === "company") ??
    parties.find(
      (party) => party && party.kind !== "ministry" && party.kind !== "state" && party.kind !== "territorial",
    ) ??
    parties[0];
  if (!main) return shorten(titleOf(wording, id));
  const name = main.name[language];
  return [...name].length <= shortLength ? name : main.short;
}

/** A label of at most 20 characters for a chart. */
export function shortName(wording: Wording, group: GroupKey | string, key: string): string {
  const { catalogue, language } = wording;
  const name = group === "agreement" ? "" : keyName(wording, group, key);
  if (name !== "" && [...name].length <= shortLength) return name;
  if (group === "agreement") return shorten(shortAgreement(wording, key));
  const short =
    catalogue.organisations.get(key)?.short ??
    catalogue.places.get(key)?.short[language] ??
    catalogue.sectors.get(key)?.short[language] ??
    catalogue.events.get(key)?.short[language];
  return shorten(short ?? name);
}

/** Sources as they are cited: the same ones stand under many answers. */
const citations = new WeakMap<Source, Citation>();

/** The citation of a source; undefined when the catalogue lacks it. */
export function citationOf({ catalogue }: Wording, id: string): Citation | undefined {
  const source = catalogue.sources.get(id);
  if (!source) return undefined;
  const known = citations.get(source);
  if (known) return known;
  const citation = Object.freeze({
    url: source.url,
    publisher: source.publisher,
    ...(source.title === undefined ? {} : { title: source.title }),
    ...(source.published === null ? {} : { published: source.published }),
  });
  citations.set(source, citation);
  return citation;
}

/** Publishers of sources, each once, in order. */
export function publishersOf({ catalogue }: Wording, ids: readonly string[]): readonly string[] {
  return [...new Set(ids.flatMap((id) => catalogue.sources.get(id)?.publisher ?? []))];
}
