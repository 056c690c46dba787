import { randomBytes } from "node:crypto";
import { PGlite } from "@electric-sql/pglite";
import { createPgConfig } from "@electric-sql/pglite/node-postgres";
import { Kysely, Migrator, PostgresDialect } from "kysely";
import pg from "pg";
import { createCatalogue } from "../../src/dataset/catalogue.ts";
import { loadDataset } from "../../src/dataset/load.ts";
import type { DigestTables } from "../../src/digest/tables.ts";
import { createEngine } from "../../src/engine/engine.ts";
import { digests } from "../../src/store/migrations/0002-digests.ts";
import { digestFaults } from "../../src/store/migrations/0003-digest-faults.ts";

const loaded = loadDataset("data");
if (!loaded.ok) throw new Error("The shipped data set has faults: npm run data -- check");
export const dataset = loaded.dataset;
export const engine = createEngine(createCatalogue(dataset));

/** A database of its own with the tables of digests. `url` absent: PGlite in memory. */
export async function openDatabase(url?: string) {
  let pool: pg.Pool;
  let close: () => Promise<void>;
  let own: string | undefined;
  if (url === undefined) {
    const lite = await PGlite.create();
    pool = new pg.Pool({ ...createPgConfig(lite), max: 1 });
    close = () => lite.close();
  } else {
    const admin = new pg.Client(url);
    await admin.connect();
    const name = `digest_${randomBytes(6).toString("hex")}`;
    await admin.query(`create database ${name}`);
    const address = new URL(url);
    address.pathname = `/${name}`;
    own = address.href;
    pool = new pg.Pool({ connectionString: own, max: 5 });
    // Connections that are still closing when their database is dropped.
    pool.on("error", () => undefined);
    pool.on("connect", (client) => client.on("error", () => undefined));
    close = async () => {
      await admin.query(`drop database ${name} with (force)`);
      await admin.end();
    };
  }
  const db = new Kysely<DigestTables>({ dialect: new PostgresDialect({ pool }) });
  const migrations = { "0002-digests": digests, "0003-digest-faults": digestFaults };
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => migrations } }).migrateToLatest();
  if (error) throw error;
  return {
    db,
    url: own,
    async close() {
      await db.destroy();
      await close();
    },
  };
}

const kept = new Map<string, unknown>();
/** What buttons show again, in memory. */
export const requests = {
  put: async (key: string, request: unknown) => void kept.set(key, request),
  get: async (key: string) => kept.get(key),
};
