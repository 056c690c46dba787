const englishUnits = "one two three four five six seven eight nine".split(" ");
const frenchUnits = "un deux trois quatre cinq six sept huit neuf".split(" ");
const frenchTens: Readonly<Record<string, number>> = { vingt: 20, trente: 30, quarante: 40 };
const englishTens: Readonly<Record<string, number>> = { twenty: 20, thirty: 30, forty: 40 };

const frenchYear = new RegExp(
  `(?<!\\p{L})deux[ -]mille[ -](${Object.keys(frenchTens).join("|")})(?:[ -](?:et[ -])?(${frenchUnits.join("|")}))?(?!\\p{L})`,
  "giu",
);
const englishYear = new RegExp(
  `(?<!\\p{L})twenty[ -](${Object.keys(englishTens).join("|")})(?:[ -](${englishUnits.join("|")}))?(?!\\p{L})`,
  "giu",
);

/**
 * Writes signs as words and years in words as digits before a question is cut into words: "+ de 500", "le + petit", "# of",
 * "> 600", "twenty thirty". A mention of the bot at the start is taken away: its name holds a year.
 */
export function spellSigns(question: string): string {
  if (!/[@+#<>≤≥]|mille|twenty/iu.test(question)) return question;
  return question
    .replace(/^\s*@\S+/u, " ")
    .replace(/(?<![-=<>])(?:>=|≥)(?=\s*\d)/gu, " gte ")
    .replace(/(?<![-=<>])(?:<=|≤)(?=\s*\d)/gu, " lte ")
    .replace(/(?<![-=<>])>(?=\s*\d)/gu, " gt ")
    .replace(/(?<![-=<>])<(?=\s*\d)/gu, " lt ")
    .replace(/\+(?=\s*(?:de|d['’]|que|grand|gros|petit|élevé|ancien|récent|important|faible)(?!\p{L}))/giu, "plus")
    .replace(/(?<=(?:le|la|les)\s)\+(?=\s)/giu, "plus")
    .replace(/#(?=\s*(?:of|de|d['’])(?!\p{L}))/giu, "number")
    .replace(frenchYear, (_, ten: string, unit?: string) => yearOf(frenchTens, ten, frenchUnits, unit))
    .replace(englishYear, (_, ten: string, unit?: string) => yearOf(englishTens, ten, englishUnits, unit));
}

function yearOf(
  decades: Readonly<Record<string, number>>,
  ten: string,
  digits: readonly string[],
  unit?: string,
): string {
  return String(2000 + (decades[ten.toLowerCase()] ?? 0) + (unit ? digits.indexOf(unit.toLowerCase()) + 1 : 0));
}
