import { setTimeout as sleep } from "node:timers/promises";
import type { Courier, Posting } from "../digest/courier.ts";
import type { Log } from "../log.ts";
import type { Metrics } from "../metrics.ts";
import type { SeenEvents } from "../store/store.ts";
import { once, type Turn } from "./once.ts";
import type { Reply } from "./reply.ts";

/** Where one reply goes, and how it is found there again. */
export interface Place {
  /** One attempt, never repeated by itself. Throws nothing. */
  post(reply: Reply): Promise<Posting>;
  find(): ReturnType<Courier["find"]>;
}

/** What became of a reply: `taken` when another process has taken it over. */
type Delivered = Posting | { readonly outcome: "taken"; readonly reason: string };

/** Milliseconds that one reply waits for its rate, all attempts together. */
const patience = 60_000;
/** Milliseconds between two renewals of the turn, well within its lease. */
const slice = 8_000;
/** Shortest wait before another attempt, and before a look for a message whose answer got lost. */
const shortest = 250;
/** Looks for a lost message before it is given up. */
const looksLimit = 2;

/**
 * Posts a reply once. What surely was not posted (429) is waited for and posted again. After a lost answer, or when
 * another process died over the work, the message is looked up first and posted only when it is not there; when that
 * can't be told, it is not repeated.
 */
async function deliver(
  turn: Turn,
  place: Place,
  reply: Reply,
  onRetry: (posting: Posting) => void,
): Promise<Delivered> {
  let lost: Posting | undefined = turn.resumed ? { outcome: "lost", reason: "its process ended" } : undefined;
  let looks = 0;
  for (let waited = 0; ; ) {
    if (lost) {
      const found = await place.find();
      if (typeof found === "object") return { outcome: "sent", message: found.found };
      if (found === "unreadable" || looks === looksLimit) return lost;
      looks += 1;
    }
    const posting = await place.post(reply);
    lost = posting.outcome === "lost" ? posting : undefined;
    if (posting.outcome !== "later" && posting.outcome !== "lost") return posting;
    const wait = posting.outcome === "later" ? Math.max(posting.after, shortest) : shortest;
    waited += wait;
    if (waited > patience) return posting;
    onRetry(posting);
    for (let left = wait; left > 0; left -= slice) {
      await sleep(Math.min(left, slice));
      if (!lost && !(await turn.renew())) return { outcome: "taken", reason: "another process answers" };
    }
  }
}

/** Sends replies, each once for the event that it answers. */
export interface Outbox {
  /**
   * Makes a reply and posts it, unless another delivery of the same event does or did. What is not posted is counted,
   * and logged once with its reason. Gives what became of it; undefined when nothing was to be sent.
   */
  send(
    event: { readonly keys: readonly string[]; readonly about: object },
    make: () => Promise<Reply | undefined>,
    place: Place,
  ): Promise<Delivered["outcome"] | undefined>;
  /** Counts and logs a reply that was not posted. */
  report(posting: Delivered, about: object): void;
}

export function createOutbox(
  platform: string,
  { seen, log, metrics }: { readonly seen: SeenEvents; readonly log: Log; readonly metrics: Metrics },
): Outbox {
  function report(posting: Delivered, about: object): void {
    if (posting.outcome === "sent") return;
    metrics.post(platform, posting.outcome);
    if (posting.outcome !== "taken") log.error({ platform, ...about, ...posting }, "a reply was not posted");
  }
  return {
    report,
    async send({ keys, about }, make, place) {
      let outcome: Delivered["outcome"] | undefined;
      const work = async (turn: Turn) => {
        const reply = await make();
        if (!reply) return true;
        const posting = await deliver(turn, place, reply, (failed) => {
          metrics.post(platform, "repeated");
          log.warn({ platform, ...about, ...failed }, "a post failed and is looked after");
        });
        report(posting, about);
        outcome = posting.outcome;
        // Surely not sent: whoever delivers the event again may try.
        return outcome !== "later";
      };
      await once(seen, keys, work, {
        onLateError: (error) => log.error({ platform, ...about, err: error }, "a repeated event failed"),
      });
      return outcome;
    },
  };
}
