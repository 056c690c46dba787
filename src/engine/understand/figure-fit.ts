import type { Figure } from "../../dataset/model.ts";
import type { Context } from "./context.ts";
import type { Reading } from "./reading.ts";

/** "Par mois", "monthly", "each year": a recurring figure is asked for. */
function speaksOfPeriod(reading: Reading): boolean {
  return reading.text.tokens.some(({ text }) => periodWords.has(text));
}

const periodWords = new Set([
  "mois",
  "month",
  "mensuel",
  "mensuelle",
  "monthly",
  "annuel",
  "annuelle",
  "yearly",
  "annually",
  "mounth",
  "promotion",
  "promo",
  "cohort",
  "cohorte",
  "class",
  "intake",
]);

/** With a measure said, its own figures or others of the same unit (the first phase of a capacity is an `other`). */
export function fitsMeasure(context: Context, figure: Figure, counted: boolean): boolean {
  const { measure } = context;
  if (!measure) return true;
  // "How many countries will it serve": the noun says more than the verb.
  if (
    counted &&
    measure.spec.measures.every((name) => name === "coverage" || name === "beneficiaries" || name === "trainees")
  )
    return true;
  const { commitment } = figure;
  if ("period" in commitment && commitment.period !== undefined && speaksOfPeriod(context.reading)) return true;
  if ((measure.spec.measures as readonly string[]).includes(commitment.measure))
    return measure.spec.unit === undefined || commitment.unit === measure.spec.unit;
  if (commitment.measure !== "other") return false;
  if (measure.anyMoney || measure.spec.measures.includes("funding"))
    return ["MAD", "USD", "EUR"].includes(commitment.unit);
  const part = "part_of" in commitment ? commitment.part_of : undefined;
  return part !== undefined && siblingMeasure(context, figure, part, measure.spec.measures);
}

function siblingMeasure(context: Context, figure: Figure, id: string, measures: readonly string[]): boolean {
  const agreement = context.reading.catalogue.agreements[figure.agreements[0] ?? -1];
  const whole = agreement?.commitments.find((commitment) => commitment.id === id);
  return whole !== undefined && measures.includes(whole.measure);
}

/** One figure, or several of one measure and unit that are neither parts nor recurring. */
export function isCoherent(figures: readonly Figure[]): boolean {
  if (figures.length === 1) return true;
  const [first] = figures;
  return figures.every(({ commitment }) => {
    const alone =
      ("part_of" in commitment && commitment.part_of !== undefined) ||
      ("period" in commitment && commitment.period !== undefined);
    return (
      !alone &&
      commitment.measure === first?.commitment.measure &&
      commitment.unit === first?.commitment.unit &&
      commitment.measure !== "other"
    );
  });
}

/** With a measure said, the labels must leave some of its figures out; else the plain total answers. */
export function tellsApart(
  context: Context,
  chosen: readonly Figure[],
  candidates: Pick<ReadonlySet<number>, "has">,
): boolean {
  const { measure } = context;
  if (!measure || chosen.every(({ commitment }) => "period" in commitment && commitment.period !== undefined))
    return true;
  const ordinals = new Set(chosen.map((figure) => figure.ordinal));
  return measure.spec.measures.some((name) =>
    (context.reading.catalogue.byMeasure.get(name) ?? []).some((ordinal) => {
      const figure = context.reading.catalogue.figures[ordinal];
      return (
        figure !== undefined &&
        !ordinals.has(ordinal) &&
        figure.agreements.every((agreement) => candidates.has(agreement))
      );
    }),
  );
}
