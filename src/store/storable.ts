/** A text as PostgreSQL can keep it: its texts can't hold the character U+0000, which becomes U+FFFD. */
export function storable(text: string): string {
  return text.replaceAll("\0", "\uFFFD");
}
