import { type Incoming, parseIncoming, type Unsupported } from "../incoming.ts";

/** Reads one line of `ask --json`: an input object when it starts with `{`, else the question itself. Null for an empty line. */
export function parseLine(line: string): Incoming | Unsupported | null {
  const trimmed = line.trim();
  if (trimmed === "") return null;
  if (!trimmed.startsWith("{")) return { question: line };
  let value: unknown;
  try {
    value = JSON.parse(trimmed);
  } catch (error) {
    return { reason: `is not valid JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  return parseIncoming(value);
}

/** A line typed at the prompt: a command, or a question. */
export type Typed =
  | { readonly kind: "question"; readonly question: string }
  | { readonly kind: "command"; readonly name: string; readonly argument: string }
  | { readonly kind: "nothing" };

/** Reads one line of the prompt. */
export function parseTyped(line: string): Typed {
  const trimmed = line.trim();
  if (trimmed === "") return { kind: "nothing" };
  if (!trimmed.startsWith("/")) return { kind: "question", question: trimmed };
  const [name = "", ...rest] = trimmed.slice(1).split(/\s+/);
  return { kind: "command", name: name.toLowerCase(), argument: rest.join(" ").toLowerCase() };
}
