import { raw } from "hono/html";
import { chartSource } from "../../../charts/source.ts";
import { chartSvg } from "../../../charts/svg.ts";
import type { Answer, Chart } from "../../../engine/answer.ts";

/** Widths in pixels: one picture for a desk, one whose words can be read on a phone; the style sheet shows the one that fits. */
const widths = { wide: 640, narrow: 340 } as const;

interface Drawn {
  readonly wide: string;
  readonly narrow: string;
}

/** Drawing takes some 10 ms, and answers that are asked again are the same objects. */
const drawings = new WeakMap<Answer, Drawn>();

function draw(answer: Answer, chart: Chart): Drawn {
  const known = drawings.get(answer);
  if (known) return known;
  const source = chartSource(answer);
  const at = (width: number) => chartSvg(chart, answer.language, { width, source });
  const drawn = { wide: at(widths.wide), narrow: at(widths.narrow) };
  drawings.set(answer, drawn);
  return drawn;
}

/** An answer's chart in both widths. It is drawn in the light colours; the style sheet gives them those of the page. */
export const ChartFigure = ({ answer, chart }: { readonly answer: Answer; readonly chart: Chart }) => {
  const { wide, narrow } = draw(answer, chart);
  return (
    <figure class="chart">
      <div class="chart-wide">{raw(wide)}</div>
      <div class="chart-narrow">{raw(narrow)}</div>
    </figure>
  );
};
