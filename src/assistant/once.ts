import { setTimeout as sleep } from "node:timers/promises";
import type { Claim, Instant, SeenEvents } from "../store/store.ts";

/** How long a reply may take, all its attempts but the waits between them, before another process may resume it. Milliseconds. */
const usualLease = 20_000;

/** Work that is ours alone, for now. */
export interface Turn {
  /** Another process died over it: it may be done already. */
  readonly resumed: boolean;
  /** Keeps it ours for longer while surely nothing was sent; false when it is not ours any more. */
  renew(): Promise<boolean>;
}

/**
 * Does something once for an event, across redelivery, processes and restarts. `work` says whether it is done with;
 * when it is not, or throws, the next delivery may try again. An event that comes again while somebody works on it is
 * looked at once more, with `onLateError`, when that work's lease is over: its process may have died. Nobody waits for that.
 */
export async function once(
  seen: SeenEvents,
  keys: readonly string[],
  work: (turn: Turn) => Promise<boolean>,
  { now = Date.now, lease = usualLease, onLateError }: OnceOptions = {},
): Promise<void> {
  const take = () => seen.claim(keys, now(), lease);
  const perform = async (claim: Claim) => {
    const renew = async () => {
      await seen.release(keys);
      return (await take()) === "first";
    };
    let isDone = false;
    try {
      isDone = await work({ resumed: claim === "resumed", renew });
    } finally {
      await (isDone ? seen.finish(keys, now()) : seen.release(keys));
    }
  };
  const claim = await take();
  if (claim !== "taken") return perform(claim);
  if (!onLateError) return;
  void sleep(lease, undefined, { ref: false })
    .then(async () => {
      const late = await take();
      if (late !== "taken") await perform(late);
    })
    .catch(onLateError);
}

interface OnceOptions {
  readonly now?: () => Instant;
  readonly lease?: number;
  /** Takes what went wrong when nobody waited any more. */
  readonly onLateError?: (error: unknown) => void;
}
