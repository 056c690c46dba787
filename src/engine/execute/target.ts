import type { Catalogue } from "../../dataset/model.ts";
import type { Target } from "../../dataset/schema.ts";
import type { Filter, Query, What } from "../query.ts";
import type { Amount, Aside, Result, Value } from "../result.ts";
import { answered, noData } from "./assemble.ts";
import { type Context, figureAt } from "./context.ts";
import { isDue } from "./dates.ts";
import { chooseFigures } from "./figures.ts";
import { isInside, periodOf } from "./measure.ts";
import { type Counterpart, counterpartOf, targetsInForce } from "./target-measures.ts";

type Asked = What & { kind: "target" };

/** The targets named, or all in force. One that another supersedes gives way to it when both are asked; named alone, it answers with a word about the newer one. */
function chooseTargets(
  { targets: ids }: Asked,
  catalogue: Catalogue,
): { readonly targets: readonly Target[]; readonly asides: readonly Aside[] } {
  const named = [...new Set(ids)].flatMap((id) => catalogue.targets.get(id) ?? []);
  const asked = ids.length === 0 ? [...catalogue.targets.values()] : named;
  const inForce = new Set(targetsInForce(catalogue));
  const heirOf = ({ id }: Target) => [...catalogue.targets.values()].find(({ supersedes }) => supersedes === id);
  const asides = asked.flatMap((target): Aside[] => {
    const heir = inForce.has(target) ? undefined : heirOf(target);
    return heir ? [{ kind: "superseded", target: target.id, by: heir.id }] : [];
  });
  // A newer target named alone still mentions what it replaced.
  for (const { id, supersedes } of asked) {
    if (
      supersedes !== undefined &&
      !asides.some((aside) => aside.kind === "superseded" && aside.target === supersedes)
    ) {
      asides.push({ kind: "superseded", target: supersedes, by: id });
    }
  }
  const replaced = (target: Target) => {
    const heir = heirOf(target);
    return heir !== undefined && asked.includes(heir);
  };
  return { targets: asked.filter((target) => !replaced(target)), asides };
}

/** Targets of the year asked for; without one of that very year, those due by then. */
function byYear(targets: readonly Target[], due: Filter["due"]): readonly Target[] {
  if (!due) return targets;
  const exact = targets.filter(({ by }) => by !== null && by === due.to);
  return exact.length > 0 ? exact : targets.filter(({ by }) => isDue(by, due));
}

function valueOfTarget({ value, value_max: max, unit }: Target): Value {
  return { amount: value, ...(max === undefined ? {} : { max }), unit };
}

/** The strategy's targets; beside them, when asked, what agreements announce towards them. */
export function executeTarget(query: Query, what: Asked, context: Context): Result {
  const { catalogue } = context;
  const { targets: asked, asides } = chooseTargets(what, catalogue);
  const targets = byYear(asked, query.where.due);
  const [only, ...others] = targets;
  if (!only) return noData(query, { why: "no-agreement" }, [], asides);
  const besideTarget = createBeside(context);
  const beside = what.beside ? targets.flatMap((target) => besideTarget(target) ?? []) : [];
  const verdict = what.claimed && others.length === 0 ? judgeTarget(only, what.claimed) : undefined;
  if (what.claimed && verdict === undefined) return noData(query, { why: "silent", agreements: [] }, [], asides);
  const figures = beside.flatMap(({ amount, programme }) => [...(amount?.figures ?? []), ...programme]);
  const shown = new Set(targets.map(({ id }) => id));
  return answered(query, context, {
    body: { kind: "target", targets: [...shown], beside },
    value: others.length === 0 ? valueOfTarget(only) : undefined,
    verdict,
    targets: [...shown],
    figures: [...new Set(figures)].map((ordinal) => figureAt(catalogue, ordinal)),
    asides: asides.filter((aside) => aside.kind !== "superseded" || shown.has(aside.target) || shown.has(aside.by)),
  });
}

/** Whether a target is as claimed; undefined when only a part of its range is. */
function judgeTarget(
  { value, value_max: max = value }: Target,
  claimed: NonNullable<Asked["claimed"]>,
): "yes" | "no" | undefined {
  const ends = [isInside(value, claimed), isInside(max, claimed)];
  if (ends.every(Boolean)) return "yes";
  return ends.some(Boolean) ? undefined : "no";
}

/** Finds what agreements announce towards a target; several targets share a counterpart, which is summed once. */
function createBeside(context: Context) {
  const known = new Map<string, Omit<Beside, "target">>();
  return (target: Target): Beside | undefined => {
    const counterpart = counterpartOf(target, context.catalogue);
    if (!counterpart) return undefined;
    const key = JSON.stringify(counterpart);
    const found = known.get(key) ?? announce(counterpart, context);
    known.set(key, found);
    return { target: target.id, ...found };
  };
}

interface Beside {
  readonly target: string;
  readonly amount?: Amount;
  readonly programme: readonly number[];
}

function announce({ measure, where }: Counterpart, context: Context): Omit<Beside, "target"> {
  const choice = chooseFigures(measure, where, context, true);
  const [amount] = choice.amounts;
  const programme = choice.placed
    .filter((figure) => figure.commitment.level === "programme" && periodOf(figure) === undefined)
    .map(({ ordinal }) => ordinal);
  return { ...(amount ? { amount } : {}), programme };
}
