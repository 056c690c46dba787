import type { Log } from "../log.ts";
import type { SeenEvents } from "../store/store.ts";

/**
 * The events that were seen, for a platform that guards against a second answer itself: a store that fails does not keep the
 * answer back.
 */
export function lenientSeen(seen: SeenEvents, log: Log): SeenEvents {
  const orElse = <Value>(step: Promise<Value>, instead: Value): Promise<Value> =>
    step.catch((error: unknown) => {
      log.error({ err: error }, "the store failed; answering without it");
      return instead;
    });
  return {
    claim: (keys, now, lease) => orElse(seen.claim(keys, now, lease), "first"),
    finish: (keys, now) => orElse(seen.finish(keys, now), undefined),
    release: (keys) => orElse(seen.release(keys), undefined),
  };
}
