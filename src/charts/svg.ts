import { createHash } from "node:crypto";
import { CustomChart, PieChart } from "echarts/charts";
import { GraphicComponent, GridComponent } from "echarts/components";
import { init, setPlatformAPI, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { Chart, Language } from "../engine/answer.ts";
import { chartAlt } from "./alt.ts";
import { drawBars } from "./bars.ts";
import type { Drawing, Sketch } from "./frame.ts";
import { drawPie } from "./pie.ts";
import { textWidth } from "./text-width.ts";
import { palettes, type Theme } from "./theme.ts";
import { drawTimeline } from "./timeline.ts";
import { pictureText } from "./words.ts";

use([CustomChart, PieChart, GraphicComponent, GridComponent, SVGRenderer]);
// Without a canvas echarts guesses widths of text for another font.
setPlatformAPI({
  measureText: (text, font) => ({ width: textWidth(text, Number(/([\d.]+)px/.exec(font ?? "")?.[1] ?? 12)) }),
});

/** How a chart is drawn. */
export interface ChartOptions {
  /** Pixels, 320 to 1600; 640 when absent. The height follows from the content. */
  readonly width?: number;
  readonly theme?: Theme;
  /** The line below the picture, from `chartSource`. */
  readonly source?: string;
}

const widths = { least: 320, usual: 640, most: 1600 } as const;

function draw(sketch: Sketch): Drawing {
  const { kind, points } = sketch.chart;
  if (kind === "timeline") return drawTimeline(sketch);
  // Pieces that have no colour of their own, no size or no sum can't be told apart: bars can.
  const pieces = points.length <= sketch.palette.pieces.length && points.every(({ value }) => value >= 0);
  return kind === "pie" && pieces && points.some(({ value }) => value > 0) ? drawPie(sketch) : drawBars(sketch);
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Takes out of echarts' SVG what a strict Content-Security-Policy refuses or a still picture does not need: style sheets, inline styles, classes, its own attributes. */
function clean(svg: string): string {
  return svg
    .replace(/<style[\s\S]*?<\/style>/g, "")
    .replace(/ (?:class|pointer-events|ecmeta_\w+)="[^"]*"/g, "")
    .replace(/ style="([^"]*)"/g, (_, declarations: string) =>
      declarations
        .split(";")
        .filter((declaration) => declaration !== "")
        .map((declaration) => ` ${declaration.replace(":", '="')}"`)
        .join(""),
    )
    .replace(/\n+/g, "\n");
}

/**
 * Draws a chart as an SVG of its own: no script, no style sheet, nothing from elsewhere. Values are finite numbers of at most 15
 * digits. The same input gives the same bytes.
 */
export function chartSvg(chart: Chart, language: Language, options: ChartOptions = {}): string {
  const width = Math.min(widths.most, Math.max(widths.least, Math.round(options.width ?? widths.usual)));
  const palette = palettes[options.theme ?? "light"];
  const { height, option } = draw({ chart, language, width, palette, source: options.source });
  const canvas = init(null, null, { renderer: "svg", ssr: true, width, height });
  canvas.setOption(option);
  const drawn = clean(canvas.renderToSVGString());
  canvas.dispose();
  // Several pictures on one page must not share ids.
  const id = createHash("sha256").update(drawn).update(language).digest("hex").slice(0, 12);
  const opening = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" lang="${language}" aria-labelledby="t-${id}" aria-describedby="d-${id}">`;
  const named = `<title id="t-${id}">${escapeXml(pictureText(chart.title))}</title>\n<desc id="d-${id}">${escapeXml(pictureText(chartAlt(chart, language)))}</desc>`;
  return drawn.replace(/^<svg[^>]*>/, () => `${opening}\n${named}`);
}
