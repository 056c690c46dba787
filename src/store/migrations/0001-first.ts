import { type Kysely, type Migration, sql } from "kysely";

/** The first schema: events, conversations, requests behind buttons, installations, preferences, feedback. */
export const first: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable("seen_events")
      .addColumn("key", "text", (column) => column.primaryKey())
      .addColumn("attempts", "integer", (column) => column.notNull())
      .addColumn("leased_until", "bigint", (column) => column.notNull())
      .addColumn("expires_at", "bigint", (column) => column.notNull())
      .execute();
    await db.schema.createIndex("seen_events_expires_at").on("seen_events").column("expires_at").execute();
    await createClaimFunction(db);

    await db.schema
      .createTable("conversations")
      .addColumn("key", "text", (column) => column.primaryKey())
      .addColumn("questions", sql`text[]`, (column) => column.notNull())
      .addColumn("expires_at", "bigint", (column) => column.notNull())
      .execute();
    await db.schema.createIndex("conversations_expires_at").on("conversations").column("expires_at").execute();

    await db.schema
      .createTable("requests")
      .addColumn("key", "text", (column) => column.primaryKey())
      .addColumn("request", "text", (column) => column.notNull())
      .addColumn("expires_at", "bigint", (column) => column.notNull())
      .execute();
    await db.schema.createIndex("requests_expires_at").on("requests").column("expires_at").execute();

    await db.schema
      .createTable("installations")
      .addColumn("id", "text", (column) => column.primaryKey())
      .addColumn("sealed", "text", (column) => column.notNull())
      .addColumn("updated_at", "bigint", (column) => column.notNull())
      .execute();

    await db.schema
      .createTable("preferences")
      .addColumn("platform", "text", (column) => column.notNull())
      .addColumn("workspace", "text", (column) => column.notNull())
      .addColumn("user_id", "text", (column) => column.notNull())
      .addColumn("language", "text", (column) => column.notNull())
      .addColumn("updated_at", "bigint", (column) => column.notNull())
      .addPrimaryKeyConstraint("preferences_key", ["platform", "workspace", "user_id"])
      .execute();

    await db.schema
      .createTable("feedback")
      .addColumn("id", "bigint", (column) => column.primaryKey().generatedAlwaysAsIdentity())
      .addColumn("at", "bigint", (column) => column.notNull())
      .addColumn("platform", "text", (column) => column.notNull())
      .addColumn("verdict", "text", (column) => column.notNull())
      .addColumn("question", "text", (column) => column.notNull())
      .addColumn("reading", "text", (column) => column.notNull())
      .addColumn("status", "text", (column) => column.notNull())
      .addColumn("language", "text", (column) => column.notNull())
      .addColumn("data_version", "text", (column) => column.notNull())
      .execute();
    await db.schema.createIndex("feedback_at").on("feedback").columns(["at", "id"]).execute();
  },
};

/**
 * All of the keys or none, in one statement: `first`, `resumed` or `taken`. The keys go in in one order everywhere, so that
 * two claims that share some never wait for each other; the inner block is rolled back when another process was quicker.
 */
async function createClaimFunction(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function claim_events(wanted text[], now bigint, leased_until bigint, expires_at bigint) returns text
    language plpgsql as $$
    declare
      distinct_keys text[] := array(select distinct unnest(wanted) order by 1);
      attempts integer[];
    begin
      if exists (select from seen_events seen where seen.key = any(distinct_keys) and seen.leased_until > now) then
        return 'taken';
      end if;
      begin
        with claimed as (
          insert into seen_events as seen (key, attempts, leased_until, expires_at)
          select key, 1, claim_events.leased_until, claim_events.expires_at from unnest(distinct_keys) key order by key
          on conflict (key) do update set
            attempts = case when seen.expires_at <= now then 1 else seen.attempts + 1 end,
            leased_until = excluded.leased_until,
            expires_at = excluded.expires_at
          where seen.leased_until <= now
          returning seen.attempts
        )
        select array_agg(claimed.attempts) into attempts from claimed;
        if coalesce(cardinality(attempts), 0) < cardinality(distinct_keys) then
          raise exception using errcode = 'MA001';
        end if;
      exception when sqlstate 'MA001' then
        return 'taken';
      end;
      return case when exists (select from unnest(attempts) attempt where attempt > 1) then 'resumed' else 'first' end;
    end $$`.execute(db);
}
