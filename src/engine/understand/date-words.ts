import { editDistance } from "./edit-distance.ts";

const MONTHS = [
  "janvier janv january jan",
  "fevrier fevr fev february feb",
  "mars march mar",
  "avril avr april apr",
  "mai may",
  "juin june jun",
  "juillet juil july jul",
  "aout august aug",
  "septembre september sept sep",
  "octobre october oct",
  "novembre november nov",
  "decembre december dec",
]; // prettier-ignore

const months: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.split(" ").map((name): [string, number] => [name, index + 1])),
);
const longMonths = [...months.keys()].filter((name) => name.length >= 5 && name !== "march");

/** Month names that are ordinary words too; they need a preposition, a day or a year beside them. */
export const doubtfulMonths: ReadonlySet<string> = new Set([
  "may",
  "march",
  "mars",
  "mai",
  "jan",
  "mar",
  "dec",
  "sep",
  "sept",
  "avr",
  "oct",
  "nov",
  "juin",
  "jun",
]); // prettier-ignore

/** True for a word without which there is no date: a number, a month, a unit of time, "today". */
export function bearsDate(word: string): boolean {
  return /^\d|^[qtsh][1-4]$/.test(word) || months.has(word) || unitWords.has(word) || dayWords.has(word);
}

export function monthOf(word: string): number | undefined {
  return months.get(word);
}

/** The month that a word of five letters or more is one edit away from ("fevier", "avirl"); only safe beside a year or a day. */
export function misspeltMonth(word: string): number | undefined {
  if (word.length < 5 || word.length > 10) return undefined;
  const name = longMonths.find((known) => editDistance(word, known, 1) <= 1);
  return name === undefined ? undefined : months.get(name);
}

/** Days from today. */
export const dayWords: ReadonlyMap<string, number> = new Map([
  ["aujourd'hui", 0],
  ["auj'hui", 0],
  ["aujourdhui", 0],
  ["today", 0],
  ["hier", -1],
  ["yesterday", -1],
  ["demain", 1],
  ["tomorrow", 1],
]); // prettier-ignore

/** First and last month; winter runs into the next year. */
export const seasons: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["printemps", [3, 5]],
  ["spring", [3, 5]],
  ["ete", [6, 8]],
  ["summer", [6, 8]],
  ["automne", [9, 11]],
  ["autumn", [9, 11]],
  ["fall", [9, 11]],
  ["hiver", [12, 14]],
  ["winter", [12, 14]],
]); // prettier-ignore

export type Unit = "day" | "week" | "month" | "quarter" | "half" | "year";

export const unitWords: ReadonlyMap<string, Unit> = new Map([
  ["an", "year"],
  ["lan", "year"],
  ["lannee", "year"],
  ["anne", "year"],
  ["anee", "year"],
  ["ans", "year"],
  ["annee", "year"],
  ["annees", "year"],
  ["year", "year"],
  ["years", "year"],
  ["yr", "year"],
  ["yrs", "year"],
  ["mois", "month"],
  ["month", "month"],
  ["months", "month"],
  ["trimestre", "quarter"],
  ["trimestres", "quarter"],
  ["quarter", "quarter"],
  ["quarters", "quarter"],
  ["semestre", "half"],
  ["semestres", "half"],
  ["semester", "half"],
  ["half", "half"],
  ["semaine", "week"],
  ["semaines", "week"],
  ["week", "week"],
  ["weeks", "week"],
  ["jour", "day"],
  ["jours", "day"],
  ["day", "day"],
  ["days", "day"],
]); // prettier-ignore

export const lastWords: ReadonlySet<string> = new Set(
  "dernier derniere derniers dernieres passe passee passes passees ecoule ecoulee precedent precedente last past previous".split(
    " ",
  ),
); // prettier-ignore
export const nextWords: ReadonlySet<string> = new Set(
  "prochain prochaine prochains prochaines next coming suivante upcoming venir".split(" "),
); // prettier-ignore
export const thisWords: ReadonlySet<string> = new Set("ce cet cette this current ces these".split(" "));

export type Relation = "in" | "by" | "before" | "after" | "since" | "between";

/** What may stand before a period, as folded tokens. The longest one that fits is taken. */
const PREPOSITIONS: readonly (readonly [Relation, string])[] = [
  [
    "in",
    "en|in|durant|pendant|during|courant|within|on|of|from|for|pour|de|du|des|le|dated|datant de|date de|date du|dating from|au cours de|au cours du|dans le courant de|au|throughout|over|around|vers",
  ],
  [
    "by",
    "d ici|d ici a|d ici la|d ici le|dici|dici a|ici|ici a|a l horizon|a l horizon de|al horizon|a lhorizon|a horizon|horizon|l horizon|by|until|till|til|up to|upto|jusqu en|jusqu a|jusqu au|jusque|jusque en|jusqua|jusquen|no later than|no latter than|not later than|not latter than|at the latest in|at the latest by|au plus tard en|au plus tard|au plus tard le|au plus tard a|through|thru|due by|on or before",
  ],
  [
    "before",
    "avant|avant le|avant la|before|b4|prior to|anterieur a|anterieurs a|anterieure a|anterieures a|earlier than|ahead of",
  ],
  [
    "after",
    "apres|apres le|after|later than|posterieur a|posterieurs a|posterieure a|posterieures a|beyond|au dela de",
  ],
  [
    "since",
    "depuis|depuis le|since|ever since|a partir de|a partir du|a compter de|a compter du|des le|starting|starting in|starting from|beginning in|as of|as from|from and after|on or after",
  ],
]; // prettier-ignore

export const prepositions: ReadonlyMap<string, Relation> = new Map(
  PREPOSITIONS.flatMap(([relation, words]) => words.split("|").map((word): [string, Relation] => [word, relation])),
);
export const prepositionStarts: ReadonlySet<string> = new Set(
  [...prepositions.keys()].map((words) => words.split(" ")[0] ?? ""),
);
export const longestPreposition = 4;

/** What may follow a period and change its relation ("2025 onwards", "2028 au plus tard"). */
const FOLLOWERS: readonly (readonly [Relation, string])[] = [
  [
    "since",
    "onwards|onward|on|and later|and after|and onwards|and beyond|or later|or after|et apres|et plus|et au dela|ou apres|ou plus tard|forward",
  ],
  ["by", "au plus tard|at the latest|or earlier|or before|and before|and earlier|ou avant|et avant"],
]; // prettier-ignore

export const followers: ReadonlyMap<string, Relation> = new Map(
  FOLLOWERS.flatMap(([relation, words]) => words.split("|").map((word): [string, Relation] => [word, relation])),
);
