import type { ColumnType, Generated, Kysely, Transaction } from "kysely";

/** Big integers come back as strings; they hold milliseconds since 1970. */
type Milliseconds = ColumnType<string | number, number, number>;
/** Written as text, read parsed. */
type Json = ColumnType<unknown, string, string>;

interface ChannelColumns {
  platform: string;
  workspace: string;
  channel: string;
}

interface SubscriptionTable extends ChannelColumns {
  /** `DigestSettings`. */
  settings: Json;
  state: "active" | "paused";
  /** Why it is paused: `asked`, or what the platform said. */
  reason: string | null;
  next_due: Milliseconds;
  next_edition: string;
  created_at: Milliseconds;
  updated_at: Milliseconds;
}

/** `due`: nothing was posted; `sending`: an attempt was begun and may have arrived; the others are final. */
export type DeliveryState = "due" | "sending" | "sent" | "unsure" | "refused" | "failed" | "skipped" | "quiet";

interface DeliveryTable extends ChannelColumns {
  /** The channel’s local date, YYYY-MM-DD. */
  edition: string;
  due_at: Milliseconds;
  state: DeliveryState;
  attempts: Generated<number>;
  message: string | null;
  reason: string | null;
  /** Token of the claim that works on it, until `lease_until` by the database’s clock. */
  holder: string | null;
  lease_until: ColumnType<Date | null, Date | null, Date | null>;
  /** What the attempt that was begun showed: `Shown`. */
  shown: ColumnType<unknown, string | null, string | null>;
  updated_at: Milliseconds;
}

interface MemoryTable extends ChannelColumns {
  /** Version of the data set in its last edition; null while no edition surely arrived. */
  version: string | null;
  focus: string | null;
  edition: string;
}

interface VersionTable {
  version: string;
  /** `Snapshot`. */
  snapshot: Json;
  stored_at: Milliseconds;
}

interface PaceTable {
  /** What is limited: a platform, or a workspace of it. */
  key: string;
  /** From when on the next message may go out, by the database’s clock. */
  free_at: Date;
}

/** The tables of migrations 0002 and 0003. */
export interface DigestTables {
  digest_subscriptions: SubscriptionTable;
  digest_deliveries: DeliveryTable;
  digest_memory: MemoryTable;
  digest_versions: VersionTable;
  digest_pace: PaceTable;
}

/** The database, or a transaction on it. */
export type DigestDb = Kysely<DigestTables> | Transaction<DigestTables>;
