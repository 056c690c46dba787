import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import type { Logger } from "pino";
import type { Reply } from "../assistant/reply.ts";
import type { Answer } from "../engine/answer.ts";
import type { Engine } from "../engine/engine.ts";
import type { Instant } from "../store/store.ts";
import type { Courier, Destination, Parcel, Posting } from "./courier.ts";
import { composeEdition } from "./edition.ts";
import { closeRefused, type Delivery, type EditionKey, type Ledger, type Shown, triedAgain } from "./ledger.ts";
import type { Memory } from "./memory.ts";
import { latest, tooLate } from "./schedule.ts";
import { createSubscriptions } from "./subscriptions.ts";
import type { DigestTables } from "./tables.ts";

/** What became of an edition, for metrics. `later` and `lost` are attempts that will be followed by another. */
export type Outcome = "sent" | "found" | "quiet" | "skipped" | "refused" | "failed" | "unsure" | "later" | "lost";

/** What delivering one edition needs. */
export interface DeliveryTools {
  readonly db: Kysely<DigestTables>;
  readonly ledger: Ledger;
  readonly memory: Memory;
  readonly couriers: ReadonlyMap<Destination["platform"], Courier>;
  readonly engine: () => Engine;
  readonly now: () => Instant;
  readonly log: Pick<Logger, "info" | "warn" | "error">;
  readonly count: (platform: Destination["platform"], outcome: Outcome) => void;
  /** The reply that shows an answer, with its buttons kept. */
  readonly present: (answer: Answer) => Promise<Reply>;
  /** Claims that are being worked on: their leases are prolonged. */
  readonly held: Set<string>;
  /** Milliseconds to wait after a lost reply before the channel is looked at: what was on its way has arrived by then. */
  readonly settle: number;
}

/** Nothing more to do, or once more after so many milliseconds. */
export type Delivered = "finished" | { readonly after: number };

/** The same for every attempt at a channel and edition: 25 characters, Discord’s limit for a nonce. */
export function nonceOf({ platform, workspace, channel, edition }: EditionKey): string {
  return createHash("sha256")
    .update([platform, workspace, channel, edition].join("/"))
    .digest("base64url")
    .slice(0, 25);
}

/** Longest wait between two attempts. */
const longestWait = 5 * 60_000;

/** How long a platform may take to answer: adapters’ clients wait less. */
const longestPost = 60_000;
/** Wait after a fault of our own: the database, the data. */
const faultWait = 30_000;

interface Step {
  readonly delivery: Delivery;
  readonly token: string;
  readonly courier: Courier;
  /** True once the platform was asked to post. */
  posted: boolean;
}

async function closeSent(
  tools: DeliveryTools,
  key: EditionKey,
  message: string,
  shown: Shown | undefined,
  outcome: Outcome,
) {
  // Remembered first: were it the other way round, a kill in between would show the same news tomorrow.
  if (shown) await tools.memory.remember(key, key.edition, shown);
  if (await tools.ledger.close(key, "sent", { message }, tools.now())) {
    tools.log.info({ ...key, message, outcome }, "digest sent");
    tools.count(key.platform, outcome);
  }
}

/** How an edition that is not sent is logged. */
const closings = {
  unsure: { level: "warn", text: "digest may or may not have arrived, not repeated" },
  failed: { level: "error", text: "digest not accepted by the platform: a fault of the program, not repeated" },
  skipped: { level: "info", text: "digest skipped" },
  quiet: { level: "info", text: "digest with nothing to say" },
} as const;

async function close(tools: DeliveryTools, key: EditionKey, state: keyof typeof closings, reason: string) {
  if (!(await tools.ledger.close(key, state, { reason }, tools.now()))) return;
  const { level, text } = closings[state];
  tools.log[level]({ ...key, reason }, text);
  tools.count(key.platform, state);
}

/** Before a second attempt: whether the first one arrived. True when the delivery is closed by it. */
async function settleEarlier(tools: DeliveryTools, { delivery, courier }: Step): Promise<boolean> {
  const { key, shown, reason } = delivery;
  const found = await courier.find(key, { edition: key.edition, nonce: nonceOf(key) });
  if (typeof found === "object") {
    await closeSent(tools, key, found.found, shown, "found");
    return true;
  }
  if (found === "absent" || reason === triedAgain) return false;
  if (shown?.focus !== undefined) await tools.memory.rememberFocus(key, key.edition, shown.focus);
  await close(tools, key, "unsure", reason ?? "the process died while sending");
  return true;
}

