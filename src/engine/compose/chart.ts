import type { Chart } from "../answer.ts";
import type { GroupKey, MeasureSpec } from "../query.ts";
import type { Amount, Row } from "../result.ts";
import { agreementsOf, figureAt, measureWords } from "./quantity.ts";
import { keyName, shorten, shortName, textOf, type Wording } from "./wording.ts";

const pointLimit = 10;

type Point = Chart["points"][number];

function bars(title: string, unit: string, points: readonly Point[]): Chart | undefined {
  return points.length >= 2 ? { kind: "bar", title, unit, points: points.slice(0, pointLimit) } : undefined;
}

/** One bar for each figure of a sum, largest first; none for a single figure. */
export function amountChart(
  wording: Wording,
  spec: MeasureSpec,
  amount: Amount | undefined,
  scope: string,
): Chart | undefined {
  if (!amount) return undefined;
  // Several figures of one agreement are told apart by their own labels.
  const owners = new Set(
    amount.figures.slice(0, pointLimit).map((ordinal) => figureAt(wording, ordinal).agreements[0]),
  );
  const points = amount.figures.slice(0, pointLimit).map((ordinal) => {
    const figure = figureAt(wording, ordinal);
    const [agreement = ""] = agreementsOf(wording, [figure]);
    const byLabel = figure.joint || owners.size === 1;
    const label = byLabel ? textOf(wording, figure.commitment.label) : keyName(wording, "agreement", agreement);
    const short = byLabel ? shorten(label) : shortName(wording, "agreement", agreement);
    return { label, short, value: figure.commitment.value };
  });
  return bars(
    wording.m.names.start(wording.m.labels.chart(measureWords(wording, spec).name, scope)),
    amount.unit,
    points,
  );
}

/** One bar for each row that has a figure or a count. */
export function rowChart(wording: Wording, title: string, group: GroupKey, rows: readonly Row[]): Chart | undefined {
  const points = rows.flatMap((row) => {
    const value = row.amount?.amount ?? row.count;
    return value === undefined
      ? []
      : [{ label: keyName(wording, group, row.key), short: shortName(wording, group, row.key), value }];
  });
  return bars(wording.m.names.start(title), rows.find((row) => row.amount)?.amount?.unit ?? "agreements", points);
}

/** One bar for each named value. */
export function valueChart(wording: Wording, title: string, unit: string, points: readonly Point[]): Chart | undefined {
  return bars(wording.m.names.start(title), unit, points);
}
