import type { PartyFilter, PositiveFilter } from "../query.ts";
import { countryFilter, kindBeside } from "./country-slots.ts";
import { organisationKindOf, typeOf } from "./kinds.ts";
import { means, namesIn, type Span } from "./link.ts";
import { isCounted } from "./measures.ts";
import { placeFilter } from "./place-slots.ts";
import { contentBefore, has, isGlue, isName, type Reading, wordsOf } from "./reading.ts";

/** What the names of a question restrict, before its dates and figures are looked at. Mutable while it is filled. */
export interface Slots {
  where: { -readonly [Key in keyof PositiveFilter]: PositiveFilter[Key] };
  not: { -readonly [Key in keyof PositiveFilter]: PositiveFilter[Key] };
  organisationsMode?: "all";
  /** Spans of each subject, in order of mention: what a comparison compares. */
  readonly subjects: { readonly span: number; readonly filter: PositiveFilter }[];
  /** Spans of sectors and keywords: descriptive when the agreements meant say as much anyway. */
  readonly sectorSpans: number[];
  readonly keywordSpans: number[];
  /** Persons that a surname alone leaves open. */
  readonly openPeople: readonly string[][];
}

/** Reads every name of the question into slots and marks its span. */
export function readNames(reading: Reading): Slots {
  const openPeople: string[][] = [];
  const slots: Slots = { where: {}, not: {}, subjects: [], sectorSpans: [], keywordSpans: [], openPeople };
  reading.spans.forEach((span, at) => {
    if (reading.roles[at] || span.date || span.number) return;
    const filter = nameFilter(reading, span, at, slots);
    if (!filter) return;
    const negated = reading.negated.has(at) && !(filter.signedIn && isSignedAbroad(reading, at));
    reading.roles[at] = negated ? "excluded" : "slot";
    merge(negated ? slots.not : slots.where, filter);
    if (!negated) slots.subjects.push({ span: at, filter });
    if (filter.people && filter.people.length > 1) openPeople.push([...filter.people]);
  });
  if (togetherAsParties(reading, slots)) slots.organisationsMode = "all";
  return slots;
}

/** Adds the values of one filter to another: any of them, for each slot. */
export function merge(into: Slots["where"], filter: PositiveFilter): void {
  for (const key of Object.keys(filter) as (keyof PositiveFilter)[]) {
    const value = filter[key];
    const old = into[key];
    if (Array.isArray(value) && Array.isArray(old)) Object.assign(into, { [key]: [...new Set([...old, ...value])] });
    else if (key === "party" && old) into.party = mergeParties(into.party ?? {}, filter.party ?? {});
    else Object.assign(into, { [key]: value });
  }
}

function mergeParties(left: PartyFilter, right: PartyFilter): PartyFilter {
  const kinds = [...new Set([...(left.kinds ?? []), ...(right.kinds ?? [])])];
  const countries = [...new Set([...(left.countries ?? []), ...(right.countries ?? [])])];
  return {
    ...(kinds.length > 0 ? { kinds } : {}),
    ...(countries.length > 0 ? { countries } : {}),
    ...(left.foreign || right.foreign ? { foreign: true as const } : {}),
  };
}

function nameFilter(reading: Reading, span: Span, at: number, slots: Slots): PositiveFilter | undefined {
  const events = namesIn(span, "event");
  if (events.length > 0) return { events };
  const country = span.entries.find((entry) => entry.kind === "country");
  const organisations = namesIn(span, "organisation").filter(
    (id) => !(country && reading.catalogue.organisations.get(id)?.kind === "state"),
  );
  if (organisations.length > 0 && !isPlainWord(span, reading)) {
    if (organisations.includes("royaume-du-maroc") && hasOtherParty(reading, at)) return {};
    return { organisations };
  }
  const people = namesIn(span, "person");
  if (people.length > 0) return { people };
  const places = namesIn(span, "place");
  if (places.length > 0) return placeFilter(reading, at, places, slots);
  if (isSignedAbroad(reading, at)) return { signedIn: foreignPlaces(reading) };
  if (country?.kind === "country") return countryFilter(reading, at, country.codes, country.adjective);
  const type = typeOf(span, reading, at);
  if (type) return { types: [type] };
  if (means(span, "n.foreign")) return { party: { ...kindBeside(reading, at), foreign: true } };
  const kind = partyKind(reading, span, at);
  if (kind) return { party: { kinds: [kind] } };
  const sectors = namesIn(span, "sector");
  if (sectors.length > 0 && !isMeasureHere(reading, at)) {
    slots.sectorSpans.push(at);
    return { sectors };
  }
  if (span.entries.some((entry) => entry.kind === "keyword") && !means(span, "q.howmany")) {
    slots.keywordSpans.push(at);
  }
  return undefined;
}

