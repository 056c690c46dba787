import type { Query } from "../query.ts";
import type { Context, Draft } from "./context.ts";
import { useSpans } from "./context.ts";
import { identify } from "./identify.ts";
import { spansOf } from "./reading.ts";
import { rules } from "./rules/index.ts";
import { restrictToTopic } from "./topic.ts";

export function build(context: Context): { query: Query; rule: string } | undefined {
  for (const rule of rules) {
    const draft = rule.build(context);
    if (!draft) continue;
    if (context.measure) useSpans(context.reading, "measure", context.measure.spans);
    return { query: finish(context, draft), rule: rule.name };
  }
  return undefined;
}

/** Names the agreement that is meant, or restricts a list to the words that describe it. */
function finish(context: Context, draft: Draft): Query {
  const { reading } = context;
  for (const at of spansOf(reading, "f.and", "f.it", "f.also", "f.only", "f.same")) reading.roles[at] ??= "neutral";
  if (draft.identifies) return { what: draft.what, where: identify(context, draft.where) };
  return restrictToTopic(context, draft);
}
