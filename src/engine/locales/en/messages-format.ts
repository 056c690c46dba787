import type { Measure } from "../../query.ts";
import type { Messages } from "../fr/messages.ts";

/** No-break space, between a currency and its amount, a number and its unit. */
const nbsp = "\u00a0";

const numbers = new Intl.NumberFormat("en", { maximumFractionDigits: 9 });
const plurals = new Intl.PluralRules("en");
const ordinals = new Intl.PluralRules("en", { type: "ordinal" });
const lists = new Intl.ListFormat("en-GB", { type: "conjunction" });
const choices = new Intl.ListFormat("en-GB", { type: "disjunction" });
const months = new Intl.DateTimeFormat("en-GB", { month: "long", timeZone: "UTC" });

type Noun = readonly [singular: string, plural: string];

const currencies = new Set(["MAD", "USD", "EUR"]);

const units: Readonly<Record<string, Noun>> = {
  jobs: ["job", "jobs"],
  agreements: ["agreement", "agreements"],
  organisations: ["organisation", "organisations"],
  people: ["person", "people"],
  scholarships: ["scholarship", "scholarships"],
  startups: ["start-up", "start-ups"],
  centres: ["centre", "centres"],
  households: ["household", "households"],
  connections: ["connection", "connections"],
  sites: ["site", "sites"],
  countries: ["country", "countries"],
  places: ["place", "places"],
  sectors: ["sector", "sectors"],
  events: ["event", "events"],
  targets: ["target", "targets"],
  companies: ["company", "companies"],
  localities: ["locality", "localities"],
  programmes: ["programme", "programmes"],
  universities: ["university", "universities"],
  "cloud-regions": ["cloud region", "cloud regions"],
  towers: ["tower", "towers"],
  "fund-managers": ["fund manager", "fund managers"],
  "unesco-category-2-centre": ["UNESCO category 2 centre", "UNESCO category 2 centres"],
  days: ["day", "days"],
  years: ["year", "years"],
};

/** Nouns that say more than the unit alone. */
const measured: Readonly<Record<string, Noun>> = {
  "trainees people": ["person to be trained", "people to be trained"],
  "beneficiaries people": ["beneficiary", "beneficiaries"],
  "coverage people": ["person covered", "people covered"],
};

function nounOf(unit: string, measure: Measure | undefined): Noun {
  const word = unit.replaceAll("-", " ");
  return measured[`${measure} ${unit}`] ?? units[unit] ?? [word, word];
}

function scaled(amount: number): string | undefined {
  for (const [size, word] of [
    [1e9, "billion"],
    [1e6, "million"],
  ] as const) {
    const scaledAmount = amount / size;
    // Three decimals at most, and only when nothing is lost: a figure is never rounded.
    if (scaledAmount >= 1 && Math.round(scaledAmount * 1000) * (size / 1000) === amount)
      return `${numbers.format(scaledAmount)}${nbsp}${word}`;
  }
  return undefined;
}

function quantity(
  amount: number,
  unit: string,
  options: {
    readonly measure?: Measure | undefined;
    readonly direct?: boolean;
    readonly max?: number | undefined;
  } = {},
): string {
  if (options.max !== undefined)
    return `${numbers.format(amount)} to ${quantity(options.max, unit, { measure: options.measure })}`;
  if (unit === "percent") return `${numbers.format(amount)}%`;
  if (unit === "MW") return `${numbers.format(amount)}${nbsp}MW`;
  if (unit === "rank")
    return `${numbers.format(amount)}${{ one: "st", two: "nd", few: "rd" }[ordinals.select(amount) as string] ?? "th"} place`;
  const number = scaled(amount) ?? numbers.format(amount);
  if (currencies.has(unit))
    return `${unit}${nbsp}${number}${options.measure === "investment" ? " of investment" : options.measure === "funding" ? " of funding" : ""}`;
  const [singular, plural] = nounOf(unit, options.measure);
  return `${number}${options.direct ? " direct" : ""} ${plurals.select(amount) === "one" ? singular : plural}`;
}

function day(date: string): string {
  const [year = "", month, number] = date.split("-");
  if (!month) return year;
  const name = months.format(new Date(Date.UTC(2000, Number(month) - 1, 1)));
  return number ? `${Number(number)} ${name} ${year}` : `${name} ${year}`;
}

export const format: Messages["format"] = {
  number: (value) => numbers.format(value),
  quantity,
  plural: (unit) => nounOf(unit, undefined)[1],
  isFeminine: () => false,
  qualified: (qualifier, text) =>
    qualifier === "exact" ? text : `${{ "at-least": "at least", "up-to": "up to", about: "about" }[qualifier]} ${text}`,
  periodic: (period, text) =>
    `${text} ${{ "per-month": "a month", "per-year": "a year", "per-cohort": "per class" }[period]}`,
  day,
  dayNumber: (date) => String(Number(date.slice(8))),
  onDay: (date) => (date.length === 10 ? `on ${day(date)}` : `in ${day(date)}`),
  by: (year) => `by ${year}`,
  due({ from, to }) {
    if (from === undefined) return to === undefined ? "" : `by ${to}`;
    if (to === undefined) return `from ${from} on`;
    return from === to ? `in ${from}` : `from ${from} to ${to}`;
  },
  list: (items) => lists.format(items),
  anyOf: (items) => choices.format(items),
  cutList(items, limit) {
    const left = items.length - limit;
    return left <= 0
      ? lists.format(items)
      : lists.format([...items.slice(0, limit), left === 1 ? "1 other" : `${numbers.format(left)} others`]);
  },
  quote: (text) => `“${text}”`,
  labelled: (label, value) => `${label}: ${value}`,
  joined: (statements) => statements.join("; "),
  more: (left, of) => `… and ${numbers.format(left)} more ${nounOf(of, undefined)[left === 1 ? 0 : 1]}.`,
  moreLines: (left) => `… and ${numbers.format(left)} more.`,
};
