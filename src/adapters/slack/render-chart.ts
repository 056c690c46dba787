import type { Chart, Language } from "../../engine/answer.ts";
import { messagesOf } from "../../engine/compose/messages.ts";
import { limits } from "./limits.ts";
import { slackTexts } from "./render-texts.ts";

/** A point of a chart, and a segment of a pie. */
interface DataPoint {
  readonly label: string;
  readonly value: number;
}

/** Slack's native chart, since June 2026 and not in `@slack/types` 3.2: https://docs.slack.dev/reference/block-kit/blocks/data-visualization-block */
export interface ChartBlock {
  readonly type: "data_visualization";
  readonly title: string;
  readonly chart:
    | { readonly type: "pie"; readonly segments: readonly DataPoint[] }
    | {
        readonly type: "bar";
        readonly series: readonly { readonly name: string; readonly data: readonly DataPoint[] }[];
        readonly axis_config: { readonly categories: readonly string[]; readonly y_label?: string };
      };
}

/** Chart data as Slack's block; undefined when Slack could not show all of it, or when there is nothing to compare. */
export function renderChart(chart: Chart, language: Language): ChartBlock | undefined {
  const points = chart.kind === "timeline" ? countByYear(chart) : uniqueLabels(chart.points);
  if (points.length < 2 || points.length > limits.chart.categories) return undefined;
  const unit =
    chart.kind === "timeline" ? slackTexts(language).commitments : messagesOf(language).format.plural(chart.unit);
  const series = fits(unit, limits.chart.label) ?? slackTexts(language).value;
  const title = fits(chart.title, limits.chart.title) ?? fits(unit, limits.chart.title) ?? series;
  const isPie =
    chart.kind === "pie" && points.length <= limits.chart.segments && points.every(({ value }) => value > 0);
  return {
    type: "data_visualization",
    title: title.charAt(0).toLocaleUpperCase(language) + title.slice(1),
    chart: isPie
      ? { type: "pie", segments: points }
      : {
          type: "bar",
          series: [{ name: series, data: points }],
          axis_config: { categories: points.map(({ label }) => label), y_label: series },
        },
  };
}

function fits(text: string, limit: number): string | undefined {
  return text !== "" && text.length <= limit ? disarm(text) : undefined;
}

/** As `literal`, without a character more: labels have few. */
function disarm(text: string): string {
  return text.replaceAll(/<(?=[!@#])/g, "‹");
}

/** A bar as high as a year says nothing: the years are counted instead. */
function countByYear({ points }: Chart): readonly DataPoint[] {
  const counts = new Map<string, number>();
  for (const { value } of points) counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => Number(a) - Number(b)).map(([label, value]) => ({ label, value }));
}

/** Slack wants different labels: the second "Rabat" becomes "Rabat 2". */
function uniqueLabels(points: Chart["points"]): readonly DataPoint[] {
  const taken = new Set<string>();
  return points.map(({ short, value }) => {
    let label = disarm(short);
    for (let number = 2; taken.has(label); number += 1) {
      const suffix = ` ${number}`;
      label = `${short.slice(0, limits.chart.label - suffix.length).trimEnd()}${suffix}`;
    }
    taken.add(label);
    return { label, value };
  });
}
