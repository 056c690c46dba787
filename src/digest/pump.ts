import type { Kysely } from "kysely";
import type { Logger } from "pino";
import type { Destination } from "./courier.ts";
import type { Delivered } from "./deliver.ts";
import type { EditionKey } from "./ledger.ts";
import { createSpacing, reserveSlots } from "./pace.ts";
import type { Job, Queue } from "./queue.ts";
import type { DigestTables } from "./tables.ts";

export interface PumpTools {
  readonly db: Kysely<DigestTables>;
  readonly queue: Queue;
  readonly deliver: (key: EditionKey) => Promise<Delivered>;
  readonly log: Pick<Logger, "error">;
  /** The queue can't be read; it is tried again at the next look. */
  readonly onFault: (error: unknown) => void;
  /** Jobs worked on at once. */
  readonly concurrency: number;
  /** Milliseconds between two looks at an empty queue. */
  readonly poll: number;
}

/** Takes a platform’s jobs from the queue as there is room for them, until it is stopped. */
export function createPump(platform: Destination["platform"], tools: PumpTools) {
  const { db, queue, log } = tools;
  const inHand = new Set<Promise<void>>();
  const spacing = createSpacing(platform);
  let stopped = false;
  let wake: (() => void) | undefined;
  /** Set when something happened while the queue was being read. */
  let woken = false;

  async function finish(job: Job, outcome: Delivered): Promise<void> {
    if (outcome === "finished") return queue.remove(job);
    // The job that follows and the end of this one: both or neither.
    await db.transaction().execute(async (trx) => {
      const slot = await reserveSlots(trx, job.key, 1);
      await queue.remove(job, trx);
      await queue.add(trx, [{ key: job.key, after: Math.max(outcome.after, slot.first) }]);
    });
  }

  async function handle(job: Job): Promise<void> {
    try {
      await spacing();
      await finish(job, await tools.deliver(job.key));
    } catch (error) {
      // The job stays with us until it expires, then anybody takes it up.
      log.error({ ...job.key, err: error }, "digest job interrupted");
    }
  }

  function kick(): void {
    woken = true;
    wake?.();
  }

  function pause(milliseconds: number): Promise<void> {
    if (woken) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  async function fetch(room: number): Promise<readonly Job[]> {
    try {
      return await queue.fetch(platform, room);
    } catch (error) {
      tools.onFault(error);
      return [];
    }
  }

  async function run(): Promise<void> {
    while (!stopped) {
      woken = false;
      const room = tools.concurrency - inHand.size;
      const jobs = room > 0 ? await fetch(room) : [];
      for (const job of jobs) {
        const handled = handle(job).finally(() => {
          inHand.delete(handled);
          if (inHand.size === tools.concurrency - 1) kick();
        });
        inHand.add(handled);
      }
      if (jobs.length < room || room === 0) await pause(tools.poll);
    }
    await Promise.all(inHand);
  }

  return {
    /** Runs until `stop`; resolves when the last job in hand is finished. */
    run,
    /** Looks at the queue at once. */
    kick,
    stop(): void {
      stopped = true;
      kick();
    },
  };
}
