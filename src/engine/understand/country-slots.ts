import type { PartyFilter, PositiveFilter } from "../query.ts";
import { organisationKindOf } from "./kinds.ts";
import { means, type Span } from "./link.ts";
import { isSignedHere } from "./place-slots.ts";
import { contentBefore, isGlue, isName, type Reading, rawOf, wordsOf } from "./reading.ts";

/** Parties of a country. Morocco restricts only companies ("entreprises marocaines"); a place in a foreign country is unknown. */
export function countryFilter(
  reading: Reading,
  at: number,
  codes: readonly string[],
  adjective: boolean,
): PositiveFilter | undefined {
  const word = wordsOf(reading, reading.spans[at - 1] ?? { from: 0, to: 0 }).at(-1) ?? "";
  const counted = means(reading.spans[contentBefore(reading, at)], "q.howmany");
  // "in Africa", "how many African countries": where it reaches, not who signs.
  if (codes.length > 1 && ((!adjective && ["in", "en", "across"].includes(word)) || counted)) return undefined;
  if (codes.includes("MA") && codes.length === 1) {
    if (isSignedHere(reading, at) && !adjective) return { signedInCountry: "MA" };
    const named = reading.spans.some((span) => span.entries.some((entry) => entry.kind === "organisation"));
    const company =
      adjective &&
      !named &&
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
  // A group ("African countries") means the other countries of it; those without a party would only lengthen the reading.
  const others = codes.length > 1 ? codes.filter((code) => code !== "MA") : codes;
  const known = others.filter((code) => reading.catalogue.byCountry.has(code));
  return { party: { ...kind, countries: known.length > 0 ? known : [...others] } };
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
