import type { Catalogue } from "../../dataset/model.ts";
import type { Language } from "../answer.ts";
import type { TextIndex } from "../execute/text-index.ts";
import type { ConceptTag } from "./lexicon.ts";
import { isNeutral, means, type Span } from "./link.ts";
import type { Text } from "./normalise.ts";

/** What became of a span: which slot or rule used it. Spans without a role decide against answering. */
export type Role = "question" | "slot" | "measure" | "neutral" | "described" | "excluded" | "language";

/** A name that the question holds and the data does not know. */
export interface UnknownName {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** A question on its way to a query. `roles` is filled by the rules; everything else stays as it was linked. */
export interface Reading {
  readonly text: Text;
  readonly spans: readonly Span[];
  readonly language: Language;
  /** YYYY-MM-DD. */
  readonly now: string;
  readonly catalogue: Catalogue;
  readonly index: TextIndex;
  readonly roles: (Role | undefined)[];
  /** See `indexTags`. */
  readonly tagged: ReadonlyMap<ConceptTag, readonly number[]>;
  /** Spans in the reach of a word of exclusion ("hors Rabat", "except Oracle"). */
  readonly negated: ReadonlySet<number>;
  readonly unknown: UnknownName[];
}

const prepositions: readonly ConceptTag[] = ["p.in", "p.of", "p.with", "p.between", "p.by", "p.about", "p.and", "p.or"];

/** True for spans that only tie others together. */
export function isGlue(span: Span | undefined): boolean {
  return span !== undefined && (means(span, ...prepositions) || isNeutral(span)) && !span.date && !span.number;
}

/** True when the span names a record, a country or something outside. */
export function isName(span: Span | undefined): boolean {
  return (
    span?.entries.some(
      (entry) =>
        entry.kind !== "concept" && entry.kind !== "neutral" && entry.kind !== "keyword" && entry.kind !== "word",
    ) ?? false
  );
}

/** Spans that an exclusion reaches: the names, types and concepts right after it, through conjunctions and prepositions. */
export function findNegated(spans: readonly Span[]): Set<number> {
  const negated = new Set<number>();
  spans.forEach((span, start) => {
    if (!means(span, "x.not")) return;
    let caught = false;
    for (let at = start + 1; at < spans.length && at < start + 12; at += 1) {
      const next = spans[at];
      if (!next) break;
      const target =
        isName(next) ||
        next.date !== undefined ||
        means(
          next,
          "n.target",
          "n.strategy",
          "n.memorandum",
          "n.convention",
          "n.partnership",
          "n.programme-contract",
          "n.contract",
          "n.letter",
          "n.declaration",
          "n.foreign",
        );
      if (target) {
        negated.add(at);
        caught = true;
      } else if (
        caught
          ? !means(next, "p.and", "p.or") && !isGlue(next)
          : !isGlue(next) && !means(next, "n.agreement", "n.company", "n.region", "n.city", "n.sector", "v.create")
      ) {
        break;
      }
    }
    if (caught) negated.add(start);
  });
  return negated;
}

/** Positions of the spans that stand for each concept, those in the reach of an exclusion left out. */
export function indexTags(
  spans: readonly Span[],
  negated: ReadonlySet<number>,
): ReadonlyMap<ConceptTag, readonly number[]> {
  const tagged = new Map<ConceptTag, number[]>();
  spans.forEach((span, at) => {
    if (negated.has(at)) return;
    for (const tag of span.tags) {
      const list = tagged.get(tag);
      if (list) list.push(at);
      else tagged.set(tag, [at]);
    }
  });
  return tagged;
}

const none: readonly number[] = [];

/** The spans of a reading that mean one of the concepts and are not excluded, in order. */
export function spansOf(reading: Reading, ...tags: readonly ConceptTag[]): readonly number[] {
  const [only] = tags;
  if (only !== undefined && tags.length === 1) return reading.tagged.get(only) ?? none;
  let found: number[] | undefined;
  for (const tag of tags) {
    const list = reading.tagged.get(tag);
    if (!list) continue;
    if (found) found.push(...list);
    else found = [...list];
  }
  return found ? [...new Set(found)].sort((left, right) => left - right) : none;
}

/** True when the question holds one of the concepts, outside any exclusion. */
export function has(reading: Reading, ...tags: readonly ConceptTag[]): boolean {
  for (const tag of tags) if (reading.tagged.has(tag)) return true;
  return false;
}

/** The nearest span before `at` that is more than glue; -1 when there is none. */
export function contentBefore(reading: Reading, at: number): number {
  for (let before = at - 1; before >= 0; before -= 1) if (!isGlue(reading.spans[before])) return before;
  return -1;
}

/** The nearest span after `at` that is more than glue; -1 when there is none. */
export function contentAfter(reading: Reading, at: number): number {
  for (let after = at + 1; after < reading.spans.length; after += 1) if (!isGlue(reading.spans[after])) return after;
  return -1;
}

/** The words of a span as they were typed. */
export function rawOf(reading: Reading, span: Pick<Span, "from" | "to">): string {
  const first = reading.text.tokens[span.from];
  const last = reading.text.tokens[span.to - 1];
  return first && last ? reading.text.original.slice(first.start, last.end) : "";
}

/** Folded tokens of a span. */
export function wordsOf(reading: Reading, span: Pick<Span, "from" | "to">): string[] {
  return reading.text.tokens.slice(span.from, span.to).map((token) => token.text);
}

/** True when no word of a clause stands between the two spans: commas and full stops end a clause. */
export function sameClause(reading: Reading, from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at += 1) {
    const token = reading.text.tokens[reading.spans[at]?.from ?? 0];
    if (token && /[.;:!?]/.test(token.before)) return false;
  }
  return true;
}
