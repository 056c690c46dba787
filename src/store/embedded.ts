import { existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { FolderLockedError, lockFolder } from "./folder-lock.ts";
import { StoreError } from "./store-error.ts";

/** The paths of an embedded database in `STATE_DIR`. */
export function pathsIn(stateFolder: string) {
  const path = (name: string) => join(stateFolder, name);
  return {
    /** The database itself. */
    data: path("store"),
    /** One that is being made, and not to be used yet. */
    unfinished: path("store.new"),
    /** The one before, while a restored one takes its place. */
    previous: path("store.old"),
    lock: path("store.lock"),
  };
}

/** An embedded database and the lock on its folder. */
export interface Embedded {
  readonly database: PGlite;
  /** Closes the database and gives the folder free. */
  close(): Promise<void>;
}

/** The reason of an error, in one line. */
export function reasonOf(error: unknown): string {
  const { message = "", code } = error as { message?: string; code?: string };
  const [line = ""] = (message || code || String(error)).split("\n");
  return line.trim() || "unknown reason";
}

/**
 * Runs something that wants the folder for itself. Throws a `StoreError` when another process uses it or it can't be
 * written. The lock is held until `release`; it is given free when `work` fails.
 */
export async function withFolder<Result>(
  stateFolder: string,
  work: (release: () => Promise<void>) => Promise<Result>,
  onLost: () => void,
): Promise<Result> {
  const lock = await takeLock(stateFolder, onLost);
  try {
    return await work(lock.release);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function takeLock(stateFolder: string, onLost: () => void) {
  try {
    await mkdir(stateFolder, { recursive: true });
    return await lockFolder(pathsIn(stateFolder).lock, onLost);
  } catch (error) {
    if (error instanceof FolderLockedError) {
      const holder = error.pid === undefined ? "another process" : `process ${error.pid}`;
      throw new StoreError(
        `The store in STATE_DIR (${stateFolder}) is in use by ${holder}: stop it first, or set another STATE_DIR, or DATABASE_URL for several processes`,
      );
    }
    throw new StoreError(
      `STATE_DIR (${stateFolder}) can't be written: ${reasonOf(error)}; set it to a folder that this user may write`,
    );
  }
}

/**
 * Opens the embedded database of a folder, and makes it when there is none. Throws a `StoreError` when it can't be used.
 * Its files are the process's alone until `close`.
 */
export async function openEmbedded(stateFolder: string, onLost: () => void): Promise<Embedded> {
  const paths = pathsIn(stateFolder);
  return await withFolder(
    stateFolder,
    async (release) => {
      // The process ended between the two renames of a restore: the store is what it was.
      if (!existsSync(paths.data) && existsSync(paths.previous)) await rename(paths.previous, paths.data);
      if (!existsSync(paths.data)) await createDatabase(stateFolder);
      await rm(paths.previous, { recursive: true, force: true });
      const database = await openDatabase(paths.data);
      return {
        database,
        async close() {
          await database.close();
          await release();
        },
      };
    },
    onLost,
  );
}

/** Made aside and then renamed: a process that is killed while it makes one leaves none behind, rather than half of one. */
async function createDatabase(stateFolder: string): Promise<void> {
  const { data, unfinished } = pathsIn(stateFolder);
  await rm(unfinished, { recursive: true, force: true });
  const database = await openDatabase(unfinished);
  await database.close();
  await rename(unfinished, data);
}

async function openDatabase(folder: string): Promise<PGlite> {
  try {
    return await PGlite.create(folder);
  } catch (error) {
    throw new StoreError(
      `The database in ${folder} can't be opened: ${reasonOf(error)}; restore a backup (npm run store -- restore FILE --force), or move that folder away to begin with an empty store`,
    );
  }
}
