import type { Figure } from "../../dataset/model.ts";
import type { Commitment, JointCommitment } from "../../dataset/schema.ts";
import { words as foldedWords } from "../fold.ts";
import { synonymsOf } from "../locales/synonyms.ts";
import type { Measure } from "../query.ts";
import { askedNoun, type Context } from "./context.ts";
import { candidateAgreements, everyAgreement, namedByKeyword } from "./figure-candidates.ts";
import { fitsMeasure, isCoherent, tellsApart } from "./figure-fit.ts";
import { isNeutral, means, type Span } from "./link.ts";
import { has, isGlue, isName, type Reading, spansOf, wordsOf } from "./reading.ts";

/** Figures that a question picks by the words of their labels. */
export interface FoundFigures {
  /** Keys as in `MeasureSpec.figures`. */
  readonly figures: string[];
  /** Ids of the agreements that they belong to. */
  readonly agreements: string[];
  /** Measures of the figures (of the wholes, for parts). */
  readonly whole: [Measure, ...Measure[]];
  /** Spans whose words the labels hold. */
  readonly spans: number[];
}

/** `agreement-id#commitment-id`, or the id of a joint commitment. */
export function figureKey(context: Context, figure: Figure): string {
  if (figure.joint) return figure.commitment.id;
  const agreement = context.reading.catalogue.agreements[figure.agreements[0] ?? -1];
  return `${agreement?.id ?? ""}#${figure.commitment.id}`;
}

/** A clue: a span whose words may stand in a label. */
interface Clue {
  readonly at: number;
  readonly figures: ReadonlySet<number>;
}

/**
 * Finds the figures whose labels hold the question's own words ("combien d'architectes", "les tours", "la première phase"), among
 * the agreements that its names select. The noun that "how many" asks about must be in the label; where a measure was said, the words
 * must tell its figures apart, or there is nothing to find.
 */
export function findFigures(
  context: Context,
  accept: (commitment: Commitment | JointCommitment, isPart: boolean) => boolean,
): FoundFigures | undefined {
  const { reading } = context;
  const { catalogue } = reading;
  const clues = cluesOf(context);
  if (clues.length === 0) return undefined;
  const noun = askedNoun(reading, "q.howmany");
  const candidates = candidateAgreements(context);
  if (!candidates) return undefined;
  const within = (ordinal: number) =>
    catalogue.figures[ordinal]?.agreements.every((agreement) => candidates.has(agreement)) ?? false;
  // A noun that no label of these agreements holds ("étudiants" for "experts par promotion") cannot be asked of them.
  const nounClue = clues.find((clue) => clue.at === noun && [...clue.figures].some(within));
  const scores = new Map<number, number>();
  for (const clue of clues) for (const ordinal of clue.figures) scores.set(ordinal, (scores.get(ordinal) ?? 0) + 1);
  const fitting: { figure: Figure; score: number }[] = [];
  for (const [ordinal, score] of scores) {
    const figure = catalogue.figures[ordinal];
    if (!figure?.agreements.every((agreement) => candidates.has(agreement))) continue;
    if (nounClue && !nounClue.figures.has(ordinal)) continue;
    const part = "part_of" in figure.commitment && figure.commitment.part_of !== undefined;
    if (!accept(figure.commitment, part) || !fitsMeasure(context, figure, nounClue !== undefined)) continue;
    fitting.push({ figure, score });
  }
  const best = Math.max(0, ...fitting.map(({ score }) => score));
  const open = candidates === everyAgreement;
  // Without any name the labels alone must be clear: the noun itself, or two words of them.
  if (best === 0 || (open && !nounClue && best < 2)) return undefined;
  const chosen = withoutParts(
    fitting
      .filter(({ score }) => score === best)
      .map(({ figure }) => figure)
      .sort((left, right) => left.ordinal - right.ordinal),
  );
  if (!context.measure && !nounClue && !asksFigure(reading)) return undefined;
  if (!isCoherent(chosen) || !tellsApart(context, chosen, candidates)) return undefined;
  const spans = clues
    .filter((clue) => chosen.some((figure) => clue.figures.has(figure.ordinal)))
    .map((clue) => clue.at);
  const agreements = [...new Set(chosen.flatMap((figure) => figure.agreements))].sort((left, right) => left - right);
  const measures = [...new Set(chosen.map((figure) => figure.commitment.measure))] as [Measure, ...Measure[]];
  return {
    figures: chosen.map((figure) => figureKey(context, figure)),
    agreements: agreements.map((ordinal) => catalogue.agreements[ordinal]?.id ?? ""),
    whole: measures,
    spans,
  };
}

