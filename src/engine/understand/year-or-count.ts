import { means, type Span } from "./link.ts";
import type { Text } from "./normalise.ts";

/** "Inetum a promis 2000 emplois", "announced 2030 jobs": right before what it counts, after a verb, four digits are no year. */
export function countOf(text: Text, span: Span, at: number, spans: readonly Span[]): Span {
  const word = text.tokens[span.from]?.text ?? "";
  if (!span.date || span.to - span.from !== 1 || !/^\d{4}$/.test(word)) return span;
  if (
    !means(spans[at + 1], "m.jobs", "m.trainees", "m.scholarships", "m.people", "m.startups", "u.mad", "u.usd", "u.eur")
  )
    return span;
  const value = Number(word);
  const verb =
    means(spans[at - 1], "v.create", "v.announce") ||
    [1, 2].some((back) => means(spans[at - back], "b.gt", "b.gte", "b.lt", "b.lte", "b.eq"));
  if (!verb && value >= 2015 && value <= 2040) return span;
  const { date: _, ...rest } = span;
  return {
    ...rest,
    number: {
      from: span.from,
      to: span.to,
      value,
      ordinal: false,
      approx: false,
      percent: false,
      scaleSaid: false,
      yearLike: false,
    },
  };
}
