import type { Catalogue } from "../../dataset/model.ts";
import type { Target } from "../../dataset/schema.ts";
import type { Filter, Measure, MeasureSpec } from "../query.ts";
import type { Aside } from "../result.ts";

/** What agreements announce towards a target of the strategy: a measure, and the sector that it is about when it has one. */
interface Terms {
  readonly measures: readonly Measure[];
  readonly unit?: string;
  /** Left out of the comparison when the data set has no such sector. */
  readonly sector?: string;
}

/** Targets without a line here (GDP, exports, ranks, gazelles …) have no counterpart in agreements. */
const counterparts: Partial<Record<Target["measure"], Terms>> = {
  jobs: { measures: ["jobs"] },
  "outsourcing-jobs": { measures: ["jobs"], sector: "outsourcing" },
  "outsourcing-new-jobs": { measures: ["jobs"], sector: "outsourcing" },
  training: { measures: ["trainees"] },
  startups: { measures: ["startups"] },
  "startup-funding": { measures: ["investment", "funding"], unit: "MAD", sector: "startups" },
  "fibre-households": { measures: ["coverage"], unit: "connections" },
  "5g-coverage": { measures: ["coverage"], unit: "percent" },
};

/** The question about agreements that stands beside a target. */
export interface Counterpart {
  readonly measure: MeasureSpec;
  readonly where: Filter;
}

/** The question about agreements that stands beside a target, if there is one. */
export function counterpartOf({ measure }: Target, { sectors }: Catalogue): Counterpart | undefined {
  const counterpart = counterparts[measure];
  if (!counterpart || (counterpart.sector !== undefined && !sectors.has(counterpart.sector))) return undefined;
  const { measures, unit, sector } = counterpart;
  return {
    measure: { measures: [...measures], ...(unit === undefined ? {} : { unit }) },
    where: sector === undefined ? {} : { sectors: [sector] },
  };
}

/** Targets that no later one supersedes, in the order of their ids. */
export function targetsInForce({ targets }: Catalogue): readonly Target[] {
  const superseded = new Set([...targets.values()].flatMap((target) => target.supersedes ?? []));
  return [...targets.values()].filter(({ id }) => !superseded.has(id));
}

/** The strategy's targets for what a question about all agreements counts. */
export function targetsBeside(spec: MeasureSpec, catalogue: Catalogue): Aside[] {
  const [measure] = spec.measures;
  if (spec.measures.length !== 1 || spec.figures || measure === undefined) return [];
  const targets = targetsInForce(catalogue).filter((target) => {
    const counterpart = counterparts[target.measure];
    return (
      counterpart?.sector === undefined && counterpart?.measures.length === 1 && counterpart.measures[0] === measure
    );
  });
  return targets.length === 0 ? [] : [{ kind: "targets", targets: targets.map(({ id }) => id) }];
}