/** "Combien de tours": the whole, not the step towards it that its label names too. */
function withoutParts(figures: readonly Figure[]): Figure[] {
  const ids = new Set(figures.map(({ agreements, commitment }) => `${agreements[0]}#${commitment.id}`));
  return figures.filter(
    ({ agreements, commitment }) =>
      !(
        "part_of" in commitment &&
        commitment.part_of !== undefined &&
        ids.has(`${agreements[0]}#${commitment.part_of}`)
      ),
  );
}

function asksFigure(reading: Reading): boolean {
  return has(reading, "q.howmany", "q.howmuch", "a.share", "u.percent");
}

/** Spans that are neither names nor grammar: their words may stand in a label. */
function cluesOf(context: Context): Clue[] {
  const { reading } = context;
  const measured = new Set(context.measure?.spans ?? []);
  const clues: Clue[] = [];
  reading.spans.forEach((span, at) => {
    if (
      (measured.has(at) && !isFundingKind(reading, span)) ||
      !(reading.negated.has(at) || isClue(reading, span)) ||
      isBesidePlace(reading, at)
    )
      return;
    const typed = span.corrected === undefined ? wordsOf(reading, span) : foldedWords(span.corrected);
    const said = isFundingKind(reading, span) ? typed.filter((word) => fundingKinds.has(word)) : typed;
    const sets = said.map((word) => figuresWith(reading, span, word));
    const [first, ...rest] = sets.filter((set) => set.size > 0);
    if (!first || (sets.length > 1 && rest.length + 1 < sets.length)) return;
    const figures = new Set([...first].filter((ordinal) => rest.every((set) => set.has(ordinal))));
    if (figures.size > 0) clues.push({ at, figures });
  });
  return clues;
}

function isClue(reading: Reading, span: Span): boolean {
  const token = reading.text.tokens[span.from];
  if (span.entries.some((entry) => entry.kind === "outside" && entry.ambiguous) && token?.capital === "none")
    return true;
  const payer =
    has(reading, "v.pay", "a.share") &&
    span.entries.some((entry) => entry.kind === "organisation") &&
    namedByKeyword(reading) !== undefined;
  if (payer) return true;
  if (span.date || (isName(span) && span.entries.every((entry) => entry.kind !== "sector" && entry.kind !== "country")))
    return false;
  if (span.number) return span.number.ordinal === true || isPhaseNumber(reading, span);
  if (
    means(
      span,
      "n.phase",
      "n.project",
      "n.region",
      "m.centres",
      "m.startups",
      "n.university",
      "m.trainees",
      "m.coverage",
      "n.ministry",
      "n.country",
      "n.sector",
    )
  )
    return true;
  if (isFundingKind(reading, span)) return true;
  if (isNeutral(span) || isGlue(span)) return false;
  if (span.tags.size > 0)
    return means(span, "n.event", "n.fund", "m.beneficiaries", "n.company") && !means(span, "m.jobs");
  return true;
}

/** "Prêt", "don", "grant": a kind of funding that labels tell apart. */
function isFundingKind(reading: Reading, span: Span): boolean {
  return wordsOf(reading, span).some((word) => fundingKinds.has(word));
}

const fundingKinds = new Set([
  "pret",
  "prets",
  "don",
  "dons",
  "subvention",
  "loan",
  "loans",
  "grant",
  "grants",
  "subsidy",
  "emprunt",
  "donation",
]);

/** "the Casablanca-Settat region": the noun belongs to the name. */
function isBesidePlace(reading: Reading, at: number): boolean {
  if (!means(reading.spans[at], "n.region")) return false;
  return [at - 2, at - 1, at + 1, at + 2].some((beside) =>
    reading.spans[beside]?.entries.some((entry) => entry.kind === "place"),
  );
}

/** "phase 2": the number belongs to the label. */
function isPhaseNumber(reading: Reading, span: Span): boolean {
  return spansOf(reading, "n.phase").some((at) => reading.spans[at + 1] === span);
}

function figuresWith(reading: Reading, span: Span, word: string): Set<number> {
  const found = new Set<number>();
  const others = synonymsOf([word])
    .filter((phrase) => phrase.length === 1)
    .flat();
  const words = span.number
    ? [word, String(span.number.value), ...(ordinalWords[span.number.value] ?? [])]
    : [word, ...others];
  for (const each of words)
    for (const stem of reading.index.stemsOf(each))
      for (const ordinal of reading.index.figuresWith(stem)) found.add(ordinal);
  return found;
}

/** Labels write phases in figures or in words. */
const ordinalWords: Readonly<Record<number, readonly string[]>> = {
  1: ["premiere", "first"],
  2: ["deuxieme", "second"],
  3: ["troisieme", "third"],
};
