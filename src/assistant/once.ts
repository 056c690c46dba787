import { setTimeout as sleep } from "node:timers/promises";
import type { Instant, SeenEvents } from "../store/store.ts";

/** How long a reply may take, all its attempts but the waits between them, before another process may resume it. Milliseconds. */
const lease = 20_000;

/** Work that is ours alone, for now. */
export interface Turn {
  /** Another process died over it: it may be done already. */
  readonly resumed: boolean;
  /** Keeps it ours for longer while surely nothing was sent; false when it is not ours any more. */
  renew(): Promise<boolean>;
}

/**
 * Does something once for an event, across redelivery, processes and restarts. `work` says whether it is done with;
 * when it is not, or throws, the next delivery may try again. An event that comes again while its first delivery is
 * not finished is looked at again later, because that delivery's process may have died.
 */
export async function once(
  seen: SeenEvents,
  keys: readonly string[],
  work: (turn: Turn) => Promise<boolean>,
  { now = Date.now, again = false }: { readonly now?: () => Instant; readonly again?: boolean } = {},
): Promise<void> {
  let claim = await seen.claim(keys, now(), lease);
  if (claim === "taken" && again) {
    await sleep(lease, undefined, { ref: false });
    claim = await seen.claim(keys, now(), lease);
  }
  if (claim === "taken") return;
  const renew = async () => {
    await seen.release(keys);
    return (await seen.claim(keys, now(), lease)) === "first";
  };
  let isDone = false;
  try {
    isDone = await work({ resumed: claim === "resumed", renew });
  } finally {
    await (isDone ? seen.finish(keys, now()) : seen.release(keys));
  }
}
