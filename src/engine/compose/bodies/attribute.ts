import type { Fact } from "../../answer.ts";
import type { Attribute, What } from "../../query.ts";
import type { Body } from "../../result.ts";
import { type Draft, fact, limitFacts, sentenceLimit } from "../draft.ts";
import { figureAt } from "../quantity.ts";
import {
  agreementOf,
  atPlaces,
  citationOf,
  eventName,
  organisationName,
  personName,
  placeName,
  publishersOf,
  sectorName,
  textOf,
  theOrganisation,
  titleOf,
  type Wording,
} from "../wording.ts";
import { partyFacts } from "./sheet.ts";
import { figureFact } from "./total.ts";

type Entry = Extract<Body, { kind: "attribute" }>["entries"][number];

/** Names alone: the lines below give each signatory's title. */
function people(wording: Wording, entry: Entry): string {
  return wording.m.format.list(entry.values.map((id) => personName(wording, id)));
}

function partyName(wording: Wording, agreement: string, organisation: string): string {
  const as = agreementOf(wording, agreement).parties.find((party) => party.organisation === organisation)?.as;
  const name = theOrganisation(wording, organisation);
  return as === undefined ? name : wording.m.labels.organisationAs(name, as);
}

function years({ m }: Wording, value: string): string {
  const number = Number(value);
  return Number.isFinite(number) && number < 1900 ? m.format.quantity(number, "years") : m.format.day(value);
}

/** The values of an attribute as a line shows them. */
function valueWords(wording: Wording, attribute: Attribute, entry: Entry): string {
  const { m } = wording;
  const { values } = entry;
  switch (attribute) {
    case "parties":
    case "partners":
      return m.format.list(values.map((id) => partyName(wording, entry.agreement, id)));
    case "signatories":
      return people(wording, entry);
    case "signed-on":
      return values.map((date) => m.format.day(date)).join(", ");
    case "deadline":
      return m.format.list(values);
    case "places":
    case "signed-in":
      return m.format.list(values.map((id) => placeName(wording, id)));
    case "event":
      return m.format.list(values.map((id) => eventName(wording, id)));
    case "type":
      return m.scope.typeName(agreementOf(wording, entry.agreement).type);
    case "sectors":
      return m.format.list(values.map((id) => sectorName(wording, id)));
    case "sources":
      return m.format.cutList(publishersOf(wording, values), sentenceLimit);
    case "conflicts":
      return agreementOf(wording, entry.agreement)
        .conflicts.map((text) => textOf(wording, text))
        .join(" ");
    case "duration":
      return m.format.list(values.map((value) => years(wording, value)));
  }
}

/** One attribute of one agreement as a statement, without capital and full stop. */
export function attributeStatement(
  wording: Wording,
  attribute: Attribute,
  entry: Entry,
  besides: readonly string[] = [],
): string {
  const { answers, format, names, scope } = wording.m;
  const title = titleOf(wording, entry.agreement);
  const agreement = agreementOf(wording, entry.agreement);
  switch (attribute) {
    case "parties":
      return answers.parties(title, valueWords(wording, attribute, entry));
    case "partners":
      if (besides.length === 0) return answers.parties(title, valueWords(wording, attribute, entry));
      return answers.partners(
        title,
        format.list(besides.map((id) => theOrganisation(wording, id))),
        valueWords(wording, attribute, entry),
        entry.values.length > 1,
      );
    case "signatories":
      return answers.signatories(title, people(wording, entry));
    case "signed-on": {
      const when = format.onDay(entry.values[0] ?? agreement.signed_on ?? "");
      return agreement.date_basis === "announcement" ? answers.announcedOn(title, when) : answers.signedOn(title, when);
    }
    case "deadline":
      return answers.deadline(title, entry.values);
    case "places":
      return answers.places(title, atPlaces(wording, entry.values));
    case "signed-in":
      return answers.signedIn(title, atPlaces(wording, entry.values));
    case "event":
      return answers.event(title, format.list(entry.values.map((id) => names.atEvent(eventName(wording, id)))));
    case "type":
      return answers.type(title, scope.typeName(agreement.type), scope.isFeminine(agreement.type));
    case "sectors":
      return answers.sectors(
        title,
        entry.values.map((id) => names.sector(sectorName(wording, id))),
      );
    case "sources":
      return answers.sources(title, entry.values.length, valueWords(wording, attribute, entry));
    case "conflicts":
      return answers.conflicts(title, Math.max(agreement.conflicts.length, 1));
    case "duration":
      return answers.duration(title, valueWords(wording, attribute, entry));
  }
}

