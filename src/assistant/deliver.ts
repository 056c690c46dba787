import { setTimeout as sleep } from "node:timers/promises";
import type { Courier, Posting } from "../digest/courier.ts";
import type { Turn } from "./once.ts";

/** What became of a delivery: `taken` when another process has taken it over. */
export type Delivered = Posting | { readonly outcome: "taken"; readonly reason: string };

/** Milliseconds that one answer waits for its rate, all attempts together. */
const patience = 60_000;
/** Milliseconds between two renewals of the turn, well within its lease. */
const slice = 8_000;
/** Shortest wait before another attempt, and before a look for a message whose answer got lost. */
const shortest = 250;
/** Looks for a lost message before it is given up. */
const looksLimit = 2;

/**
 * Posts an answer once. What surely was not posted (429) is waited for and posted again. After a lost answer, or when
 * another process died over the work, the message is looked up first and posted only when it is not there; when that
 * can't be told, it is not repeated.
 */
export async function deliver(
  turn: Turn,
  post: () => Promise<Posting>,
  find: () => ReturnType<Courier["find"]>,
  onRetry: (posting: Posting) => void,
): Promise<Delivered> {
  let lost: Posting | undefined = turn.resumed ? { outcome: "lost", reason: "its process ended" } : undefined;
  let looks = 0;
  for (let waited = 0; ; ) {
    if (lost) {
      const found = await find();
      if (typeof found === "object") return { outcome: "sent", message: found.found };
      if (found === "unreadable" || looks === looksLimit) return lost;
      looks += 1;
    }
    const posting = await post();
    lost = posting.outcome === "lost" ? posting : undefined;
    if (posting.outcome === "sent" || posting.outcome === "refused") return posting;
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
