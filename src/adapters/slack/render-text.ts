import type {
  ContextBlock,
  PlainTextElement,
  RichTextBlock,
  RichTextElement,
  RichTextList,
  RichTextQuote,
  RichTextSection,
} from "@slack/types";
import { limits } from "./limits.ts";

const wordJoiner = "\u2060";

/**
 * Text that Slack shows as it is. Rich text and plain text parse nothing, neither `<!channel>` nor `*bold*`;
 * the word joiner keeps a mention harmless even where a client or a bridge turns rich text back into mrkdwn.
 */
export function literal(text: string): string {
  return text.replaceAll(/<(?=[!@#])/g, `<${wordJoiner}`);
}

/** Text for a top-level `text`, sent with `mrkdwn: false`: the three characters that Slack always reads, escaped. */
export function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Plain text, in which `:smile:` stays as typed. */
export function plain(text: string): PlainTextElement {
  return { type: "plain_text", text: literal(text), emoji: false };
}

/** Pieces of at most `size` characters that make up the text, parted between words and never within a surrogate pair. */
export function pieces(text: string, size: number): readonly string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > size) {
    const space = rest.lastIndexOf(" ", size - 1);
    let end = space > 0 ? space + 1 : size;
    if (/[\uD800-\uDBFF]/.test(rest.charAt(end - 1))) end -= 1;
    parts.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return rest === "" ? parts : [...parts, rest];
}

/** Elements of rich text; a long text becomes several. */
export function run(text: string, style?: "bold" | "italic"): readonly RichTextElement[] {
  return pieces(literal(text), limits.text).map((part) => ({
    type: "text",
    text: part,
    ...(style && { style: { [style]: true } }),
  }));
}

/** A link with its words; long ones become several links to the same page. */
export function link(url: string, text: string): readonly RichTextElement[] {
  return pieces(literal(text), limits.text).map((part) => ({ type: "link", url, text: part }));
}

export function section(...elements: readonly RichTextElement[]): RichTextSection {
  return { type: "rich_text_section", elements: [...elements] };
}

export function bullets(items: readonly RichTextSection[]): RichTextList {
  return { type: "rich_text_list", style: "bullet", elements: [...items] };
}

export function quote(...elements: readonly RichTextElement[]): RichTextQuote {
  return { type: "rich_text_quote", elements: [...elements] };
}

export function richText(...elements: RichTextBlock["elements"]): RichTextBlock {
  return { type: "rich_text", elements };
}

/** Small grey lines. */
export function context(lines: readonly string[]): ContextBlock {
  return { type: "context", elements: lines.flatMap((line) => pieces(line, limits.context.text)).map(plain) };
}

const silent = new Set(["type", "style", "align"]);

/** Characters of all strings in a block, as strictly as Slack could count them: texts, labels, addresses and ids. */
export function sizeOf(value: unknown): number {
  if (typeof value === "string") return value.length;
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + sizeOf(each), 0);
  if (value === null || typeof value !== "object") return 0;
  return Object.entries(value).reduce((sum, [key, each]) => sum + (silent.has(key) ? 0 : sizeOf(each)), 0);
}
