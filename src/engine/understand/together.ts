import { means } from "./link.ts";
import { has, type Reading, spansOf } from "./reading.ts";
import type { Slots } from "./slots.ts";

/** "KPMG, Arrow ECS et Inetum", "oracle + inetum": named one after the other; "le don de la BAD à Bank Al-Maghrib" ties them. */
export function isEnumerated(reading: Reading, slots: Slots): boolean {
  const named = slots.subjects.filter(({ filter }) => filter.organisations);
  return named.some(({ span }, index) => {
    const previous = named[index - 1]?.span;
    if (previous === undefined) return false;
    for (let at = previous + 1; at <= span; at += 1) {
      const token = reading.text.tokens[reading.spans[at]?.from ?? 0];
      if (at < span && means(reading.spans[at], "p.and", "p.or", "a.compare", "f.and", "a.total")) return true;
      if (token && /[,+/;]/.test(token.before)) return true;
    }
    return false;
  });
}

/** "Le mémorandum Visa et Maroc Telecom", "the orange ericsson thing": one agreement, so that both are its parties. */
export function speaksOfOne(reading: Reading): boolean {
  if (has(reading, "a.compare", "p.or", "a.average", "a.total")) return false;
  return spansOf(
    reading,
    "n.agreement",
    "n.memorandum",
    "n.convention",
    "n.partnership",
    "n.contract",
    "n.anything",
    "n.parties",
    "n.partner",
    "q.who",
    "q.when",
    "q.where",
    "q.about",
  ).some((at) => {
    const last = reading.text.tokens[(reading.spans[at]?.to ?? 1) - 1]?.text ?? "";
    return !/(s|moranda)$/.test(last);
  });
}

/** "à la fois sur l'IA et le cloud", "both AI and cloud" */
export function asksBoth(reading: Reading): boolean {
  const words = reading.text.tokens.map(({ text }) => text);
  return words.includes("both") || words.join(" ").includes("a la fois");
}

/** "Did Visa and Maroc Telecom sign in 2023?", "qu'est-ce que … ont conclu": both did, unless agreements are counted or listed. */
export function signsTogether(reading: Reading, slots: Slots): boolean {
  if (has(reading, "q.howmany", "q.list", "p.or", "a.compare", "n.agreement", "n.memorandum", "n.convention"))
    return false;
  const [first, second, third] = slots.subjects.filter(({ filter }) => filter.organisations);
  if (!first || !second || third) return false;
  const joined = reading.spans.slice(first.span + 1, second.span).some((span) => means(span, "p.and"));
  return joined && spansOf(reading, "v.sign").some((at) => at > second.span);
}
