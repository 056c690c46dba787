import fc from "fast-check";
import { expect, test } from "vitest";
import { readSettings, settingsSchema } from "../../src/digest/subscription.ts";
import { weekdays } from "../../src/digest/time.ts";

function read(options: Parameters<typeof readSettings>[0]) {
  const result = readSettings(options, "fr");
  if (!("settings" in result)) throw new Error(`not read: ${result.fault}`);
  return result.settings;
}

test("what is not said takes its default: nine in Casablanca, on working days, in the asker’s language", () => {
  expect(read({})).toEqual({
    schedule: { time: "09:00", zone: "Africa/Casablanca", days: ["mon", "tue", "wed", "thu", "fri"] },
    language: "fr",
    quiet: false,
    filter: {},
  });
});

test.each([
  ["08:30", "08:30"],
  ["8:05", "08:05"],
  ["9h", "09:00"],
  ["18h45", "18:45"],
  ["00:00", "00:00"],
  ["23:59", "23:59"],
])("%s is the time %s", (typed, time) => {
  expect(read({ time: typed }).schedule.time).toBe(time);
});

test.each(["24:00", "12:60", "noon", "9h5", "", "-1:00", "12:00:00"])("%j is no time", (given) => {
  expect(readSettings({ time: given }, "fr")).toEqual({ fault: "time", given });
});

test.each([
  ["daily", weekdays],
  ["quotidien", weekdays],
  ["tous les jours", weekdays],
  ["mon-fri", ["mon", "tue", "wed", "thu", "fri"]],
  ["lun-ven", ["mon", "tue", "wed", "thu", "fri"]],
  ["lun,mer", ["mon", "wed"]],
  ["Lundi, jeudi", ["mon", "thu"]],
  ["mon and wed", ["mon", "wed"]],
  ["mardi et samedi", ["tue", "sat"]],
  ["fri-mon", ["mon", "fri", "sat", "sun"]],
  ["ven,lun,ven", ["mon", "fri"]],
  ["sun", ["sun"]],
])("%j means %j", (typed, days) => {
  expect(read({ days: typed }).schedule.days).toEqual(days);
});

test.each(["", "m", "monday-", "noday", "mon-tue-wed", "1,2"])("%j does not say which days", (given) => {
  expect(readSettings({ days: given }, "fr")).toEqual({ fault: "days", given });
});

test("an unknown time zone is refused with those that come near", () => {
  expect(readSettings({ tz: "Casablanca" }, "fr")).toEqual({
    fault: "zone",
    given: "Casablanca",
    near: ["Africa/Casablanca"],
  });
  expect(read({ tz: "europe/paris" }).schedule.zone).toBe("Europe/Paris");
});

test("several names of an option mean any of them, and those left out stand apart", () => {
  const ids = (...names: string[]) => names.map((id) => ({ id }));
  const { filter } = read({ place: ids("oujda", "fes", "oujda"), "not-organisation": ids("oracle") });
  expect(filter).toEqual({ places: ["oujda", "fes"], not: { organisations: ["oracle"] } });
});

test("language and quiet take words of both languages and refuse others", () => {
  expect(read({ lang: "English", quiet: "oui" })).toMatchObject({ language: "en", quiet: true });
  expect(readSettings({ lang: "es" }, "fr")).toEqual({ fault: "lang", given: "es" });
  expect(readSettings({ quiet: "maybe" }, "fr")).toEqual({ fault: "quiet", given: "maybe" });
});

test("whatever is typed is read or refused, and what was read is what the store gives back", () => {
  const typed = fc.option(fc.string({ maxLength: 20 }), { nil: undefined });
  fc.assert(
    fc.property(fc.record({ time: typed, tz: typed, days: typed, lang: typed, quiet: typed }), (options) => {
      const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
      const result = readSettings(given as Record<string, string>, "en");
      if ("fault" in result) expect(Object.values(given)).toContain(result.given);
      else expect(settingsSchema.parse(JSON.parse(JSON.stringify(result.settings)))).toEqual(result.settings);
    }),
  );
});
