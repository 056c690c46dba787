import type { Catalogue } from "../../dataset/model.ts";
import type { Language } from "../answer.ts";
import type { Query, Yardstick } from "../query.ts";
import { subjectName } from "./bodies/compare.ts";
import { yardstickName } from "./bodies/rank.ts";
import { measureKey } from "./quantity.ts";
import { filterNames, signedWords } from "./scope.ts";
import { atPlace, createWording, eventNames, keyName, personName, sectorName, type Wording } from "./wording.ts";

/** Agreements that a reading names one by one. */
const namedAgreements = 2;

/** What the reader of a question adds to the reading of its query. */
export interface ReadingNotes {
  /** Words that were read as another spelling. */
  readonly corrected?: readonly { readonly written: string; readonly read: string }[];
  /** Words that were not read. */
  readonly unread?: readonly string[];
}

function thing(wording: Wording, of: string): string {
  const { m } = wording;
  return of === "agreements"
    ? m.scope.bareAgreements("agreement")
    : of === "figures"
      ? m.measures.other.matter
      : m.format.plural(of);
}

function yardsticks(wording: Wording, list: readonly Yardstick[]): string {
  return list.map((yardstick) => yardstickName(wording, yardstick)).join(", ");
}

function whatWords(wording: Wording, { what }: Query): readonly string[] {
  const { reading } = wording.m.questions;
  switch (what.kind) {
    case "total":
      return [
        reading.measure(measureKey(what.measure), what.measure.jobsKind === "direct"),
        ...(what.groupBy ? [reading.by(what.groupBy)] : []),
      ];
    case "count":
      return [reading.count(thing(wording, what.of)), ...(what.groupBy ? [reading.by(what.groupBy)] : [])];
    case "list":
      return [reading.list(thing(wording, what.of))];
    case "sheet":
      return [reading.sheet];
    case "attribute":
      return [reading.attribute(what.attribute)];
    case "rank":
      return [
        what.direction === "most" ? reading.most : reading.least,
        yardstickName(wording, what.yardstick),
        reading.by(what.over),
      ];
    case "compare":
      return [
        reading.compare,
        what.subjects.map((subject) => subjectName(wording, subject)).join(" / "),
        yardsticks(wording, what.yardsticks),
      ];
    case "average":
      return [reading.average, yardstickName(wording, what.yardstick), reading.by(what.per)];
    case "share":
      return [
        reading.share,
        yardstickName(wording, what.yardstick),
        ...(what.part ? filterNames(wording, what.part) : []),
      ];
    case "test":
      return [reading.test, ...testWords(wording, what)];
    case "target":
      return [reading.target, ...what.targets.map((id) => keyName(wording, "target", id))];
    case "deadlines":
      return [reading.deadlines];
    case "strategy":
      return [reading.strategy];
    case "profile":
      return [reading.profile, keyName(wording, what.of, what.id)];
    case "topic":
      return [reading.topic(what.words.join(" "))];
  }
}

function testWords(wording: Wording, what: Extract<Query["what"], { kind: "test" }>): readonly string[] {
  const { reading } = wording.m.questions;
  const { claim } = what;
  switch (claim.claim) {
    case "exists":
      return claim.measure ? [reading.measure(measureKey(claim.measure), claim.measure.jobsKind === "direct")] : [];
    case "holds":
      return filterNames(wording, claim.slots);
    case "bound":
      return filterNames(wording, { bounds: [claim.bound] });
    case "count":
      return [reading.agreements];
    case "more":
      return [
        claim.subjects.map((subject) => subjectName(wording, subject)).join(" / "),
        yardstickName(wording, claim.yardstick),
      ];
  }
}

function whereWords(wording: Wording, where: Query["where"]): readonly string[] {
  const { m } = wording;
  const { reading } = m.questions;
  const {
    signed,
    due,
    not,
    people,
    sectors,
    signedIn,
    signedInCountry,
    places,
    organisations,
    events,
    agreements,
    ...plain
  } = where;
  const named = (group: string, ids: readonly string[] = []) =>
    ids.length > 0 ? [m.format.list(ids.map((id) => keyName(wording, group, id)))] : [];
  return [
    ...named("place", places),
    ...named("organisation", organisations),
    ...(events ? [m.format.list(eventNames(wording, events))] : []),
    ...(agreements && agreements.length > namedAgreements
      ? [m.scope.agreements(agreements.length, "agreement", false)]
      : (agreements ?? []).map((id) => m.format.quote(keyName(wording, "agreement", id)))),
    ...filterNames(wording, plain),
    ...(people ? [reading.signedBy(m.format.list(people.map((id) => personName(wording, id))))] : []),
    ...(sectors ? [reading.sector(m.format.list(sectors.map((id) => sectorName(wording, id))))] : []),
    ...(signedIn ? [reading.signedIn(m.format.list(signedIn.map((id) => atPlace(wording, id))))] : []),
    ...(signedInCountry ? [reading.signedIn(m.names.inCountry(signedInCountry))] : []),
    ...(signed ? [reading.signed(signedWords(wording, signed))] : []),
    ...(due
      ? [due.from === undefined && due.to !== undefined ? reading.dueUntil(due.to) : reading.due(m.format.due(due))]
      : []),
    ...(not ? [reading.not(m.format.list(filterNames(wording, not)))] : []),
  ];
}

/** How a query was read, in one line: "emplois · Oujda · échéance jusqu’à 2028". */
export function describeQuery(
  query: Query,
  language: Language,
  catalogue: Catalogue,
  notes: ReadingNotes = {},
): string {
  const wording = createWording(language, catalogue);
  const { reading } = wording.m.questions;
  return [
    ...whatWords(wording, query),
    ...whereWords(wording, query.where),
    ...(notes.corrected ?? []).map(({ written, read }) => reading.corrected(written, read)),
    ...(notes.unread && notes.unread.length > 0 ? [reading.unread(notes.unread)] : []),
  ]
    .filter((part) => part !== "")
    .join(" · ");
}
