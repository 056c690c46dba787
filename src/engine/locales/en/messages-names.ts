import type { Messages } from "../fr/messages.ts";

/** Nouns for bodies: a name that ends with one, or has one before "of", "for" or "in", takes the article. */
const bodies =
  /\b(Agency|Authority|Bank|Commission|Council|Federation|Foundation|Fund|Group|Observatory|Association|Organi[sz]ation|Programme|Centre|Center|Department|Directorate|Office|Ministry|Secretariat|Embassy|Emirates|States|Kingdom|Republic|Institute|Union|Chamber|Confederation)$|\b(Ministry|Ministry Delegate|Kingdom|Republic|Agency|Federation|Directorate|Directorate General|Wilaya|Embassy|Observatory|University|School|Secretariat|Association|Commission|Council|Fund|Foundation|Programme|Order|State|Centre|Institute|Bank|Union|Chamber|Network) (of|for|in)\b/u;
const occasions =
  /\b(Summit|Forum|Conference|Festival|Launch|Visit|visit|Meeting|Commission|Day|day|Expo|Show|Congress|Ceremony|Session|Fair|Days)\b/u;

function the(name: string): string {
  return bodies.test(name) && !/^The /u.test(name) ? `the ${name}` : name;
}

function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function occasion(name: string): string {
  // "Launch of …" and "State visit of …" are descriptions, not names.
  if (/^(Launch|Visit|State visit|Meeting|Signing)\b/u.test(name)) return `the ${lowerFirst(name)}`;
  return occasions.test(name) ? `the ${name}` : name;
}

const countries = new Intl.DisplayNames("en", { type: "region" });
const countriesWithArticle = new Set([
  "AE",
  "GB",
  "US",
  "NL",
  "PH",
  "KM",
  "GM",
  "BS",
  "MV",
  "SC",
  "CF",
  "CD",
  "CG",
  "DO",
]);

function countryName(code: string): string {
  return countries.of(code) ?? code;
}
function theCountry(code: string): string {
  return countriesWithArticle.has(code) ? `the ${countryName(code)}` : countryName(code);
}

export const names: Messages["names"] = {
  the,
  ofThe: (name) => `of ${the(name)}`,
  atPlace: (place) => (place.kind === "region" ? `in the ${place.name} region` : `in ${place.name}`),
  place: (place) => (place.kind === "region" ? `the ${place.name} region` : place.name),
  atEvent: (name) => `${/\bvisit\b/iu.test(name) ? "during" : "at"} ${occasion(name)}`,
  event: occasion,
  inSector: (name) => `in ${lowerFirst(name)}`,
  sector: lowerFirst,
  country: countryName,
  inCountry: (code) => `in ${theCountry(code)}`,
  fromCountry: (code) => `from ${theCountry(code)}`,
  start: (text) => text.charAt(0).toUpperCase() + text.slice(1),
  startName: (text) => (/^(the|an?|one) /u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text),
};
