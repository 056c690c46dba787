/**
 * Cuts a stream of text into lines, each without its line end (LF or CR LF), as lists: one list for each chunk that ends a line.
 * Unlike node:readline it leaves U+2028 and U+2029 alone, which JSON allows inside a text. A byte order mark at the start is dropped.
 */
export async function* readLines(chunks: AsyncIterable<string>): AsyncGenerator<readonly string[]> {
  let first = true;
  // The beginning of a line that goes on in the next chunk, kept in pieces so that a very long one is joined once.
  let pieces: string[] = [];
  for await (const chunk of chunks) {
    const text = first && chunk.startsWith("\uFEFF") ? chunk.slice(1) : chunk;
    first &&= chunk === "";
    const lines = text.split("\n");
    const rest = lines.pop() ?? "";
    if (lines.length > 0) {
      lines[0] = pieces.join("") + lines[0];
      pieces = [];
      yield lines.map(withoutReturn);
    }
    if (rest !== "") pieces.push(rest);
  }
  if (pieces.length > 0) yield [withoutReturn(pieces.join(""))];
}

function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}
