import { type Kysely, type Migration, sql } from "kysely";

/** Subscriptions to digests, the ledger of deliveries, what channels had, the versions of the data set they had, and pace. */
export const digests: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`
    create table digest_subscriptions (
      platform text not null,
      workspace text not null,
      channel text not null,
      settings jsonb not null,
      state text not null check (state in ('active', 'paused')),
      reason text,
      next_due bigint not null,
      next_edition text not null,
      created_at bigint not null,
      updated_at bigint not null,
      primary key (platform, workspace, channel)
    )`.execute(db);
    await sql`create index digest_subscriptions_due on digest_subscriptions (next_due) where state = 'active'`.execute(
      db,
    );
    await sql`
    create table digest_deliveries (
      platform text not null,
      workspace text not null,
      channel text not null,
      edition text not null,
      due_at bigint not null,
      state text not null check (state in ('due', 'sending', 'sent', 'unsure', 'refused', 'skipped', 'quiet')),
      attempts integer not null default 0,
      message text,
      reason text,
      holder text,
      lease_until timestamptz,
      shown jsonb,
      updated_at bigint not null,
      primary key (platform, workspace, channel, edition)
    )`.execute(db);
    await sql`create index digest_deliveries_time on digest_deliveries (due_at)`.execute(db);
    await sql`
    create table digest_memory (
      platform text not null,
      workspace text not null,
      channel text not null,
      version text not null,
      focus text,
      edition text not null,
      primary key (platform, workspace, channel)
    )`.execute(db);
    await sql`create table digest_versions (version text primary key, snapshot jsonb not null, stored_at bigint not null)`.execute(
      db,
    );
    await sql`create table digest_pace (key text primary key, free_at timestamptz not null)`.execute(db);
  },
};
