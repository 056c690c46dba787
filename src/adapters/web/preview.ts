import { present } from "../../assistant/present.ts";
import type { Reply } from "../../assistant/reply.ts";
import type { AskContext, Engine } from "../../engine/engine.ts";

/** The reply that a chat would get to a question, with its buttons. */
export function previewReply(question: string, context: AskContext, engine: Engine): Reply {
  const answer = engine.ask(question, context);
  const { now, previous = [] } = context;
  return present({ answer, request: { kind: "question", question, previous: [...previous], now } }).reply;
}
