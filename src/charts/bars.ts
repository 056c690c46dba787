import { type Drawing, frame, heightOf, type Sketch, textShape } from "./frame.ts";
import { textWidth, wrap } from "./text-width.ts";
import { leading, margin, sizes } from "./theme.ts";
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

/** Where the labels and rows go: short labels beside the bars, long ones above them, in up to two lines. */
function layLabels({ chart, width }: Sketch, figureRoom: number) {
  const labels = chart.points.map(({ label }) =>
    wrap(pictureText(label), { width: width - 2 * margin, size: sizes.label, lines: 2 }),
  );
  const line = sizes.label * leading;
  const widest = Math.ceil(Math.max(0, ...labels.flat().map((text) => textWidth(text, sizes.label))));
  const left = margin + widest + gaps.beside;
  const short = labels.every((lines) => lines.length <= 1) && widest <= width * shares.labels;
  if (short && width - left - figureRoom - margin >= width * shares.bars)
    return { labels, beside: true, left, above: 0, row: thickness + rowGap };
  const above = Math.max(1, ...labels.map((lines) => lines.length)) * line + gaps.above;
  return { labels, beside: false, left: margin, above, row: Math.ceil(above + thickness + rowGap) };
}

/** Horizontal bars with their labels, the figure at each end; the axis below names the unit. */
export function drawBars(sketch: Sketch): Drawing {
  const { chart, language, width, palette } = sketch;
  const figures = chart.points.map(({ value }) => figure(value, chart.unit, language));
  const figureRoom = Math.ceil(Math.max(0, ...figures.map((text) => textWidth(text, sizes.value)))) + 8;
  const { labels, beside, left, above, row } = layLabels(sketch, figureRoom);
  const plotWidth = width - margin - left - figureRoom;
  const whole = chart.points.every(({ value }) => Number.isInteger(value));

  return frame(sketch, (top) => {
    // echarts centres a bar in its row: the rows are moved so that the first label or bar touches the top.
    const gridTop = top + above + thickness / 2 - row / 2;
    const bottom = gridTop + row * labels.length;
    const middle = (position: number) => gridTop + row * (position + 0.5);
    return {
      height: bottom - top + axisHeight,
      shapes: labels.map((lines, position) =>
        textShape(lines, {
          x: beside ? left - gaps.beside : left,
          y: beside
            ? middle(position) - heightOf(lines, sizes.label) / 2
            : middle(position) - thickness / 2 - gaps.above - heightOf(lines, sizes.label),
          size: sizes.label,
          fill: palette.text,
          align: beside ? "right" : "left",
        }),
      ),
      option: {
        grid: {
          left,
          width: plotWidth,
          top: gridTop,
          height: row * labels.length,
          outerBoundsMode: "none",
        },
        yAxis: {
          type: "category",
          inverse: true,
          data: figures.map((_, position) => String(position)),
          axisLabel: { show: false },
          axisTick: { show: false },
          axisLine: { show: false },
          silent: true,
        },
        xAxis: {
          type: "value",
          min: 0,
          splitNumber: Math.min(5, Math.max(1, Math.floor(plotWidth / tickRoom))),
          ...(whole && { minInterval: 1 }),
          name: pictureText(unitName(chart.unit, language)),
          nameLocation: "middle",
          nameGap: 28,
          nameTextStyle: { color: palette.muted, fontSize: sizes.axis },
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
          type: "bar",
          barWidth: thickness,
          clip: false,
          silent: true,
          emphasis: { disabled: true },
          itemStyle: { color: palette.bar, borderRadius: [0, 3, 3, 0] },
          data: chart.points.map(({ value }) => value),
          label: {
            show: true,
            position: "right",
            distance: 6,
            color: palette.text,
            fontSize: sizes.value,
            fontWeight: 600,
            // Keeps the figure apart from the lines of the grid.
            textBorderColor: palette.background,
            textBorderWidth: 4,
            formatter: ({ dataIndex }: { readonly dataIndex: number }) => figures[dataIndex] ?? "",
          },
        },
      },
    };
  });
}
