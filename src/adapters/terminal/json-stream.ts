import { once } from "node:events";
import type { Writable } from "node:stream";
import type { AskContext, Engine } from "../../engine/engine.ts";
import { projectAnswer } from "../answer-json.ts";
import type { Incoming, Unsupported } from "../incoming.ts";
import { readLines } from "./lines.ts";
import { parseLine } from "./parse.ts";

/** Characters that are gathered before they are written: a write for each line costs more than its answer. */
const batchSize = 65_536;

/** The line that goes out for what came in, without its line end. */
export function answerLine(incoming: Incoming | Unsupported, engine: Engine, context: AskContext): string {
  if ("reason" in incoming) return JSON.stringify({ error: incoming.reason });
  const { question, previous, language = context.language, now = context.now } = incoming;
  const asked = { ...context, now, ...(language && { language }), ...(previous && { previous }) };
  try {
    return JSON.stringify(projectAnswer(incoming, engine.ask(question, asked)));
  } catch (error) {
    // The engine does not throw. Should it ever, the other lines of a long run are still worth their answers.
    return JSON.stringify({
      error: `could not be answered: ${error instanceof Error ? error.message : String(error)}`,
    });
  }
}

/**
 * Answers every line of the input with one JSON object a line, in order. Reads no further than what is written:
 * the output's pace is the input's, and memory stays the same however long the input is.
 */
export async function answerLines(
  input: AsyncIterable<string>,
  output: Writable,
  engine: Engine,
  context: AskContext,
): Promise<void> {
  for await (const lines of readLines(input)) {
    let batch = "";
    for (const line of lines) {
      const incoming = parseLine(line);
      if (incoming) batch += `${answerLine(incoming, engine, context)}\n`;
      if (batch.length < batchSize) continue;
      await write(output, batch);
      batch = "";
    }
    // Whatever is answered goes out before the next chunk is waited for: the other side may be waiting for it.
    if (batch) await write(output, batch);
  }
}

async function write(output: Writable, text: string): Promise<void> {
  if (!output.write(text)) await once(output, "drain");
}