/** What a courier answers; a reply that does not come is a lost one. */
async function answerOf(posting: Promise<Posting>): Promise<Posting> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<Posting>((resolve) => {
    timer = setTimeout(() => resolve({ outcome: "lost", reason: "no reply" }), longestPost);
  });
  try {
    return await Promise.race([posting, silence]);
  } catch (error) {
    return { outcome: "lost", reason: String(error) };
  } finally {
    clearTimeout(timer);
  }
}

async function post(tools: DeliveryTools, step: Step, parcel: Parcel, shown: Shown): Promise<Delivered> {
  const { delivery, token, courier } = step;
  const { key } = delivery;
  step.posted = true;
  const posting = await answerOf(courier.post(key, parcel));
  switch (posting.outcome) {
    case "sent":
      await closeSent(tools, key, posting.message, shown, "sent");
      return "finished";
    case "refused":
      await closeRefused(tools.db, key, posting.reason, tools.now());
      tools.log.warn({ ...key, reason: posting.reason }, "channel refuses its digest: subscription paused");
      tools.count(key.platform, "refused");
      return "finished";
    case "failed":
      await close(tools, key, "failed", posting.reason);
      return "finished";
    case "later":
      await tools.ledger.release(key, token, "due", posting.reason, tools.now());
      tools.count(key.platform, "later");
      return { after: Math.min(Math.max(posting.after, 1000), longestWait) };
    case "lost":
      await tools.ledger.release(key, token, "sending", posting.reason, tools.now());
      tools.log.warn({ ...key, reason: posting.reason }, "reply to a digest lost");
      tools.count(key.platform, "lost");
      return { after: Math.min(tools.settle * 2 ** delivery.attempts, longestWait) };
  }
}

async function work(tools: DeliveryTools, step: Step): Promise<Delivered> {
  const { delivery, token } = step;
  const { key } = delivery;
  if (delivery.state === "sending" && (await settleEarlier(tools, step))) return "finished";
  const now = tools.now();
  if (now - delivery.dueAt > latest) {
    await close(tools, key, "skipped", tooLate);
    return "finished";
  }
  const subscription = await createSubscriptions(tools.db).get(key);
  if (subscription?.state !== "active") {
    await close(tools, key, "skipped", subscription ? "paused" : "unsubscribed");
    return "finished";
  }
  const engine = tools.engine();
  const had = await tools.memory.recall(key);
  const edition = composeEdition({ engine, settings: subscription.settings, had, date: key.edition });
  if (!edition) {
    await close(tools, key, "quiet", "nothing-new");
    return "finished";
  }
  await tools.memory.keep(engine.catalogue, now);
  const reply = await tools.present(edition.answer);
  const shown: Shown = {
    version: engine.catalogue.version,
    ...(edition.focus !== undefined && { focus: edition.focus }),
  };
  // From here on a kill leaves a message that may be there: the next attempt looks first.
  if (!(await tools.ledger.begin(key, token, shown, now))) return { after: 1000 };
  return post(tools, step, { edition: key.edition, nonce: nonceOf(key), reply }, shown);
}

/**
 * Delivers one edition, or finds out that it was: claims its row, looks for an earlier attempt, composes, notes that an attempt
 * begins, posts, records. Safe to be killed anywhere and to be run by any number of processes at once.
 */
export async function deliver(key: EditionKey, tools: DeliveryTools): Promise<Delivered> {
  const courier = tools.couriers.get(key.platform);
  if (!courier) return { after: longestWait };
  const claimed = await tools.ledger.claim(key);
  if (claimed === "finished") return "finished";
  if ("busyFor" in claimed) return { after: claimed.busyFor + 500 };
  const { token, delivery } = claimed;
  const step: Step = { token, delivery, courier, posted: false };
  tools.held.add(token);
  try {
    return await work(tools, step);
  } catch (error) {
    tools.log.error({ ...key, err: error }, "digest could not be delivered, will be tried again");
    // Before the platform was asked, nothing can have arrived that had not before.
    const state = step.posted || delivery.state === "sending" ? "sending" : "due";
    await tools.ledger.release(key, token, state, undefined, tools.now());
    return { after: faultWait };
  } finally {
    tools.held.delete(token);
  }
}
