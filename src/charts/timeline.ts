import { type Drawing, frame, heightOf, type Shape, type Sketch, textShape } from "./frame.ts";
import { wrap } from "./text-width.ts";
import { leading, margin, sizes } from "./theme.ts";
import { pictureText } from "./words.ts";

/** Width of the column of years. */
const years = 44;
const radius = 5;
const rowGap = 8;
/** Before the first row of a year. */
const yearGap = 8;

/** A rail of years from top to bottom, with a dot and its text for each point; years are written once. */
export function drawTimeline(sketch: Sketch): Drawing {
  const { chart, width, palette } = sketch;
  const rail = margin + years + radius;
  const textLeft = rail + 3 * radius;
  const room = { width: width - margin - textLeft, size: sizes.label, lines: 3 };

  return frame(sketch, (top) => {
    const shapes: Shape[] = [];
    let y = top;
    let last = top;
    let year: number | undefined;
    for (const { label, value } of chart.points) {
      const lines = wrap(pictureText(label), room);
      if (value !== year) {
        if (year !== undefined) y += yearGap;
        shapes.push(textShape([String(value)], { x: margin, y, size: sizes.label, fill: palette.text, bold: true }));
        year = value;
      }
      last = y + (sizes.label * leading) / 2;
      shapes.push(
        { type: "circle", silent: true, z: 2, shape: { cx: rail, cy: last, r: radius }, style: { fill: palette.bar } },
        textShape(lines, { x: textLeft, y, size: sizes.label, fill: palette.text }),
      );
      y += Math.max(heightOf(lines, sizes.label), sizes.label * leading) + rowGap;
    }
    const line: Shape = {
      type: "line",
      silent: true,
      z: 1,
      shape: { x1: rail, y1: top + (sizes.label * leading) / 2, x2: rail, y2: last },
      style: { stroke: palette.muted, lineWidth: 2 },
    };
    return {
      height: Math.max(0, y - top - rowGap),
      shapes: chart.points.length > 1 ? [line, ...shapes] : shapes,
      option: {},
    };
  });
}
