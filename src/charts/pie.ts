import { messagesOf } from "../engine/compose/messages.ts";
import { type Drawing, frame, heightOf, type Sketch, textShape } from "./frame.ts";
import { wrap } from "./text-width.ts";
import { margin, sizes } from "./theme.ts";
import { figure, pictureText, unitName } from "./words.ts";

const diameter = 200;
const gap = 24;
const swatch = 12;
const rowGap = 8;

/** A pie with its pieces listed beside it (below it on a narrow picture): colour, label, figure and share in percent, to one decimal. */
export function drawPie(sketch: Sketch): Drawing {
  const { chart, language, width, palette } = sketch;
  const { format } = messagesOf(language);
  const sum = chart.points.reduce((total, { value }) => total + value, 0);
  const narrow = width < 480;
  const left = narrow ? margin : margin + diameter + gap;
  const room = { width: width - margin - left - swatch - 8, size: sizes.label, lines: 2 };
  const rows = chart.points.map(({ label, value }) => {
    const share = format.quantity(Math.round((value / sum) * 1000) / 10, "percent");
    const amount = figure(value, chart.unit, language);
    // A share in percent needs no second figure beside it; a bare number needs its noun.
    const noun = amount === pictureText(format.number(value)) ? ` ${unitName(chart.unit, language)}` : "";
    return {
      label: wrap(pictureText(label), room),
      figures: wrap(pictureText(chart.unit === "percent" ? amount : `${amount}${noun} (${share})`), {
        ...room,
        lines: 1,
      }),
    };
  });
  const listHeight = rows.reduce(
    (height, { label, figures }) => height + heightOf([...label, ...figures], sizes.label) + rowGap,
    -rowGap,
  );

  return frame(sketch, (top) => {
    const listTop = narrow ? top + diameter + gap : top + Math.max(0, (diameter - listHeight) / 2);
    let y = listTop;
    const shapes = rows.flatMap(({ label, figures }, position) => {
      const at = { x: left + swatch + 8, size: sizes.label, fill: palette.text };
      const start = y;
      const labelHeight = heightOf(label, sizes.label);
      y += labelHeight + heightOf(figures, sizes.label) + rowGap;
      return [
        {
          type: "rect",
          silent: true,
          shape: { x: left, y: start + 2, width: swatch, height: swatch, r: 2 },
          style: { fill: palette.pieces[position] },
        },
        textShape(label, { ...at, y: start }),
        textShape(figures, { ...at, y: start + labelHeight, bold: true }),
      ];
    });
    return {
      height: narrow ? diameter + gap + listHeight : Math.max(diameter, listHeight),
      shapes,
      option: {
        color: palette.pieces,
        series: {
          type: "pie",
          silent: true,
          emphasis: { disabled: true },
          center: [margin + diameter / 2, narrow ? top + diameter / 2 : top + Math.max(diameter, listHeight) / 2],
          radius: diameter / 2,
          label: { show: false },
          labelLine: { show: false },
          itemStyle: { borderColor: palette.background, borderWidth: 2 },
          data: chart.points.map(({ value }) => value),
        },
      },
    };
  });
}
