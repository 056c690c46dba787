import type { Postings } from "../../dataset/model.ts";
import { holds, intersect, unite } from "../execute/merge-postings.ts";
import type { Filter } from "../query.ts";
import { aliasClues, type Clue, cluesOf, describes, holdersOf } from "./clues.ts";
import { type Context, isOpen } from "./context.ts";
import { means } from "./link.ts";
import { has, type Reading, rawOf } from "./reading.ts";

/** How far the best must be ahead of the next to be the one that is meant. */
const CLEAR_LEAD = 1.2;

/**
 * Picks the agreement that a question means: its names select candidates, its other words choose among them. Marks the spans whose
 * words the chosen record holds. Returns the filter unchanged when the words cannot tell.
 */
export function identify(context: Context, where: Filter): Filter {
  const { reading } = context;
  const { sectors, types, ...hard } = where;
  const clues = [...cluesOf(reading), ...aliasClues(reading)];
  const open = isOpen(hard) && !types && context.bounds.length === 0;
  if (open) {
    const hits = rank(context, clues, undefined);
    return hits.length > 0 ? settle(context, where, clearest(reading, hits), clues) : where;
  }
  let candidates = context.select(hard);
  if (candidates.length === 0) return where;
  const typed = types
    ? candidates.filter((agreement) => types.includes(reading.catalogue.agreements[agreement]?.type ?? "memorandum"))
    : candidates;
  if (typed.length > 0) candidates = typed;
  candidates = narrowByFigures(context, candidates);
  if (candidates.length === 1) return settle(context, where, candidates, clues);
  if (clues.length === 0) {
    const alike = ofSaidType(reading, candidates);
    return alike.length === 1 ? settle(context, where, alike, clues) : where;
  }
  const hits = rank(context, clues, candidates);
  return hits.length > 0 ? settle(context, where, clearest(reading, hits), clues) : where;
}

/** The best hit when it is clearly ahead, the one of the type that was said, or all that are as good. */
function clearest(reading: Reading, hits: readonly Ranked[]): number[] {
  const [first] = hits;
  if (!first) return [];
  const tied = hits
    .filter((hit) => hit.covered === first.covered && hit.score * CLEAR_LEAD > first.score)
    .map((hit) => hit.agreement)
    .sort((left, right) => left - right);
  const alike = ofSaidType(reading, tied);
  return alike.length === 1 ? alike : tied;
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

function rank(context: Context, clues: readonly Clue[], candidates: Postings | undefined): Ranked[] {
  const { reading } = context;
  const { index, catalogue, spans } = reading;
  const held = clues.map((clue) => holdersOf(reading, clue));
  const any = unite(held, catalogue.agreements.length);
  const within = candidates ? intersect([any, candidates]) : any;
  const words = [...new Set(clues.flatMap((clue) => clue.words))];
  const scores = new Map(index.search(words, within).map((hit) => [hit.agreement, hit.score]));
  const ranked = within.map((agreement): Ranked => {
    let covered = 0;
    let bonus = 0;
    clues.forEach(({ at }, position) => {
      if (!holds(held[position] ?? [], agreement)) return;
      covered += 1;
      for (const entry of spans[at]?.entries ?? []) {
        if (entry.kind === "keyword" && holds(entry.agreements, agreement)) bonus += 4;
        if (entry.kind === "sector" && catalogue.agreements[agreement]?.sectors.includes(entry.id)) bonus += 1;
      }
    });
    return { agreement, covered, score: (scores.get(agreement) ?? 0) + bonus };
  });
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
