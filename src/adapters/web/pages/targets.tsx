import { targetMeasures } from "../../../dataset/closed-lists.ts";
import type { Target } from "../../../dataset/schema.ts";
import { amountWords, figureAt, figureWords } from "../../../engine/compose/quantity.ts";
import { citationOf } from "../../../engine/compose/wording.ts";
import type { Query } from "../../../engine/query.ts";
import { linkTo, type Page } from "../page.ts";
import { Layout } from "./layout.tsx";
import { SourceList } from "./sources.tsx";

/** What the agreements announce of what a target measures. */
function besideOf({ engine }: Page, target: string) {
  const query: Query = { what: { kind: "target", targets: [target], beside: true }, where: {} };
  const result = engine.execute(query);
  if (result.status !== "answered" || result.body.kind !== "target") return undefined;
  return result.body.beside.find((each) => each.target === target);
}

const Row = ({
  page,
  target,
  current,
}: {
  readonly page: Page;
  readonly target: Target;
  readonly current: Target | undefined;
}) => {
  const { texts, wording, language } = page;
  const { format } = wording.m;
  const { value, value_max: max, unit, period, by, baseline, note } = target;
  const plain = format.quantity(value, unit, { max });
  const words = period === undefined ? plain : format.periodic(period, plain);
  const beside = besideOf(page, target.id);
  const programme = (beside?.programme ?? []).map((ordinal) => figureWords(wording, figureAt(wording, ordinal)));
  return (
    <tr class={current ? "superseded" : undefined}>
      <th scope="row">
        <span class="target-title">{target.title[language]}</span>
        <span class="target-note">{note[language]}</span>
        {current && <span class="tag">{texts.targets.superseded(words)}</span>}
      </th>
      <td data-label={texts.targets.value}>
        <strong>{words}</strong>
      </td>
      <td data-label={texts.targets.by}>{by ?? <span class="quiet">{texts.agreement.noDeadline}</span>}</td>
      <td data-label={texts.targets.from}>
        {baseline ? (
          texts.targets.baseline(format.quantity(baseline.value, unit), baseline.year)
        ) : (
          <span class="quiet">–</span>
        )}
      </td>
      <td data-label={texts.targets.beside}>
        {beside?.amount ? amountWords(wording, beside.amount) : <span class="quiet">{texts.targets.nothing}</span>}
        {programme.length > 0 && <small class="programme">{texts.targets.programme(format.list(programme))}</small>}
      </td>
    </tr>
  );
};

/** The strategy's targets beside what the agreements announce. */
export const TargetsPage = ({ page }: { readonly page: Page }) => {
  const { texts, wording, engine, language } = page;
  const { targets, strategy } = engine.catalogue;
  const replacing = new Map(
    [...targets.values()].flatMap((target) => (target.supersedes ? [[target.supersedes, target] as const] : [])),
  );
  const ordered = [...targets.values()].sort(
    (left, right) =>
      targetMeasures.indexOf(left.measure) - targetMeasures.indexOf(right.measure) ||
      (left.by ?? 9999) - (right.by ?? 9999),
  );
  const sources = new Set([...strategy.sources, ...ordered.flatMap(({ sources: ids }) => ids)]);
  return (
    <Layout
      page={page}
      room="targets"
      title={`${texts.targets.title} – ${texts.name}`}
      description={texts.targets.description}
    >
      <div class="room-head">
        <h1>{texts.targets.title}</h1>
        <p class="lead">{strategy.summary[language]}</p>
        <p class="quiet">{texts.targets.lead}</p>
      </div>
      <table class="targets">
        <thead>
          <tr>
            <th scope="col">{texts.targets.target}</th>
            <th scope="col">{texts.targets.value}</th>
            <th scope="col">{texts.targets.by}</th>
            <th scope="col">{texts.targets.from}</th>
            <th scope="col">{texts.targets.beside}</th>
          </tr>
        </thead>
        <tbody>
          {ordered.map((target) => (
            <Row page={page} target={target} current={replacing.get(target.id)} />
          ))}
        </tbody>
      </table>
      <details class="cited">
        <summary>{texts.targets.sources}</summary>
        <SourceList sources={[...sources].flatMap((id) => citationOf(wording, id) ?? [])} format={wording.m.format} />
      </details>
      <p class="small-print">
        <a href={linkTo(page, "/deadlines")}>{texts.deadlines.title}</a>
      </p>
    </Layout>
  );
};
