import { z } from "zod";
import { type Language, languages } from "../engine/answer.ts";
import { fold } from "../engine/fold.ts";
import { type Filter, filter } from "../engine/query.ts";
import { findZone, type Schedule, type Weekday, weekdays, zonesLike } from "./time.ts";

/** What a channel chose: when, in which language, about what. */
export interface DigestSettings {
  readonly schedule: Schedule;
  readonly language: Language;
  /** True: nothing is sent when nothing changed. */
  readonly quiet: boolean;
  /** Which agreements, by ids. */
  readonly filter: Filter;
}

/** The settings as the store keeps them. */
export const settingsSchema: z.ZodType<DigestSettings> = z.strictObject({
  schedule: z.strictObject({
    time: z.string().regex(/^\d\d:\d\d$/),
    zone: z.string(),
    days: z.array(z.enum(weekdays)).min(1),
  }),
  language: z.enum(languages),
  quiet: z.boolean(),
  filter,
});

/** Options of `digest subscribe` by their English names: texts as typed, names looked up. */
export type DigestOptions = Readonly<Record<string, string | number | readonly { readonly id: string }[]>>;

/** Why options cannot be read. */
export type OptionFault =
  | { readonly fault: "time" | "days" | "lang" | "quiet"; readonly given: string }
  | { readonly fault: "zone"; readonly given: string; readonly near: readonly string[] };

export type ReadSettings = { readonly settings: DigestSettings } | OptionFault;

/** Nine o’clock in Morocco, on working days (contract, section 8). */
const defaults = { time: "09:00", zone: "Africa/Casablanca", days: weekdays.slice(0, 5) } as const;

const dayNames: Readonly<Record<Weekday, readonly string[]>> = {
  mon: ["monday", "lundi"],
  tue: ["tuesday", "mardi"],
  wed: ["wednesday", "mercredi"],
  thu: ["thursday", "jeudi"],
  fri: ["friday", "vendredi"],
  sat: ["saturday", "samedi"],
  sun: ["sunday", "dimanche"],
};
const everyDay = new Set(["daily", "every day", "everyday", "quotidien", "chaque jour", "tous les jours", "tous"]);
const workingDays = new Set(["weekdays", "jours ouvres", "jours ouvrables", "en semaine"]);

/** HH:MM from `9:00`, `09:00`, `9h`, `9h30` or `9`; undefined when it is no time of the day. */
function readTime(typed: string): string | undefined {
  const [, hour, minutes = "00"] = /^(\d{1,2})(?:\s?[:h]\s?(\d\d)?)?$/u.exec(fold(typed).trim()) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minutes) > 59) return undefined;
  return `${hour.padStart(2, "0")}:${minutes}`;
}

/** A day by its name or its first letters (three, or two: `lu`), in either language. */
function readDay(typed: string): number {
  const word = typed.trim().replace(/\.$/, "");
  if (word.length < 2) return -1;
  return weekdays.findIndex((day) => dayNames[day].some((name) => name.startsWith(word)));
}

/** The days of `daily`, `mon-fri`, `mon,wed` or `lun, mer-ven`, in the order of the week; undefined when one is no day. */
function readDays(typed: string): readonly Weekday[] | undefined {
  const text = fold(typed).trim();
  if (everyDay.has(text)) return weekdays;
  if (workingDays.has(text)) return defaults.days;
  const chosen = new Set<number>();
  for (const part of text.split(/[,;]|\s+(?:et|and)\s+/)) {
    const ends = part.split(/-|–|\s+(?:a|au|to)\s+/).map(readDay);
    const [first = -1, last = first] = ends;
    if (ends.length > 2 || ends.includes(-1)) return undefined;
    for (let day = first; ; day = (day + 1) % weekdays.length) {
      chosen.add(day);
      if (day === last) break;
    }
  }
  return weekdays.filter((_, index) => chosen.has(index));
}

function readChoice<Value>(typed: string, choices: Readonly<Record<string, Value>>): Value | undefined {
  const word = fold(typed).trim();
  return Object.hasOwn(choices, word) ? choices[word] : undefined;
}

const yesNo = { yes: true, no: false, oui: true, non: false, true: true, false: false };
const languageNames: Readonly<Record<string, Language>> = {
  fr: "fr",
  francais: "fr",
  french: "fr",
  en: "en",
  anglais: "en",
  english: "en",
};

const slots = { place: "places", organisation: "organisations", sector: "sectors", event: "events" } as const;

/** The filter of the options that name records; several names mean any of them. */
function readFilter(options: DigestOptions): Filter {
  const wanted: Record<string, readonly string[]> = {};
  const unwanted: Record<string, readonly string[]> = {};
  for (const kind of ["place", "organisation", "sector", "event"] as const) {
    for (const [name, target] of [
      [kind, wanted],
      [`not-${kind}`, unwanted],
    ] as const) {
      const given = options[name];
      if (typeof given === "object") target[slots[kind]] = [...new Set(given.map(({ id }) => id))];
    }
  }
  return filter.parse({ ...wanted, ...(Object.keys(unwanted).length > 0 && { not: unwanted }) });
}

/** Reads the options of `digest subscribe`. What is missing takes its default; `language` is that of whoever asks. */
export function readSettings(options: DigestOptions, language: Language): ReadSettings {
  const text = (name: string) => (options[name] === undefined ? undefined : String(options[name]));
  const given = { time: text("time"), zone: text("tz"), days: text("days"), lang: text("lang"), quiet: text("quiet") };
  const time = given.time === undefined ? defaults.time : readTime(given.time);
  if (time === undefined) return { fault: "time", given: given.time ?? "" };
  const zone = given.zone === undefined ? defaults.zone : findZone(given.zone);
  if (zone === undefined) return { fault: "zone", given: given.zone ?? "", near: zonesLike(given.zone ?? "") };
  const days = given.days === undefined ? defaults.days : readDays(given.days);
  if (days === undefined) return { fault: "days", given: given.days ?? "" };
  const chosen = given.lang === undefined ? language : readChoice(given.lang, languageNames);
  if (chosen === undefined) return { fault: "lang", given: given.lang ?? "" };
  const quiet = given.quiet === undefined ? false : readChoice(given.quiet, yesNo);
  if (quiet === undefined) return { fault: "quiet", given: given.quiet ?? "" };
  return { settings: { schedule: { time, zone, days }, language: chosen, quiet, filter: readFilter(options) } };
}
