import type { Kysely } from "kysely";
import type { Logger } from "pino";
import { present } from "../assistant/present.ts";
import type { Engine } from "../engine/engine.ts";
import type { Instant, Store } from "../store/store.ts";
import type { Courier } from "./courier.ts";
import { type DeliveryTools, deliver, type Outcome } from "./deliver.ts";
import { createLedger } from "./ledger.ts";
import { createMemory } from "./memory.ts";
import { createPump } from "./pump.ts";
import { createQueue } from "./queue.ts";
import { scheduleDue } from "./schedule.ts";
import type { DigestTables } from "./tables.ts";

/** Milliseconds, and how many at once. The defaults are what production uses; tests shorten them. */
export interface Timing {
  /** Between two looks for subscriptions that are due. */
  readonly tick: number;
  /** Between two looks at an empty queue. */
  readonly poll: number;
  /** How long a delivery belongs to a process that does not renew its claim; another resumes it then. */
  readonly lease: number;
  /** Wait after a lost reply before the channel is looked at. */
  readonly settle: number;
  /** How long `stop` waits for messages in hand. */
  readonly stop: number;
  /** Deliveries in hand at once, of each platform. */
  readonly concurrency: number;
}

// A process that died: 35 s until its leases and jobs expire, 5 s until that is seen, then the jobs are fetched: within a minute.
const production: Timing = { tick: 1000, poll: 1000, lease: 35_000, settle: 15_000, stop: 8000, concurrency: 20 };

export interface DigestOptions {
  readonly store: Pick<Store, "requests">;
  readonly db: Kysely<DigestTables>;
  readonly couriers: readonly Courier[];
  /** The engine over the data set of the moment. */
  readonly engine: () => Engine;
  readonly log: Pick<Logger, "info" | "warn" | "error">;
  /** Called once for each attempt or edition that is done with. */
  readonly count?: (platform: string, outcome: Outcome) => void;
  /** The system's clock when absent. */
  readonly now?: () => Instant;
  readonly timing?: Partial<Timing>;
}

export interface Digests {
  /** Begins to deliver. Rejects when the database does not answer. */
  start(): Promise<void>;
  /** Finishes the messages in hand, within eight seconds (the whole program has ten); what is left is resumed by another process, or by the next start. */
  stop(): Promise<void>;
}

/** How long the ledger remembers, and how often it is cleaned, in milliseconds. */
const remembered = 90 * 24 * 60 * 60_000;
const cleaning = 60 * 60_000;
/** Milliseconds between two warnings about the queue, which is looked at each second. */
const silence = 60_000;

/** Subscriptions and their delivery over one database: at the channel's hour, once, across any number of processes. */
export function createDigests(options: DigestOptions): Digests {
  const { db, engine, log, store, count = () => undefined, now = Date.now } = options;
  const timing = { ...production, ...options.timing };
  const couriers = new Map(options.couriers.map((courier) => [courier.platform, courier]));
  const platforms = [...couriers.keys()];
  const ledger = createLedger(db, timing.lease);
  const held = new Set<string>();
  const tools: DeliveryTools = {
    db,
    ledger,
    memory: createMemory(db),
    couriers,
    engine,
    now,
    log,
    count,
    held,
    settle: timing.settle,
    async present(answer) {
      // Its buttons show this very answer again: the data may be another tomorrow.
      const { reply, key, kept } = present({ answer, request: { kind: "fixed", answer } });
      if (kept) await store.requests.put(key, kept, now());
      return reply;
    },
  };
  const queue = createQueue(db, timing.lease, (error) => log.error({ err: error }, "digest queue"));
  let warned = Number.NEGATIVE_INFINITY;
  const onFault = (error: unknown) => {
    if (performance.now() - warned < silence) return;
    warned = performance.now();
    log.warn({ err: error }, "the queue of digests can't be read, it is tried again");
  };
  const pumps = platforms.map((platform) =>
    createPump(platform, { db, queue, log, onFault, ...timing, deliver: (key) => deliver(key, tools) }),
  );
  const timers: NodeJS.Timeout[] = [];
  const running = new Set<Promise<void>>();

  /** Keeps hold of work that `stop` waits for; a fault is logged. */
  function track(what: string, work: Promise<void>): Promise<void> {
    const tracked = work
      .catch((error: unknown) => log.error({ err: error }, what))
      .finally(() => {
        running.delete(tracked);
      });
    running.add(tracked);
    return tracked;
  }

  /** Runs work at an interval, one at a time: after a fault the next run may fare better. */
  function every(milliseconds: number, what: string, work: () => Promise<void>): void {
    let busy = false;
    const run = async () => {
      if (busy) return;
      busy = true;
      await track(what, work());
      busy = false;
    };
    timers.push(setInterval(run, milliseconds));
    void run();
  }

  async function tick(): Promise<void> {
    const { due, skipped } = await scheduleDue(db, queue, platforms, now());
    for (const { platform } of skipped) count(platform, "skipped");
    if (skipped.length > 0) log.warn({ editions: skipped }, "digests skipped: more than three hours late");
    if (due.length > 0) for (const pump of pumps) pump.kick();
  }

  async function clean(): Promise<void> {
    const before = now() - remembered;
    await ledger.clean(before);
    await tools.memory.clean(before);
  }

  return {
    async start() {
      if (platforms.length === 0) return;
      await queue.start(platforms);
      every(timing.tick, "digests due could not be looked up", tick);
      every(timing.lease / 4, "claims on digests could not be prolonged", () => ledger.prolong([...held]));
      every(timing.lease / 7, "digest jobs of other processes could not be looked up", () => queue.expire());
      every(cleaning, "old digests could not be forgotten", clean);
      for (const pump of pumps) void track("digest queue stopped", pump.run());
    },
    async stop() {
      for (const pump of pumps) pump.stop();
      const [due, leases, ...others] = timers;
      for (const each of [due, ...others]) clearInterval(each);
      let timer: NodeJS.Timeout | undefined;
      const tooLong = new Promise((resolve) => {
        timer = setTimeout(resolve, timing.stop);
      });
      // Claims on messages in hand are still prolonged meanwhile.
      await Promise.race([Promise.all(running), tooLong]);
      clearTimeout(timer);
      clearInterval(leases);
      await queue.stop();
    },
  };
}
