import type { PositiveFilter } from "../query.ts";
import { means, namesIn, type Span } from "./link.ts";
import { contentAfter, contentBefore, isGlue, isName, type Reading, sameClause, wordsOf } from "./reading.ts";
import type { Slots } from "./slots.ts";

/**
 * A place is where an agreement is carried out; where it was signed counts only when the question says so (rule 1): a form of
 * "sign" governs it, with nothing in between but dates, events, parties and glue. A city named beside its own event adds nothing.
 */
export function placeFilter(reading: Reading, at: number, ids: string[], slots: Slots): PositiveFilter {
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

export function isSignedHere(reading: Reading, at: number): boolean {
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
    if (
      isGlue(span) ||
      span.date ||
      isName(span) ||
      means(span, "n.agreement", "n.city", "q.exists", "n.anything", "x.not")
    )
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
