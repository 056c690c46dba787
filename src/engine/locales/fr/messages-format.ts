import type { Measure } from "../../query.ts";

/** No-break space, before a colon and inside guillemets. */
export const nbsp = "\u00a0";
/** Narrow no-break space, before ; ! ? and %, and between groups of digits. */
const thin = "\u202f";

const numbers = new Intl.NumberFormat("fr", { maximumFractionDigits: 9 });
const plurals = new Intl.PluralRules("fr");
const lists = new Intl.ListFormat("fr", { type: "conjunction" });
const choices = new Intl.ListFormat("fr", { type: "disjunction" });
const months = new Intl.DateTimeFormat("fr", { month: "long", timeZone: "UTC" });

type Noun = readonly [singular: string, plural: string];

const currencies: Readonly<Record<string, Noun>> = {
  MAD: ["dirham", "dirhams"],
  USD: ["dollar", "dollars"],
  EUR: ["euro", "euros"],
};

const units: Readonly<Record<string, Noun>> = {
  jobs: ["emploi", "emplois"],
  agreements: ["accord", "accords"],
  organisations: ["organisation", "organisations"],
  people: ["personne", "personnes"],
  scholarships: ["bourse", "bourses"],
  startups: ["startup", "startups"],
  centres: ["centre", "centres"],
  households: ["foyer", "foyers"],
  connections: ["raccordement", "raccordements"],
  sites: ["site", "sites"],
  countries: ["pays", "pays"],
  places: ["lieu", "lieux"],
  sectors: ["secteur", "secteurs"],
  events: ["événement", "événements"],
  targets: ["objectif", "objectifs"],
  companies: ["entreprise", "entreprises"],
  localities: ["localité", "localités"],
  programmes: ["filière", "filières"],
  universities: ["université", "universités"],
  "cloud-regions": ["région cloud", "régions cloud"],
  towers: ["tour", "tours"],
  "fund-managers": ["société de gestion", "sociétés de gestion"],
  "unesco-category-2-centre": ["centre UNESCO de catégorie 2", "centres UNESCO de catégorie 2"],
  days: ["jour", "jours"],
  years: ["an", "ans"],
};

/** Nouns that say more than the unit alone. */
const measured: Readonly<Record<string, Noun>> = {
  "trainees people": ["personne à former", "personnes à former"],
  "beneficiaries people": ["bénéficiaire", "bénéficiaires"],
  "coverage people": ["personne couverte", "personnes couvertes"],
};

const feminine = new Set(["people", "organisations", "scholarships", "startups", "companies", "localities"]);

function nounOf(unit: string, measure: Measure | undefined): Noun {
  const word = unit.replaceAll("-", " ");
  return measured[`${measure} ${unit}`] ?? units[unit] ?? currencies[unit] ?? [word, word];
}

/** "de" or "d’" before a word. French does not elide before an aspirated h, and foreign names count as aspirated. */
export function de(word: string): string {
  return /^[aeiouàâæéèêëîïôœöùûü]/iu.test(word) ? `d’${word}` : `de ${word}`;
}

function scaled(amount: number, noun: string): string | undefined {
  for (const [size, word] of [
    [1e9, "milliard"],
    [1e6, "million"],
  ] as const) {
    const scaledAmount = amount / size;
    // Three decimals at most, and only when nothing is lost: a figure is never rounded.
    if (scaledAmount >= 1 && Math.round(scaledAmount * 1000) * (size / 1000) === amount)
      return `${numbers.format(scaledAmount)}${nbsp}${word}${scaledAmount >= 2 ? "s" : ""} ${de(noun)}`;
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
    return `de ${numbers.format(amount)} à ${quantity(options.max, unit, { measure: options.measure })}`;
  if (unit === "percent") return `${numbers.format(amount)}${thin}%`;
  if (unit === "MW") return `${numbers.format(amount)}${nbsp}MW`;
  if (unit === "rank") return amount === 1 ? "1er rang" : `${numbers.format(amount)}e rang`;
  const [singular, plural] = nounOf(unit, options.measure);
  const one = plurals.select(amount) === "one";
  const direct = options.direct ? (one ? " direct" : " directs") : "";
  const money =
    currencies[unit] &&
    (options.measure === "investment" ? " d’investissement" : options.measure === "funding" ? " de financement" : "");
  return `${scaled(amount, plural) ?? `${numbers.format(amount)} ${one ? singular : plural}`}${direct}${money ?? ""}`;
}

/** "1er", "15": the day of a full date alone. */
function dayNumber(date: string): string {
  return date.endsWith("-01") ? "1er" : String(Number(date.slice(8)));
}

function day(date: string): string {
  const [year = "", month, number] = date.split("-");
  if (!month) return year;
  const name = months.format(new Date(Date.UTC(2000, Number(month) - 1, 1)));
  if (!number) return `${name} ${year}`;
  return `${dayNumber(date)} ${name} ${year}`;
}

export const format = {
  number: (value: number): string => numbers.format(value),
  /** A number with its noun: "1 emploi", "1,4 milliard de dirhams", "500 MW". Exact: no digit is lost. */
  quantity,
  plural: (unit: string): string => nounOf(unit, undefined)[1],
  isFeminine: (unit: string): boolean => feminine.has(unit),
  qualified(qualifier: "exact" | "at-least" | "up-to" | "about", text: string): string {
    return qualifier === "exact"
      ? text
      : `${{ "at-least": "au moins", "up-to": "jusqu’à", about: "environ" }[qualifier]} ${text}`;
  },
  periodic(period: "per-month" | "per-year" | "per-cohort", text: string): string {
    return `${text} ${{ "per-month": "par mois", "per-year": "par an", "per-cohort": "par promotion" }[period]}`;
  },
  /** A date as precise as it is known: "1er avril 2025", "mai 2024", "2024". */
  day,
  dayNumber,
  /** The same with its preposition: "le 15 avril 2025", "en mai 2024". */
  onDay: (date: string): string => (date.length === 10 ? `le ${day(date)}` : `en ${day(date)}`),
  by: (year: number): string => `d’ici ${year}`,
  due({ from, to }: { readonly from?: number | undefined; readonly to?: number | undefined }): string {
    if (from === undefined) return to === undefined ? "" : `d’ici ${to}`;
    if (to === undefined) return `à partir de ${from}`;
    return from === to ? `en ${from}` : `de ${from} à ${to}`;
  },
  list: (items: readonly string[]): string => lists.format(items),
  anyOf: (items: readonly string[]): string => choices.format(items),
  /** A list cut to its first items, with the number of those left out. */
  cutList(items: readonly string[], limit: number): string {
    const left = items.length - limit;
    return left <= 0
      ? lists.format(items)
      : lists.format([...items.slice(0, limit), left === 1 ? "1 autre" : `${numbers.format(left)} autres`]);
  },
  quote: (text: string): string => `«${nbsp}${text}${nbsp}»`,
  labelled: (label: string, value: string): string => `${label}${nbsp}: ${value}`,
  /** Two independent statements in one sentence. */
  joined: (statements: readonly string[]): string => statements.join(`${thin}; `),
  more: (left: number, of: string): string =>
    `… et ${numbers.format(left)} ${left === 1 ? "autre" : "autres"} ${nounOf(of, undefined)[left === 1 ? 0 : 1]}.`,
  moreLines: (left: number): string => `… et ${numbers.format(left)} ${left === 1 ? "autre" : "autres"}.`,
};
