import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import type { Kysely, Migration } from "kysely";
import pg from "pg";
import { describe } from "vitest";
import { type Connection, connectEmbedded, connectServer } from "../../src/store/connection.ts";
import { createStore } from "../../src/store/create.ts";
import { migrate } from "../../src/store/migrate.ts";
import type { Database } from "../../src/store/schema.ts";
import type { Store } from "../../src/store/store.ts";

const testDatabaseUrl = process.env.TEST_DATABASE_URL;

/** A store for tests, with the database below it. */
export interface TestStore {
  readonly store: Store;
  readonly db: Kysely<Database>;
  close(): Promise<void>;
}

/** A database without a schema: a connection to it, one more as another process would have it, and its end. */
export interface EmptyDatabase {
  readonly connection: Connection;
  /** Another process's connection; the same one where there is only one process. */
  again(): Connection;
  drop(): Promise<void>;
}

function fail(error: Error): never {
  throw error;
}

const cache = join(import.meta.dirname, "../../node_modules/.cache");
const manifest = join(cache, "../@electric-sql/pglite/package.json");
const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };

/** An empty database as it comes out of `initdb`, kept for later runs: to unpack it takes a third of the time. */
async function snapshot(): Promise<Blob> {
  const file = join(cache, `empty-pglite-${version}.tar`);
  if (!existsSync(file)) {
    const database = await PGlite.create();
    const dump = await database.dumpDataDir("none");
    await database.close();
    mkdirSync(cache, { recursive: true });
    // Other test files may be at the same: each writes aside and renames.
    const aside = `${file}.${process.pid}`;
    writeFileSync(aside, Buffer.from(await dump.arrayBuffer()));
    renameSync(aside, file);
  }
  return new File([readFileSync(file)], "empty.tar", { type: "application/x-tar" });
}

/** An empty embedded database in memory. */
async function emptyMemory(): Promise<EmptyDatabase> {
  const database = await PGlite.create({ loadDataDir: await snapshot() });
  const connection = connectEmbedded({ database, close: () => database.close() }, fail);
  return { connection, again: () => connection, drop: connection.close };
}

/** A new database on the PostgreSQL server of an address. */
async function emptyOnServer(url: string): Promise<EmptyDatabase & { readonly url: string }> {
  const name = `store_${randomBytes(6).toString("hex")}`;
  const admin = new pg.Client(url);
  await admin.connect();
  await admin.query(`create database ${name}`);
  const address = Object.assign(new URL(url), { pathname: `/${name}` }).href;
  const connections: Connection[] = [];
  let isDropped = false;
  const again = () => {
    // The server cuts connections that are still saying goodbye when their database is dropped.
    const connection = connectServer(address, (error) => isDropped || fail(error));
    connections.push(connection);
    return connection;
  };
  return {
    url: address,
    connection: again(),
    again,
    async drop() {
      await Promise.all(connections.map((connection) => connection.close()));
      isDropped = true;
      await admin.query(`drop database ${name} with (force)`);
      await admin.end();
    },
  };
}

/** A new database on the PostgreSQL server of TEST_DATABASE_URL, by its address; undefined when there is none. */
export async function serverDatabase(): Promise<(EmptyDatabase & { readonly url: string }) | undefined> {
  return testDatabaseUrl ? await emptyOnServer(testDatabaseUrl) : undefined;
}

/** A new embedded store in memory. Making one takes a second or two: one for each test file is enough. */
export async function memoryStore(): Promise<TestStore> {
  const { connection } = await emptyMemory();
  await migrate(connection.db, "The test database");
  const store = createStore(connection);
  return { store, db: connection.db, close: store.close };
}

/**
 * Describes what holds on both databases: the embedded one, and PostgreSQL where TEST_DATABASE_URL names a server.
 * `open` gives a new empty database; migrations are the caller's.
 */
export function describeDatabases(title: string, suite: (open: () => Promise<EmptyDatabase>) => void): void {
  describe(`${title} (embedded)`, () => suite(emptyMemory));
  describe.skipIf(!testDatabaseUrl)(
    testDatabaseUrl ? `${title} (PostgreSQL)` : `${title} (PostgreSQL: left out, TEST_DATABASE_URL is not set)`,
    () => suite(() => emptyOnServer(testDatabaseUrl ?? "")),
  );
}

/** Brings an empty database up to a schema and gives the store on it. */
export async function prepare(
  connection: Connection,
  migrations?: Readonly<Record<string, Migration>>,
): Promise<TestStore> {
  await migrate(connection.db, "The test database", migrations);
  const store = createStore(connection);
  return { store, db: connection.db, close: store.close };
}
