import { type Kysely, type Migration, Migrator, sql } from "kysely";
import { migrations as all } from "./migrations/index.ts";
import { StoreError } from "./store-error.ts";

/** Migrations that a database had; none when it is new. */
async function applied(db: Kysely<never>): Promise<readonly string[]> {
  const { rows } = await sql<{ exists: boolean }>`select to_regclass('kysely_migration') is not null as exists`.execute(
    db,
  );
  if (!rows[0]?.exists) return [];
  const names = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return names.rows.map(({ name }) => name);
}

/**
 * Brings a database's schema up to date; several processes may do so at once. Throws a `StoreError` when it is newer
 * than the program. `where` names the database in the sentence.
 */
export async function migrate<Tables>(
  database: Kysely<Tables>,
  where: string,
  migrations: Readonly<Record<string, Migration>> = all,
): Promise<void> {
  // Neither the migrator nor the question which migrations there were cares about the tables.
  const db = database as unknown as Kysely<never>;
  const newer = (await applied(db)).find((name) => !(name in migrations));
  if (newer !== undefined) {
    throw new StoreError(
      `${where} was written by a newer version of the program (its schema has "${newer}"): update the program, or use another database`,
    );
  }
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
