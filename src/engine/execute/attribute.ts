import type { Figure } from "../../dataset/model.ts";
import type { Agreement } from "../../dataset/schema.ts";
import type { Attribute, Query, What } from "../query.ts";
import type { Aside, Result } from "../result.ts";
import { chooseAgreements } from "./agreements.ts";
import { agreementAsides, conflicts } from "./asides.ts";
import { answered, noData } from "./assemble.ts";
import { createBase } from "./base.ts";
import { agreementAt, type Context, figureAt, idsOf } from "./context.ts";
import { isDue } from "./dates.ts";
import { createMatcher } from "./measure.ts";
import { findNearest } from "./nearest.ts";
import { scopesOf } from "./scopes.ts";

type Asked = What & { kind: "attribute" };

interface Entry {
  readonly ordinal: number;
  readonly values: readonly string[];
  /** Figures that the values come from. */
  readonly figures: readonly Figure[];
}

/** One property of each agreement that fits; silent when none of them has it. */
export function executeAttribute(query: Query, what: Asked, context: Context): Result {
  const { where } = query;
  const { catalogue } = context;
  const selection = chooseAgreements(where, context);
  const { agreements } = selection;
  const asides = agreementAsides(selection, where, context).filter(({ kind }) => kind !== "group-record");
  if (agreements.length === 0) {
    return noData(query, { why: "no-agreement" }, findNearest(query, where, undefined, context), asides);
  }
  const figuresOf = createFigureReader(what, query, context);
  const all = agreements.map((ordinal) => readEntry(ordinal, figuresOf(ordinal), what, query, context));
  const entries = all.filter(({ values }) => values.length > 0);
  const disputed = conflicts([], agreements, context);
  if (entries.length === 0) {
    const missing = {
      why: "no-attribute",
      attribute: what.attribute,
      agreements: idsOf(context, agreements),
    } as const;
    return noData(query, missing, [], [...asides, ...disputed]);
  }
  const quiet = all.filter(({ values }) => values.length === 0).map(({ ordinal }) => ordinal);
  const figures = entries.flatMap((entry) => entry.figures);
  const silent: Aside[] = quiet.length === 0 ? [] : [{ kind: "silent", agreements: idsOf(context, quiet) }];
  return answered(query, context, {
    body: {
      kind: "attribute",
      attribute: what.attribute,
      entries: entries.map((entry) => ({
        agreement: agreementAt(catalogue, entry.ordinal).id,
        values: entry.values,
        figures: entry.figures.map(({ ordinal }) => ordinal),
      })),
    },
    date: quiet.length === 0 ? sharedDate(what.attribute, entries) : undefined,
    // The sources of a figure asked for are its own, not those of all its record.
    figures: figures.filter(({ joint }) => !joint),
    agreements: what.attribute === "sources" && what.of ? [] : entries.map(({ ordinal }) => ordinal),
    asides: [...asides, ...silent, ...disputed],
  });
}

/** The date asked for, when all that fits has the same one. */
function sharedDate(attribute: Attribute, entries: readonly Entry[]): string | undefined {
  if (attribute !== "signed-on" && attribute !== "deadline") return undefined;
  const dates = new Set(entries.flatMap(({ values }) => values));
  const [only] = dates;
  return dates.size === 1 ? only : undefined;
}

function readEntry(
  ordinal: number,
  figures: readonly Figure[],
  what: Asked,
  query: Query,
  { catalogue }: Context,
): Entry {
  const agreement = agreementAt(catalogue, ordinal);
  const entry = (values: readonly (string | null)[], of: readonly Figure[] = []): Entry => ({
    ordinal,
    values: [...new Set(values.filter((value) => value !== null))],
    figures: of,
  });
  switch (what.attribute) {
    case "parties":
      return entry(agreement.parties.map(({ organisation }) => organisation));
    case "partners":
      return entry(partnersOf(agreement, what.besides ?? query.where.organisations ?? []));
    case "signatories": {
      const { signingFor } = what;
      const parties = agreement.parties.filter(({ organisation }) => !signingFor || signingFor.includes(organisation));
      return entry(parties.map(({ signatory }) => signatory));
    }
    case "signed-on":
      return entry([agreement.signed_on]);
    case "deadline": {
      const dated = figures.filter(({ commitment }) => commitment.by !== null);
      return entry(dated.map(({ commitment }) => String(commitment.by)).sort(), dated);
    }
    case "places":
      return what.of
        ? entry(
            figures.flatMap(({ places }) => places),
            figures.filter(({ places }) => places.length > 0),
          )
        : entry([...agreement.places, ...figures.flatMap(({ places }) => places)]);
    case "signed-in":
      return entry([agreement.signed_in]);
    case "event":
      return entry([agreement.event]);
    case "type":
      return entry([agreement.type]);
    case "sectors":
      return entry(agreement.sectors);
    case "sources":
      return what.of && figures.length > 0
        ? entry(
            figures.flatMap(({ commitment }) => commitment.sources),
            figures,
          )
        : entry(what.of ? [] : agreement.sources);
    case "conflicts":
      return entry([
        ...agreement.conflicts.map((_, position) => String(position)),
        ...figures.flatMap(({ commitment }) =>
          "alternatives" in commitment && commitment.alternatives.length > 0 ? [commitment.id] : [],
        ),
      ]);
    case "duration":
      return durationOf(agreement, figures, entry);
    default:
      return what.attribute satisfies never;
  }
}

/** Years from the signature to the deadlines: the data dictionary counts terms that way. */
function durationOf(
  { signed_on: signed }: Agreement,
  figures: readonly Figure[],
  entry: (values: readonly string[], of: readonly Figure[]) => Entry,
): Entry {
  if (signed === null) return entry([], []);
  const dated = figures.filter(({ commitment }) => commitment.by !== null);
  const years = dated.map(({ commitment }) => (commitment.by ?? 0) - Number(signed.slice(0, 4)));
  return entry(years.sort((left, right) => left - right).map(String), dated);
}

function partnersOf({ parties }: Agreement, besides: readonly string[]): readonly string[] {
  return parties.map(({ organisation }) => organisation).filter((organisation) => !besides.includes(organisation));
}

/** Finds the figures of an agreement that the question can mean: its measure, its deadline, its place; joint ones when they belong whole. */
function createFigureReader({ of }: Asked, { where }: Query, context: Context): (ordinal: number) => readonly Figure[] {
  const { catalogue } = context;
  const matches = createMatcher(of, catalogue);
  const scopes = where.places?.flatMap((place) => scopesOf(place, catalogue));
  const base = createBase(where, context);
  const belongs = ({ joint, agreements }: Figure) => !joint || agreements.every((owner) => base.matches(owner));
  return (ordinal) => {
    const figures = (catalogue.figuresOf[ordinal] ?? [])
      .map((at) => figureAt(catalogue, at))
      .filter((figure) => matches(figure) && isDue(figure.commitment.by, where.due) && belongs(figure));
    const here = scopes && figures.filter(({ places }) => scopes.some((scope) => scope.fits(places)));
    return here && here.length > 0 ? here : figures;
  };
}
