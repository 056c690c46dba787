import type { Filter } from "../../query.ts";
import type { Body, Row } from "../../result.ts";
import { valueChart } from "../chart.ts";
import { type Draft, fact } from "../draft.ts";
import { agreementsPhrase, filterNames } from "../scope.ts";
import { keyName, organisationName, shorten, shortName, type Wording } from "../wording.ts";
import { rowValue, yardstickName } from "./rank.ts";

type Compare = Extract<Body, { kind: "compare" }>;
type Table = Compare["tables"][number];

/** A subject of a comparison in words. */
export function subjectName(wording: Wording, filter: Filter): string {
  const names = filterNames(wording, filter);
  return names.length > 0 ? wording.m.format.list(names) : agreementsPhrase(wording, filter, 2, { place: true });
}

function shortSubject(wording: Wording, filter: Filter): string {
  const [organisation] = filter.organisations ?? [];
  const [place] = filter.places ?? [];
  const [event] = filter.events ?? [];
  const [sector] = filter.sectors ?? [];
  const [agreement] = filter.agreements ?? [];
  if (organisation !== undefined) return shortName(wording, "organisation", organisation);
  if (place !== undefined) return shortName(wording, "city", place);
  if (event !== undefined) return shortName(wording, "event", event);
  if (sector !== undefined) return shortName(wording, "sector", sector);
  return agreement === undefined ? shorten(subjectName(wording, filter)) : shortName(wording, "agreement", agreement);
}

function labelOf(wording: Wording, filter: Filter): string {
  const [organisation] = filter.organisations ?? [];
  const [place] = filter.places ?? [];
  const single = Object.keys(filter).length === 1;
  if (single && filter.organisations?.length === 1 && organisation !== undefined)
    return organisationName(wording, organisation);
  if (single && filter.places?.length === 1 && place !== undefined) return keyName(wording, "city", place);
  return wording.m.names.start(subjectName(wording, filter));
}

function unknown({ m }: Wording, table: Table): string {
  return table.yardstick.by === "signed-on" || table.yardstick.by === "deadline"
    ? m.answers.unknownDate()
    : m.answers.unknownFigure();
}

function rowOf(table: Table, index: number): Row | undefined {
  return table.rows.find((row) => row.key === String(index));
}

/** Who leads, and with what; a plain list when a side is unknown or dates are compared. */
export function compareStatement(wording: Wording, subjects: readonly Filter[], table: Table): string {
  const { answers, format } = wording.m;
  const names = subjects.map((filter) => subjectName(wording, filter));
  const values = subjects.map((_, index) => rowValue(wording, rowOf(table, index)) || unknown(wording, table));
  const measured = table.yardstick.by === "measure" || table.yardstick.by === "agreements";
  const [leader] = table.leaders;
  if (measured && table.leaders.length === subjects.length) return answers.compareTie(names, values[0] ?? "");
  if (measured && leader !== undefined && table.leaders.length === 1) {
    const others = names.flatMap((name, index) =>
      index === leader ? [] : [answers.withFigure(name, values[index] ?? "")],
    );
    return answers.compareLeads(names[leader] ?? "", values[leader] ?? "", others);
  }
  return format.joined(names.map((name, index) => format.labelled(name, values[index] ?? "")));
}

export function composeCompare(wording: Wording, body: Compare): Draft {
  const { m } = wording;
  const [table] = body.tables;
  if (!table)
    return {
      headline: m.answers.nameSentence(m.format.list(body.subjects.map((filter) => subjectName(wording, filter)))),
    };
  const several = body.tables.length > 1;
  const lines = body.tables.flatMap((each) =>
    body.subjects.map((filter, index) => {
      const row = rowOf(each, index);
      const value = rowValue(wording, row) || unknown(wording, each);
      const count =
        row && each.yardstick.by === "measure" && row.agreements.length > 0
          ? m.format.quantity(row.agreements.length, "agreements")
          : "";
      return fact(labelOf(wording, filter), value, [several ? yardstickName(wording, each.yardstick) : "", count]);
    }),
  );
  const points = body.subjects.flatMap((filter, index) => {
    const row = rowOf(table, index);
    const value = row?.amount?.amount ?? row?.count;
    return value === undefined
      ? []
      : [{ label: labelOf(wording, filter), short: shortSubject(wording, filter), value }];
  });
  return {
    headline: m.answers.nameSentence(compareStatement(wording, body.subjects, table)),
    notes: table.yardstick.by === "measure" ? [m.answers.announced(true)] : [],
    facts: lines,
    chart: valueChart(
      wording,
      yardstickName(wording, table.yardstick),
      table.rows.find((row) => row.amount)?.amount?.unit ?? "agreements",
      points,
    ),
  };
}
