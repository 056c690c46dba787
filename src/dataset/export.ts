import type { Catalogue, Figure } from "./model.ts";
import type { Agreement } from "./schema.ts";

/** One row of the table: a figure with its agreements, or an agreement without figures. Lists are joined by `; `. */
export type Row = Readonly<Record<(typeof columns)[number], string | number | null>>;

/** Columns of the table, in order. */
export const columns = [
  "agreement",
  "title_fr",
  "title_en",
  "type",
  "signed_on",
  "date_basis",
  "event",
  "signed_in",
  "parties",
  "signatories",
  "sectors",
  "figure",
  "joint",
  "measure",
  "kind",
  "value",
  "unit",
  "qualifier",
  "by",
  "level",
  "period",
  "part_of",
  "places",
  "label_fr",
  "label_en",
  "sources",
] as const;

function toRow(catalogue: Catalogue, agreements: readonly Agreement[], figure: Figure | undefined): Row {
  const join = (values: readonly (string | null)[]) =>
    [...new Set(values.filter((value) => value !== null))].join("; ");
  const each = (select: (agreement: Agreement) => string | null) => join(agreements.map(select));
  const commitment = figure?.commitment;
  const sources = commitment?.sources ?? agreements.flatMap((agreement) => agreement.sources);
  return {
    agreement: each(({ id }) => id),
    title_fr: each(({ title }) => title.fr),
    title_en: each(({ title }) => title.en),
    type: each(({ type }) => type),
    signed_on: each(({ signed_on }) => signed_on),
    date_basis: each(({ date_basis }) => date_basis),
    event: each(({ event }) => event),
    signed_in: each(({ signed_in }) => signed_in),
    parties: join(agreements.flatMap(({ parties }) => parties.map(({ organisation }) => organisation))),
    signatories: join(agreements.flatMap(({ parties }) => parties.map(({ signatory }) => signatory))),
    sectors: join(agreements.flatMap((agreement) => agreement.sectors)),
    figure: commitment?.id ?? null,
    joint: figure ? String(figure.joint) : null,
    measure: commitment?.measure ?? null,
    kind: commitment?.kind ?? null,
    value: commitment?.value ?? null,
    unit: commitment?.unit ?? null,
    qualifier: commitment?.qualifier ?? null,
    by: commitment?.by ?? null,
    level: commitment?.level ?? null,
    period: (commitment && "period" in commitment && commitment.period) || null,
    part_of: (commitment && "part_of" in commitment && commitment.part_of) || null,
    places: join(figure?.places ?? agreements.flatMap((agreement) => agreement.places)),
    label_fr: commitment?.label.fr ?? null,
    label_en: commitment?.label.en ?? null,
    sources: join(sources.map((id) => catalogue.sources.get(id)?.url ?? id)),
  };
}

/** The agreements as a table: one row for each figure, one for each agreement without figures; in the order of the catalogue, joint figures last. */
export function tabulate(catalogue: Catalogue): readonly Row[] {
  const { agreements, figures, figuresOf } = catalogue;
  const own = agreements.flatMap((agreement, ordinal) => {
    const announced = figuresOf[ordinal] ?? [];
    if (announced.length === 0) return [toRow(catalogue, [agreement], undefined)];
    return announced.flatMap((position) => {
      const figure = figures[position];
      return figure && !figure.joint ? [toRow(catalogue, [agreement], figure)] : [];
    });
  });
  const joint = figures
    .filter((figure) => figure.joint)
    .map((figure) => {
      const members = figure.agreements.map((ordinal) => agreements[ordinal]).filter((item) => item !== undefined);
      return toRow(catalogue, members, figure);
    });
  return [...own, ...joint];
}

/** Every record by kind, sorted as in the catalogue, ready for JSON. */
export function listRecords(catalogue: Catalogue): Readonly<Record<string, unknown>> {
  const { version, asOf, strategy, agreements, figures } = catalogue;
  return {
    version,
    as_of: asOf,
    strategy,
    agreements,
    joint_commitments: figures.filter(({ joint }) => joint).map(({ commitment }) => commitment),
    targets: [...catalogue.targets.values()],
    organisations: [...catalogue.organisations.values()],
    people: [...catalogue.people.values()],
    places: [...catalogue.places.values()],
    sectors: [...catalogue.sectors.values()],
    events: [...catalogue.events.values()],
    sources: [...catalogue.sources.values()],
  };
}
