import type { MeasureSpec, Query, Yardstick } from "../query.ts";
import type { Nearest, Result } from "../result.ts";
import { subjectName } from "./bodies/compare.ts";
import { agreementFact, recordedStatement } from "./bodies/list.ts";
import { figureFact, figuresOf, totalStatement } from "./bodies/total.ts";
import { type Draft, limitFacts } from "./draft.ts";
import { measureWords } from "./quantity.ts";
import { afterNoun, agreementsPhrase, scopeWords } from "./scope.ts";
import { titleOf, type Wording } from "./wording.ts";

/** Nearest facts that an answer tells. */
const nearestLimit = 2;
/** Units of a nearest fact that a sentence can carry. */
const nearestAmounts = 3;

type Silent = Extract<Result, { status: "no_data" }>;

function measureOfYardstick(yardstick: Yardstick | undefined): MeasureSpec | undefined {
  return yardstick?.by === "measure" ? yardstick.measure : undefined;
}

/** The measure that a query asks for; undefined when it asks for something else. */
export function measureOf({ what }: Query): MeasureSpec | undefined {
  switch (what.kind) {
    case "total":
      return what.measure;
    case "list":
      return what.measure;
    case "attribute":
      return what.of;
    case "rank":
    case "average":
    case "share":
      return measureOfYardstick(what.yardstick);
    case "compare":
      return what.yardsticks.map(measureOfYardstick).find((measure) => measure !== undefined);
    case "test":
      if (what.claim.claim === "exists") return what.claim.measure;
      if (what.claim.claim === "bound") return what.claim.bound.measure;
      return what.claim.claim === "more" ? measureOfYardstick(what.claim.yardstick) : undefined;
    default:
      return undefined;
  }
}

/** "aucun accord à Marrakech". */
function noAgreement(wording: Wording, where: Query["where"]): string {
  const words = scopeWords(wording, where, false);
  return [wording.m.scope.noAgreement(words.type), afterNoun(words)].filter((part) => part !== "").join(" ");
}

function figureName(wording: Wording, query: Query): string {
  const measure = measureOf(query);
  return measure ? measureWords(wording, measure).figure : wording.m.beside.dateFigure();
}

function noFigure(wording: Wording, query: Query, agreements: readonly string[]): string {
  const { m } = wording;
  const { due, where: place } = scopeWords(wording, query.where, true);
  const [only] = agreements;
  // An agreement may announce the figure for the whole country and none for the place asked.
  const within = [query.where.agreements ? "" : place, due].filter((part) => part !== "").join(" ");
  const figure = figureName(wording, query);
  if (agreements.length === 1 && only !== undefined)
    return m.beside.noFigureOne(titleOf(wording, only), figure, within);
  return m.beside.noFigureMany(agreementsPhrase(wording, query.where, agreements.length, { place: true }), figure, due);
}

function statement(wording: Wording, result: Silent): string {
  const { m } = wording;
  const { query, missing } = result;
  switch (missing.why) {
    case "no-agreement":
      return measureOf(query)
        ? m.beside.noAgreementNoFigure(noAgreement(wording, query.where), figureName(wording, query))
        : m.beside.noAgreement(noAgreement(wording, query.where));
    case "no-figure":
      return noFigure(wording, query, missing.agreements);
    case "no-attribute": {
      const [only] = missing.agreements;
      if (missing.agreements.length === 1 && only !== undefined)
        return m.beside.noAttributeOne(missing.attribute, titleOf(wording, only));
      return m.beside.noAttributeMany(
        missing.attribute,
        agreementsPhrase(wording, query.where, missing.agreements.length, { place: true }),
      );
    }
    case "silent":
      if (missing.agreements.length === 0)
        return m.beside.silentTest(m.beside.noneKnown(noAgreement(wording, query.where)));
      return measureOf(query)
        ? m.beside.silentTest(noFigure(wording, query, missing.agreements))
        : m.beside.silentTest(
            m.beside.notSaid(
              agreementsPhrase(wording, query.where, missing.agreements.length, { place: true }),
              missing.agreements.length > 1,
            ),
          );
    case "one-side": {
      const subjects =
        query.what.kind === "compare"
          ? query.what.subjects
          : query.what.kind === "test" && query.what.claim.claim === "more"
            ? query.what.claim.subjects
            : [];
      const names = missing.subjects.flatMap((index) =>
        subjects[index] ? [subjectName(wording, subjects[index])] : [],
      );
      return names.length > 0
        ? m.beside.oneSide(names, figureName(wording, query))
        : m.beside.shareUnknown(figureName(wording, query));
    }
  }
}

function isOverall({ query }: Nearest): boolean {
  return Object.keys(query.where).length === 0;
}

/** The nearest fact as a statement, without capital and full stop. */
function nearestStatement(wording: Wording, near: Nearest): string {
  const { m } = wording;
  if (near.amounts.length > 0) {
    const said = totalStatement(wording, near.query.where, near.amounts.slice(0, nearestAmounts));
    return isOverall(near) ? m.beside.overall(said) : said;
  }
  if (!isOverall(near)) return recordedStatement(wording, near.query.where, near.agreements.length, false);
  return m.beside.recordedOverall(m.scope.agreements(near.agreements.length, "agreement", false));
}

/** The nearest facts worth telling: the whole data set only when nothing is nearer, and not what was just said to fit. */
function tellable(result: Silent): readonly Nearest[] {
  const known = result.nearest.filter((near) => near.amounts.length > 0 || near.agreements.length > 0);
  const nearer = known.filter((near) => !isOverall(near));
  return nearer.length > 0 ? nearer : known;
}

/** What is missing, exactly, then the nearest facts that are known. */
export function composeMissing(wording: Wording, result: Silent): Draft {
  const { m } = wording;
  const known = tellable(result);
  const fitting = "agreements" in result.missing ? result.missing.agreements : [];
  // The agreements that fit are listed, not told a second time.
  const told = known
    .filter((near) => near.amounts.length > 0 || near.agreements.length !== fitting.length)
    .slice(0, nearestLimit);
  const first = known.find((near) => !isOverall(near));
  const figures = first ? figuresOf(wording, first.amounts) : [];
  const announced = told.flatMap((near) => near.amounts.flatMap((amount) => amount.figures)).length;
  return {
    headline: m.answers.sentence(statement(wording, result)),
    notes: [
      ...(told.length > 0 ? [m.beside.nearest(told.map((near) => nearestStatement(wording, near)))] : []),
      ...(announced > 0 ? [m.answers.announced(announced > 1)] : []),
    ],
    ...(figures.length > 0
      ? limitFacts(wording, figures, (figure) => figureFact(wording, figure))
      : limitFacts(wording, first?.agreements ?? (fitting.length > 1 ? fitting : []), (id) =>
          agreementFact(wording, id),
        )),
  };
}
