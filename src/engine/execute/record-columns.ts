import type { Catalogue, Postings } from "../../dataset/model.ts";

/** What long lists need of each agreement, side by side in memory instead of record by record. */
export interface RecordColumns {
  /** Every agreement. */
  readonly all: Postings;
  readonly ids: readonly string[];
  /** Group records, which stand for several agreements. */
  readonly groups: Postings;
  /** How many agreements a record stands for; one when that number is unpublished. */
  readonly sizes: Int32Array;
  /** Signing dates as numbers that sort like them: 2024-05 is 20240500, before its first day; 0 when unknown. */
  readonly dates: Int32Array;
}

/** A date as a number, missing parts as 0. */
function toNumber(date: string | null): number {
  return date === null ? 0 : Number(date.replaceAll("-", "").padEnd(8, "0"));
}

/** The date that a number stands for: YYYY, YYYY-MM or YYYY-MM-DD. */
export function toDate(number: number): string {
  const digits = String(number);
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)];
  return month === "00" ? year : day === "00" ? `${year}-${month}` : `${year}-${month}-${day}`;
}

export function createRecordColumns({ agreements }: Catalogue): RecordColumns {
  return {
    all: Object.freeze(agreements.map((_, ordinal) => ordinal)),
    ids: Object.freeze(agreements.map(({ id }) => id)),
    groups: Object.freeze(agreements.flatMap(({ count }, ordinal) => (count === undefined ? [] : ordinal))),
    sizes: Int32Array.from(agreements, ({ count }) => count ?? 1),
    dates: Int32Array.from(agreements, ({ signed_on: date }) => toNumber(date)),
  };
}
