import type { TableBlock } from "@slack/types";
import type { Answer, Fact } from "../../engine/answer.ts";
import { limits } from "./limits.ts";
import { literal } from "./render-text.ts";
import { slackTexts } from "./render-texts.ts";

/** Kinds of answers whose lines are figures to compare; dates and properties read better as a list. */
const comparedKinds: ReadonlySet<string> = new Set(["total", "count", "rank", "compare", "average", "share"]);

/** Longest value of a column of figures, and longest text of a cell: a table of longer ones can't be read. */
const longestValue = 80;
const longestCell = 400;

/** The facts as a native table, where figures stand beside one another; else undefined. */
export function renderTable(answer: Answer): TableBlock | undefined {
  const { facts, query } = answer;
  const fits = facts.length >= 2 && facts.length < limits.table.rows;
  if (!query || !comparedKinds.has(query.what.kind) || !fits || !facts.every(isComparable)) return undefined;
  const words = slackTexts(answer.language);
  const details = facts.some(({ detail }) => detail !== undefined);
  const header = [subjectOf(answer), words.value, ...(details ? [words.detail] : [])];
  const rows = facts.map(({ label, value = "", detail }) => [label, value, ...(details ? [detail || "–"] : [])]);
  return {
    type: "table",
    rows: [header, ...rows].map((row) => row.map((text) => ({ type: "raw_text" as const, text: literal(text) }))),
    column_settings: [{ is_wrapped: true }, { align: "right", is_wrapped: true }, { is_wrapped: true }].slice(
      0,
      header.length,
    ) as TableBlock["column_settings"] & object,
  };
}

function isComparable({ value, label, detail, url }: Fact): boolean {
  const isFigure = value !== undefined && value !== "" && value.length <= longestValue;
  return isFigure && label !== "" && label.length + (detail?.length ?? 0) <= longestCell && url === undefined;
}

/** What the lines are: the groups of a breakdown, else the agreements behind a figure. */
function subjectOf({ query, facts, language }: Answer): string {
  const { groups, subject } = slackTexts(language);
  const what = query?.what;
  const key =
    what && "groupBy" in what && what.groupBy
      ? what.groupBy
      : what && "over" in what
        ? what.over
        : facts.every(({ agreement }) => agreement !== undefined)
          ? "agreement"
          : undefined;
  return key === undefined ? subject : groups[key];
}
