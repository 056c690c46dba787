import { measures as allMeasures, type Filter, type MeasureSpec, type Query } from "../query.ts";
import type { Nearest } from "../result.ts";
import { chooseAgreements } from "./agreements.ts";
import { toAmounts } from "./amounts.ts";
import { without } from "./asides.ts";
import { agreementsBehind } from "./assemble.ts";
import { type Context, idsOf } from "./context.ts";
import { chooseFigures } from "./figures.ts";

/** Offers are few: a reader wants the nearest fact, not a catalogue. */
const OFFERS = 3;
/** Above this the figures of other measures are no longer about the subject asked for. */
const FEW_AGREEMENTS = 5;

/** Slots in the order in which they are given up: circumstances first, the subject last. */
const order: readonly (keyof Filter)[] = [
  "due",
  "signed",
  "signedIn",
  "signedInCountry",
  "types",
  "sectors",
  "events",
  "bounds",
  "places",
  "not",
  "organisations",
  "party",
  "people",
  "agreements",
];

/** The nearest questions that have an answer: the same one with a slot dropped or widened, or another figure of the same agreements. */
export function findNearest(
  query: Query,
  where: Filter,
  measure: MeasureSpec | undefined,
  context: Context,
): Nearest[] {
  const offers: Nearest[] = [];
  const offer = (dropped: keyof Filter, wider: Filter) => {
    if (offers.length >= OFFERS) return;
    const found = probe(query, wider, measure, context);
    if (found) offers.push({ ...found, dropped });
  };
  const subject = where.organisations ?? where.agreements ?? where.people ?? where.party;
  for (const slot of order) {
    if (where[slot] === undefined) continue;
    if (slot === "places") {
      const regions = regionsOf(where.places ?? [], context);
      if (regions.length > 0) offer("places", { ...where, places: regions });
    }
    // Without its subject the question is another one: other figures of the same subject are nearer.
    const isSubject = slot === "organisations" || slot === "agreements" || slot === "people" || slot === "party";
    if (isSubject && measure) continue;
    const rest = without(where, slot, ...(slot === "organisations" ? (["organisationsMode"] as const) : []));
    if (Object.keys(rest).length > 0 || !subject) offer(slot, rest);
  }
  if (measure && offers.length < OFFERS) {
    const other = otherFigures(where, context);
    if (other) offers.push(other);
  }
  return offers;
}

/** Regions of the cities asked about. */
function regionsOf(places: readonly string[], { catalogue }: Context): string[] {
  const regions = places.flatMap((id) => {
    const place = catalogue.places.get(id);
    return place?.kind === "city" ? (place.region ?? []) : [];
  });
  return [...new Set(regions)];
}

/** What a wider filter finds, or nothing. */
function probe(
  query: Query,
  where: Filter,
  measure: MeasureSpec | undefined,
  context: Context,
): Omit<Nearest, "dropped"> | undefined {
  if (!measure) {
    const { agreements } = chooseAgreements(where, context);
    if (agreements.length === 0) return undefined;
    return { query: { what: listable(query), where }, amounts: [], agreements: idsOf(context, agreements) };
  }
  const { amounts, figures } = chooseFigures(measure, where, context);
  if (figures.length === 0) return undefined;
  const agreements = idsOf(context, agreementsBehind(figures, context));
  return { query: { what: { kind: "total", measure }, where }, amounts, agreements };
}

/** The same question about agreements; a yes/no question becomes a list. */
function listable({ what }: Query): Query["what"] {
  return what.kind === "count" || what.kind === "list" || what.kind === "sheet" || what.kind === "attribute"
    ? what
    : { kind: "list", of: "agreements" };
}

/** Other figures that the agreements of the question announce, or at least the agreements. */
function otherFigures(where: Filter, context: Context): Nearest | undefined {
  const { agreements } = chooseAgreements(where, context);
  if (agreements.length === 0 || agreements.length > FEW_AGREEMENTS) return undefined;
  // Through the filter itself: figures of the whole country belong to none of its places (rule of meaning 1).
  const { figures } = chooseFigures({ measures: [...allMeasures] }, where, context);
  const ids = idsOf(context, agreements);
  if (figures.length === 0) {
    return { query: { what: { kind: "sheet" }, where }, dropped: "measure", amounts: [], agreements: ids };
  }
  const measures = [...new Set(figures.map(({ commitment }) => commitment.measure))];
  const amounts = measures.flatMap((one) => toAmounts(figures.filter(({ commitment }) => commitment.measure === one)));
  return {
    query: { what: { kind: "list", of: "figures" }, where },
    dropped: "measure",
    amounts,
    agreements: idsOf(context, agreementsBehind(figures, context)),
  };
}
