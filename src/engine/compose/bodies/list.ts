import type { Fact } from "../../answer.ts";
import type { Bound, Query } from "../../query.ts";
import type { Amount, Basis, Body } from "../../result.ts";
import { rowChart } from "../chart.ts";
import { type Draft, fact, limitFacts, sentenceLimit } from "../draft.ts";
import { amountsWords, figureAt, figureWords } from "../quantity.ts";
import { afterNoun, agreementsPhrase, scopeWords, thingsWithin } from "../scope.ts";
import { agreementOf, keyName, textOf, theOrganisation, titleOf, type Wording } from "../wording.ts";
import { answeringFilter, basisPrefixes, figureFact, rowFact } from "./total.ts";

/** Date of an agreement as a line shows it. */
export function dateLabel(
  { m }: Wording,
  agreement: { readonly signed_on: string | null; readonly date_basis: string | null },
): string {
  if (agreement.signed_on === null) return m.labels.undated;
  const day = m.format.day(agreement.signed_on);
  return agreement.date_basis === "announcement" ? m.labels.announcedOn(m.format.onDay(agreement.signed_on)) : day;
}

/** What an agreement announces of the measures that a threshold speaks of: a sum for each unit. */
function boundFigures(wording: Wording, id: string, bounds: readonly Bound[]): string {
  const { catalogue } = wording;
  const wanted = new Set(bounds.flatMap((bound) => bound.measure.measures));
  const ordinals = catalogue.figuresOf[catalogue.ordinals.get(id) ?? -1] ?? [];
  const figures = ordinals
    .map((ordinal) => figureAt(wording, ordinal))
    .filter((figure) => figure.countable && !figure.joint && wanted.has(figure.commitment.measure));
  const units = [...new Set(figures.map((figure) => figure.commitment.unit))];
  const amounts = units.map((unit): Amount => {
    const own = figures.filter((figure) => figure.commitment.unit === unit);
    return {
      amount: own.reduce((sum, figure) => sum + figure.commitment.value, 0),
      unit,
      figures: own.map(({ ordinal }) => ordinal),
    };
  });
  return amountsWords(wording, amounts);
}

/** One line for an agreement: title, date, and the figures that the question spoke of. */
export function agreementFact(wording: Wording, id: string, detail = ""): Fact {
  return fact(titleOf(wording, id), dateLabel(wording, agreementOf(wording, id)), [detail], id);
}

/** "la base recense 4 accords à Dakhla", without capital and full stop. */
export function recordedStatement(wording: Wording, where: Query["where"], count: number, atLeast: boolean): string {
  return wording.m.answers.recorded(agreementsPhrase(wording, where, count, { place: true, atLeast }));
}

function close(wording: Wording, basis: Basis, statement: string): string {
  const { answers, format } = wording.m;
  const prefixes = basisPrefixes(wording, basis, "agreements");
  return answers.sentence(prefixes.length > 0 ? format.labelled(format.list(prefixes), statement) : statement);
}

/** Number of agreements that ids stand for: a group record counts as many as it says. */
function agreementCount(
  wording: Wording,
  ids: readonly string[],
): { readonly count: number; readonly atLeast: boolean } {
  let count = 0;
  let atLeast = false;
  for (const id of ids) {
    const { count: own } = agreementOf(wording, id);
    count += own ?? 1;
    atLeast ||= own === null;
  }
  return { count, atLeast };
}

function composeAgreements(
  wording: Wording,
  query: Query,
  basis: Basis,
  ids: readonly string[],
  figures: readonly number[],
): Draft {
  const { m } = wording;
  const where = answeringFilter(query.where, basis);
  const { count, atLeast } = agreementCount(wording, ids);
  const bounds = query.where.bounds ?? [];
  const shown = new Map<string, string[]>();
  for (const ordinal of figures) {
    const figure = figureAt(wording, ordinal);
    for (const agreement of figure.agreements) {
      const id = wording.catalogue.agreements[agreement]?.id ?? "";
      shown.set(id, [...(shown.get(id) ?? []), figureWords(wording, figure)]);
    }
  }
  const detail = (id: string) =>
    shown.has(id) ? m.format.list(shown.get(id) ?? []) : bounds.length > 0 ? boundFigures(wording, id, bounds) : "";
  return {
    headline: close(wording, basis, recordedStatement(wording, where, count, atLeast)),
    ...limitFacts(wording, ids, (id) => agreementFact(wording, id, detail(id))),
  };
}

/** "12 organisations dans les accords à Dakhla". */
function things(wording: Wording, query: Query, of: string, count: number): string {
  const { m } = wording;
  const counted = m.format.quantity(count, of);
  return thingsWithin(wording, counted, query.where);
}

export function composeCount(wording: Wording, body: Extract<Body, { kind: "count" }>, query: Query): Draft {
  const { m } = wording;
  const groupBy = query.what.kind === "count" ? query.what.groupBy : undefined;
  if (body.of === "targets")
    return {
      headline: m.answers.sentence(m.answers.strategyTargets(m.format.quantity(body.count, "targets"))),
      ...limitFacts(wording, body.ids, (id) => fact(keyName(wording, "target", id), "")),
    };
  if (body.of !== "agreements")
    return {
      headline: m.answers.sentence(m.answers.recorded(things(wording, query, body.of, body.count))),
      ...limitFacts(wording, body.ids, (id) => fact(keyName(wording, body.of, id), "")),
    };
  const where = answeringFilter(query.where, body.basis);
  const headline = close(wording, body.basis, recordedStatement(wording, where, body.count, body.atLeast));
  if (body.rows && groupBy) {
    const title = m.labels.chart(
      `${m.questions.matterAgreements()} ${m.questions.reading.by(groupBy)}`,
      afterNoun(scopeWords(wording, where, true)),
    );
    return {
      headline,
      ...limitFacts(wording, body.rows, (row) => rowFact(wording, groupBy, row)),
      chart: rowChart(wording, title, groupBy, body.rows),
    };
  }
  return { headline, ...limitFacts(wording, body.ids, (id) => agreementFact(wording, id)) };
}

export function composeList(wording: Wording, body: Extract<Body, { kind: "list" }>, query: Query): Draft {
  const { m } = wording;
  if (body.of === "agreements") return composeAgreements(wording, query, body.basis, body.ids, body.figures ?? []);
  if (body.of === "figures") {
    const figures = (body.figures ?? []).map((ordinal) => figureAt(wording, ordinal));
    const head = thingsWithin(wording, m.answers.commitments(figures.length), query.where);
    return {
      headline: m.answers.sentence(head),
      notes: [m.answers.announced(figures.length > 1)],
      ...limitFacts(wording, figures, (figure) =>
        figureFact(wording, figure, query.where.agreements?.length === 1 ? "label" : "agreement"),
      ),
    };
  }
  const names = body.ids.map((id) =>
    body.of === "organisations" ? theOrganisation(wording, id) : keyName(wording, body.of, id),
  );
  const head = m.format.labelled(things(wording, query, body.of, names.length), m.format.cutList(names, sentenceLimit));
  return {
    headline: close(wording, body.basis, head),
    ...(names.length > sentenceLimit
      ? limitFacts(wording, body.ids, (id) => fact(keyName(wording, body.of, id), personDetail(wording, body.of, id)))
      : {}),
  };
}

function personDetail(wording: Wording, of: string, id: string): string {
  const role = of === "people" ? wording.catalogue.people.get(id)?.roles.at(-1) : undefined;
  return role ? textOf(wording, role.title) : "";
}
