// The package's own time zone data, never the runtime's: Node 20.20 still has Africa/Casablanca at UTC+1, which it left on 2026-09-20.
import moment from "moment-timezone";
import type { Instant } from "../store/store.ts";

/** Days of the week as options name them, Monday first. */
export const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Weekday = (typeof weekdays)[number];

/** When a channel gets its digest, in local time. */
export interface Schedule {
  /** HH:MM, 24 hours. */
  readonly time: string;
  /** IANA time zone, spelt as the database spells it. */
  readonly zone: string;
  /** At least one day, in the order of the week. */
  readonly days: readonly Weekday[];
}

/** An edition that is due: its local date, YYYY-MM-DD, and the instant. */
export interface Due {
  readonly edition: string;
  readonly at: Instant;
}

const minute = 60_000;
const day = 24 * 60 * minute;

/** The name of a time zone as the IANA database spells it; undefined when there is none of that name. Case does not count. */
export function findZone(name: string): string | undefined {
  return moment.tz.zone(name.trim().replaceAll(" ", "_"))?.name;
}

/** Time zones whose name holds what was typed, at most `limit`; for suggestions. */
export function zonesLike(typed: string, limit = 3): readonly string[] {
  const plain = (text: string) => text.toLowerCase().replaceAll(/[\s_]/g, "");
  const wanted = plain(typed.split("/").at(-1) ?? "");
  if (wanted === "") return [];
  return moment.tz
    .names()
    .filter((name) => name.includes("/") && plain(name).includes(wanted))
    .slice(0, limit);
}

function zoneOf(name: string) {
  const zone = moment.tz.zone(name);
  if (!zone) throw new Error(`There is no time zone called ${name}`);
  return zone;
}

/** The local date of an instant, YYYY-MM-DD. Throws for an unknown zone. */
export function localDate(at: Instant, zoneName: string): string {
  return new Date(at - zoneOf(zoneName).utcOffset(at) * minute).toISOString().slice(0, 10);
}

/** The local time of an instant, HH:MM. Throws for an unknown zone. */
export function localTime(at: Instant, zoneName: string): string {
  return new Date(at - zoneOf(zoneName).utcOffset(at) * minute).toISOString().slice(11, 16);
}

/**
 * The instant of a local date and time. One that occurs twice (the clock is put back) is its first occurrence; one that
 * does not occur (the clock is put forward) is the first minute after the gap.
 */
function instantOf(date: string, time: string, zoneName: string): Instant {
  const { untils, offsets } = zoneOf(zoneName);
  const wall = Date.parse(`${date}T${time}:00Z`);
  // Each stretch of constant offset, by when it ends, is asked in turn: the first one that has this local time, or begins after it.
  let from = Number.NEGATIVE_INFINITY;
  for (const [index, offset] of offsets.entries()) {
    const to = untils[index] ?? Number.POSITIVE_INFINITY;
    const at = wall + offset * minute;
    if (at < from) return from;
    if (at < to) return at;
    from = to;
  }
  return wall + (offsets.at(-1) ?? 0) * minute;
}

/** The weekday of a date, YYYY-MM-DD. */
function weekdayOf(date: string): Weekday {
  return weekdays[(new Date(date).getUTCDay() + 6) % 7] ?? "mon";
}

/** The first edition that falls due after an instant. Throws for an unknown zone, or when no day is given. */
export function nextDue({ time, zone, days }: Schedule, after: Instant): Due {
  // The day before counts too: a time in a gap may slip past midnight.
  const start = Date.parse(localDate(after, zone)) - day;
  for (let ahead = 0; ahead < 10; ahead += 1) {
    const edition = new Date(start + ahead * day).toISOString().slice(0, 10);
    if (!days.includes(weekdayOf(edition))) continue;
    const at = instantOf(edition, time, zone);
    if (at > after) return { edition, at };
  }
  throw new Error("A schedule has at least one day");
}
