type Currency = "MAD" | "USD" | "EUR";

/** French and English cardinals below twenty, folded. "un", "une", "one" and "a" count only beside other words. */
export const units: ReadonlyMap<string, number> = new Map([
  ...listed("zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"),
  ...listed(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
  ),
  ["une", 1],
]);

export const tens: ReadonlyMap<string, number> = new Map([
  ["vingt", 20],
  ["vingts", 20],
  ["trente", 30],
  ["quarante", 40],
  ["cinquante", 50],
  ["soixante", 60],
  ["septante", 70],
  ["huitante", 80],
  ["octante", 80],
  ["nonante", 90],
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["fourty", 40],
  ["fifty", 50],
  ["sixty", 60],
  ["seventy", 70],
  ["eighty", 80],
  ["ninety", 90],
]); // prettier-ignore

export const hundreds: ReadonlySet<string> = new Set(["cent", "cents", "hundred", "hundreds"]);

export interface Scale {
  readonly factor: number;
  /** An abbreviation ("k", "Md"): only after digits. */
  readonly short: boolean;
  /** A round number of things ("une centaine"). */
  readonly approx: boolean;
  /** The abbreviation names a currency too ("MDH": millions of dirhams). */
  readonly currency?: Currency;
}

/** What multiplies the number before it. In both languages "billion" is read as 10^9, as the Moroccan press uses it. */
export const scales: ReadonlyMap<string, Scale> = new Map([
  ...scaled(1e3, "mille milles millier milliers thousand thousands"),
  ...scaled(1e6, "million millions"),
  ...scaled(1e9, "milliard milliards billion billions"),
  ...scaled(1e12, "trillion trillions"),
  ...scaled(1e3, "k", { short: true }),
  ...scaled(1e6, "m mn mio mln mm", { short: true }),
  ...scaled(1e9, "md mds mrd mrds mia bn b bd", { short: true }),
  ...scaled(1e12, "tn", { short: true }),
  ...scaled(1e3, "kdh kdhs kmad", { short: true, currency: "MAD" }),
  ...scaled(1e6, "mdh mdhs mmad", { short: true, currency: "MAD" }),
  ...scaled(1e9, "mmdh mmdhs mddh mdmad", { short: true, currency: "MAD" }),
  ...scaled(1e3, "kusd", { short: true, currency: "USD" }),
  ...scaled(1e6, "musd", { short: true, currency: "USD" }),
  ...scaled(1e3, "keur", { short: true, currency: "EUR" }),
  ...scaled(1e6, "meur", { short: true, currency: "EUR" }),
  ...scaled(12, "douzaine douzaines dozen dozens"),
  ...[
    ...scaled(10, "dizaine dizaines"),
    ...scaled(15, "quinzaine"),
    ...scaled(20, "vingtaine"),
    ...scaled(30, "trentaine"),
    ...scaled(40, "quarantaine"),
    ...scaled(50, "cinquantaine"),
    ...scaled(60, "soixantaine"),
    ...scaled(100, "centaine centaines"),
  ].map(([word, scale]): [string, Scale] => [word, { ...scale, approx: true }]),
]); // prettier-ignore

/** Ordinals in words. "second" is one too; "last" is none. */
export const ordinals: ReadonlyMap<string, number> = new Map([
  ...listed(
    "premier deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme onzieme douzieme",
    1,
  ),
  ...listed("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth", 1),
  ["premiere", 1],
  ["premiers", 1],
  ["premieres", 1],
  ["seconde", 2],
  ["quinzieme", 15],
  ["vingtieme", 20],
  ["twentieth", 20],
]); // prettier-ignore

/** Words before a number that make it a rough one. */
export const roughly: ReadonlySet<string> = new Set(
  "environ quelque quelques presque pres autour about around some nearly almost approximately roughly approx circa ca".split(
    " ",
  ),
);

export const percentWords: ReadonlySet<string> = new Set(["%", "٪", "pourcent", "pourcents", "percent", "pct"]);

function listed(words: string, first = 0): [string, number][] {
  return words.split(" ").map((word, index) => [word, first + index]);
}

function scaled(factor: number, words: string, more: { short?: boolean; currency?: Currency } = {}): [string, Scale][] {
  return words.split(" ").map((word) => [word, { factor, short: false, approx: false, ...more }]);
}
