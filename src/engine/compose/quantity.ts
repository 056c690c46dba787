import type { Figure } from "../../dataset/model.ts";
import type { Measure, MeasureSpec } from "../query.ts";
import type { Amount } from "../result.ts";
import type { Wording } from "./wording.ts";

type Qualifier = Figure["commitment"]["qualifier"];

/** The measure that words are chosen by: "money" when investment and funding are asked together. */
export function measureKey({ measures }: MeasureSpec): Measure | "money" {
  return measures.length === 1 ? (measures[0] ?? "other") : "money";
}

/** The texts of a measure. */
export function measureWords({ m }: Wording, spec: MeasureSpec): Wording["m"]["money"] {
  const key = measureKey(spec);
  return key === "money" ? m.money : m.measures[key];
}

function usualUnit(spec: MeasureSpec): string {
  if (spec.unit) return spec.unit;
  const key = measureKey(spec);
  if (key === "money" || key === "investment" || key === "funding") return "MAD";
  if (key === "capacity") return "MW";
  return key === "trainees" || key === "beneficiaries" ? "people" : key;
}

/** An amount of a measure with its noun, when only the measure is known (a threshold). */
export function quantityOf(
  wording: Wording,
  spec: MeasureSpec,
  amount: number,
  unit: string = usualUnit(spec),
): string {
  const key = measureKey(spec);
  return wording.m.format.quantity(amount, unit, {
    measure: key === "money" ? undefined : key,
    direct: spec.jobsKind === "direct",
  });
}

export function figureAt({ catalogue }: Wording, ordinal: number): Figure {
  const figure = catalogue.figures[ordinal];
  if (!figure) throw new Error(`The result names a figure that the catalogue lacks: ${ordinal}`);
  return figure;
}

export function periodOf({ commitment }: Figure): "per-month" | "per-year" | "per-cohort" | undefined {
  return "period" in commitment ? commitment.period : undefined;
}

/** One figure as it was announced: qualifier, number, noun and period. */
export function figureWords(wording: Wording, figure: Figure): string {
  const { commitment } = figure;
  const { format } = wording.m;
  const plain = format.quantity(commitment.value, commitment.unit, {
    measure: commitment.measure,
    direct: commitment.kind === "direct",
  });
  const period = periodOf(figure);
  return format.qualified(commitment.qualifier, period ? format.periodic(period, plain) : plain);
}

/** Qualifier of a sum: that of its figures when they agree, "about" when they pull both ways. */
export function qualifierOf(figures: readonly Figure[]): Qualifier {
  let kind: Qualifier = "exact";
  for (const { commitment } of figures) {
    if (commitment.qualifier === "exact" || commitment.qualifier === kind) continue;
    if (kind !== "exact") return "about";
    kind = commitment.qualifier;
  }
  return kind;
}

/** A sum with its qualifier and noun; "direct" only when every job counted is. */
export function amountWords(wording: Wording, amount: Amount): string {
  const figures = amount.figures.map((ordinal) => figureAt(wording, ordinal));
  const measure = figures[0]?.commitment.measure;
  const alike = figures.every((figure) => figure.commitment.measure === measure);
  const direct = figures.length > 0 && figures.every((figure) => figure.commitment.kind === "direct");
  const period = figures.length === 1 && figures[0] ? periodOf(figures[0]) : undefined;
  const { format } = wording.m;
  const plain = format.quantity(amount.amount, amount.unit, {
    measure: alike ? measure : undefined,
    direct,
  });
  return format.qualified(qualifierOf(figures), period ? format.periodic(period, plain) : plain);
}

/** Sums of several units, side by side: they are never added. */
export function amountsWords(wording: Wording, amounts: readonly Amount[]): string {
  return wording.m.format.list(amounts.map((amount) => amountWords(wording, amount)));
}

/** The deadline that all figures share; undefined when they differ or have none. */
export function sharedDeadline(figures: readonly Figure[]): number | undefined {
  const year = figures[0]?.commitment.by;
  return typeof year === "number" && figures.every((figure) => figure.commitment.by === year) ? year : undefined;
}

/** From this many figures on, their agreements are marked in an array as long as the catalogue. */
const MANY = 1000;

/** How many agreements stand behind figures. */
export function countAgreementsOf({ catalogue }: Wording, figures: readonly Figure[]): number {
  let count = 0;
  if (figures.length < MANY) return new Set(figures.flatMap((figure) => figure.agreements)).size;
  const marks = new Uint8Array(catalogue.agreements.length);
  for (const { agreements } of figures) {
    for (const ordinal of agreements) {
      if (marks[ordinal] === 0) count += 1;
      marks[ordinal] = 1;
    }
  }
  return count;
}

/** Ids of the agreements behind figures, in catalogue order. */
export function agreementsOf({ catalogue }: Wording, figures: readonly Figure[]): readonly string[] {
  const ordinals = [...new Set(figures.flatMap((figure) => figure.agreements))].sort((left, right) => left - right);
  return ordinals.flatMap((ordinal) => catalogue.agreements[ordinal]?.id ?? []);
}
