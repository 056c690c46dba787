import { backUp, restore } from "../../store/backup.ts";
import { StoreError } from "../../store/store-error.ts";
import { readArguments, runCommand, UsageError } from "./run-command.ts";

const usage = `Usage: npm run store -- backup FILE | restore FILE [--force]

  backup    writes the embedded store in STATE_DIR (default var) into one file
  restore   puts such a file in the place of the embedded store; --force replaces one that is not empty

The bot must be stopped meanwhile. A PostgreSQL database (DATABASE_URL) is for pg_dump and pg_restore.`;

await runCommand(usage, async (args, { databaseUrl, stateFolder }) => {
  const { values, positionals } = readArguments(args, { force: { type: "boolean" } });
  const [action, file] = positionals;
  if ((action !== "backup" && action !== "restore") || file === undefined || positionals.length > 2) {
    throw new UsageError("backup FILE or restore FILE is expected.");
  }
  if (databaseUrl !== undefined) {
    const way =
      action === "backup"
        ? 'pg_dump --format=custom --file=FILE "$DATABASE_URL" saves'
        : 'pg_restore --clean --if-exists --dbname="$DATABASE_URL" FILE brings back';
    throw new StoreError(`DATABASE_URL is set: the store is a PostgreSQL database, which ${way}`);
  }
  if (action === "backup") {
    await backUp(stateFolder, file);
    console.log(`The store in ${stateFolder} is in ${file}`);
  } else {
    await restore(file, stateFolder, values.force ?? false);
    console.log(`The store in ${stateFolder} is that of ${file}`);
  }
  return 0;
});
