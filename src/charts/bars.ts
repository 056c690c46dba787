import { type Drawing, frame, heightOf, type Sketch, textShape } from "./frame.ts";
import { textWidth, wrap } from "./text-width.ts";
import { fontFamily, margin, sizes } from "./theme.ts";
import { axisFigure, figure, pictureText, unitName } from "./words.ts";

const thickness = 16;
/** Between a label and its bar: above it, or beside it. */
const gaps = { above: 3, beside: 8 } as const;
/** Between a bar and the next row. */
const rowGap = 12;
const axisHeight = 44;
/** Labels stand beside their bars when they take no more than this part of the width, and the bars still get that one. */
const shares = { labels: 0.3, bars: 0.4 } as const;
/** Pixels of the axis for each of its numbers. */
const tickRoom = 100;

/** What echarts gives to draw one item of a custom series: its values, and pixels for values of both axes. */
interface CustomItem {
  readonly value: (dimension: number) => number;
  readonly coord: (values: readonly [number, number]) => readonly number[];
}

/** Where the labels and bars go, in pixels below the top of the plot: short labels beside the bars, long ones above them, in up to two lines. */
function layRows({ chart, width }: Sketch, figureRoom: number) {
  const labels = chart.points.map(({ label }) =>
    wrap(pictureText(label), { width: width - 2 * margin, size: sizes.label, lines: 2 }),
  );
  const widest = Math.ceil(Math.max(0, ...labels.flat().map((text) => textWidth(text, sizes.label))));
  const indent = margin + widest + gaps.beside;
  const short = labels.every((lines) => lines.length <= 1) && widest <= width * shares.labels;
  const beside = short && width - indent - figureRoom - margin >= width * shares.bars;
  let y = 0;
  const rows = labels.map((lines) => {
    const height = heightOf(lines, sizes.label);
    const barTop = beside || lines.length === 0 ? y : y + height + gaps.above;
    const labelTop = beside ? barTop + (thickness - height) / 2 : y;
    y = barTop + thickness + rowGap;
    return { lines, labelTop, barMiddle: barTop + thickness / 2 };
  });
  return { rows, beside, left: beside ? indent : margin, height: Math.max(y, rowGap) };
}

/** Horizontal bars with their labels, the figure at each end; the axis below names the unit. */
export function drawBars(sketch: Sketch): Drawing {
  const { chart, language, width, palette } = sketch;
  const figures = chart.points.map(({ value }) => figure(value, chart.unit, language));
  const figureRoom = Math.ceil(Math.max(0, ...figures.map((text) => textWidth(text, sizes.value)))) + 8;
  const { rows, beside, left, height } = layRows(sketch, figureRoom);
  const plotWidth = width - margin - left - figureRoom;
  const whole = chart.points.every(({ value }) => Number.isInteger(value));

  return frame(sketch, (top) => ({
    height: height + axisHeight,
    shapes: rows.map(({ lines, labelTop }) =>
      textShape(lines, {
        x: beside ? left - gaps.beside : left,
        y: top + labelTop,
        size: sizes.label,
        fill: palette.text,
        align: beside ? "right" : "left",
      }),
    ),
    option: {
      grid: { left, width: plotWidth, top, height, outerBoundsMode: "none" },
      // Pixels: rows differ in height by the lines of their labels, which a category axis can't.
      yAxis: { type: "value", inverse: true, min: 0, max: height, show: false },
      xAxis: {
        type: "value",
        min: 0,
        splitNumber: Math.min(5, Math.max(1, Math.floor(plotWidth / tickRoom))),
        ...(whole && { minInterval: 1 }),
        name: pictureText(unitName(chart.unit, language)),
        nameLocation: "middle",
        nameGap: 28,
        nameTextStyle: { color: palette.muted, fontSize: sizes.axis },
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: {
          color: palette.muted,
          fontSize: sizes.axis,
          hideOverlap: true,
          alignMinLabel: "left",
          alignMaxLabel: "right",
          formatter: (value: number) => axisFigure(value, language),
        },
        // Lines would run through labels that stand above their bars.
        splitLine: { show: beside, lineStyle: { color: palette.grid } },
        silent: true,
      },
      series: {
        type: "custom",
        silent: true,
        clip: false,
        data: chart.points.map(({ value }, position) => [value, rows[position]?.barMiddle ?? 0]),
        renderItem: ({ dataIndex }: { readonly dataIndex: number }, { coord, value }: CustomItem) => {
          const [start = 0] = coord([0, 0]);
          const [end = 0, middle = 0] = coord([value(0), value(1)]);
          return {
            type: "rect",
            shape: { x: start, y: middle - thickness / 2, width: end - start, height: thickness, r: [0, 3, 3, 0] },
            style: { fill: palette.bar },
            textConfig: { position: "right", distance: 6 },
            textContent: {
              style: {
                text: figures[dataIndex] ?? "",
                fill: palette.text,
                fontSize: sizes.value,
                fontWeight: 600,
                fontFamily,
                // Keeps the figure apart from the lines of the grid.
                stroke: palette.background,
                lineWidth: 4,
              },
            },
          };
        },
      },
    },
  }));
}
