/** Dates as YYYY-MM-DD, months from 1. */
export type Day = string;

export interface Interval {
  readonly start: Day;
  /** Inclusive. */
  readonly end: Day;
}

export function dayOf(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function partsOf(day: Day): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** The day that many days later, or earlier when negative. */
export function addDays(day: Day, days: number): Day {
  const { year, month, day: date } = partsOf(day);
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}

/** The same day that many months later; the month's last day where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: date } = partsOf(day);
  const count = year * 12 + month - 1 + months;
  const target = { year: Math.floor(count / 12), month: (count % 12) + 1 };
  return dayOf(target.year, target.month, Math.min(date, daysIn(target.year, target.month)));
}

/** Whole months; `to` may pass December ("winter 2025" ends in February 2026). */
export function monthsOf(year: number, from: number, to: number): Interval {
  const last = { year: year + Math.floor((to - 1) / 12), month: ((to - 1) % 12) + 1 };
  return { start: dayOf(year, from, 1), end: dayOf(last.year, last.month, daysIn(last.year, last.month)) };
}

export function yearOf(year: number): Interval {
  return { start: dayOf(year, 1, 1), end: dayOf(year, 12, 31) };
}
