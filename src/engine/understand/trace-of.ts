import type { Language } from "../answer.ts";
import type { Span } from "./link.ts";
import { type Reading, rawOf } from "./reading.ts";
import type { Trace } from "./trace.ts";
import type { Entry } from "./vocabulary.ts";

export function emptyTrace(language: Language): Trace {
  return { language: { chosen: language, by: "default" }, spans: [], earlier: [] };
}

/** The way of a reading, put into words only when somebody asks for it. */
export function traceOf(reading: Reading, start: Trace, rule: string | undefined, stopped: string | undefined): Trace {
  return {
    language: start.language,
    earlier: start.earlier,
    ...(rule ? { rule } : {}),
    ...(stopped ? { stopped } : {}),
    get spans() {
      return reading.spans.map((span, at) => ({
        text: rawOf(reading, span),
        meanings: meaningsOf(span),
        role: reading.roles[at] ?? ("unused" as const),
        ...(span.corrected ? { corrected: span.corrected } : {}),
      }));
    },
  };
}

function meaningsOf(span: Span): string[] {
  const { date, number } = span;
  return [
    ...new Set([
      ...span.entries.map(nameOf),
      ...(date ? [`date ${date.relation} ${date.start ?? ""}/${date.end ?? ""}`] : []),
      ...(number ? [`number ${number.value}`] : []),
    ]),
  ];
}

function nameOf(entry: Entry): string {
  switch (entry.kind) {
    case "concept":
      return entry.tag;
    case "country":
      return `country ${entry.codes.join(",")}`;
    case "keyword":
      return "keyword";
    case "neutral":
    case "word":
      return entry.kind;
    case "outside":
      return "outside the data";
    default:
      return `${entry.kind} ${entry.id}`;
  }
}
