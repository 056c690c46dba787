import { type Kysely, type Migration, sql } from "kysely";

/** Deliveries that failed without their channel's doing, and channels of which nothing but the focus is known. */
export const digestFaults: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`
    alter table digest_deliveries
      drop constraint digest_deliveries_state_check,
      add constraint digest_deliveries_state_check
        check (state in ('due', 'sending', 'sent', 'unsure', 'refused', 'failed', 'skipped', 'quiet'))`.execute(db);
    await sql`alter table digest_memory alter column version drop not null`.execute(db);
  },
};
