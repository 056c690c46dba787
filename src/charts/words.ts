import type { Chart, Language } from "../engine/answer.ts";
import { messagesOf } from "../engine/compose/messages.ts";

/** Words of pictures that answers in text do not have. */
const words = {
  fr: {
    strategy: "Stratégie Maroc Digital 2030",
    thousands: { million: "M", billion: "Md" },
    currencies: { MAD: "dirhams (MAD)", USD: "dollars (USD)", EUR: "euros (EUR)" },
    percent: "%",
    money: (number: string, currency: string): string => `${number}\u00a0${currency}`,
    kinds: { bar: "Diagramme en barres", timeline: "Frise des échéances", pie: "Diagramme circulaire" },
  },
  en: {
    strategy: "Digital Morocco 2030 strategy",
    thousands: { million: "m", billion: "bn" },
    currencies: { MAD: "dirhams (MAD)", USD: "dollars (USD)", EUR: "euros (EUR)" },
    percent: "%",
    money: (number: string, currency: string): string => `${currency}\u00a0${number}`,
    kinds: { bar: "Bar chart", timeline: "Timeline of deadlines", pie: "Pie chart" },
  },
} as const satisfies Readonly<Record<Language, unknown>>;

const isCurrency = (unit: string): unit is "MAD" | "USD" | "EUR" => ["MAD", "USD", "EUR"].includes(unit);

/**
 * A text as a picture shows it. Inter's narrow no-break space is so thin that "1 050" would read "1050": pictures take the
 * no-break space instead. Characters that XML refuses become spaces.
 */
export function pictureText(text: string): string {
  return text.replaceAll("\u202f", "\u00a0").replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, " ");
}

/** The strategy's name, above the title. */
export function strategyName(language: Language): string {
  return words[language].strategy;
}

/** What kind of picture it is, for its alt text. */
export function kindName(kind: Chart["kind"], language: Language): string {
  return words[language].kinds[kind];
}

/** The unit in words, under the axis: "emplois", "dirhams (MAD)", "MW". */
export function unitName(unit: string, language: Language): string {
  if (isCurrency(unit)) return words[language].currencies[unit];
  if (unit === "percent") return words[language].percent;
  if (unit === "MW") return "MW";
  return messagesOf(language).format.plural(unit);
}

/** A number of a picture without its noun: "1 050", "4,4 Md". Exact: it is only shortened when no digit is lost. */
function shortNumber(value: number, language: Language): string {
  const { number } = messagesOf(language).format;
  for (const [size, name] of [
    [1e9, "billion"],
    [1e6, "million"],
  ] as const) {
    const scaled = value / size;
    if (Math.abs(scaled) >= 1 && Math.round(scaled * 1000) * (size / 1000) === value)
      return `${number(scaled)}\u00a0${words[language].thousands[name]}`;
  }
  return number(value);
}

/** A figure beside its bar: "1 050", "12 Md MAD" and "MAD 12 bn", "40 %", "16 MW". */
export function figure(value: number, unit: string, language: Language): string {
  if (unit === "percent" || unit === "MW" || unit === "rank")
    return pictureText(messagesOf(language).format.quantity(value, unit));
  const number = pictureText(shortNumber(value, language));
  return isCurrency(unit) ? words[language].money(number, unit) : number;
}

/** A figure of an axis: like that beside a bar, without the currency, which the axis names. */
export function axisFigure(value: number, language: Language): string {
  return pictureText(shortNumber(value, language));
}