/** "Accords avec des banques", "agreements that involve a university": any party of that kind, when no name follows. */
function partyKind(reading: Reading, span: Span, at: number): ReturnType<typeof organisationKindOf> {
  const kind = means(span, "n.company") ? undefined : organisationKindOf(span);
  if (!kind || isName(reading.spans[at + 1])) return undefined;
  const tied = [1, 2, 3].some(
    (back) =>
      means(reading.spans[at - back], "p.with", "n.parties") &&
      reading.spans.slice(at - back + 1, at).every((between) => isGlue(between)),
  );
  const involved = means(reading.spans[contentBefore(reading, at)], "p.about", "n.parties");
  const words = wordsOf(reading, span);
  const before = wordsOf(reading, reading.spans[at - 1] ?? { from: 0, to: 0 }).at(-1) ?? "";
  const indefinite =
    words.some((word) => word.endsWith("s")) || ["un", "une", "a", "an", "any", "some"].includes(before);
  const asked = has(reading, "n.agreement", "n.memorandum", "n.convention", "n.partnership");
  return asked && indefinite && (tied || (involved && words.length === 1 && kind !== "fund")) ? kind : undefined;
}

/** "Signed abroad", "signés hors du Maroc": a place of signing, not a foreign party. */
function isSignedAbroad(reading: Reading, at: number): boolean {
  const span = reading.spans[at];
  if (!span) return false;
  const abroad =
    means(span, "n.foreign") && /^(hors|a l etranger|abroad|overseas|outside)/.test(wordsOf(reading, span).join(" "));
  const outside =
    reading.negated.has(at) && span.entries.some((entry) => entry.kind === "country" && entry.codes.includes("MA"));
  if (!abroad && !outside) return false;
  const [first] = [1, 2, 3, 4].filter((back) => means(reading.spans[at - back], "v.sign"));
  return (
    first !== undefined && reading.spans.slice(at - first + 1, at).every((one) => isGlue(one) || means(one, "x.not"))
  );
}

function foreignPlaces({ catalogue }: Reading): string[] {
  return [...catalogue.bySignedIn.keys()].filter((id) => {
    const country = catalogue.places.get(id)?.country;
    return country !== undefined && country !== "MA";
  });
}

/** A short name that is an ordinary word too counts as a name only with a capital ("Visa", "Orange" may stay small: they are no words of the lexicons). */
function isPlainWord(span: Span, reading: Reading): boolean {
  const token = reading.text.tokens[span.from];
  if (!token || span.to - span.from > 1) return false;
  if (token.capital !== "none") return false;
  const ordinary = span.entries.some(
    (entry) => (entry.kind === "concept" || entry.kind === "neutral") && entry.language === reading.language,
  );
  const before = reading.text.tokens[span.from - 1]?.text ?? "";
  // "un visa", "an oracle": an indefinite article makes a common noun of it.
  return ordinary || ["un", "une", "a", "an"].includes(before);
}

/** "Combien de startups", "how many schools": the word is what is counted, not a sector. */
function isMeasureHere(reading: Reading, at: number): boolean {
  const span = reading.spans[at];
  if (!means(span, "m.startups", "m.centres", "n.university")) return false;
  if (means(reading.spans[at - 1], "q.which") && means(span, "n.university")) return true;
  const before = contentBefore(reading, at);
  return isCounted(reading, at) || (before >= 0 && means(reading.spans[before], "q.which"));
}

/** The Kingdom of Morocco stands behind every agreement: it restricts only when no other party is named. */
function hasOtherParty(reading: Reading, at: number): boolean {
  return reading.spans.some((span, other) => {
    if (other === at) return false;
    return (
      namesIn(span, "organisation").length > 0 ||
      span.entries.some((entry) => entry.kind === "country" && !entry.codes.includes("MA"))
    );
  });
}

/**
 * Two organisations are both parties of one agreement when the question ties them ("entre Visa et Maroc Telecom", "AXA with the
 * ministry"); enumerated ("KPMG, Arrow ECS et 2T Services") any of them will do.
 */
function togetherAsParties(reading: Reading, slots: Slots): boolean {
  const named = slots.subjects.filter(({ filter }) => filter.organisations);
  if (named.length < 2) return false;
  return named.some(({ span }, index) => {
    if (index === 0) {
      for (let before = span - 1; before >= 0 && isGlue(reading.spans[before]); before -= 1) {
        if (means(reading.spans[before], "p.between")) return true;
      }
      return false;
    }
    const previous = named[index - 1]?.span ?? 0;
    for (let at = previous + 1; at < span; at += 1) {
      const between = reading.spans[at];
      if (means(between, "p.with", "n.partner") && !means(between, "p.and")) return true;
      if (means(between, "v.sign", "n.parties") && !means(reading.spans[at + 1], "p.or")) return true;
    }
    return false;
  });
}
