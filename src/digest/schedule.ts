import { type Kysely, type Selectable, sql, type Transaction } from "kysely";
import type { Instant } from "../store/store.ts";
import type { Destination } from "./courier.ts";
import type { EditionKey } from "./ledger.ts";
import { paceKey, reserveSlots } from "./pace.ts";
import type { Queue } from "./queue.ts";
import { settingsSchema } from "./subscription.ts";
import { createSubscriptions, keyOf } from "./subscriptions.ts";
import type { DigestTables } from "./tables.ts";
import { type Due, findZone, nextDue, type Schedule } from "./time.ts";

/** A missed edition is sent so much later, then skipped (contract, section 8). */
export const latest = 3 * 60 * 60_000;
/** The reason of an edition that came too late. */
export const tooLate = "too-late";

/** The reason of a pause when the settings can't be read. */
const unreadable = "unreadable_settings";

/** Subscriptions handled in one transaction. */
const batch = 500;
/** Missed editions that are written down after a long absence. */
const missedKept = 7;

/** The editions that fell due, the one planned first, and the next one that has not. */
export function editionsDue(schedule: Schedule, planned: Due, now: Instant): { due: readonly Due[]; next: Due } {
  const due: Due[] = [];
  let next = planned;
  while (next.at <= now) {
    due.push(next);
    next = nextDue(schedule, next.at);
  }
  return { due: due.slice(-missedKept), next };
}

/** The editions of a subscription as it is kept; undefined when its settings are of another program, or its zone is no more. */
function read(row: Selectable<DigestTables["digest_subscriptions"]>, now: Instant) {
  const settings = settingsSchema.safeParse(row.settings);
  if (!settings.success || findZone(settings.data.schedule.zone) === undefined) return undefined;
  return editionsDue(settings.data.schedule, { edition: row.next_edition, at: Number(row.next_due) }, now);
}

interface Planned {
  readonly key: EditionKey;
  readonly dueAt: Instant;
  readonly late: boolean;
}

/** What was written into the ledger: to be delivered, or skipped at once. */
interface Entered {
  readonly due: readonly EditionKey[];
  readonly skipped: readonly EditionKey[];
}

/** Writes the rows that the ledger lacks. */
async function enter(trx: Transaction<DigestTables>, planned: readonly Planned[], now: Instant): Promise<Entered> {
  if (planned.length === 0) return { due: [], skipped: [] };
  const rows = planned.map(({ key, dueAt, late }) => ({
    ...keyOf(key),
    edition: key.edition,
    due_at: dueAt,
    state: late ? ("skipped" as const) : ("due" as const),
    reason: late ? tooLate : null,
    updated_at: now,
  }));
  const entered = await trx
    .insertInto("digest_deliveries")
    .values(rows)
    // An edition a day: whatever was resubscribed, or moved to another time zone.
    .onConflict((conflict) => conflict.doNothing())
    .returning(["platform", "workspace", "channel", "edition", "state"])
    .execute();
  const inState = (wanted: "due" | "skipped") =>
    entered
      .filter(({ state }) => state === wanted)
      .map((row) => ({ ...keyOf(row as unknown as Destination), edition: row.edition }));
  return { due: inState("due"), skipped: inState("skipped") };
}

/** Makes the jobs, spread over time as the platforms’ limits allow. */
async function enqueue(trx: Transaction<DigestTables>, queue: Queue, keys: readonly EditionKey[]): Promise<void> {
  const groups = new Map<string, EditionKey[]>();
  for (const key of keys) groups.set(paceKey(key), [...(groups.get(paceKey(key)) ?? []), key]);
  for (const group of groups.values()) {
    const [one] = group;
    if (!one) continue;
    const { first, gap } = await reserveSlots(trx, one, group.length);
    await queue.add(
      trx,
      group.map((key, position) => ({ key, after: first + position * gap })),
    );
  }
}

/**
 * Finds the subscriptions that are due, writes their editions into the ledger and makes their jobs, all or nothing.
 * Several processes may do it at once: each takes other rows.
 */
export async function scheduleDue(
  db: Kysely<DigestTables>,
  queue: Queue,
  platforms: readonly Destination["platform"][],
  now: Instant,
): Promise<Entered> {
  const due: EditionKey[] = [];
  const skipped: EditionKey[] = [];
  for (let full = platforms.length > 0; full; ) {
    full = await db.transaction().execute(async (trx) => {
      const rows = await trx
        .selectFrom("digest_subscriptions")
        .selectAll()
        .where("state", "=", "active")
        .where("next_due", "<=", now)
        .where("platform", "in", platforms)
        .orderBy("next_due")
        .limit(batch)
        .forUpdate()
        .skipLocked()
        .execute();
      const planned: Planned[] = [];
      const next = [];
      for (const row of rows) {
        const destination = keyOf(row as unknown as Destination);
        const editions = read(row, now);
        if (!editions) {
          // One that can't be read must not hold up the others.
          await createSubscriptions(trx).pause(destination, unreadable, now);
          continue;
        }
        for (const [position, { edition, at }] of editions.due.entries()) {
          // Of several missed ones only the last may still be sent.
          const late = position < editions.due.length - 1 || now - at > latest;
          planned.push({ key: { ...destination, edition }, dueAt: at, late });
        }
        next.push({ ...destination, next_due: editions.next.at, next_edition: editions.next.edition });
      }
      const entered = await enter(trx, planned, now);
      await enqueue(trx, queue, entered.due);
      if (next.length > 0) {
        await sql`
          update digest_subscriptions as s set next_due = n.next_due, next_edition = n.next_edition
          from jsonb_to_recordset(${JSON.stringify(next)}::jsonb)
            as n(platform text, workspace text, channel text, next_due bigint, next_edition text)
          where s.platform = n.platform and s.workspace = n.workspace and s.channel = n.channel`.execute(trx);
      }
      due.push(...entered.due);
      skipped.push(...entered.skipped);
      return rows.length === batch;
    });
  }
  return { due, skipped };
}
