import type { Figure } from "../../dataset/model.ts";
import type { Aside, Body, Result } from "../result.ts";
import { targetValue } from "./bodies/target.ts";
import { type ConflictTopic, conflictTopicsOf } from "./conflict-topics.ts";
import { agreementsOf, amountsWords, figureAt, figureWords } from "./quantity.ts";
import {
  agreementOf,
  organisationName,
  personName,
  placeName,
  publishersOf,
  textOf,
  titleOf,
  type Wording,
} from "./wording.ts";

/** Figures or agreements that a caveat names before it says how many are left. */
const named = 3;
/** Disagreements between sources that an answer tells in full. */
const conflictLimit = 2;
const alternativeLimit = 3;

function ownerOf(wording: Wording, figure: Figure): string {
  const [only] = agreementsOf(wording, [figure]);
  return figure.joint || only === undefined ? textOf(wording, figure.commitment.label) : titleOf(wording, only);
}

/** A figure with its deadline and whose it is: "130 000 emplois d’ici 2030 (Contrat-programme …)". */
function figureLine(wording: Wording, figure: Figure): string {
  const { m } = wording;
  const by = figure.commitment.by;
  const value = figureWords(wording, figure);
  return m.beside.figureOf(by === null ? value : `${value} ${m.format.by(by)}`, ownerOf(wording, figure));
}

/** The first items in words, with the number of the others: those are counted and not written. */
function cutList<Item>(wording: Wording, items: readonly Item[], write: (item: Item) => string): string {
  const written = items.slice(0, named).map(write);
  written.length = items.length;
  return wording.m.format.cutList(written, named);
}

function figureList(wording: Wording, ordinals: readonly number[]): string {
  return cutList(wording, ordinals, (ordinal) => figureLine(wording, figureAt(wording, ordinal)));
}

function titleList(wording: Wording, ids: readonly string[]): string {
  return cutList(wording, ids, (id) => wording.m.format.quote(titleOf(wording, id)));
}

/** Disagreements that touch the answer: those about its topics, or all of them when there are none to choose by. */
function conflictTexts(
  wording: Wording,
  ids: readonly string[],
  topics: ReadonlySet<ConflictTopic> | undefined,
): readonly string[] {
  const { m } = wording;
  const told = ids.flatMap((id) => agreementOf(wording, id).conflicts.map((text) => textOf(wording, text)));
  const fitting = topics
    ? told.filter((text) => [...topics].some((topic) => m.conflictTopics[topic].test(text)))
    : told;
  const texts = [...new Set(fitting)].map(m.beside.conflict);
  return texts.length > conflictLimit
    ? [...texts.slice(0, conflictLimit), m.beside.moreConflicts(texts.length - conflictLimit)]
    : texts;
}

function subsidiaries(wording: Wording, aside: Extract<Aside, { kind: "subsidiaries" }>): string {
  const { m } = wording;
  const behind =
    aside.figures.length > 0
      ? figureList(wording, aside.figures)
      : m.scope.agreements(aside.agreements.length, "agreement", false);
  return m.beside.subsidiaries(
    aside.organisations.map((id) => organisationName(wording, id)),
    behind,
  );
}

