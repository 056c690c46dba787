import type { Filter } from "../query.ts";

const LAST_DAYS = ["31", "28", "31", "30", "31", "30", "31", "31", "30", "31", "30", "31"];

function lastDay(year: number, month: number): string {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? "29" : (LAST_DAYS[month - 1] ?? "31");
}

/** First and last day that a date (YYYY, YYYY-MM or YYYY-MM-DD) can mean. */
export function spanOf(date: string): { readonly from: string; readonly to: string } {
  if (date.length === 4) return { from: `${date}-01-01`, to: `${date}-12-31` };
  if (date.length > 7) return { from: date, to: date };
  return { from: `${date}-01`, to: `${date}-${lastDay(Number(date.slice(0, 4)), Number(date.slice(5, 7)))}` };
}

/** Whether a date lies in a range of days, both ends included: `unsure` when it is unknown or its span crosses an end. */
export function judgeDate(date: string | null, range: NonNullable<Filter["signed"]>): "inside" | "outside" | "unsure" {
  if (date === null) return "unsure";
  const span = spanOf(date);
  const { from = "", to = "9999" } = range;
  if (span.from >= from && span.to <= to) return "inside";
  return span.to < from || span.from > to ? "outside" : "unsure";
}

/** True when a deadline year lies in the range; without a range every figure does, deadline or not. */
export function isDue(by: number | null, due: Filter["due"]): boolean {
  if (!due) return true;
  return by !== null && by >= (due.from ?? Number.NEGATIVE_INFINITY) && by <= (due.to ?? Number.POSITIVE_INFINITY);
}
