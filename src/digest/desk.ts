import type { Kysely } from "kysely";
import type { Instant } from "../store/store.ts";
import type { Destination } from "./courier.ts";
import { createLedger, type Delivery } from "./ledger.ts";
import { createQueue } from "./queue.ts";
import { tooLate } from "./schedule.ts";
import { askedToPause, createSubscriptions, type Subscription } from "./subscriptions.ts";
import type { DeliveryState, DigestTables } from "./tables.ts";
import { localDate, localTime, nextDue } from "./time.ts";

/** Lease of the jobs made here, in milliseconds: that of production. */
const lease = 35_000;

const states: Readonly<Record<DeliveryState, string>> = {
  due: "waiting",
  sending: "being sent",
  sent: "sent",
  unsure: "unsure: may have arrived, not repeated",
  refused: "refused, subscription paused",
  failed: "failed: a fault of the program",
  skipped: "not sent",
  quiet: "not sent: nothing new",
};
const reasons: Readonly<Record<string, string>> = {
  [tooLate]: "more than three hours late",
  [askedToPause]: "asked for",
  "nothing-new": "",
  paused: "paused meanwhile",
  unsubscribed: "unsubscribed meanwhile",
  retry: "tried again by hand",
};

function minuteOf(at: Instant, zone: string): string {
  return `${localDate(at, zone)} ${localTime(at, zone)}`;
}

function nameOf({ platform, workspace, channel }: Destination): string {
  return `${platform}/${workspace}/${channel}`;
}

/** Columns padded to a common width, one line each. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join("");
}

function subscriptionRow({ destination, settings, state, reason, next }: Subscription): readonly string[] {
  const { time, zone, days } = settings.schedule;
  const because = reason === undefined ? "" : (reasons[reason] ?? reason);
  return [
    state === "active" ? `${minuteOf(next.at, zone)} ${zone}` : `paused: ${because}`,
    nameOf(destination),
    `${days.join(",")} ${time}`,
    settings.language + (settings.quiet ? ", quiet" : ""),
    JSON.stringify(settings.filter),
  ];
}

function deliveryRow({ key, dueAt, state, attempts, message, reason }: Delivery): readonly string[] {
  const because = reason === undefined ? "" : (reasons[reason] ?? reason);
  const tries = attempts === 1 ? "1 attempt" : `${attempts} attempts`;
  return [
    key.edition,
    `due ${new Date(dueAt).toISOString().slice(0, 16)}Z`,
    nameOf(key),
    [states[state], ...(because ? [because] : [])].join(": "),
    [tries, ...(message === undefined ? [] : [`message ${message}`])].join(", "),
  ];
}

/** What `npm run digests` shows and does, as plain text. */
export function openDesk(db: Kysely<DigestTables>) {
  const subscriptions = createSubscriptions(db);
  const ledger = createLedger(db, lease);

  /** The channels of an id, or of platform/workspace/id. */
  async function channelsCalled(typed: string): Promise<readonly Destination[]> {
    const known = [
      ...(await subscriptions.list()).map(({ destination }) => destination),
      ...(await ledger.list(0)).map(({ key: { platform, workspace, channel } }) => ({ platform, workspace, channel })),
    ];
    const found = known.filter((each) => each.channel === typed || nameOf(each) === typed);
    return [...new Map(found.map((each) => [nameOf(each), each])).values()];
  }

  /** Opens the latest edition again and makes its job, all or nothing. */
  async function reopen(channel: Destination, now: Instant): Promise<string | undefined> {
    const queue = createQueue(db, lease, (error) => {
      throw error;
    });
    await queue.start([channel.platform]);
    try {
      return await db.transaction().execute(async (trx) => {
        const key = await createLedger(trx, lease).reopen(channel, now);
        if (!key) return undefined;
        const own = createSubscriptions(trx);
        const subscription = await own.get(channel);
        if (subscription?.state === "paused")
          await own.resume(channel, nextDue(subscription.settings.schedule, now), now);
        await queue.add(trx, [{ key, after: 0 }]);
        return key.edition;
      });
    } finally {
      await queue.stop();
    }
  }

  return {
    /** The subscriptions, the next ones first, paused ones last. */
    async due(): Promise<string> {
      const all = [...(await subscriptions.list())].sort(
        (left, right) => left.state.localeCompare(right.state) || left.next.at - right.next.at,
      );
      return all.length === 0 ? "No channel is subscribed.\n" : table(all.map(subscriptionRow));
    },

    /** The deliveries since an instant, newest first. */
    async log(since: Instant, typed?: string): Promise<string> {
      const wanted = typed === undefined ? undefined : new Set((await channelsCalled(typed)).map(nameOf));
      const rows = (await ledger.list(since)).filter(({ key }) => !wanted || wanted.has(nameOf(key)));
      return rows.length === 0 ? "No digest was due in that time.\n" : table(rows.map(deliveryRow));
    },

    /** One more try of a channel’s last edition. */
    async retry(typed: string, now: Instant): Promise<{ readonly done: boolean; readonly text: string }> {
      const [channel, ...others] = await channelsCalled(typed);
      if (!channel) return { done: false, text: `No channel "${typed}" is or was subscribed.\n` };
      if (others.length > 0) {
        const names = [channel, ...others].map(nameOf).join(", ");
        return { done: false, text: `Which of them: ${names}?\n` };
      }
      if (!(await subscriptions.get(channel)))
        return { done: false, text: `${nameOf(channel)} is not subscribed any more.\n` };
      const edition = await reopen(channel, now);
      return edition === undefined
        ? { done: false, text: `${nameOf(channel)} has no edition that was not sent.\n` }
        : { done: true, text: `${nameOf(channel)}: the edition of ${edition} will be tried once more.\n` };
    },
  };
}
