import type { Filter, PartyFilter } from "../query.ts";
import { organisationKindOf, typeOf } from "./kinds.ts";
import { means, namesIn, type Span } from "./link.ts";
import { isCounted } from "./measures.ts";
import {
  contentAfter,
  contentBefore,
  has,
  isGlue,
  isName,
  type Reading,
  rawOf,
  sameClause,
  wordsOf,
} from "./reading.ts";

type Positive = NonNullable<Filter["not"]>;

/** What the names of a question restrict, before its dates and figures are looked at. Mutable while it is filled. */
export interface Slots {
  where: { -readonly [Key in keyof Positive]: Positive[Key] };
  not: { -readonly [Key in keyof Positive]: Positive[Key] };
  organisationsMode?: "all";
  /** Spans of each subject, in order of mention: what a comparison compares. */
  readonly subjects: { readonly span: number; readonly filter: Positive }[];
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
    const negated = reading.negated.has(at);
    reading.roles[at] = negated ? "excluded" : "slot";
    merge(negated ? slots.not : slots.where, filter);
    if (!negated) slots.subjects.push({ span: at, filter });
    if (filter.people && filter.people.length > 1) openPeople.push([...filter.people]);
  });
  if (togetherAsParties(reading, slots)) slots.organisationsMode = "all";
  return slots;
}

