import { setTimeout as sleep } from "node:timers/promises";

interface Waiting<Call, Result> {
  readonly call: Call;
  readonly resolve: (result: Result) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Turns a function over many calls into one over a single call: while one batch is under way, the calls that come in wait
 * for the next. A lone call waits for nothing, and under load a batch grows only as large as the load asks.
 * `run` gives one result a call, in order. When a batch of several fails, each of them is tried alone, so that one bad
 * call does not fail its neighbours. `linger`: milliseconds that a batch waits for
 * more calls, where nobody waits for its result. With `most` 1 nothing is gathered: each call runs at once, beside the others.
 */
export function gather<Call, Result>(
  run: (calls: readonly Call[]) => Promise<readonly Result[]>,
  most: number,
  linger = 0,
): (call: Call) => Promise<Result> {
  if (most === 1) return async (call) => (await run([call]))[0] as Result;
  let waiting: Waiting<Call, Result>[] = [];
  let isRunning = false;

  async function settle(batch: readonly Waiting<Call, Result>[]): Promise<void> {
    try {
      const results = await run(batch.map(({ call }) => call));
      // One result a call; a missing one would be a fault of `run`, and undefined is what it left there.
      batch.forEach(({ resolve }, index) => void resolve(results[index] as Result));
    } catch (error) {
      if (batch.length > 1) for (const one of batch) await settle([one]);
      else batch[0]?.reject(error);
    }
  }

  async function drain(): Promise<void> {
    isRunning = true;
    // The calls of the same turn of the event loop go together: those of all requests that were read in it. An
    // embedded database computes in this thread, so that nothing else comes in while a statement runs.
    while (waiting.length > 0) {
      await (linger > 0 ? sleep(linger) : new Promise(setImmediate));
      const batch = waiting.slice(0, most);
      waiting = waiting.slice(most);
      await settle(batch);
    }
    isRunning = false;
  }

  return (call) =>
    new Promise((resolve, reject) => {
      waiting.push({ call, resolve, reject });
      if (!isRunning) void drain();
    });
}
