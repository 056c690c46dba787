import { randomUUID } from "node:crypto";
import { type Selectable, sql } from "kysely";
import { z } from "zod";
import type { Instant } from "../store/store.ts";
import type { Destination } from "./courier.ts";
import { createSubscriptions, keyOf } from "./subscriptions.ts";
import type { DeliveryState, DigestDb, DigestTables } from "./tables.ts";

/** One channel's edition of one day. */
export interface EditionKey extends Destination {
  /** YYYY-MM-DD. */
  readonly edition: string;
}

const shownSchema = z.object({ version: z.string(), focus: z.string().optional() });
/** What an edition showed, to be remembered once it is surely in the channel. */
export type Shown = z.infer<typeof shownSchema>;

/** A delivery as it is kept. */
export interface Delivery {
  readonly key: EditionKey;
  readonly dueAt: Instant;
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly message: string | undefined;
  readonly reason: string | undefined;
  /** What the last attempt that was begun showed. */
  readonly shown: Shown | undefined;
  readonly updatedAt: Instant;
}

/** What came of claiming a delivery: ours to work on, somebody else's for some milliseconds more, or finished. */
export type Claimed =
  | { readonly delivery: Delivery; readonly token: string }
  | { readonly busyFor: number }
  | "finished";

/** The reason of a delivery that an operator wants tried once more. */
export const triedAgain = "retry";

function read(row: Selectable<DigestTables["digest_deliveries"]>): Delivery {
  return {
    key: { ...keyOf(row as Destination), edition: row.edition },
    dueAt: Number(row.due_at),
    state: row.state,
    attempts: row.attempts,
    message: row.message ?? undefined,
    reason: row.reason ?? undefined,
    shown: row.shown ? shownSchema.parse(row.shown) : undefined,
    updatedAt: Number(row.updated_at),
  };
}

/**
 * The ledger of deliveries: one row for each channel and edition, which decides what may be posted.
 * Leases run by the database's clock, so that processes need not agree on the time.
 */
