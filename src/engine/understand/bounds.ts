import type { Bound, MeasureSpec } from "../query.ts";
import type { ConceptTag } from "./lexicon.ts";
import { isNeutral, means } from "./link.ts";
import { currencyByTag, measureByTag } from "./measures.ts";
import { contentAfter, isGlue, type Reading, wordsOf } from "./reading.ts";

/** A number of the question with what it bounds. */
export interface SaidBound {
  readonly min?: number;
  readonly max?: number;
  readonly strict: boolean;
  /** A word said so ("more than"); a bare number ("150 jobs") bounds nothing by itself. */
  readonly said: boolean;
  readonly spans: readonly number[];
  readonly measure?: MeasureSpec;
  /** The number counts agreements. */
  readonly agreements: boolean;
}

/** Reads the numbers of a question: thresholds, ranges, and bare values. */
export function readBounds(reading: Reading): SaidBound[] {
  const bounds: SaidBound[] = [];
  const done = new Set<number>();
  reading.spans.forEach((span, at) => {
    if (!span.number || done.has(at) || reading.roles[at] || span.number.ordinal) return;
    const unit = unitOf(reading, at);
    const before = boundBefore(reading, at);
    const range = rangeFrom(reading, at);
    const spans = [at, ...unit.spans];
    if (range !== undefined) {
      const far = reading.spans[range]?.number?.value ?? 0;
      const farUnit = unitOf(reading, range);
      done.add(range);
      const scale = unit.scale ?? 1;
      const low = scaleLike(span.number.value, far) * (unit.scale ?? farUnit.scale ?? 1);
      const measure = unit.measure ?? farUnit.measure;
      bounds.push({
        min: low,
        max: far * (farUnit.scale ?? scale),
        strict: false,
        said: true,
        spans: [...spans, range, ...farUnit.spans, ...(before.span >= 0 ? [before.span] : [])],
        ...(measure ? { measure } : {}),
        agreements: unit.agreements || farUnit.agreements,
      });
      return;
    }
    const after = boundAfter(reading, at, unit.spans);
    const word = before.span >= 0 ? before : after;
    const value = span.number.value * (unit.scale ?? 1);
    const base = {
      spans: [...spans, ...(word.span >= 0 ? [word.span] : [])],
      ...(unit.measure ? { measure: unit.measure } : {}),
      agreements: unit.agreements,
    };
    if (word.tag === "b.gt") bounds.push({ min: value, strict: true, said: true, ...base });
    else if (word.tag === "b.gte") bounds.push({ min: value, strict: false, said: true, ...base });
    else if (word.tag === "b.lt") bounds.push({ max: value, strict: true, said: true, ...base });
    else if (word.tag === "b.lte") bounds.push({ max: value, strict: false, said: true, ...base });
    else bounds.push({ min: value, max: value, strict: false, said: word.tag === "b.eq", ...base });
  });
  return bounds;
}

/** "between 1 and 2 billion": the scale said once holds for both ends. */
function scaleLike(low: number, high: number): number {
  if (low >= 1000 || high < 1_000_000) return low;
  const scale = high >= 1e9 ? 1e9 : 1e6;
  return low < high / scale ? low * scale : low;
}

function boundBefore(reading: Reading, at: number): { span: number; tag?: ConceptTag } {
  for (let before = at - 1; before >= 0 && before >= at - 3; before -= 1) {
    const span = reading.spans[before];
    for (const tag of ["b.gte", "b.lte", "b.gt", "b.lt", "b.eq"] as const)
      if (means(span, tag)) return { span: before, tag };
    const adverb = span?.entries.length === 0 && /(ment|ly)$/.test(wordsOf(reading, span).join(""));
    if (!adverb && !isGlue(span) && !means(span, "u.mad", "u.usd", "u.eur", "m.jobs", "m.investment")) break;
  }
  return { span: -1 };
}

/** "500 jobs or more", "200 emplois au minimum". */
function boundAfter(reading: Reading, at: number, unitSpans: readonly number[]): { span: number; tag?: ConceptTag } {
  const start = Math.max(at, ...unitSpans) + 1;
  for (let after = start; after <= start + 1; after += 1) {
    const span = reading.spans[after];
    for (const tag of ["b.gte", "b.lte"] as const) if (means(span, tag)) return { span: after, tag };
    if (!span || !isNeutral(span)) break;
  }
  return { span: -1 };
}

/** The second number of "between 120 and 300", "de 120 à 300", "100-200". */
function rangeFrom(reading: Reading, at: number): number | undefined {
  const opener = reading.spans[at - 1];
  const joins = reading.spans
    .slice(at + 1, at + 4)
    .some((span) => ["a", "to"].includes(wordsOf(reading, span).join(" ")));
  const ranged =
    means(opener, "b.between", "p.between") ||
    (joins && ["de", "from"].includes(wordsOf(reading, opener ?? { from: 0, to: 0 }).join(" ")));
  for (let next = at + 1; next <= at + 3; next += 1) {
    const span = reading.spans[next];
    if (span?.number) return ranged ? next : undefined;
    if (!isGlue(span) && !means(span, "u.mad", "u.usd", "u.eur", "m.jobs")) return undefined;
  }
  return undefined;
}

/** What the number counts: the measure, currency or agreements that follow it (or a currency before it). */
function unitOf(
  reading: Reading,
  at: number,
): { spans: number[]; measure?: MeasureSpec; agreements: boolean; scale?: number } {
  const spans: number[] = [];
  let measure: MeasureSpec | undefined;
  let unit: string | undefined;
  let agreements = false;
  for (const next of [at - 1, at + 1, contentAfter(reading, at)]) {
    const span = reading.spans[next];
    if (!span || span.number) continue;
    const currency = currencyByTag.find(([tag]) => means(span, tag))?.[1];
    if (currency) {
      unit ??= currency;
      spans.push(next);
    }
    if (next < at) continue;
    const named = measureByTag.find(([tag]) => means(span, tag) && tag !== "m.coverage");
    if (named) {
      measure ??= { measures: [...named[1]] };
      spans.push(next);
    } else if (means(span, "n.agreement", "n.memorandum", "n.convention")) {
      agreements = true;
      spans.push(next);
    }
  }
  const percent = means(reading.spans[at + 1], "u.percent");
  if (percent) spans.push(at + 1);
  if (unit && !measure) measure = { measures: ["investment", "funding"], unit };
  return { spans: [...new Set(spans)], ...(measure ? { measure } : {}), agreements };
}

/** The bound as a query holds it. */
export function boundOf(said: SaidBound, measure: MeasureSpec): Bound {
  return {
    measure,
    ...(said.min !== undefined ? { min: said.min } : {}),
    ...(said.max !== undefined ? { max: said.max } : {}),
    strict: said.strict,
  };
}