/** Adds the values of one filter to another: any of them, for each slot. */
export function merge(into: Slots["where"], filter: Positive): void {
  for (const key of Object.keys(filter) as (keyof Positive)[]) {
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

function nameFilter(reading: Reading, span: Span, at: number, slots: Slots): Positive | undefined {
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
  const kind = means(span, "n.company", "n.ministry") ? undefined : organisationKindOf(span);
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
 * A place is where an agreement is carried out; where it was signed counts only when the question says so (rule 1): a form of
 * "sign" governs it, with nothing in between but dates, events, parties and glue. A city named beside its own event adds nothing.
 */
function placeFilter(reading: Reading, at: number, ids: string[], slots: Slots): Positive {
  const { catalogue } = reading;
  const eventCities = reading.spans
    .flatMap((span) => namesIn(span, "event"))
    .map((id) => catalogue.events.get(id)?.city);
  if (ids.some((id) => eventCities.includes(id))) return {};
  const places = ids.map((id) => {
    const place = catalogue.places.get(id);
    const region = place?.kind === "city" ? place.region : undefined;
    return region && namesRegion(reading, at) ? region : id;
  });
  const foreign = places.every((id) => catalogue.places.get(id)?.country !== "MA");
  if (foreign || isSignedHere(reading, at)) return { signedIn: places };
  const last = slots.subjects.at(-1);
  // "signed in Rabat or Salé"
  if (last?.filter.signedIn && isListedAfter(reading, last.span, at)) return { signedIn: places };
  return { places };
}

function isListedAfter(reading: Reading, from: number, to: number): boolean {
  return reading.spans.slice(from + 1, to).every((span) => isGlue(span) || means(span, "f.and", "p.and", "p.or"));
}

/** "la région d'Oujda", "the Agadir region". */
function namesRegion(reading: Reading, at: number): boolean {
  const { spans } = reading;
  const next = spans[at + 1];
  if (means(next, "n.region") && !means(next, "q.where")) return true;
  for (let before = at - 1; before >= 0 && before >= at - 3; before -= 1) {
    const span = spans[before];
    if (means(span, "n.region")) return !wordsOf(reading, span as Span).some((word) => word.startsWith("quel"));
    if (span && wordsOf(reading, span).includes("region")) return true;
    if (!isGlue(span)) return false;
  }
  return false;
}

/** Prepositions that can say where something was signed; "pour", "for", "de", "on" cannot. */
const locative = { fr: new Set(["a", "au", "aux", "en", "dans"]), en: new Set(["in", "at"]) };

function isSignedHere(reading: Reading, at: number): boolean {
  const { spans } = reading;
  const article = ["the", "les", "le", "la", "l"].includes(
    wordsOf(reading, spans[at - 1] ?? { from: 0, to: 0 }).join(" "),
  );
  const preposition = wordsOf(reading, spans[article ? at - 2 : at - 1] ?? { from: 0, to: 0 }).find(
    (word) =>
      locative[reading.language].has(word) || (word !== "a" && (locative.fr.has(word) || locative.en.has(word))),
  );
  const listed = means(spans[at - 1], "p.or", "p.and");
  if (at > 0 && !preposition && !listed) return false;
  for (let before = at - 1; before >= 0 && sameClause(reading, before, at); before -= 1) {
    const span = spans[before];
    if (!span) break;
    if (means(span, "v.sign") && !means(span, "n.parties")) return true;
    if (isGlue(span) || span.date || isName(span) || means(span, "n.agreement", "n.city", "q.exists", "n.anything"))
      continue;
    break;
  }
  const after = contentAfter(reading, at);
  const governed = after >= 0 && means(spans[after], "v.sign") && contentBefore(reading, at) < 0;
  const measured = spans.some((span) => means(span, "m.jobs", "m.investment", "m.funding", "v.located"));
  if (governed && !measured && sameClause(reading, at, after)) return true;
  // "Dakhla : qu'est-ce qui y a été signé ?", "where … signed" are read elsewhere.
  return false;
}

/** Parties of a country. Morocco restricts only companies ("entreprises marocaines"); a place in a foreign country is unknown. */
function countryFilter(
  reading: Reading,
  at: number,
  codes: readonly string[],
  adjective: boolean,
): Positive | undefined {
  const word = wordsOf(reading, reading.spans[at - 1] ?? { from: 0, to: 0 }).at(-1) ?? "";
  const counted = means(reading.spans[contentBefore(reading, at)], "q.howmany");
  // "in Africa", "how many African countries": where it reaches, not who signs.
  if (codes.length > 1 && ((!adjective && ["in", "en", "across"].includes(word)) || counted)) return undefined;
  if (codes.includes("MA") && codes.length === 1) {
    if (isSignedHere(reading, at) && !adjective) return { signedInCountry: "MA" };
    const company =
      adjective &&
      [at - 1, at + 1].some((beside) => means(reading.spans[beside], "n.company", "n.bank", "n.university"));
    return company ? { party: { ...kindBeside(reading, at), countries: ["MA"] } } : {};
  }
  const kind = adjective ? kindBeside(reading, at) : {};
  if (!adjective && codes.length === 1 && isSignedHere(reading, at) && !tiesParties(reading, at)) {
    return { signedInCountry: codes[0] ?? "" };
  }
  if (!adjective && isLocation(reading, at)) {
    reading.unknown.push({ text: rawOf(reading, reading.spans[at] as Span), from: at, to: at + 1 });
    return {};
  }
  return { party: { ...kind, countries: [...codes] } };
}

/** "with Rwanda", "between Morocco and Rwanda", "avec le Bénin". */
function tiesParties(reading: Reading, at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - 5; before -= 1) {
    const span = reading.spans[before];
    if (means(span, "p.with", "p.between", "p.by", "x.not")) return true;
    if (!isGlue(span) && !isName(span)) return false;
  }
  return false;
}

/** "jobs in France": work in another country, which no record knows. */
function isLocation(reading: Reading, at: number): boolean {
  const word = wordsOf(reading, reading.spans[at - 1] ?? { from: 0, to: 0 }).at(-1) ?? "";
  if (!["in", "en", "au", "aux", "a"].includes(word)) return false;
  const before = contentBefore(reading, at);
  return before >= 0 && means(reading.spans[before], "m.jobs", "v.create", "v.located", "m.investment", "m.centres");
}

/** The kind of organisation named right beside an adjective: "entreprises coréennes", "foreign banks". */
export function kindBeside(reading: Reading, at: number): PartyFilter {
  for (const beside of [at - 1, at + 1, at + 2, at - 2]) {
    const span = reading.spans[beside];
    const kind = span && !reading.negated.has(beside) ? organisationKindOf(span) : undefined;
    if (kind && (Math.abs(beside - at) === 1 || isGlueBetween(reading, beside, at))) {
      reading.roles[beside] ??= "slot";
      return { kinds: [kind] };
    }
  }
  return {};
}

function isGlueBetween(reading: Reading, left: number, right: number): boolean {
  for (let at = Math.min(left, right) + 1; at < Math.max(left, right); at += 1) {
    const span = reading.spans[at];
    if (!isGlue(span) && !means(span, "n.foreign") && !isName(span)) return false;
  }
  return true;
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
