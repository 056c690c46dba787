import {
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from "discord-api-types/v10";
import type { Language } from "../../engine/answer.ts";
import type { DiscordMessage } from "../discord/render.ts";

const texts: Readonly<Record<Language, { name: string; app: string; time: string; onlyYou: string }>> = {
  fr: { name: "Maroc 2030", app: "APP", time: "Aujourd’hui à 09:00", onlyYou: "Vous seul pouvez voir ce message" },
  en: { name: "Maroc 2030", app: "APP", time: "Today at 09:00", onlyYou: "Only you can see this message" },
};

const style = `
body{margin:0;background:#313338;color:#dbdee1;font:16px/1.375 "gg sans","Noto Sans",Inter,Helvetica,Arial,sans-serif}
main{display:flex;gap:16px;padding:16px;max-width:760px}
.face{flex:none;width:40px;height:40px;border-radius:50%;background:#0b6e4f;color:#fff;display:grid;place-items:center;font-weight:700}
.who{font-weight:600;color:#f2f3f5}.app{background:#5865f2;color:#fff;font-size:10px;font-weight:600;padding:1px 5px;border-radius:3px;margin:0 6px}
time,.only{font-size:12px;color:#949ba4}.only{margin-top:4px}
.box{border:1px solid #3f4147;border-left:4px solid var(--accent);border-radius:8px;background:#2b2d31;padding:14px 16px;margin-top:6px;max-width:600px}
.box>*+*{margin-top:10px}
h3{font-size:16px;line-height:1.375;margin:0 0 4px;color:#f2f3f5}p{margin:0}ul{margin:0;padding-left:20px}small{display:block;font-size:13px;color:#949ba4}
blockquote{margin:0;border-left:4px solid #4e5058;padding-left:12px;border-radius:2px}
a{color:#00a8fc;text-decoration:none}a:hover{text-decoration:underline}img{max-width:100%;border-radius:8px;display:block}hr{border:0;border-top:1px solid #3f4147}
.row{display:flex;flex-wrap:wrap;gap:8px}
button,select{font:500 14px/1.3 inherit;font-family:inherit;color:#fff;border:0;border-radius:8px;padding:8px 14px;background:#4e5058}
button.primary{background:#5865f2}select{flex:1;background:#1e1f22;color:#949ba4;border:1px solid #3f4147;max-width:100%}`;

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** Escapes, bold and links: what the renderer writes. */
const inlineMark = /\\([^\sA-Za-z0-9])|\*\*((?:\\.|[^\\])+?)\*\*|\[((?:\\.|[^\\\]])+)\]\((https?:[^\s)]+)\)/gu;

function inline(text: string): string {
  let html = "";
  let from = 0;
  for (const mark of text.matchAll(inlineMark)) {
    const [all, escaped, strong, words, url] = mark;
    html += escapeHtml(text.slice(from, mark.index));
    if (escaped !== undefined) html += escapeHtml(escaped);
    else if (strong !== undefined) html += `<strong>${inline(strong)}</strong>`;
    else html += `<a href="${escapeHtml(url ?? "")}" rel="noreferrer">${inline(words ?? "")}</a>`;
    from = mark.index + all.length;
  }
  return html + escapeHtml(text.slice(from));
}

function line(text: string): string {
  const [, mark = "", rest = ""] = /^(### |-# |- |> )?(.*)$/su.exec(text) ?? [];
  const words = inline(rest);
  if (mark === "### ") return `<h3>${words}</h3>`;
  if (mark === "-# ") return `<small>${words}</small>`;
  if (mark === "- ") return `<ul><li>${words}</li></ul>`;
  return mark === "> " ? `<blockquote>${words}</blockquote>` : `<p>${words}</p>`;
}

/** Markdown as Discord shows it, as far as the renderer writes it. */
function markdown(content: string): string {
  const lines = content.split("\n").map(line).join("");
  return `<div>${lines.replaceAll("</ul><ul>", "")}</div>`;
}

function control(component: APIComponentInMessageActionRow): string {
  if (component.type === ComponentType.StringSelect) {
    const options = component.options.map(({ label }) => `<option>${escapeHtml(label)}</option>`).join("");
    return `<select aria-label="${escapeHtml(component.placeholder ?? "")}"><option>${escapeHtml(component.placeholder ?? "")}</option>${options}</select>`;
  }
  return component.type === ComponentType.Button ? button(component) : "";
}

function button(component: APIButtonComponent): string {
  const label = "label" in component ? (component.label ?? "") : "";
  const emoji = "emoji" in component ? `${component.emoji?.name ?? ""} ` : "";
  const kind = component.style === ButtonStyle.Primary ? "primary" : "secondary";
  return `<button type="button" class="${kind}">${escapeHtml((emoji + label).trim())}</button>`;
}

function part(component: APIMessageTopLevelComponent | APIComponentInContainer, message: DiscordMessage): string {
  switch (component.type) {
    case ComponentType.Container: {
      const accent = `#${(component.accent_color ?? 0).toString(16).padStart(6, "0")}`;
      return `<div class="box" style="--accent:${accent}">${component.components.map((each) => part(each, message)).join("")}</div>`;
    }
    case ComponentType.TextDisplay:
      return markdown(component.content);
    case ComponentType.Separator:
      return "<hr>";
    case ComponentType.ActionRow:
      return `<div class="row">${component.components.map(control).join("")}</div>`;
    case ComponentType.MediaGallery:
      return component.items.map(({ media, description }) => picture(media.url, description ?? "", message)).join("");
    default:
      throw new Error(`The preview does not know the component ${component.type}`);
  }
}

function picture(url: string, alt: string, { files }: DiscordMessage): string {
  const file = files.find(({ name }) => url === `attachment://${name}`);
  if (!file) throw new Error(`${url} names no attached file`);
  const data = Buffer.from(file.data).toString("base64");
  return `<img alt="${escapeHtml(alt)}" src="data:${file.contentType};base64,${data}">`;
}

/** A message as a page that looks like Discord: self-contained HTML, without scripts. */
export function previewDiscord(message: DiscordMessage, language: Language): string {
  const { name, app, time, onlyYou } = texts[language];
  const parts = message.body.components.map((component) => part(component, message)).join("");
  const isPrivate = (message.body.flags & MessageFlags.Ephemeral) !== 0;
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Discord</title><style>${style}</style>
<main><div class="face" aria-hidden="true">M</div><div><span class="who">${name}</span><span class="app">${app}</span><time>${time}</time>
${parts}${isPrivate ? `<div class="only">${onlyYou}</div>` : ""}</div></main></html>
`;
}
