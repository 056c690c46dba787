import fc from "fast-check";
import { DateTime, zone as referenceZone, TzDatabase } from "timezonecomplete";
import tzdata from "tzdata" with { type: "json" };
import { describe, expect, test } from "vitest";
import { findZone, localDate, localTime, nextDue, type Schedule, weekdays, zonesLike } from "../../src/digest/time.ts";

// Another implementation over another package of the IANA database, which reads the rules rather than compiled tables.
TzDatabase.init(tzdata);

const start = Date.UTC(2023, 11, 31);
const end = Date.UTC(2028, 0, 2);

/** All editions between two instants. */
function editionsOf(schedule: Schedule, from: number, to: number) {
  const editions = [];
  for (let due = nextDue(schedule, from); due.at < to; due = nextDue(schedule, due.at)) editions.push(due);
  return editions;
}

function iso(at: number): string {
  return new Date(at).toISOString();
}

/** The instant at which the reference has this local time; a time in a gap is moved forward by it. */
function reference(date: string, time: string, zone: string): number {
  return new DateTime(`${date}T${time}:00.000`, referenceZone(zone)).unixUtcMillis();
}

describe.each(["Africa/Casablanca", "Europe/Paris", "America/New_York"])("in %s from 2024 to 2027", (zone) => {
  test.each(["00:00", "09:00", "12:30", "23:59"])(
    "every day at %s has one edition, at the instant of the reference",
    (time) => {
      const editions = editionsOf({ time, zone, days: weekdays }, start, end);
      const dates = editions.map(({ edition }) => edition);
      const expected = [];
      for (let day = Date.UTC(2024, 0, 1); day < Date.UTC(2028, 0, 1); day += 86_400_000)
        expected.push(iso(day).slice(0, 10));
      expect(dates.filter((date) => date >= "2024-01-01" && date <= "2027-12-31")).toEqual(expected);
      for (const { edition, at } of editions)
        expect([edition, iso(at)]).toEqual([edition, iso(reference(edition, time, zone))]);
    },
  );

  test.each(["01:30", "02:00", "02:30", "02:59", "03:00"])(
    "at %s, where clocks change, every day has one edition",
    (time) => {
      const editions = editionsOf({ time, zone, days: weekdays }, start, end);
      expect(new Set(editions.map(({ edition }) => edition)).size).toBe(editions.length);
      for (const { edition, at } of editions) {
        expect(localDate(at, zone)).toBe(edition);
        const local = localTime(at, zone);
        // Only a time that a gap swallowed is later than asked, and then it is the first minute after the gap.
        if (local !== time) expect(localTime(at - 60_000, zone) < time && time < local).toBe(true);
      }
    },
  );
});

test("nine o’clock in Casablanca is 09:00 UTC on 1 December 2026, and 08:00 UTC before Morocco left UTC+1", () => {
  const at = (after: string) =>
    iso(nextDue({ time: "09:00", zone: "Africa/Casablanca", days: weekdays }, Date.parse(after)).at);
  expect(at("2026-12-01T00:00:00Z")).toBe("2026-12-01T09:00:00.000Z");
  expect(at("2026-09-19T00:00:00Z")).toBe("2026-09-19T08:00:00.000Z");
  expect(at("2026-09-21T00:00:00Z")).toBe("2026-09-21T09:00:00.000Z");
});

test("Morocco’s clocks went back during Ramadan of 2024, 2025 and 2026", () => {
  const hourOf = (date: string) =>
    iso(nextDue({ time: "09:00", zone: "Africa/Casablanca", days: weekdays }, Date.parse(date)).at).slice(11, 16);
  for (const [before, during, after] of [
    ["2024-03-09", "2024-03-11", "2024-04-15"],
    ["2025-02-22", "2025-02-24", "2025-04-07"],
    ["2026-02-14", "2026-02-16", "2026-03-23"],
  ] as const) {
    expect([hourOf(before), hourOf(during), hourOf(after)]).toEqual(["08:00", "09:00", "08:00"]);
  }
});

test("a time that does not exist is the first minute after the gap", () => {
  const due = nextDue({ time: "02:30", zone: "Europe/Paris", days: weekdays }, Date.parse("2026-03-28T12:00:00Z"));
  expect(due).toEqual({ edition: "2026-03-29", at: Date.parse("2026-03-29T01:00:00Z") });
});

test("a time that occurs twice counts once, the first time", () => {
  const schedule: Schedule = { time: "02:30", zone: "Europe/Paris", days: weekdays };
  const due = nextDue(schedule, Date.parse("2026-10-24T12:00:00Z"));
  expect(due).toEqual({ edition: "2026-10-25", at: Date.parse("2026-10-25T00:30:00Z") });
  expect(nextDue(schedule, due.at).edition).toBe("2026-10-26");
});

test("only the days asked for have an edition, and an edition that is due now is not due again", () => {
  const schedule: Schedule = { time: "09:00", zone: "Europe/Paris", days: ["mon", "fri"] };
  const editions = editionsOf(schedule, Date.parse("2026-11-23T08:00:00Z"), Date.parse("2026-12-05T00:00:00Z"));
  expect(editions.map(({ edition }) => edition)).toEqual(["2026-11-27", "2026-11-30", "2026-12-04"]);
});

test("in any zone, editions follow one another by date and by instant", () => {
  const zones = [
    "Pacific/Kiritimati",
    "Pacific/Pago_Pago",
    "Africa/Cairo",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "America/St_Johns",
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.integer({ min: 0, max: 1439 }),
      fc.integer({ min: start, max: end }),
      fc.subarray([...weekdays], { minLength: 1 }),
      (zone, minutes, after, days) => {
        const time = `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
        const first = nextDue({ time, zone, days }, after);
        const second = nextDue({ time, zone, days }, first.at);
        expect(first.at).toBeGreaterThan(after);
        expect(second.at).toBeGreaterThan(first.at);
        expect(second.edition > first.edition).toBe(true);
        const local = localTime(first.at, zone);
        if (local !== time) expect(localTime(first.at - 60_000, zone)).not.toBe(local);
        else expect(localDate(first.at, zone)).toBe(first.edition);
      },
    ),
    { numRuns: 300 },
  );
});

test("zones are known by their name in any case, and near ones are offered", () => {
  expect(findZone("africa/casablanca")).toBe("Africa/Casablanca");
  expect(findZone("Europe/Paris")).toBe("Europe/Paris");
  expect(findZone("america/new york")).toBe("America/New_York");
  expect(findZone("Maroc")).toBeUndefined();
  expect(zonesLike("casablanca")).toEqual(["Africa/Casablanca"]);
  expect(zonesLike("Africa/Paris")).toEqual(["Europe/Paris"]);
});
