import { setTimeout as sleep } from "node:timers/promises";
import type { Log } from "../log.ts";

/** Work that must be done before an adapter stops. */
export interface InHand {
  /** Takes work up, unless the adapter is stopping. Logs what it throws. */
  take(work: () => Promise<unknown>): void;
  /** Tries until it succeeds, with so many milliseconds between the attempts, or until the adapter stops. */
  keepTrying(step: () => Promise<unknown>, wait: number): void;
  /** Takes no more up, and waits for what was taken. */
  stop(): Promise<void>;
}

/** Keeps track of the work of an adapter. */
export function createInHand(platform: string, log: Log): InHand {
  const running = new Set<Promise<void>>();
  const stopping = new AbortController();
  const { signal } = stopping;
  return {
    take(work) {
      if (signal.aborted) return;
      const done = work()
        .then(
          () => undefined,
          (error: unknown) => log.error({ err: error, platform }, "an event failed"),
        )
        .finally(() => running.delete(done));
      running.add(done);
    },
    keepTrying(step, wait) {
      const attempt = async (): Promise<void> => {
        await sleep(wait, undefined, { signal, ref: false });
        await step().catch((error: unknown) => {
          log.error({ err: error, platform }, "the platform can't be reached");
          return attempt();
        });
      };
      attempt().catch((error: unknown) => log.debug({ err: error, platform }, "not tried any more"));
    },
    async stop() {
      stopping.abort();
      await Promise.all(running);
    },
  };
}