export function createLedger(db: DigestDb, lease: number) {
  const until = sql<Date>`clock_timestamp() + ${lease}::float8 * interval '1 millisecond'`;
  const at = ({ platform, workspace, channel, edition }: EditionKey) =>
    sql<boolean>`platform = ${platform} and workspace = ${workspace} and channel = ${channel} and edition = ${edition}`;

  return {
    /** Takes a delivery that is open and nobody works on. */
    async claim(key: EditionKey): Promise<Claimed> {
      const token = randomUUID();
      const row = await db
        .updateTable("digest_deliveries")
        .set({ holder: token, lease_until: until })
        .where(at(key))
        .where("state", "in", ["due", "sending"])
        .where(sql<boolean>`(holder is null or lease_until < clock_timestamp())`)
        .returningAll()
        .executeTakeFirst();
      if (row) return { delivery: read(row), token };
      const other = await db
        .selectFrom("digest_deliveries")
        .select(sql<string>`extract(epoch from lease_until - clock_timestamp()) * 1000`.as("left"))
        .where(at(key))
        .where("state", "in", ["due", "sending"])
        .executeTakeFirst();
      return other ? { busyFor: Math.max(0, Math.ceil(Number(other.left))) } : "finished";
    },

    /** Prolongs the leases of claims that are being worked on. */
    async prolong(tokens: readonly string[]): Promise<void> {
      if (tokens.length === 0) return;
      await db.updateTable("digest_deliveries").set({ lease_until: until }).where("holder", "in", tokens).execute();
    },

    /** Notes that an attempt begins: from here on the message may be in the channel. False when the claim was lost. */
    async begin(key: EditionKey, token: string, shown: Shown, now: Instant): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable("digest_deliveries")
        .set((row) => ({
          state: "sending",
          attempts: row("attempts", "+", 1),
          shown: JSON.stringify(shown),
          lease_until: until,
          updated_at: now,
        }))
        .where(at(key))
        .where("holder", "=", token)
        .where(sql<boolean>`lease_until > clock_timestamp()`)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    /** Gives a claim back: `due` when surely nothing was posted, `sending` when it may have been. */
    async release(
      key: EditionKey,
      token: string,
      state: "due" | "sending",
      reason: string | undefined,
      now: Instant,
    ): Promise<void> {
      await db
        .updateTable("digest_deliveries")
        .set({ state, holder: null, lease_until: null, updated_at: now, ...(reason !== undefined && { reason }) })
        .where(at(key))
        .where("holder", "=", token)
        .execute();
    },

    /** Closes a delivery that is open, whoever holds it: what a platform said outweighs a claim. False when it was closed before. */
    async close(
      key: EditionKey,
      state: Exclude<DeliveryState, "due" | "sending">,
      details: { readonly message?: string; readonly reason?: string },
      now: Instant,
    ): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable("digest_deliveries")
        .set({
          state,
          holder: null,
          lease_until: null,
          message: details.message ?? null,
          reason: details.reason ?? null,
          updated_at: now,
        })
        .where(at(key))
        .where("state", "in", ["due", "sending"])
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    /** Deliveries due since an instant, newest first; of one channel when it is given. */
    async list(since: Instant, of: Partial<Destination> = {}): Promise<readonly Delivery[]> {
      let query = db.selectFrom("digest_deliveries").selectAll().where("due_at", ">=", since);
      if (of.platform !== undefined) query = query.where("platform", "=", of.platform);
      if (of.workspace !== undefined) query = query.where("workspace", "=", of.workspace);
      if (of.channel !== undefined) query = query.where("channel", "=", of.channel);
      return (await query.orderBy("due_at", "desc").orderBy("channel").execute()).map(read);
    },

    /** Forgets what was due before an instant, and what channels had that are not subscribed any more; returns the number of rows. */
    async clean(before: Instant): Promise<number> {
      const deliveries = await db
        .deleteFrom("digest_deliveries")
        .where("due_at", "<", before)
        .where("state", "not in", ["due", "sending"])
        .executeTakeFirst();
      const memories = await sql`
        delete from digest_memory as m where m.edition < ${new Date(before).toISOString().slice(0, 10)}
          and not exists (select from digest_subscriptions as s
            where s.platform = m.platform and s.workspace = m.workspace and s.channel = m.channel)`.execute(db);
      return Number(deliveries.numDeletedRows) + Number(memories.numAffectedRows ?? 0n);
    },

    /** True when the channel has had, or is about to have, this edition. */
    async has(key: EditionKey): Promise<boolean> {
      const row = await db.selectFrom("digest_deliveries").select("edition").where(at(key)).executeTakeFirst();
      return row !== undefined;
    },

    /** Opens the channel's latest edition again for one more attempt; undefined when it has none that was not sent. */
    async reopen({ platform, workspace, channel }: Destination, now: Instant): Promise<EditionKey | undefined> {
      const row = await db
        .selectFrom("digest_deliveries")
        .selectAll()
        .where("platform", "=", platform)
        .where("workspace", "=", workspace)
        .where("channel", "=", channel)
        .orderBy("edition", "desc")
        .executeTakeFirst();
      if (!row || row.state === "sent" || row.state === "due" || row.state === "sending") return undefined;
      const key = read(row).key;
      await db
        .updateTable("digest_deliveries")
        // What may be there already is looked for first.
        .set({ state: row.state === "unsure" ? "sending" : "due", reason: triedAgain, due_at: now, updated_at: now })
        .where(at(key))
        .execute();
      return key;
    },
  };
}

export type Ledger = ReturnType<typeof createLedger>;

/** Closes a delivery whose channel refuses it and pauses the subscription, both or neither. `db` must be no transaction. */
export async function closeRefused(db: DigestDb, key: EditionKey, reason: string, now: Instant): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const closed = await createLedger(trx, 0).close(key, "refused", { reason }, now);
    if (closed) await createSubscriptions(trx).pause(key, reason, now);
  });
}
