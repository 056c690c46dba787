import type { Kysely } from "kysely";
import { type Connection, connectEmbedded, connectServer } from "./connection.ts";
import { createStore } from "./create.ts";
import { openEmbedded, reasonOf } from "./embedded.ts";
import { migrate } from "./migrate.ts";
import type { Database } from "./schema.ts";
import type { Store } from "./store.ts";
import { StoreError } from "./store-error.ts";

/** Where the store is. */
export interface StoreOptions {
  /** A PostgreSQL server; absent: an embedded database in `stateFolder`. */
  readonly databaseUrl?: string;
  /** `STATE_DIR`; made when it is not there. */
  readonly stateFolder: string;
  readonly log: { warn(message: string): void; error(message: string): void };
}

/** An open store, with the database below it for who keeps tables of their own there. */
export interface OpenedStore {
  readonly store: Store;
  readonly db: Kysely<Database>;
  readonly kind: "embedded" | "postgresql";
}

/**
 * Opens the store and brings its schema up to date. Throws a `StoreError` when it can't be used: one line that says what
 * to do, without the password of DATABASE_URL. Ends with `store.close()`.
 */
export async function openStore({ databaseUrl, stateFolder, log }: StoreOptions): Promise<OpenedStore> {
  const onError = (error: Error) => log.warn(`a database connection broke: ${reasonOf(error)}`);
  if (databaseUrl !== undefined) {
    if (!URL.canParse(databaseUrl)) {
      throw new StoreError("DATABASE_URL should be an address such as postgres://user:password@host:5432/name");
    }
    const where = `The database of DATABASE_URL (${addressOf(databaseUrl)})`;
    const connection = connectServer(databaseUrl, onError);
    return await prepare(connection, "postgresql", where, databaseUrl);
  }
  const embedded = await openEmbedded(stateFolder, () =>
    log.error(`another process took the store in STATE_DIR (${stateFolder}): stop one of the two`),
  );
  const connection = connectEmbedded(embedded, onError);
  return await prepare(connection, "embedded", `The database in STATE_DIR (${stateFolder})`);
}

async function prepare(
  connection: Connection,
  kind: OpenedStore["kind"],
  where: string,
  databaseUrl = "",
): Promise<OpenedStore> {
  const { db } = connection;
  try {
    await migrate(db, where);
  } catch (error) {
    await connection.close();
    if (error instanceof StoreError) throw error;
    const advice = databaseUrl === "" ? "" : "; start the server, or correct DATABASE_URL";
    throw new StoreError(`${where} can't be used: ${withoutPassword(reasonOf(error), databaseUrl)}${advice}`);
  }
  return { store: createStore(connection), db, kind };
}

/** Host, port and database of an address: what may be shown. */
function addressOf(databaseUrl: string): string {
  const { host, pathname } = new URL(databaseUrl);
  return host + pathname;
}

function withoutPassword(text: string, databaseUrl: string): string {
  const written = databaseUrl === "" ? "" : new URL(databaseUrl).password;
  const passwords = [databaseUrl, written, decoded(written)].filter((part) => part !== "");
  return passwords.reduce((clean, password) => clean.replaceAll(password, "[secret]"), text);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
