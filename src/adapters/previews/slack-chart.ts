import type { ChartBlock } from "../slack/render-chart.ts";

/** Colours of bars and segments, in their order. */
const colours = ["#1264a3", "#e01e5a", "#2eb67d", "#ecb22e", "#7c3085", "#36c5f0"] as const;
const width = 600;
const height = 220;

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** Slack's chart block, drawn about as Slack does. */
export function drawChart({ title, chart }: ChartBlock): string {
  const drawn = chart.type === "pie" ? pie(chart.segments) : bars(chart.series[0]?.data ?? []);
  return `<figure><figcaption>${escapeHtml(title)}</figcaption>${drawn}</figure>`;
}

type Points = readonly { readonly label: string; readonly value: number }[];

function svg(body: string, title: string): string {
  return `<svg viewBox="0 0 ${width} ${height + 90}" role="img" aria-label="${escapeHtml(title)}" font-size="12" fill="#454447">${body}</svg>`;
}

function bars(points: Points): string {
  const most = Math.max(...points.map(({ value }) => value), 1);
  const slot = width / points.length;
  const number = new Intl.NumberFormat("fr", { notation: "compact" });
  const drawn = points.map(({ label, value }, at) => {
    const tall = (Math.max(0, value) / most) * (height - 30);
    const x = at * slot + slot / 2;
    const bar = `<rect x="${x - slot * 0.3}" y="${height - tall}" width="${slot * 0.6}" height="${tall}" rx="3" fill="${colours[0]}"/>`;
    const figure = `<text x="${x}" y="${height - tall - 6}" text-anchor="middle">${number.format(value)}</text>`;
    const name = `<text x="${x}" y="${height + 16}" text-anchor="end" transform="rotate(-30 ${x} ${height + 16})">${escapeHtml(label)}</text>`;
    return bar + figure + name;
  });
  return svg(`<path d="M0 ${height}H${width}" stroke="#ddd"/>${drawn.join("")}`, "");
}

function pie(points: Points): string {
  const all = points.reduce((sum, { value }) => sum + value, 0);
  let from = -Math.PI / 2;
  const at = (angle: number) => `${120 + 100 * Math.cos(angle)} ${120 + 100 * Math.sin(angle)}`;
  const drawn = points.map(({ label, value }, index) => {
    const to = from + (value / all) * 2 * Math.PI;
    const large = to - from > Math.PI ? 1 : 0;
    const colour = colours[index % colours.length];
    const slice = `<path d="M120 120L${at(from)}A100 100 0 ${large} 1 ${at(to - 1e-4)}Z" fill="${colour}"/>`;
    const y = 40 + index * 24;
    from = to;
    return `${slice}<rect x="260" y="${y - 10}" width="12" height="12" fill="${colour}"/><text x="280" y="${y}">${escapeHtml(label)}</text>`;
  });
  return svg(drawn.join(""), "");
}
