import { raw } from "hono/html";
import { chartSource } from "../../../charts/source.ts";
import { chartSvg } from "../../../charts/svg.ts";
import type { Answer, Chart } from "../../../engine/answer.ts";

/** Widths in pixels: one picture for a desk, one whose words can be read on a phone; the style sheet shows the one that fits. */
const widths = { wide: 640, narrow: 340 } as const;

/** A chart in both widths. It is drawn in the light colours; the style sheet gives them those of the page. */
export const ChartFigure = ({ chart, answer }: { readonly chart: Chart; readonly answer: Answer }) => {
  const { language } = answer;
  const source = chartSource(answer);
  return (
    <figure class="chart">
      <div class="chart-wide">{raw(chartSvg(chart, language, { width: widths.wide, source }))}</div>
      <div class="chart-narrow">{raw(chartSvg(chart, language, { width: widths.narrow, source }))}</div>
    </figure>
  );
};
