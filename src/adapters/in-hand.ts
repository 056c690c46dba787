import { setTimeout as sleep } from "node:timers/promises";
import type { Log } from "../log.ts";

/** Work that should be done before an adapter stops. */
export interface InHand {
  /** Takes work up, unless the adapter is stopping. Logs what it throws. */
  take(work: () => Promise<unknown>): void;
  /** Tries until it succeeds or the adapter stops; the wait between two attempts grows to so many milliseconds. */
  keepTrying(step: () => Promise<unknown>, longestWait: number): void;
  /** True once nothing new should be begun. */
  isStopping(): boolean;
  /** Takes no more up, and waits six seconds at most for what was taken. */
  stop(): Promise<void>;
}

/** Milliseconds that `stop` waits: the whole program has ten, and its connections and its store are closed after this. */
const patience = 6_000;
/** Milliseconds before the first repeated attempt. */
const shortestWait = 1_000;

/** Keeps track of the work of an adapter. */
export function createInHand(platform: string, log: Log): InHand {
  const running = new Set<Promise<unknown>>();
  const stopping = new AbortController();
  const { signal } = stopping;

  /** Keeps hold of work until it is over; false when it failed, which is logged. */
  function track(work: Promise<unknown>, failure: string): Promise<boolean> {
    const done: Promise<boolean> = work
      .then(
        () => true,
        (error: unknown) => {
          log.error({ err: error, platform }, failure);
          return false;
        },
      )
      .finally(() => running.delete(done));
    running.add(done);
    return done;
  }

  return {
    take(work) {
      if (!signal.aborted) void track(work(), "an event failed");
    },
    keepTrying(step, longestWait) {
      const attempt = async (wait: number): Promise<void> => {
        await sleep(wait, undefined, { signal, ref: false });
        const isDone = await track(step(), "the platform can't be reached");
        if (!isDone) await attempt(Math.min(wait * 2, longestWait));
      };
      attempt(shortestWait).catch((error: unknown) => log.debug({ err: error, platform }, "not tried any more"));
    },
    isStopping: () => signal.aborted,
    async stop() {
      stopping.abort();
      let timer: NodeJS.Timeout | undefined;
      const tooLong = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, patience);
      });
      await Promise.race([Promise.all(running), tooLong]);
      clearTimeout(timer);
      if (running.size > 0) log.warn({ platform, events: running.size }, "stopped before everything was answered");
    },
  };
}
