import { parseArgs } from "node:util";
import { backUp, restore } from "../../store/backup.ts";
import { StoreError } from "../../store/store-error.ts";

const usage = `Usage: npm run store -- backup FILE | restore FILE [--force]

  backup    writes the embedded store in STATE_DIR (default var) into one file
  restore   puts such a file in the place of the embedded store; --force replaces one that is not empty

The bot must be stopped meanwhile. A PostgreSQL database (DATABASE_URL) is for pg_dump and pg_restore.`;

/** What the user asked for could not be read; the message says what is expected. */
class UsageError extends Error {}

function readArguments(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { force: { type: "boolean" }, help: { type: "boolean", short: "h" } },
    });
    return { ...values, positionals };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Runs `npm run store`. Throws a `UsageError` or a `StoreError`. */
async function run(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<void> {
  const { positionals, force = false, help } = readArguments(args);
  if (help) {
    console.log(usage);
    return;
  }
  const [action, file] = positionals;
  if ((action !== "backup" && action !== "restore") || file === undefined || positionals.length > 2) {
    throw new UsageError("backup FILE or restore FILE is expected.");
  }
  if (environment.DATABASE_URL?.trim()) {
    const tool = action === "backup" ? 'pg_dump --format=custom --file=FILE "$DATABASE_URL"' : "pg_restore";
    throw new StoreError(
      `DATABASE_URL is set: the store is a PostgreSQL database, which ${tool} ${action === "backup" ? "saves" : 'brings back (pg_restore --clean --if-exists --dbname="$DATABASE_URL" FILE)'}`,
    );
  }
  const stateFolder = environment.STATE_DIR?.trim() || "var";
  if (action === "backup") {
    await backUp(stateFolder, file);
    console.log(`The store in ${stateFolder} is in ${file}`);
  } else {
    await restore(file, stateFolder, force);
    console.log(`The store in ${stateFolder} is that of ${file}`);
  }
}

try {
  await run(process.argv.slice(2), process.env);
} catch (error) {
  if (error instanceof UsageError) {
    console.error(`${error.message}\n\n${usage}`);
    process.exitCode = 2;
  } else if (error instanceof StoreError) {
    console.error(error.message);
    process.exitCode = 1;
  } else {
    throw error;
  }
}
