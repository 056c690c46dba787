import type { Chart, Language } from "../engine/answer.ts";
import { wrap } from "./text-width.ts";
import { fontFamily, leading, margin, type Palette, sizes } from "./theme.ts";
import { pictureText, strategyName } from "./words.ts";

/** What a drawing is made from. */
export interface Sketch {
  readonly chart: Chart;
  readonly language: Language;
  /** Pixels. */
  readonly width: number;
  readonly palette: Palette;
  readonly source: string | undefined;
}

/** A drawing as echarts takes it, with the height that its content needs, in pixels. */
export interface Drawing {
  readonly height: number;
  readonly option: Readonly<Record<string, unknown>>;
}

/** A shape of echarts' graphic component. */
export type Shape = Readonly<Record<string, unknown>>;

interface TextPlace {
  readonly x: number;
  /** Top of the first line. */
  readonly y: number;
  readonly size: number;
  readonly fill: string;
  readonly bold?: boolean;
  /** Which edge of the text `x` is; the left one when absent. */
  readonly align?: "left" | "right";
}

/** Height of lines of text in pixels. */
export function heightOf(lines: readonly string[], size: number): number {
  return lines.length * size * leading;
}

/** Lines of text at a place. */
export function textShape(lines: readonly string[], { x, y, size, fill, bold, align }: TextPlace): Shape {
  return {
    type: "text",
    silent: true,
    style: {
      x,
      y,
      text: lines.join("\n"),
      fontSize: size,
      fontWeight: bold ? 600 : 400,
      fontFamily,
      lineHeight: size * leading,
      verticalAlign: "top",
      align: align ?? "left",
      fill,
    },
  };
}

/** Puts the strategy's name and the title above a plot and the source line below it. `plot` gets the y where it starts and says its height. */
export function frame(
  { chart, language, width, palette, source }: Sketch,
  plot: (top: number) => { readonly height: number; readonly shapes: readonly Shape[]; readonly option: Shape },
): Drawing {
  const room = width - 2 * margin;
  const strategy = wrap(strategyName(language), { width: room, size: sizes.strategy, lines: 2 });
  const title = wrap(pictureText(chart.title), { width: room, size: sizes.title, lines: 3 });
  const lines = source ? wrap(pictureText(source), { width: room, size: sizes.source, lines: 3 }) : [];
  const titleTop = margin + heightOf(strategy, sizes.strategy) + 2;
  const top = Math.ceil(titleTop + heightOf(title, sizes.title) + 12);
  const { height, shapes, option } = plot(top);
  const sourceTop = top + height + 12;
  return {
    height: Math.ceil(
      lines.length > 0 ? sourceTop + heightOf(lines, sizes.source) + margin - 6 : top + height + margin,
    ),
    option: {
      ...option,
      animation: false,
      backgroundColor: palette.background,
      textStyle: { fontFamily },
      graphic: {
        elements: [
          textShape(strategy, { x: margin, y: margin, size: sizes.strategy, fill: palette.muted }),
          textShape(title, { x: margin, y: titleTop, size: sizes.title, fill: palette.text, bold: true }),
          textShape(lines, { x: margin, y: sourceTop, size: sizes.source, fill: palette.muted }),
          ...shapes,
        ],
      },
    },
  };
}
