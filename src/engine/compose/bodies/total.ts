import type { Figure } from "../../../dataset/model.ts";
import type { Fact } from "../../answer.ts";
import type { Filter, GroupKey, MeasureSpec, Query } from "../../query.ts";
import type { Amount, Basis, Body, Row } from "../../result.ts";
import { amountChart, rowChart } from "../chart.ts";
import { type Draft, fact, limitFacts } from "../draft.ts";
import {
  agreementsOf,
  amountsWords,
  amountWords,
  countAgreementsOf,
  figureAt,
  figureWords,
  measureWords,
  sharedDeadline,
} from "../quantity.ts";
import { agreementsPhrase, aroundFigures, scopeWords } from "../scope.ts";
import { keyName, placeName, textOf, titleOf, type Wording } from "../wording.ts";

/** The figures behind sums, largest first within each. */
export function figuresOf(wording: Wording, amounts: readonly Amount[]): readonly Figure[] {
  return amounts.flatMap((amount) => amount.figures.map((ordinal) => figureAt(wording, ordinal)));
}

/** Says "À Oujda, un accord annonce 200 emplois directs d’ici 2028", without capital and full stop. */
export function totalStatement(
  wording: Wording,
  where: Filter,
  amounts: readonly Amount[],
  spec?: MeasureSpec,
): string {
  const { m } = wording;
  const figures = figuresOf(wording, amounts);
  const agreements = countAgreementsOf(wording, figures);
  const plural = agreements !== 1;
  const words = scopeWords(wording, where, plural);
  const deadline = sharedDeadline(figures);
  const [single] = figures;
  // A figure picked by its words, or of no common measure, is only understood with its label.
  const labelled =
    figures.length === 1 && single && (single.commitment.measure === "other" || spec?.figures !== undefined);
  return m.answers.total({
    lead: words.where,
    subject: agreementsPhrase(wording, where, agreements, { place: false }),
    plural,
    figure: amountsWords(wording, amounts) + (labelled ? ` (${textOf(wording, single.commitment.label)})` : ""),
    due: words.due || (deadline === undefined ? "" : m.format.by(deadline)),
    inAll: amounts.length === 1 && figures.length > 1,
  });
}

/** What a sentence must say before its figure: that it is the region's, of another kind, or of another level. */
export function basisPrefixes(wording: Wording, basis: Basis, of: "figure" | "agreements"): readonly string[] {
  const { answers } = wording.m;
  return [
    ...(basis.unspecifiedKind ? [answers.unspecifiedKind()] : []),
    ...(basis.region
      ? [
          of === "figure"
            ? answers.regionOnly(placeName(wording, basis.region.city))
            : answers.regionOnlyAgreements(placeName(wording, basis.region.city)),
        ]
      : []),
    ...(basis.level === "programme" ? [answers.programmeOnly()] : []),
    ...(basis.level === "recurring" ? [answers.recurringOnly()] : []),
  ];
}

/** The filter with the city replaced by the region that answers for it. */
export function answeringFilter(where: Filter, basis: Basis): Filter {
  const { region } = basis;
  return region && where.places
    ? { ...where, places: where.places.map((id) => (id === region.city ? region.region : id)) }
    : where;
}

function withPrefixes(wording: Wording, prefixes: readonly string[], statement: string): string {
  return prefixes.length > 0 ? wording.m.format.labelled(wording.m.format.list(prefixes), statement) : statement;
}

function plain(text: string): string {
  return text.toLowerCase();
}

