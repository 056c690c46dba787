import type { Catalogue, Figure, Postings } from "../../dataset/model.ts";
import type { Filter, Query, What } from "../query.ts";
import type { Result } from "../result.ts";
import { chooseAgreements } from "./agreements.ts";
import { agreementAsides, conflicts } from "./asides.ts";
import { answered, noData } from "./assemble.ts";
import { createBase } from "./base.ts";
import { type Context, figureAt, idsOf } from "./context.ts";
import { isDue } from "./dates.ts";
import { unite } from "./merge-postings.ts";
import { findNearest } from "./nearest.ts";
import { scopesOf } from "./scopes.ts";
import { missingFigure } from "./total.ts";

/** Everything about the agreements that fit. */
export function executeSheet(query: Query, context: Context): Result {
  const selection = chooseAgreements(query.where, context);
  const { agreements } = selection;
  const asides = agreementAsides(selection, query.where, context).filter(({ kind }) => kind !== "group-record");
  if (agreements.length === 0) {
    return noData(query, { why: "no-agreement" }, findNearest(query, query.where, undefined, context), asides);
  }
  return answered(query, context, {
    body: { kind: "sheet", agreements: idsOf(context, agreements) },
    agreements,
    asides: [...asides, ...conflicts([], agreements, context)],
  });
}

/** The figures with a deadline in the range asked for, in the places asked about or else in the region of a city. */
function datedFigures(where: Filter, context: Context): readonly Figure[] {
  const { catalogue } = context;
  const base = createBase(where, context);
  const figures: Figure[] = [];
  for (const [year, list] of catalogue.byDeadline) {
    if (!isDue(year, where.due)) continue;
    for (const ordinal of list) {
      const figure = figureAt(catalogue, ordinal);
      if (figure.agreements.every((owner) => base.matches(owner))) figures.push(figure);
    }
  }
  if (!where.places) return figures;
  const placed = where.places.flatMap((place) => {
    const found = scopesOf(place, catalogue).map((scope) => figures.filter(({ places }) => scope.fits(places)));
    return found.find((list) => list.length > 0) ?? [];
  });
  return [...new Set(placed)];
}

/** Commitments by deadline, of every level: each is named for what it is. */
export function executeDeadlines(query: Query, context: Context): Result {
  const { where } = query;
  const dated = datedFigures(where, context);
  const years = new Map<number, number[]>();
  for (const { ordinal, commitment } of dated) {
    const year = commitment.by ?? 0;
    const list = years.get(year);
    if (list) list.push(ordinal);
    else years.set(year, [ordinal]);
  }
  if (dated.length === 0)
    return noData(query, missingFigure(where, context), findNearest(query, where, undefined, context));
  return answered(query, context, {
    body: {
      kind: "deadlines",
      years: [...years].sort(([left], [right]) => left - right).map(([year, figures]) => ({ year, figures })),
    },
    figures: dated,
  });
}

/** The strategy itself. */
export function executeStrategy(
  query: Query,
  { attribute, claimed }: What & { kind: "strategy" },
  context: Context,
): Result {
  const { strategy } = context.catalogue;
  const day = strategy.launched_on;
  const holds = !claimed || ((!claimed.from || day >= claimed.from) && (!claimed.to || day <= claimed.to));
  return answered(query, context, {
    body: { kind: "strategy", attribute },
    date: attribute === "launched-on" ? day : undefined,
    verdict: claimed ? (holds ? "yes" : "no") : undefined,
    sources: strategy.sources,
  });
}

/** Agreements of an organisation, person, place, event or sector; undefined when the data does not know it. */
function agreementsOf(of: (What & { kind: "profile" })["of"], id: string, catalogue: Catalogue): Postings | undefined {
  const size = catalogue.agreements.length;
  switch (of) {
    case "organisation":
      return catalogue.organisations.has(id) ? (catalogue.byOrganisation.get(id) ?? []) : undefined;
    case "person":
      return catalogue.people.has(id)
        ? unite([catalogue.bySignatory.get(id), catalogue.byAlsoNamed.get(id)], size)
        : undefined;
    case "place": {
      const place = catalogue.places.get(id);
      return place && ((place.kind === "region" ? catalogue.byRegion : catalogue.byPlace).get(id) ?? []);
    }
    case "event":
      return catalogue.events.has(id) ? (catalogue.byEvent.get(id) ?? []) : undefined;
    case "sector":
      return catalogue.sectors.has(id) ? (catalogue.bySector.get(id) ?? []) : undefined;
    default:
      return of satisfies never;
  }
}

/** Who somebody is or what something is, with its agreements; whoever launched the strategy is known from its sources. */
export function executeProfile(query: Query, { of, id }: What & { kind: "profile" }, context: Context): Result {
  const { catalogue } = context;
  const known = agreementsOf(of, id, catalogue);
  const { strategy } = catalogue;
  const launched = of === "person" ? strategy.people.includes(id) : of === "event" && strategy.event === id;
  const within =
    Object.keys(query.where).length > 0 ? new Set(chooseAgreements(query.where, context).agreements) : undefined;
  const agreements = known?.filter((ordinal) => within?.has(ordinal) ?? true) ?? [];
  if (agreements.length === 0 && !launched) return noData(query, { why: "no-agreement" });
  const selection = chooseAgreements(filterOf(of, id), context);
  return answered(query, context, {
    body: { kind: "profile", of, id, agreements: idsOf(context, agreements) },
    agreements,
    sources: launched ? strategy.sources : [],
    asides: agreementAsides(selection, filterOf(of, id), context).filter(({ kind }) => kind !== "group-record"),
  });
}

function filterOf(of: (What & { kind: "profile" })["of"], id: string): Filter {
  const slots = {
    organisation: "organisations",
    person: "people",
    place: "places",
    event: "events",
    sector: "sectors",
  } as const;
  return { [slots[of]]: [id] };
}
