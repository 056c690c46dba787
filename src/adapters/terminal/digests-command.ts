import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Kysely } from "kysely";
import { readSettings, SettingsError } from "../../config.ts";
import { openDesk } from "../../digest/desk.ts";
import type { DigestTables } from "../../digest/tables.ts";
import { openStore } from "../../store/open.ts";
import { StoreError } from "../../store/store-error.ts";

const usage = `Usage: npm run digests -- due | log [CHANNEL] [--days N] | retry CHANNEL

  due      what will be sent and when, and which subscriptions are paused and why
  log      what was sent or not, and why; --days: how far back, default 7
  retry    tries the channel's last edition once more, and resumes a subscription that was paused

CHANNEL is its id, or PLATFORM/WORKSPACE/CHANNEL where two workspaces have the same id.
With the embedded store the bot must be stopped meanwhile: what is to be sent goes out at its next start. With PostgreSQL
(DATABASE_URL) it may run.`;

/** What the user asked for could not be read; the message says what is expected. */
class UsageError extends Error {}

function readArguments(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { days: { type: "string" }, help: { type: "boolean", short: "h" } },
    });
    return { ...values, positionals };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Runs `npm run digests`. Throws a `UsageError`, a `SettingsError` or a `StoreError`. */
async function run(args: readonly string[]): Promise<void> {
  const { positionals, days = "7", help } = readArguments(args);
  if (help) {
    console.log(usage);
    return;
  }
  const [action, channel, ...others] = positionals;
  if (others.length > 0 || !["due", "log", "retry"].includes(action ?? "") || (action === "due" && channel))
    throw new UsageError("due, log [CHANNEL] or retry CHANNEL is expected.");
  if (action === "retry" && channel === undefined) throw new UsageError("retry wants the CHANNEL.");
  if (!/^[1-9]\d{0,3}$/.test(days)) throw new UsageError("--days wants a number of days.");
  if (existsSync(".env")) process.loadEnvFile();
  const { databaseUrl, stateFolder } = readSettings(process.env);
  const warn = (message: string) => console.error(message);
  const opened = await openStore({
    stateFolder,
    ...(databaseUrl !== undefined && { databaseUrl }),
    log: { warn, error: warn },
  });
  try {
    const desk = openDesk(opened.db as unknown as Kysely<DigestTables>);
    if (action === "due") process.stdout.write(await desk.due());
    else if (action === "log") process.stdout.write(await desk.log(Date.now() - Number(days) * 86_400_000, channel));
    else {
      const { done, text } = await desk.retry(channel ?? "", Date.now());
      if (done) process.stdout.write(text);
      else console.error(text.trimEnd());
      if (!done) process.exitCode = 1;
    }
  } finally {
    await opened.store.close();
  }
}

// A reader that has seen enough (`| head`) is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
try {
  await run(process.argv.slice(2));
} catch (error) {
  if (error instanceof UsageError) {
    console.error(`${error.message}\n\n${usage}`);
    process.exitCode = 2;
  } else if (error instanceof SettingsError || error instanceof StoreError) {
    console.error(error.message);
    process.exitCode = error instanceof SettingsError ? 2 : 1;
  } else {
    throw error;
  }
}
