import { PGlite } from "@electric-sql/pglite";
import type { Kysely } from "kysely";
import { connectEmbedded } from "../../src/store/connection.ts";
import { createStore } from "../../src/store/create.ts";
import { migrate } from "../../src/store/migrate.ts";
import type { Database } from "../../src/store/schema.ts";
import type { Store } from "../../src/store/store.ts";

/** A store for tests, with the database below it. */
export interface TestStore {
  readonly store: Store;
  readonly db: Kysely<Database>;
  close(): Promise<void>;
}

/** A new embedded store in memory. Making one takes a second or two: one for each test file is enough. */
export async function memoryStore(): Promise<TestStore> {
  const database = await PGlite.create();
  const connection = connectEmbedded({ database, close: () => database.close() }, (error) => {
    throw error;
  });
  await migrate(connection.db, "The test database");
  const store = createStore(connection);
  return { store, db: connection.db, close: store.close };
}
