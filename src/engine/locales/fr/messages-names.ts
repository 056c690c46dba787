import { de } from "./messages-format.ts";

type Gender = "m" | "f" | "mp" | "fp";

/** Gender of the nouns that names of bodies, events and sectors begin with: these take an article, proper names do not. */
const genders = new Map<string, Gender>(
  (
    [
      [
        "m",
        "secrétariat ministère conseil fonds centre observatoire programme royaume état groupe institut office bureau laboratoire ordre comité réseau syndicat parlement haut-commissariat établissement consortium forum festival lancement sommet salon congrès séminaire colloque atelier cloud conseil spatial artisanat tourisme sport jeu enseignement monde voyage commerce transport numérique logiciel",
      ],
      [
        "f",
        "agence fédération fondation université école banque caisse commission direction wilaya association autorité organisation république ambassade société chambre union ligue académie confédération cour mission ville commune province région préfecture délégation faculté compagnie trésorerie bibliothèque haute visite journée rencontre conférence semaine cérémonie signature convention édition grande intelligence fibre formation éducation recherche administration cybersécurité santé agriculture énergie culture industrie économie externalisation innovation logistique fintech justice finance mobilité robotique gouvernance stratégie 5g",
      ],
      ["mp", "services centres réseaux paiements ports satellites médias jeux états émirats nations-unies"],
      [
        "fp",
        "assises startups compétences données langues petites télécommunications technologies rencontres journées nations",
      ],
    ] as const
  ).flatMap(([gender, words]) => words.split(" ").map((word) => [word, gender] as const)),
);
/** Common nouns that French writes in lower case inside a sentence. */
const common = new Set([
  "ministère",
  "groupe",
  "université",
  "ambassade",
  "wilaya",
  "lancement",
  "visite",
  "journée",
  "rencontre",
  "royaume",
  "république",
  "secrétariat",
  "école",
]);

const startsWithVowel = /^[aeiouàâéèêëîïôöùûü]/iu;

function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** Definite article and noun, apart, so that "à" and "de" can merge with the article; undefined article for proper names. */
function articled(
  name: string,
  lower: "common" | "always",
): { readonly article?: "le" | "la" | "les" | "l’"; readonly noun: string } {
  const given = /^(le|la|les|l’)\s?(.+)$/iu.exec(name);
  if (given?.[1] === "L’") return { article: "l’", noun: given[2] ?? name };
  const head = /^(?:\d+e )?([\p{L}\p{N}-]+)/u.exec(name)?.[1]?.toLowerCase() ?? "";
  const gender = genders.get(head);
  if (!gender) return { noun: name };
  const noun = lower === "always" || common.has(head) ? lowerFirst(name) : name;
  if (gender === "mp" || gender === "fp") return { article: "les", noun };
  if (startsWithVowel.test(noun)) return { article: "l’", noun };
  return { article: gender === "m" ? "le" : "la", noun };
}

function joinArticle(article: string | undefined, noun: string): string {
  if (!article) return noun;
  return article.endsWith("’") ? `${article}${noun}` : `${article} ${noun}`;
}

function the(name: string, lower: "common" | "always" = "common"): string {
  const { article, noun } = articled(name, lower);
  return joinArticle(article, noun);
}

function ofThe(name: string, lower: "common" | "always" = "common"): string {
  const { article, noun } = articled(name, lower);
  if (article === "le") return `du ${noun}`;
  if (article === "les") return `des ${noun}`;
  return article ? `de ${joinArticle(article, noun)}` : de(noun);
}

/** Sector names join two nouns ("Recherche et innovation"): each takes its own article when it can. */
function sector(name: string): string {
  return name
    .split(" et ")
    .map((part) => the(part, "always"))
    .join(" et ");
}

const countries = new Intl.DisplayNames("fr", { type: "region" });
const masculineInE = new Set(["MX", "KH", "MZ", "ZW", "BZ", "SR"]);
const pluralCountries = new Set(["PS", "US", "AE", "NL", "PH", "KM", "MV", "SC", "BS", "FJ", "SB", "MH"]);
const bareCountries = new Set([
  "CU",
  "IL",
  "MG",
  "SG",
  "BH",
  "DJ",
  "CY",
  "MT",
  "OM",
  "MC",
  "HT",
  "TW",
  "HK",
  "MU",
  "CV",
]);

function country(code: string): string {
  return countries.of(code) ?? code;
}
function countryForm(code: string): "bare" | "plural" | "masculine" | "feminine" {
  if (bareCountries.has(code)) return "bare";
  if (pluralCountries.has(code)) return "plural";
  // The head noun decides: "Corée du Sud", "Arabie saoudite".
  return /^\S+e(?= |$)/u.test(country(code)) && !masculineInE.has(code) ? "feminine" : "masculine";
}

export const names = {
  /** With its article where one is due: "le ministère de la Santé", "KPMG". */
  the: (name: string): string => the(name),
  ofThe: (name: string): string => ofThe(name),
  atPlace(place: { readonly name: string; readonly kind: "region" | "city" }): string {
    if (place.kind === "region")
      return /^L[’ea]/u.test(place.name) ? `dans la région ${ofThe(place.name)}` : `dans la région ${place.name}`;
    if (/^Le /u.test(place.name)) return `au ${place.name.slice(3)}`;
    return /^Les /u.test(place.name) ? `aux ${place.name.slice(4)}` : `à ${place.name}`;
  },
  /** As a subject: "la région Casablanca-Settat", "Oujda". */
  place(place: { readonly name: string; readonly kind: "region" | "city" }): string {
    if (place.kind === "city") return place.name;
    return /^L[’ea]/u.test(place.name) ? `la région ${ofThe(place.name)}` : `la région ${place.name}`;
  },
  atEvent(name: string): string {
    const { article } = articled(name, "common");
    if (article) return `lors ${ofThe(name)}`;
    return /\b(Summit|Expo|Day|Forum|Show|Festival|Congress)\b/u.test(name) ? `au ${name}` : `à ${name}`;
  },
  event: (name: string): string => the(name),
  inSector: (name: string): string => `dans ${sector(name)}`,
  sector,
  country,
  inCountry(code: string): string {
    const name = country(code);
    const form = countryForm(code);
    if (form === "bare") return `à ${name}`;
    if (form === "plural") return `aux ${name}`;
    return form === "feminine" || startsWithVowel.test(name) ? `en ${name}` : `au ${name}`;
  },
  fromCountry(code: string): string {
    const name = country(code);
    const form = countryForm(code);
    if (form === "plural") return `des ${name}`;
    return form === "masculine" && !startsWithVowel.test(name) ? `du ${name}` : de(name);
  },
  /** First letter in upper case, for the start of a sentence; a name that begins with no article keeps its own spelling. */
  start(text: string): string {
    return text.charAt(0).toUpperCase() + text.slice(1);
  },
  startName: (text: string): string =>
    /^(le |la |les |l’|un |une )/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text,
};
