import type { Catalogue, Postings } from "../../dataset/model.ts";
import { agreementAt, figureAt } from "./context.ts";

/** One way to read a place: what names it, or, for a city without any of its own, what names only its region. */
export interface Scope {
  /** The place asked about. */
  readonly place: string;
  /** Set when the region stands in for its city. */
  readonly region?: string;
  /** Every agreement that has figures in the scope, and some that have none. */
  readonly candidates: Postings;
  /** True when a figure of these places counts here. */
  fits(places: readonly string[]): boolean;
  /** True when the agreement is carried out here. */
  carries(ordinal: number): boolean;
}

/** Every place that an agreement or one of its figures names. */
function namedPlaces(catalogue: Catalogue, ordinal: number): readonly string[] {
  const own = agreementAt(catalogue, ordinal).places;
  const figures = catalogue.figuresOf[ordinal] ?? [];
  return figures.length === 0 ? own : [...own, ...figures.flatMap((figure) => figureAt(catalogue, figure).places)];
}

/** The readings of a place, the better first (contract, rule of meaning 1): a region covers its cities, a city may fall back on its region. */
export function scopesOf(place: string, catalogue: Catalogue): readonly Scope[] {
  const record = catalogue.places.get(place);
  const own = (candidates: Postings, fits: Scope["fits"]): Scope => ({
    place,
    candidates,
    fits,
    carries: (ordinal) => fits(namedPlaces(catalogue, ordinal)),
  });
  if (record?.kind === "region") {
    const covered = new Set([place, ...(catalogue.citiesOf.get(place) ?? [])]);
    return [own(catalogue.byRegion.get(place) ?? [], (places) => places.some((id) => covered.has(id)))];
  }
  const city = own(catalogue.byPlace.get(place) ?? [], (places) => places.includes(place));
  const region = record?.region;
  if (!region) return [city];
  const siblings = new Set(catalogue.citiesOf.get(region) ?? []);
  // Figures of other cities never stand in for the city asked about.
  const fits = (places: readonly string[]) => places.includes(region) && !places.some((id) => siblings.has(id));
  const fallback: Scope = {
    place,
    region,
    candidates: catalogue.byPlace.get(region) ?? [],
    fits,
    carries: (ordinal) => fits(namedPlaces(catalogue, ordinal)),
  };
  return [city, fallback];
}
