import type { Language } from "../../engine/answer.ts";
import type { SlackBlock, SlackMessage } from "../slack/render.ts";
import { drawChart, escapeHtml } from "./slack-chart.ts";

const texts: Readonly<Record<Language, { time: string; onlyYou: string; helpful: string }>> = {
  fr: { time: "09:00", onlyYou: "Visible par vous uniquement", helpful: "Avis" },
  en: { time: "9:00 AM", onlyYou: "Only visible to you", helpful: "Feedback" },
};

const style = `
body{margin:0;background:#fff;color:#1d1c1d;font:15px/1.46668 Slack-Lato,Lato,"Noto Sans",Inter,Arial,sans-serif}
main{display:flex;gap:8px;padding:16px 20px;max-width:680px}main>div:last-child{min-width:0;flex:1}
.face{flex:none;width:36px;height:36px;border-radius:8px;background:#0b6e4f;color:#fff;display:grid;place-items:center;font-weight:700}
.who{font-weight:900}.app{background:#ebeaeb;color:#454447;font-size:10px;font-weight:700;padding:1px 4px;border-radius:2px;margin:0 6px}
time,.only{font-size:12px;color:#616061}.block{margin:8px 0}h2{font-size:18px;line-height:1.3;margin:12px 0 4px}p{margin:0;white-space:pre-wrap}
ul{margin:4px 0;padding-left:24px}blockquote{margin:4px 0;padding-left:12px;border-left:4px solid #ddd}
a{color:#1264a3;text-decoration:none}a:hover{text-decoration:underline}
.context{font-size:13px;color:#616061;display:flex;flex-wrap:wrap;gap:4px 10px}
table{border-collapse:separate;border-spacing:0;border:1px solid #ddd;border-radius:8px;overflow:hidden;width:100%}
td,th{padding:6px 10px;text-align:left;vertical-align:top;font-weight:400;border-top:1px solid #ddd;overflow-wrap:anywhere}
tr:first-child>*{border-top:0}th{background:#f8f8f8;font-weight:700}.right{text-align:right}
figure{margin:0;border:1px solid #ddd;border-radius:8px;padding:12px}figcaption{font-weight:700;margin-bottom:8px}svg{display:block;width:100%;height:auto}
.row{display:flex;flex-wrap:wrap;gap:8px}button,select{font:700 13px/1 inherit;font-family:inherit;color:#1d1c1d;background:#fff;border:1px solid #bbb;border-radius:4px;padding:8px 12px;text-align:left}
.thumb{display:inline;width:14px;height:14px;vertical-align:-2px;margin-right:5px}.thumbs button{border-color:transparent;font-weight:400;color:#616061;padding:4px 8px}`;

interface Element {
  readonly type: string;
  readonly text?: string | { readonly text: string };
  readonly url?: string;
  readonly style?: { readonly bold?: boolean; readonly italic?: boolean };
  readonly elements?: readonly Element[];
}

function words(text: Element["text"]): string {
  return escapeHtml(typeof text === "string" ? text : (text?.text ?? ""));
}

function inline({ type, text, url, style: look }: Element): string {
  const shown = words(text);
  if (type === "link") return `<a href="${escapeHtml(url ?? "")}" rel="noreferrer">${shown}</a>`;
  return look?.bold ? `<b>${shown}</b>` : look?.italic ? `<i>${shown}</i>` : shown;
}

function rich({ type, elements = [] }: Element): string {
  const parts = elements.map(inline).join("");
  if (type === "rich_text_list") {
    const items = elements.map((item) => `<li>${item.elements?.map(inline).join("") ?? ""}</li>`);
    return `<ul>${items.join("")}</ul>`;
  }
  return type === "rich_text_quote" ? `<blockquote>${parts}</blockquote>` : `<p>${parts}</p>`;
}

function drawTable(block: Extract<SlackBlock, { type: "table" }>): string {
  const rows = block.rows.map((row, at) => {
    const cells = row.map((cell, column) => {
      const tag = at === 0 ? "th" : "td";
      const side = block.column_settings?.[column]?.align === "right" ? ' class="right"' : "";
      return `<${tag}${side}>${escapeHtml("text" in cell ? cell.text : "")}</${tag}>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<table>${rows.join("")}</table>`;
}

function control(element: { readonly type: string; readonly text?: Element["text"] }): string {
  if (element.type === "button") return `<button type="button">${words(element.text)}</button>`;
  if (element.type !== "static_select" || !("initial_option" in element)) return "";
  const { text } = element.initial_option as { text: Element["text"] };
  return `<select><option>${words(text)}</option></select>`;
}

function draw(block: SlackBlock, language: Language): string {
  switch (block.type) {
    case "rich_text":
      return (block.elements as readonly Element[]).map(rich).join("");
    case "header":
      return `<h2>${words(block.text)}</h2>`;
    case "context":
      return `<div class="context">${(block.elements as readonly Element[]).map((each) => `<span>${words(each.text)}</span>`).join("")}</div>`;
    case "table":
      return drawTable(block);
    case "data_visualization":
      return drawChart(block);
    case "actions":
      return `<div class="row">${block.elements.map(control).join("")}</div>`;
    case "context_actions": {
      const thumbs = block.elements.flatMap((each) =>
        each.type === "feedback_buttons"
          ? [thumb() + words(each.positive_button.text), thumb("down") + words(each.negative_button.text)]
          : [],
      );
      const buttons = thumbs.map((label) => `<button type="button">${label}</button>`).join("");
      return `<div class="row thumbs" aria-label="${texts[language].helpful}">${buttons}</div>`;
    }
    default:
      throw new Error(`The preview does not know the block ${block.type}`);
  }
}

/** A thumb, drawn: not every machine has a font with it. */
function thumb(direction: "up" | "down" = "up"): string {
  const turn = direction === "down" ? ' transform="rotate(180 8 8)"' : "";
  return `<svg class="thumb" viewBox="0 0 16 16" aria-hidden="true"><path${turn} d="M2 7h3v7H2zM6 7l3-6c1 0 2 1 1.6 2.5L10 6h4l-1 7c0 .6-.5 1-1 1H6z" fill="none" stroke="currentColor"/></svg>`;
}

/** Blocks of a message or of the home as HTML. */
function drawBlocks(blocks: readonly SlackBlock[], language: Language): string {
  return blocks.map((block) => `<div class="block">${draw(block, language)}</div>`).join("\n");
}

/** A message as a page that looks like Slack: self-contained HTML, without scripts. */
export function previewSlack(
  { blocks }: Pick<SlackMessage, "blocks">,
  { language, isPrivate = false }: { readonly language: Language; readonly isPrivate?: boolean },
): string {
  const { time, onlyYou } = texts[language];
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Slack</title><style>${style}</style>
<main><div class="face" aria-hidden="true">M</div><div>${isPrivate ? `<div class="only">${onlyYou}</div>` : ""}<span class="who">Maroc 2030</span><span class="app">APP</span><time>${time}</time>
${drawBlocks(blocks, language)}</div></main></html>
`;
}
