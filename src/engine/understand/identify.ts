import { words as foldedWords } from "../fold.ts";
import { synonymsOf } from "../locales/synonyms.ts";
import type { Filter } from "../query.ts";
import type { Context } from "./context.ts";
import { isNeutral, means, type Span } from "./link.ts";
import { has, isGlue, isName, type Reading, rawOf, wordsOf } from "./reading.ts";

/** The words of a question that describe what is meant: keywords, sectors, and what no rule and no name has used. */
export interface Clue {
  readonly at: number;
  readonly words: readonly string[];
}

/** Clues of a reading, after a rule has taken what it needs. */
export function cluesOf(reading: Reading): Clue[] {
  const clues: Clue[] = [];
  reading.spans.forEach((span, at) => {
    if (reading.negated.has(at) || span.date || span.number || !isDescriptive(span, reading, at)) return;
    const said = span.corrected === undefined ? wordsOf(reading, span) : foldedWords(span.corrected);
    const words = said.filter((word) => word.length > 1 && !isStopWord(word));
    if (words.length > 0) clues.push({ at, words });
  });
  return clues;
}

/** "Oracle Academy", "AI Movement": an alias says more than the organisation's name, so its words choose among its agreements. */
function aliasClues(reading: Reading): Clue[] {
  return reading.spans.flatMap((span, at) => {
    if (span.to - span.from < 2 || reading.negated.has(at)) return [];
    const ids = span.entries.flatMap((entry) => (entry.kind === "organisation" ? [entry.id] : []));
    const said = foldedWords(span.corrected ?? rawOf(reading, span));
    const names = ids.flatMap((id) => {
      const record = reading.catalogue.organisations.get(id);
      return record ? [record.name.fr, record.name.en, record.short].map((name) => foldedWords(name).join(" ")) : [];
    });
    return ids.length > 0 && !names.includes(said.join(" "))
      ? [{ at, words: said.filter((word) => !isStopWord(word)) }]
      : [];
  });
}

/** Small words inside names and keywords; they tell no record from another. */
const stopWords = new Set(
  "la le les de du des et en au aux un une sur pour par dans the of and in on for to an at with".split(" "),
);

/** True for words that no record is searched for. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}

function isDescriptive(span: Span, reading: Reading, at: number): boolean {
  if (span.entries.some((entry) => entry.kind === "keyword" || entry.kind === "sector")) return true;
  if (reading.roles[at] !== undefined) return false;
  if (span.entries.every((entry) => entry.kind === "word")) return !isVerbOrFiller(reading, span);
  return (
    means(
      span,
      "m.centres",
      "m.startups",
      "m.trainees",
      "m.coverage",
      "n.university",
      "n.fund",
      "m.scholarships",
      "m.capacity",
      "m.funding",
    ) && !isNeutral(span)
  );
}

function isVerbOrFiller(reading: Reading, span: Span): boolean {
  return wordsOf(reading, span).every((word) => word.length < 3);
}

/** How far the best must be ahead of the next to be the one that is meant. */
const CLEAR_LEAD = 1.2;

/**
 * Picks the agreement that a question means: its names select candidates, its other words choose among them. Marks the spans whose
 * words the chosen record holds. Returns the filter unchanged when the words cannot tell.
 */
export function identify(context: Context, where: Filter): Filter {
  const { reading } = context;
  const { sectors, types, ...hard } = where;
  let candidates = context.select(hard);
  if (candidates.length === 0) return where;
  const typed = types
    ? candidates.filter((agreement) => types.includes(reading.catalogue.agreements[agreement]?.type ?? "memorandum"))
    : candidates;
  if (typed.length > 0) candidates = typed;
  candidates = narrowByFigures(context, candidates);
  const clues = [...cluesOf(reading), ...aliasClues(reading)];
  if (candidates.length === 1) return settle(context, where, candidates, clues);
  if (clues.length === 0) {
    const alike = ofSaidType(reading, candidates);
    return alike.length === 1 ? settle(context, where, alike, clues) : where;
  }
  const hits = rank(context, clues, candidates, sectors ?? []);
  const [first, second] = hits;
  if (!first) return where;
  const tied = hits.filter((hit) => hit.covered === first.covered && hit.score * CLEAR_LEAD > first.score);
  const alike = ofSaidType(
    reading,
    tied.map((hit) => hit.agreement),
  );
  const chosen =
    alike.length === 1
      ? alike
      : !second || tied.length === 1
        ? [first.agreement]
        : tied.map((hit) => hit.agreement).sort((left, right) => left - right);
  return settle(context, where, chosen, clues);
}

/** Among several, those of the type that the question calls its agreement ("le mémorandum", "the loan contract"). */
function ofSaidType(reading: Reading, agreements: readonly number[]): number[] {
  const said = typeTags.filter(([tag]) => has(reading, tag)).map(([, type]) => type);
  return said.length === 1
    ? agreements.filter((agreement) => reading.catalogue.agreements[agreement]?.type === said[0])
    : [];
}

const typeTags = [
  ["n.memorandum", "memorandum"],
  ["n.convention", "convention"],
  ["n.partnership", "partnership"],
  ["n.contract", "contract"],
] as const;

