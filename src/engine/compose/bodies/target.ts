import type { Target } from "../../../dataset/schema.ts";
import type { Fact } from "../../answer.ts";
import type { Body, Result } from "../../result.ts";
import { type Draft, fact, limitFacts } from "../draft.ts";
import { amountWords } from "../quantity.ts";
import { publishersOf, textOf, type Wording } from "../wording.ts";

/** A target's value: a range when it is one, with its period. */
export function targetValue({ m }: Wording, target: Target): string {
  const plain = m.format.quantity(target.value, target.unit, { max: target.value_max });
  return target.period === undefined ? plain : m.format.periodic(target.period, plain);
}

/** "Emplois directs dans le numérique d’ici 2030 : 240 000 emplois". */
export function targetStatement(wording: Wording, target: Target): string {
  return wording.m.answers.target(textOf(wording, target.title), targetValue(wording, target));
}

function predecessor(wording: Wording, target: Target): readonly string[] {
  const earlier = wording.catalogue.targets.get(target.supersedes ?? "");
  return earlier ? [wording.m.answers.superseded(textOf(wording, earlier.title), targetValue(wording, earlier))] : [];
}

function detailFacts(wording: Wording, target: Target): readonly Fact[] {
  const { m } = wording;
  return [
    ...(target.by === null ? [] : [fact(m.labels.deadline, String(target.by))]),
    ...(target.baseline === null
      ? []
      : [
          fact(m.labels.baseline, m.format.quantity(target.baseline.value, target.unit), [
            target.baseline.year === null ? "" : String(target.baseline.year),
          ]),
        ]),
    fact(m.labels.noted, textOf(wording, target.note)),
    ...target.alternatives.map((other) =>
      fact(m.names.start(m.beside.otherValue()), m.format.quantity(other.value, target.unit), [
        m.beside.accordingTo(publishersOf(wording, other.sources)),
      ]),
    ),
  ];
}

export function composeTarget(wording: Wording, body: Extract<Body, { kind: "target" }>, result: Result): Draft {
  const { m, catalogue } = wording;
  const strategy = textOf(wording, catalogue.strategy.name);
  const targets = body.targets.flatMap((id) => catalogue.targets.get(id) ?? []);
  const [first, ...others] = targets;
  const besides = body.beside.flatMap(({ amount }) => (amount ? [m.answers.beside(amountWords(wording, amount))] : []));
  const silent = body.beside.length > 0 && besides.length === 0 ? [m.answers.besideNothing()] : [];
  if (!first) return { headline: m.answers.sentence(m.answers.besideNothing()) };
  if (others.length === 0) {
    const verdict =
      result.verdict === undefined ? "" : `${result.verdict === "yes" ? m.answers.yes() : m.answers.no()}, `;
    const said = targetStatement(wording, first);
    return {
      headline: m.answers.sentence(verdict === "" ? said : verdict + said.charAt(0).toLowerCase() + said.slice(1)),
      notes: [m.answers.targetNote(strategy), ...predecessor(wording, first), ...besides, ...silent],
      facts: detailFacts(wording, first),
    };
  }
  const count = m.format.quantity(targets.length, "targets");
  const all = targets.length === catalogue.targets.size;
  return {
    headline: m.answers.sentence(all ? m.answers.allTargets(count, strategy) : m.answers.targetsHead(count, strategy)),
    notes: [...besides, ...silent],
    ...limitFacts(wording, targets, (target) => fact(textOf(wording, target.title), targetValue(wording, target))),
  };
}
