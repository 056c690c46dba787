import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import type { Kysely } from "kysely";
import { type Connection, connectEmbedded, connectServer } from "./connection.ts";
import { createStore } from "./create.ts";
import { migrate } from "./migrate.ts";
import type { Database } from "./schema.ts";
import type { Store } from "./store.ts";

/** Where the store is. */
export interface StoreOptions {
  /** A PostgreSQL server; absent: an embedded database in `stateFolder`. */
  readonly databaseUrl?: string;
  /** `STATE_DIR`; made when it is not there. */
  readonly stateFolder: string;
  readonly log: { warn(message: string): void };
}

/** An open store, with the database below it for who keeps tables of their own there. */
export interface OpenedStore {
  readonly store: Store;
  readonly db: Kysely<Database>;
  readonly kind: "embedded" | "postgresql";
}

/** Opens the store and brings its schema up to date. Throws a `StoreError` when it can't be used. Ends with `store.close()`. */
export async function openStore(options: StoreOptions): Promise<OpenedStore> {
  const { databaseUrl, stateFolder, log } = options;
  const onError = (error: Error) => log.warn(`A database connection broke: ${error.message}`);
  if (databaseUrl !== undefined) {
    const connection = connectServer(databaseUrl, onError);
    return await prepare(connection, "postgresql");
  }
  await mkdir(stateFolder, { recursive: true });
  const embedded = await PGlite.create(join(stateFolder, "store"));
  return await prepare(connectEmbedded(embedded, onError), "embedded");
}

async function prepare(connection: Connection, kind: OpenedStore["kind"]): Promise<OpenedStore> {
  await migrate(connection.db, "The database");
  return { store: createStore(connection), db: connection.db, kind };
}
