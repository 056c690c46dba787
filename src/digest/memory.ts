import type { Catalogue } from "../dataset/model.ts";
import type { Instant } from "../store/store.ts";
import type { Destination } from "./courier.ts";
import type { Had } from "./edition.ts";
import type { Shown } from "./ledger.ts";
import { type Snapshot, snapshotFormat, takeSnapshot } from "./snapshot.ts";
import { keyOf } from "./subscriptions.ts";
import type { DigestDb } from "./tables.ts";

/** Snapshots kept in memory: most channels had the same version. */
const cached = 4;

/** What channels had in their last edition. Snapshots are kept once for each version of the data set, not for each channel. */
export function createMemory(db: DigestDb) {
  const snapshots = new Map<string, Snapshot>();

  async function snapshotOf(version: string): Promise<Snapshot | undefined> {
    const known = snapshots.get(version);
    if (known) return known;
    const row = await db
      .selectFrom("digest_versions")
      .select("snapshot")
      .where("version", "=", version)
      .executeTakeFirst();
    if (!row) return undefined;
    const [oldest] = snapshots.keys();
    if (snapshots.size >= cached && oldest !== undefined) snapshots.delete(oldest);
    // It was written by `keep`, from a checked data set; perhaps by an older program.
    const snapshot = row.snapshot as Snapshot;
    if (snapshot.format !== snapshotFormat) return undefined;
    snapshots.set(version, snapshot);
    return snapshot;
  }

  return {
    /** What the channel had; undefined when it never had anything. */
    async recall({ platform, workspace, channel }: Destination): Promise<Had | undefined> {
      const row = await db
        .selectFrom("digest_memory")
        .selectAll()
        .where("platform", "=", platform)
        .where("workspace", "=", workspace)
        .where("channel", "=", channel)
        .executeTakeFirst();
      if (!row) return undefined;
      const focus = row.focus ?? undefined;
      if (row.version === null) return { snapshot: undefined, focus, edition: undefined };
      return { snapshot: await snapshotOf(row.version), focus, edition: row.edition };
    },

    /** Keeps what the data set says at this version, to compare later ones with. */
    async keep(catalogue: Catalogue, now: Instant): Promise<void> {
      const { version } = catalogue;
      if (snapshots.has(version)) return;
      const snapshot = takeSnapshot(catalogue);
      await db
        .insertInto("digest_versions")
        .values({ version, snapshot: JSON.stringify(snapshot), stored_at: now })
        .onConflict((conflict) => conflict.column("version").doNothing())
        .execute();
      snapshots.set(version, snapshot);
    },

    /** Notes what the channel has now. An older edition never overwrites a newer one. */
    async remember(destination: Destination, edition: string, { version, focus }: Shown): Promise<void> {
      const values = { version, focus: focus ?? null, edition };
      await db
        .insertInto("digest_memory")
        .values({ ...keyOf(destination), ...values })
        .onConflict((conflict) =>
          conflict
            .columns(["platform", "workspace", "channel"])
            .doUpdateSet(values)
            .where("digest_memory.edition", "<=", edition),
        )
        .execute();
    },

    /** Notes the focus of an edition that may have arrived or not: its news will be told again, its focus will not. */
    async rememberFocus(destination: Destination, edition: string, focus: string): Promise<void> {
      await db
        .insertInto("digest_memory")
        .values({ ...keyOf(destination), version: null, focus, edition })
        .onConflict((conflict) =>
          conflict
            .columns(["platform", "workspace", "channel"])
            .doUpdateSet({ focus })
            .where("digest_memory.edition", "<=", edition),
        )
        .execute();
    },

    /** Forgets versions that no channel had last, once they are older than an instant; returns how many. */
    async clean(before: Instant): Promise<number> {
      const { numDeletedRows } = await db
        .deleteFrom("digest_versions")
        .where("stored_at", "<", before)
        .where("version", "not in", (query) =>
          query.selectFrom("digest_memory").select("version").where("version", "is not", null),
        )
        .executeTakeFirst();
      return Number(numDeletedRows);
    },
  };
}

export type Memory = ReturnType<typeof createMemory>;
