import type { Catalogue, Figure } from "../dataset/model.ts";
import type { Agreement, Target, Text } from "../dataset/schema.ts";

/** A figure's facts that a correction may touch. */
export interface FigureFacts {
  readonly label: Text;
  readonly measure: Figure["commitment"]["measure"];
  readonly direct: boolean;
  readonly value: number;
  readonly unit: string;
  readonly by: number | null;
  readonly qualifier: Figure["commitment"]["qualifier"];
  readonly level: Figure["commitment"]["level"];
  readonly period?: "per-month" | "per-year" | "per-cohort";
}

/** An agreement's facts that a correction may touch. Wordings, keywords and sources are none: mending them is no news. */
export interface AgreementFacts {
  readonly title: Text;
  readonly type: Agreement["type"];
  readonly signedOn: string | null;
  readonly event: string | null;
  readonly signedIn: string | null;
  readonly places: readonly string[];
  /** Organisation and signatory. */
  readonly parties: readonly (readonly [string, string | null])[];
  /** By figure id; those shared with other agreements begin with `joint/`. */
  readonly figures: Readonly<Record<string, FigureFacts>>;
}

export interface TargetFacts {
  readonly title: Text;
  readonly value: number;
  readonly max?: number;
  readonly unit: string;
  readonly by: number | null;
}

/** Changes whenever the shape below does. */
export const snapshotFormat = 1;

/** What the data set said at one version: the facts of each record, by its id. Dates of files and records play no part. */
export interface Snapshot {
  /** Of this shape; one that an older program wrote is not compared with. */
  readonly format: typeof snapshotFormat;
  readonly agreements: Readonly<Record<string, AgreementFacts>>;
  readonly targets: Readonly<Record<string, TargetFacts>>;
}

function figureFacts({ commitment }: Figure): FigureFacts {
  return {
    label: commitment.label,
    measure: commitment.measure,
    direct: commitment.kind === "direct",
    value: commitment.value,
    unit: commitment.unit,
    by: commitment.by,
    qualifier: commitment.qualifier,
    level: commitment.level,
    ...("period" in commitment && commitment.period !== undefined && { period: commitment.period }),
  };
}

function agreementFacts(catalogue: Catalogue, agreement: Agreement, ordinal: number): AgreementFacts {
  const figures = (catalogue.figuresOf[ordinal] ?? []).flatMap((position) => catalogue.figures[position] ?? []);
  return {
    title: agreement.title,
    type: agreement.type,
    signedOn: agreement.signed_on,
    event: agreement.event,
    signedIn: agreement.signed_in,
    places: agreement.places,
    parties: agreement.parties.map(({ organisation, signatory }) => [organisation, signatory] as const),
    figures: Object.fromEntries(
      figures.map((figure) => [`${figure.joint ? "joint/" : ""}${figure.commitment.id}`, figureFacts(figure)]),
    ),
  };
}

function targetFacts(target: Target): TargetFacts {
  return {
    title: target.title,
    value: target.value,
    ...(target.value_max !== undefined && { max: target.value_max }),
    unit: target.unit,
    by: target.by,
  };
}

const taken = new WeakMap<Catalogue, Snapshot>();

/** What a catalogue says, record by record. */
export function takeSnapshot(catalogue: Catalogue): Snapshot {
  const known = taken.get(catalogue);
  if (known) return known;
  const snapshot: Snapshot = {
    format: snapshotFormat,
    agreements: Object.fromEntries(
      catalogue.agreements.map((agreement, ordinal) => [agreement.id, agreementFacts(catalogue, agreement, ordinal)]),
    ),
    targets: Object.fromEntries([...catalogue.targets.values()].map((target) => [target.id, targetFacts(target)])),
  };
  taken.set(catalogue, snapshot);
  return snapshot;
}
