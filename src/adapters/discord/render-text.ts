/** Characters that would hide or turn what follows: controls, and marks of direction. */
const invisible = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;
/** What Discord reads within a line: emphasis, code, spoilers, links, mentions, time stamps, emojis. */
const inline = /[\\*_~`|<>[\]@]/g;
/** What it reads at a line's start: headings, small text, quotes, lists. */
const leading = /^(?:[#>+-]|\d+(?=[.)]))/;

/** Text that Discord shows as it is, on one line: no markup, no mention, no link of its own. */
export function literal(text: string): string {
  const line = text.replace(invisible, " ").replace(/ {2,}/g, " ").trim();
  const plain = line.replace(inline, "\\$&").replaceAll("://", "\\://");
  return plain.replace(leading, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
}

/** A link with its words. An address that could end the link early is encoded. */
export function link(words: string, url: string): string {
  const address = url.replace(/[\s<>()]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  return `[${literal(words)}](${address})`;
}

export function bold(text: string): string {
  const shown = literal(text);
  return shown === "" ? "" : `**${shown}**`;
}

/** Small grey text. */
export function small(text: string): string {
  return `-# ${text}`;
}