/** The sentences of one aside. */
function asideTexts(wording: Wording, aside: Aside, topics: ReadonlySet<ConflictTopic> | undefined): readonly string[] {
  const { m } = wording;
  switch (aside.kind) {
    case "programme":
      return [m.beside.programme(figureList(wording, aside.figures), aside.figures.length > 1)];
    case "recurring":
      return [m.beside.recurring(figureList(wording, aside.figures))];
    case "joint":
      return [m.beside.joint(figureList(wording, aside.figures))];
    case "region":
      return [
        m.beside.region(
          placeName(wording, aside.region),
          aside.figures.length > 0 ? figureList(wording, aside.figures) : titleList(wording, aside.agreements),
        ),
      ];
    case "unsplit":
      return [m.beside.unsplit(figureList(wording, aside.figures))];
    case "subsidiaries":
      return [subsidiaries(wording, aside)];
    case "no-deadline":
      return [m.beside.noDeadline(figureList(wording, aside.figures))];
    case "other-deadline":
      return [m.beside.otherDeadline(figureList(wording, aside.figures))];
    case "undated":
      return [m.beside.undated(titleList(wording, aside.agreements))];
    case "also-named":
      return [m.beside.alsoNamed(personName(wording, aside.person), titleList(wording, aside.agreements))];
    case "conflict":
      return conflictTexts(wording, aside.agreements, topics);
    case "other-unit":
      return [m.beside.otherUnit(amountsWords(wording, aside.amounts))];
    case "targets":
      return [m.beside.targets(cutList(wording, aside.targets, (id) => targetLine(wording, id)))];
    case "superseded": {
      const later = wording.catalogue.targets.get(aside.by);
      return later ? [m.answers.supersededBy(textOf(wording, later.title), targetValue(wording, later))] : [];
    }
    case "silent":
      return [m.beside.silent(m.scope.agreements(aside.agreements.length, "agreement", false))];
    case "group-record":
      return [m.beside.groupRecord(titleList(wording, aside.agreements))];
  }
}

/** "240 000 emplois (Emplois directs dans le numérique d’ici 2030)". */
function targetLine(wording: Wording, id: string): string {
  const target = wording.catalogue.targets.get(id);
  return target ? wording.m.beside.figureOf(targetValue(wording, target), textOf(wording, target.title)) : id;
}

/** Ordinals of the figures that an answer shows. */
function usedFigures(body: Body): readonly number[] {
  switch (body.kind) {
    case "total":
    case "test":
      return body.amounts.flatMap(({ figures }) => figures);
    case "list":
      return body.figures ?? [];
    case "attribute":
      return body.entries.flatMap(({ figures }) => figures);
    case "rank":
      return body.rows.slice(0, body.winners).flatMap(({ amount }) => amount?.figures ?? []);
    case "compare":
      return body.tables.flatMap(({ rows }) => rows.flatMap(({ amount }) => amount?.figures ?? []));
    case "average":
      return body.figures;
    case "share":
      return [...new Set([...body.part.figures, ...body.whole.figures])];
    default:
      return [];
  }
}

/** Publishers are printed with either apostrophe. */
function straight(text: string): string {
  return text.replaceAll("’", "'");
}

/** Other values that sources give for the figures shown, with who said them. */
function alternatives(wording: Wording, body: Body): readonly string[] {
  const { m } = wording;
  const ordinals =
    body.kind === "sheet"
      ? body.agreements
          .slice(0, 1)
          .flatMap((id) => wording.catalogue.figuresOf[wording.catalogue.ordinals.get(id) ?? -1] ?? [])
      : usedFigures(body);
  const texts: string[] = [];
  for (const ordinal of new Set(ordinals)) {
    const figure = figureAt(wording, ordinal);
    for (const other of "alternatives" in figure.commitment ? figure.commitment.alternatives : []) {
      const value = m.format.quantity(other.value, figure.commitment.unit, { measure: figure.commitment.measure });
      const publishers = publishersOf(wording, other.sources);
      const note = textOf(wording, other.note);
      // A note that names its publishers says all that is needed; else the value and the publishers are said before it.
      const told = publishers.every((publisher) => straight(note).includes(straight(publisher)));
      texts.push(
        told ? m.beside.conflict(note) : `${m.beside.alternative(ownerOf(wording, figure), value, publishers)} ${note}`,
      );
      if (texts.length === alternativeLimit) return texts;
    }
  }
  return texts;
}

/** What stands beside an answer, most important first. */
export function composeCaveats(wording: Wording, result: Result): readonly string[] {
  const topics = conflictTopicsOf(result.query);
  const others = result.status === "answered" ? alternatives(wording, result.body) : [];
  // A silent answer has told the figures of other deadlines as its nearest facts already.
  const told = result.status === "no_data" && result.nearest.length > 0;
  const asides = told ? result.asides.filter(({ kind }) => kind !== "other-deadline") : result.asides;
  return [...new Set([...asides.flatMap((aside) => asideTexts(wording, aside, topics)), ...others])];
}
