import type { Selectable } from "kysely";
import type { Instant } from "../store/store.ts";
import type { Destination } from "./courier.ts";
import { type DigestSettings, settingsSchema } from "./subscription.ts";
import type { DigestDb, DigestTables } from "./tables.ts";
import type { Due } from "./time.ts";

/** A channel's subscription as it is kept. */
export interface Subscription {
  readonly destination: Destination;
  readonly settings: DigestSettings;
  readonly state: "active" | "paused";
  /** Why it is paused: `asked`, or what the platform said. */
  readonly reason: string | undefined;
  /** Its next edition; without meaning while it is paused. */
  readonly next: Due;
}

/** The reason of a pause that a person asked for. */
export const askedToPause = "asked";

function read(row: Selectable<DigestTables["digest_subscriptions"]>): Subscription {
  return {
    destination: { platform: row.platform as Destination["platform"], workspace: row.workspace, channel: row.channel },
    settings: settingsSchema.parse(row.settings),
    state: row.state,
    reason: row.reason ?? undefined,
    next: { edition: row.next_edition, at: Number(row.next_due) },
  };
}

/** The columns that name a channel. */
export function keyOf({ platform, workspace, channel }: Destination) {
  return { platform, workspace, channel };
}

/** Subscriptions, one a channel. Nothing is ever deleted but by `remove`. */
export function createSubscriptions(db: DigestDb) {
  const of = ({ platform, workspace, channel }: Destination) =>
    db
      .selectFrom("digest_subscriptions")
      .selectAll()
      .where("platform", "=", platform)
      .where("workspace", "=", workspace)
      .where("channel", "=", channel);

  return {
    async get(destination: Destination): Promise<Subscription | undefined> {
      const row = await of(destination).executeTakeFirst();
      return row && read(row);
    },
    /** All of a workspace, or of everything, in the order of their channels. */
    async list(within?: Pick<Destination, "platform" | "workspace">): Promise<readonly Subscription[]> {
      let query = db.selectFrom("digest_subscriptions").selectAll();
      if (within) query = query.where("platform", "=", within.platform).where("workspace", "=", within.workspace);
      return (await query.orderBy("platform").orderBy("workspace").orderBy("channel").execute()).map(read);
    },
    /** Makes the channel's subscription, or replaces it. */
    async put(destination: Destination, settings: DigestSettings, next: Due, now: Instant): Promise<void> {
      const values = {
        settings: JSON.stringify(settings),
        state: "active" as const,
        reason: null,
        next_due: next.at,
        next_edition: next.edition,
        updated_at: now,
      };
      await db
        .insertInto("digest_subscriptions")
        .values({ ...keyOf(destination), ...values, created_at: now })
        .onConflict((conflict) => conflict.columns(["platform", "workspace", "channel"]).doUpdateSet(values))
        .execute();
    },
    /** True when there was one. */
    async remove({ platform, workspace, channel }: Destination): Promise<boolean> {
      const { numDeletedRows } = await db
        .deleteFrom("digest_subscriptions")
        .where("platform", "=", platform)
        .where("workspace", "=", workspace)
        .where("channel", "=", channel)
        .executeTakeFirst();
      return numDeletedRows > 0n;
    },
    /** Stops it with a reason. */
    async pause({ platform, workspace, channel }: Destination, reason: string, now: Instant): Promise<void> {
      await db
        .updateTable("digest_subscriptions")
        .set({ state: "paused", reason, updated_at: now })
        .where("platform", "=", platform)
        .where("workspace", "=", workspace)
        .where("channel", "=", channel)
        .execute();
    },
    /** Goes on with the edition given. */
    async resume({ platform, workspace, channel }: Destination, next: Due, now: Instant): Promise<void> {
      await db
        .updateTable("digest_subscriptions")
        .set({ state: "active", reason: null, next_due: next.at, next_edition: next.edition, updated_at: now })
        .where("platform", "=", platform)
        .where("workspace", "=", workspace)
        .where("channel", "=", channel)
        .execute();
    },
  };
}