function sourceFacts(wording: Wording, values: readonly string[]): readonly Fact[] {
  return values.flatMap((id) => {
    const citation = citationOf(wording, id);
    if (!citation) return [];
    return [
      fact(
        citation.publisher,
        citation.published === undefined ? wording.m.labels.undated : wording.m.format.day(citation.published),
        [citation.title ?? "", citation.url],
      ),
    ];
  });
}

/** What stands behind a single entry's sentence. */
function detailFacts(wording: Wording, attribute: Attribute, entry: Entry): readonly Fact[] {
  if (attribute === "signatories" || attribute === "parties" || attribute === "partners")
    return partyFacts(wording, entry.agreement);
  if (attribute === "sources") return sourceFacts(wording, entry.values);
  if (attribute === "conflicts")
    return agreementOf(wording, entry.agreement).conflicts.map((text) =>
      fact(textOf(wording, text), "", [], entry.agreement),
    );
  return entry.figures.map((ordinal) => figureFact(wording, figureAt(wording, ordinal), "label"));
}

export function composeAttribute(wording: Wording, body: Extract<Body, { kind: "attribute" }>, what: What): Draft {
  const { m } = wording;
  const besides = what.kind === "attribute" ? (what.besides ?? []) : [];
  const asked = what.kind === "attribute" ? what.signingFor : undefined;
  const [entry, ...others] = body.entries;
  if (entry && others.length === 0) {
    const unnamed =
      body.attribute === "signatories"
        ? agreementOf(wording, entry.agreement).parties.filter(
            (party) => party.signatory === null && (asked?.includes(party.organisation) ?? true),
          )
        : [];
    return {
      headline: m.answers.sentence(attributeStatement(wording, body.attribute, entry, besides)),
      notes: [
        ...(unnamed.length > 0
          ? [m.answers.noSignatory(unnamed.map((party) => theOrganisation(wording, party.organisation)))]
          : []),
        ...(entry.figures.length > 0 ? [m.answers.announced(entry.figures.length > 1)] : []),
      ],
      ...limitFacts(wording, detailFacts(wording, body.attribute, entry), (line) => line),
    };
  }
  const names = new Set(body.entries.flatMap(({ values }) => values));
  const count = m.scope.agreements(body.entries.length, "agreement", false);
  const head = m.answers.attributeOfSeveral(m.questions.reading.attribute(body.attribute), count);
  const shared = sharedNames(wording, body.attribute, [...names]);
  return {
    headline: m.answers.sentence(shared === "" ? head : m.format.labelled(head, shared)),
    ...limitFacts(wording, body.entries, (each) =>
      fact(titleOf(wording, each.agreement), valueWords(wording, body.attribute, each), [], each.agreement),
    ),
  };
}

/** The names asked for, over all agreements: the sentence answers before the lines do. */
function sharedNames(wording: Wording, attribute: Attribute, values: readonly string[]): string {
  const { m } = wording;
  switch (attribute) {
    case "parties":
    case "partners":
      return m.format.cutList(
        values.map((id) => organisationName(wording, id)),
        sentenceLimit,
      );
    case "signatories":
      return m.format.cutList(
        values.map((id) => personName(wording, id)),
        sentenceLimit,
      );
    case "places":
    case "signed-in":
      return m.format.cutList(
        values.map((id) => placeName(wording, id)),
        sentenceLimit,
      );
    case "event":
      return m.format.cutList(
        values.map((id) => eventName(wording, id)),
        sentenceLimit,
      );
    case "sectors":
      return m.format.cutList(
        values.map((id) => sectorName(wording, id)),
        sentenceLimit,
      );
    case "deadline":
      return m.format.list([...values].sort());
    case "sources":
      return m.format.cutList(publishersOf(wording, values), sentenceLimit);
    default:
      return "";
  }
}
