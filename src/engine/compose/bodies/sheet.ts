import type { Fact } from "../../answer.ts";
import type { Query } from "../../query.ts";
import type { Body } from "../../result.ts";
import { type Draft, fact, limitFacts } from "../draft.ts";
import { figureAt, periodOf } from "../quantity.ts";
import {
  agreementOf,
  atPlace,
  eventName,
  keyName,
  organisationName,
  personName,
  placeName,
  roleOf,
  sectorName,
  textOf,
  titleOf,
  type Wording,
} from "../wording.ts";
import { agreementFact, recordedStatement } from "./list.ts";
import { figureFact } from "./total.ts";

/** One line for each party: the organisation, the entity that signed, the signatory with the title held then. */
export function partyFacts(wording: Wording, id: string): readonly Fact[] {
  const { labels } = wording.m;
  const agreement = agreementOf(wording, id);
  return agreement.parties.map((party) => {
    const name = organisationName(wording, party.organisation);
    const label = party.as === undefined ? name : labels.organisationAs(name, party.as);
    if (party.signatory === null) return fact(label, labels.unnamed, [], id);
    const person = wording.catalogue.people.get(party.signatory);
    return fact(
      label,
      personName(wording, party.signatory),
      [roleOf(wording, person, party.organisation, agreement.signed_on)],
      id,
    );
  });
}

/** Where an agreement is carried out: its own places, else its reach. */
export function placesWords(wording: Wording, id: string): string {
  const agreement = agreementOf(wording, id);
  return agreement.places.length > 0
    ? wording.m.format.list(agreement.places.map((place) => keyName(wording, "place", place)))
    : "";
}

function commitmentFacts(wording: Wording, id: string): readonly Fact[] {
  const { catalogue, m } = wording;
  const ordinals = catalogue.figuresOf[catalogue.ordinals.get(id) ?? -1] ?? [];
  return ordinals.map((ordinal) => {
    const figure = figureAt(wording, ordinal);
    const { label, value, detail } = figureFact(wording, figure, "label");
    const part =
      "part_of" in figure.commitment &&
      figure.commitment.part_of !== undefined &&
      !periodOf(figure) &&
      figure.commitment.unit !== "percent";
    return {
      label: part ? `${m.labels.partOf} ${label.charAt(0).toLowerCase()}${label.slice(1)}` : label,
      agreement: id,
      ...(value === undefined ? {} : { value }),
      ...(detail === undefined ? {} : { detail }),
    };
  });
}

function propertyFacts(wording: Wording, id: string): readonly Fact[] {
  const { m } = wording;
  const agreement = agreementOf(wording, id);
  const also = agreement.also_named.map((person) => personName(wording, person));
  const places = placesWords(wording, id);
  return [
    fact(
      agreement.date_basis === "announcement" ? m.labels.announced : m.labels.date,
      agreement.signed_on === null ? m.labels.undated : m.format.day(agreement.signed_on),
      [],
      id,
    ),
    ...(agreement.event === null ? [] : [fact(m.labels.event, eventName(wording, agreement.event), [], id)]),
    ...(agreement.signed_in === null ? [] : [fact(m.labels.signedIn, placeName(wording, agreement.signed_in), [], id)]),
    ...(places === "" ? [] : [fact(m.labels.places, places, [], id)]),
    fact(m.labels.sectors, m.format.list(agreement.sectors.map((sector) => sectorName(wording, sector))), [], id),
    ...(also.length > 0 ? [fact(m.labels.alsoNamed, m.format.list(also), [], id)] : []),
  ];
}

/** "mémorandum signé à Marrakech le 15 avril 2025", as far as it is known. */
export function kindAndDate(wording: Wording, id: string): string {
  const { m } = wording;
  const { type, signed_on: on, date_basis: basis, signed_in: place } = agreementOf(wording, id);
  const name = m.scope.typeName(type);
  if (on === null || basis === "announcement")
    return on === null ? name : `${name}, ${m.labels.announcedOn(m.format.onDay(on))}`;
  return `${name} ${m.scope.signed({ type, plural: false }, [...(place === null ? [] : [atPlace(wording, place)]), m.format.onDay(on)])}`;
}

export function composeSheet(wording: Wording, body: Extract<Body, { kind: "sheet" }>, query: Query): Draft {
  const { m } = wording;
  const [id, ...others] = body.agreements;
  if (id === undefined) return { headline: m.answers.sentence(m.answers.recorded(m.scope.noAgreement("agreement"))) };
  if (others.length > 0) {
    return {
      headline: m.answers.sentence(recordedStatement(wording, query.where, body.agreements.length, false)),
      ...limitFacts(wording, body.agreements, (each) =>
        agreementFact(wording, each, textOf(wording, agreementOf(wording, each).summary)),
      ),
    };
  }
  const agreement = agreementOf(wording, id);
  const commitments = commitmentFacts(wording, id);
  return {
    headline: m.answers.nameSentence(`${titleOf(wording, id)} (${kindAndDate(wording, id)})`),
    notes: [
      textOf(wording, agreement.summary),
      ...(commitments.length > 0 ? [m.answers.announced(commitments.length > 1)] : []),
    ],
    facts: [...commitments, ...partyFacts(wording, id), ...propertyFacts(wording, id)],
  };
}
