import { type Drawing, frame, heightOf, type Sketch, textShape } from "./frame.ts";
import { textWidth, wrap } from "./text-width.ts";
import { leading, margin, sizes } from "./theme.ts";
import { axisFigure, figure, pictureText, unitName } from "./words.ts";

const thickness = 16;
/** Between a label and its bar. */
const labelGap = 3;
/** Between a bar and the next label. */
const rowGap = 12;
const axisHeight = 44;

/** Horizontal bars, each under its label, with its figure at the end; the axis below names the unit. */
export function drawBars(sketch: Sketch): Drawing {
  const { chart, language, width, palette } = sketch;
  const labels = chart.points.map(({ label }) =>
    wrap(pictureText(label), { width: width - 2 * margin, size: sizes.label, lines: 2 }),
  );
  const figures = chart.points.map(({ value }) => figure(value, chart.unit, language));
  const labelHeight = Math.max(1, ...labels.map((lines) => lines.length)) * sizes.label * leading;
  const row = Math.ceil(labelHeight + labelGap + thickness + rowGap);
  const figureRoom = Math.ceil(Math.max(0, ...figures.map((text) => textWidth(text, sizes.value)))) + 8;
  const whole = chart.points.every(({ value }) => Number.isInteger(value));

  return frame(sketch, (top) => {
    // echarts centres a bar in its row: the rows are moved up so that the first label touches the top.
    const gridTop = top + labelHeight + labelGap + thickness / 2 - row / 2;
    const bottom = gridTop + row * labels.length;
    const barTop = (position: number) => gridTop + row * (position + 0.5) - thickness / 2;
    return {
      height: bottom - top + axisHeight,
      shapes: labels.map((lines, position) =>
        textShape(lines, {
          x: margin,
          y: barTop(position) - labelGap - heightOf(lines, sizes.label),
          size: sizes.label,
          fill: palette.text,
        }),
      ),
      option: {
        grid: {
          left: margin,
          width: width - 2 * margin - figureRoom,
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
          axisLine: { lineStyle: { color: palette.muted } },
          silent: true,
        },
        xAxis: {
          type: "value",
          min: 0,
          splitNumber: width < 480 ? 3 : 5,
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
          splitLine: { lineStyle: { color: palette.grid } },
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
            formatter: ({ dataIndex }: { readonly dataIndex: number }) => figures[dataIndex] ?? "",
          },
        },
      },
    };
  });
}
