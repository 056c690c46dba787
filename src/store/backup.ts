import { existsSync } from "node:fs";
import { open, readFile, rename, rm } from "node:fs/promises";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { PGlite } from "@electric-sql/pglite";
import { sql } from "kysely";
import { type Connection, connectEmbedded } from "./connection.ts";
import { openEmbedded, pathsIn, reasonOf, withFolder } from "./embedded.ts";
import { migrate } from "./migrate.ts";
import { StoreError } from "./store-error.ts";

const unzip = promisify(gunzip);

function fail(error: unknown): never {
  throw error;
}

/** Another process took the folder in the middle of it: nothing that follows can be trusted. */
function onLost(): never {
  throw new StoreError("Another process took the store: do it again");
}

function isEmptyFolder(stateFolder: string): boolean {
  const { data, previous } = pathsIn(stateFolder);
  return !existsSync(data) && !existsSync(previous);
}

/**
 * Writes the embedded store into one file (a gzipped tar of the database's folder), whole or not at all. Replaces the
 * file. Throws a `StoreError` when there is no store, another process uses it, or the file can't be written.
 */
export async function backUp(stateFolder: string, file: string): Promise<void> {
  if (isEmptyFolder(stateFolder)) throw new StoreError(`There is no store in STATE_DIR (${stateFolder}) to back up`);
  const { database, close } = await openEmbedded(stateFolder, onLost);
  try {
    await database.exec("checkpoint");
    await writeWhole(file, await database.dumpDataDir("gzip"));
  } finally {
    await close();
  }
}

/** Writes a file aside, has it on the disk, then gives it its name. */
async function writeWhole(file: string, content: Blob): Promise<void> {
  const aside = `${file}.part`;
  try {
    const handle = await open(aside, "w", 0o600);
    try {
      await handle.writeFile(Buffer.from(await content.arrayBuffer()));
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(aside, file);
  } catch (error) {
    await rm(aside, { force: true });
    throw new StoreError(`${file} can't be written: ${reasonOf(error)}`);
  }
}

/**
 * Puts a backup in the place of the embedded store. The file is opened as a database first; only then does it take the
 * place, by renaming. Throws a `StoreError` when it is no backup or from a newer version, when another process uses the
 * store, or when rows would be lost and `force` is not given.
 */
export async function restore(file: string, stateFolder: string, force: boolean): Promise<void> {
  const backup = await readBackup(file);
  if (!force && !isEmptyFolder(stateFolder)) await refuseRows(stateFolder);
  const paths = pathsIn(stateFolder);
  await withFolder(
    stateFolder,
    async (release) => {
      await rm(paths.unfinished, { recursive: true, force: true });
      try {
        await unpack(backup, paths.unfinished, file);
      } catch (error) {
        await rm(paths.unfinished, { recursive: true, force: true });
        throw error;
      }
      // Between these two the store is `previous`; whoever opens it then takes it back.
      await rm(paths.previous, { recursive: true, force: true });
      if (existsSync(paths.data)) await rename(paths.data, paths.previous);
      await rename(paths.unfinished, paths.data);
      await rm(paths.previous, { recursive: true, force: true });
      await release();
    },
    onLost,
  );
}

function notWhole(file: string, error: unknown): StoreError {
  return new StoreError(`${file} is no whole backup of a store: ${reasonOf(error)}; nothing was changed`);
}

async function readBackup(file: string): Promise<File> {
  let packed: Buffer;
  try {
    packed = await readFile(file);
  } catch (error) {
    throw new StoreError(`${file} can't be read: ${reasonOf(error)}`);
  }
  try {
    // Its checksum says whether the file is whole.
    const unpacked = await unzip(packed);
    // Every folder of a PostgreSQL database has this file.
    if (!unpacked.includes("PG_VERSION")) throw new Error("there is no database in it");
    return new File([unpacked], "store.tar", { type: "application/x-tar" });
  } catch (error) {
    throw notWhole(file, error);
  }
}

/** Makes the database of a backup in a folder, brought up to date. */
async function unpack(backup: File, folder: string, file: string): Promise<void> {
  let database: PGlite;
  try {
    database = await PGlite.create(folder, { loadDataDir: backup });
  } catch (error) {
    throw notWhole(file, error);
  }
  const connection = connectEmbedded({ database, close: () => database.close() }, fail);
  try {
    if ((await tablesOf(connection)).length === 0) {
      throw new StoreError(`${file} holds a database without a store in it; nothing was changed`);
    }
    await migrate(connection.db, file);
  } finally {
    await connection.close();
  }
}

async function refuseRows(stateFolder: string): Promise<void> {
  const connection = connectEmbedded(await openEmbedded(stateFolder, onLost), fail);
  try {
    for (const table of await tablesOf(connection)) {
      const { rows } = await sql`select from ${sql.table(table)} limit 1`.execute(connection.db);
      if (rows.length > 0) {
        throw new StoreError(
          `The store in STATE_DIR (${stateFolder}) is not empty: back it up, then restore with --force to replace it`,
        );
      }
    }
  } finally {
    await connection.close();
  }
}

/** The tables of the store; none in a database that never was one. */
async function tablesOf({ db }: Connection): Promise<readonly string[]> {
  const tables = await db.introspection.getTables();
  return tables.map(({ name }) => name);
}
