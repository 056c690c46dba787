import type { Asker, DigestCommands } from "../../src/assistant/assistant.ts";
import { createAssistant } from "../../src/assistant/create.ts";
import { createLog } from "../../src/log.ts";
import { createMetrics } from "../../src/metrics.ts";
import type { Store } from "../../src/store/store.ts";
import { engine } from "../corpus/engine.ts";

/** 23 November 2026, noon. */
export const noon = Date.UTC(2026, 10, 23, 12);

/** The assistant on the shipped data over a store, with a clock that is set by hand and its log lines. */
export function createChat(
  store: Store,
  options: {
    readonly rateLimit?: number;
    readonly digests?: DigestCommands;
    readonly logLevel?: "info" | "debug";
  } = {},
) {
  const lines: Record<string, unknown>[] = [];
  const metrics = createMetrics();
  const clock = { now: noon };
  const log = createLog(options.logLevel ?? "info", { write: (line) => void lines.push(JSON.parse(line)) });
  const assistant = createAssistant({
    engine: () => engine,
    store,
    log,
    metrics,
    defaultLanguage: "fr",
    rateLimit: options.rateLimit,
    now: () => clock.now,
    ...(options.digests && { digests: options.digests }),
  });
  return { assistant, log, lines, metrics, clock };
}

/** Somebody on Slack, or elsewhere. */
export function somebody(who: Partial<Asker> = {}): Asker {
  return { platform: "slack", workspace: "T1", channel: "C1", user: "U1", ...who };
}