/** One line for a figure: whose, how much, what and by when. `by` says whether the agreement or the figure's own label leads. */
export function figureFact(wording: Wording, figure: Figure, by: "agreement" | "label" = "agreement"): Fact {
  const { m } = wording;
  const { commitment } = figure;
  const agreements = agreementsOf(wording, [figure]);
  const [only] = agreements;
  const words = figureWords(wording, figure);
  const label = textOf(wording, commitment.label);
  const useLabel = by === "label" || figure.joint || only === undefined;
  // "environ 40 %" and its label are one phrase: "des nouveaux postes hors Casablanca et Rabat".
  const percent = commitment.unit === "percent";
  const said = percent || plain(words).endsWith(plain(label));
  const ownLabel = percent ? m.labels.share : said ? m.labels.commitments : m.names.start(label);
  return fact(
    useLabel ? ownLabel : titleOf(wording, only),
    percent ? `${words} ${label}` : words,
    [
      said || useLabel ? "" : label,
      commitment.by === null ? "" : m.format.by(commitment.by),
      figure.joint ? m.answers.joint(agreements) : "",
      commitment.level === "programme" ? m.labels.programmeCommitment.toLowerCase() : "",
    ],
    figure.joint ? undefined : only,
  );
}

/** One line for a group: its name, its sum or count, the number of agreements behind it. */
export function rowFact(wording: Wording, group: GroupKey, row: Row): Fact {
  const { m } = wording;
  const value = row.amount
    ? amountWords(wording, row.amount)
    : row.count !== undefined
      ? m.format.quantity(row.count, "agreements")
      : row.date
        ? m.format.day(row.date)
        : m.answers.unknownFigure();
  const deadline = row.amount
    ? sharedDeadline(row.amount.figures.map((ordinal) => figureAt(wording, ordinal)))
    : undefined;
  const count = group !== "agreement" && row.amount ? m.format.quantity(row.agreements.length, "agreements") : "";
  return fact(
    row.key === "" ? m.labels.unassigned[group] : keyName(wording, group, row.key),
    value,
    [deadline === undefined ? "" : m.format.by(deadline), count],
    group === "agreement" ? row.key : undefined,
  );
}

/** The figures of a total that no row of its breakdown holds, as a row of their own; none when the rows hold all. */
function unassignedRows(wording: Wording, { amounts, rows = [] }: Extract<Body, { kind: "total" }>): readonly Row[] {
  const assigned = new Set(rows.flatMap(({ amount }) => amount?.figures ?? []));
  return amounts.flatMap(({ unit, figures }) => {
    const left = figures.filter((ordinal) => !assigned.has(ordinal));
    if (left.length === 0) return [];
    const found = left.map((ordinal) => figureAt(wording, ordinal));
    const amount = found.reduce((sum, { commitment }) => sum + commitment.value, 0);
    return [{ key: "", amount: { amount, unit, figures: left }, agreements: agreementsOf(wording, found) }];
  });
}

export function composeTotal(wording: Wording, body: Extract<Body, { kind: "total" }>, query: Query): Draft {
  const { m } = wording;
  const where = answeringFilter(query.where, body.basis);
  const figures = figuresOf(wording, body.amounts);
  const groupBy = query.what.kind === "total" ? query.what.groupBy : undefined;
  const headline = m.answers.sentence(
    withPrefixes(
      wording,
      basisPrefixes(wording, body.basis, "figure"),
      totalStatement(wording, where, body.amounts, body.measure),
    ),
  );
  const notes = [m.answers.announced(figures.length > 1)];
  const scope = aroundFigures(wording, scopeWords(wording, where, true));
  const [first] = figures;
  const ownedByOne =
    first !== undefined &&
    !first.joint &&
    figures.length > 1 &&
    figures.every(({ agreements }) => agreements.length === 1 && agreements[0] === first.agreements[0]);
  if (body.rows && groupBy) {
    const title = m.labels.chart(
      `${measureWords(wording, body.measure).name} ${m.questions.reading.by(groupBy)}`,
      scope,
    );
    return {
      headline,
      notes,
      ...limitFacts(wording, [...body.rows, ...unassignedRows(wording, body)], (row) => rowFact(wording, groupBy, row)),
      chart: rowChart(wording, title, groupBy, body.rows),
    };
  }
  return {
    headline,
    notes,
    ...limitFacts(wording, figures, (figure) => figureFact(wording, figure, ownedByOne ? "label" : "agreement")),
    chart: amountChart(wording, body.measure, body.amounts[0], scope),
  };
}