/** "The 4.4 billion dirham deal": a figure of the question must be one of the agreement's. */
function narrowByFigures(context: Context, candidates: readonly number[]): number[] {
  const { reading } = context;
  let kept = [...candidates];
  for (const bound of context.bounds) {
    if (bound.min === undefined || bound.min !== bound.max) continue;
    const counted = bound.measure !== undefined || bound.spans.some((at) => means(reading.spans[at], "u.percent"));
    if (!counted && bound.min < 1000) continue;
    const having = kept.filter((agreement) => announces(reading, [agreement], bound.min ?? 0));
    if (having.length > 0) {
      kept = having;
      for (const at of bound.spans) reading.roles[at] ??= "described";
    } else if (counted) {
      const spans = bound.spans.map((at) => reading.spans[at]).filter((span) => span !== undefined);
      const from = Math.min(...spans.map((span) => span.from));
      const to = Math.max(...spans.map((span) => span.to));
      reading.unknown.push({
        text: rawOf(reading, { from, to }),
        from: Math.min(...bound.spans),
        to: Math.max(...bound.spans) + 1,
      });
    }
  }
  return kept;
}

/** True when the value is a figure of one of the agreements, another source's figure, or the sum of what they announce in one unit. */
export function announces(reading: Reading, agreements: readonly number[], value: number): boolean {
  const { catalogue } = reading;
  const sums = new Map<string, number>();
  for (const agreement of agreements) {
    for (const ordinal of catalogue.figuresOf[agreement] ?? []) {
      const figure = catalogue.figures[ordinal];
      if (!figure) continue;
      const { commitment } = figure;
      if (commitment.value === value) return true;
      if ("alternatives" in commitment && commitment.alternatives.some((other) => other.value === value)) return true;
      if (figure.countable) sums.set(commitment.unit, (sums.get(commitment.unit) ?? 0) + commitment.value);
    }
  }
  return [...sums.values()].includes(value);
}

interface Ranked {
  readonly agreement: number;
  readonly score: number;
  /** Clues of which the record holds every word. */
  readonly covered: number;
}

function rank(
  context: Context,
  clues: readonly Clue[],
  candidates: readonly number[],
  sectors: readonly string[],
): Ranked[] {
  const { index, catalogue, spans } = context.reading;
  const words = [...new Set(clues.flatMap((clue) => clue.words))];
  const hits = index.search(words, candidates);
  const scores = new Map(hits.map((hit) => [hit.agreement, { score: hit.score, matched: new Set(hit.matched) }]));
  const ranked: Ranked[] = [];
  for (const agreement of candidates) {
    const hit = scores.get(agreement);
    const record = catalogue.agreements[agreement];
    let covered = 0;
    let bonus = 0;
    for (const { at, words: said } of clues) {
      const span = spans[at];
      const keyword =
        span?.entries.some((entry) => entry.kind === "keyword" && entry.agreements.includes(agreement)) ?? false;
      const sector =
        span?.entries.some(
          (entry) => entry.kind === "sector" && record?.sectors.includes(entry.id) && sectors.includes(entry.id),
        ) ?? false;
      const held = said.every((word) => hit?.matched.has(word) ?? false);
      if (held || keyword || sector) covered += 1;
      if (keyword) bonus += 4;
      if (sector) bonus += 1;
    }
    if (covered > 0) ranked.push({ agreement, covered, score: (hit?.score ?? 0) + bonus });
  }
  return ranked.sort(
    (left, right) => right.covered - left.covered || right.score - left.score || left.agreement - right.agreement,
  );
}

/** The filter that names the chosen agreements; what their records say is described, what they contradict stays. */
function settle(context: Context, where: Filter, chosen: readonly number[], clues: readonly Clue[]): Filter {
  const { reading } = context;
  const { sectors, types: _, ...rest } = where;
  const loose = new Set<string>();
  for (const clue of clues) {
    if (!describes(reading, clue, chosen)) continue;
    reading.roles[clue.at] = "described";
    for (const entry of reading.spans[clue.at]?.entries ?? []) if (entry.kind === "sector") loose.add(entry.id);
  }
  const kept = (sectors ?? []).filter((id) => !loose.has(id));
  const agreements = chosen.map((ordinal) => reading.catalogue.agreements[ordinal]?.id ?? "");
  return { ...rest, agreements, ...(kept.length > 0 ? { sectors: kept } : {}) };
}

/** True when every one of the agreements holds every word of the clue, lists its sector or carries its keyword. */
export function describes(reading: Reading, clue: Clue, agreements: readonly number[]): boolean {
  const { index, catalogue, spans } = reading;
  const entries = spans[clue.at]?.entries ?? [];
  return agreements.every((agreement) => {
    const record = catalogue.agreements[agreement];
    if (entries.some((entry) => entry.kind === "keyword" && entry.agreements.includes(agreement))) return true;
    if (entries.some((entry) => entry.kind === "sector" && record?.sectors.includes(entry.id))) return true;
    const holds = (words: readonly string[]) =>
      words.every(
        (word) =>
          isStopWord(word) || index.stemsOf(word).some((stem) => includes(index.agreementsWith(stem), agreement)),
      );
    return (
      holds(clue.words) ||
      synonymsOf(clue.words).some(holds) ||
      (clue.words.length > 1 && clue.words.every((word) => holds([word]) || synonymsOf([word]).some(holds))) ||
      synonymsOf(wordsOf(reading, spans[clue.at] ?? { from: 0, to: 0 })).some(holds)
    );
  });
}

/** Binary search in a posting list. */
function includes(postings: readonly number[], wanted: number): boolean {
  let low = 0;
  let high = postings.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = postings[middle] ?? 0;
    if (found === wanted) return true;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

/** Words that decide nothing: glue, grammar, the answers' own vocabulary. */
export function isHarmless(span: Span): boolean {
  return isGlue(span) || (!isName(span) && span.tags.size > 0);
}
