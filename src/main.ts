import { existsSync } from "node:fs";
import { readSettings, SettingsError } from "./config.ts";
import { DataError } from "./live-engine.ts";
import { type Program, startProgram } from "./program.ts";
import { StoreError } from "./store/store-error.ts";

/** A second signal, or a stop that takes longer than this many milliseconds, ends the process at once. */
const patience = 10_000;

function stopOnSignal({ log, stop }: Program): void {
  let stopping = false;
  const onSignal = (signal: NodeJS.Signals) => {
    if (stopping) process.exit(1);
    stopping = true;
    log.info({ signal }, "stopping");
    setTimeout(() => {
      log.fatal("the stop took too long");
      process.exit(1);
    }, patience).unref();
    // A socket of an SDK may still hold a timer; everything that matters is closed by then.
    void stop().then(() => process.exit(0));
  };
  process.on("SIGTERM", onSignal);
  process.on("SIGINT", onSignal);
}

try {
  if (existsSync(".env")) process.loadEnvFile();
  const program = await startProgram(readSettings(process.env));
  stopOnSignal(program);
  // What went wrong outside any request must not take the answers down; it is a fault to be mended.
  process.on("unhandledRejection", (reason) => program.log.error({ err: reason }, "unhandled rejection"));
  // The log is for machines and goes to standard output; this is for whoever started the program.
  console.error(program.report.join("\n"));
  program.log.info({ address: program.address }, "started");
} catch (error) {
  if (!(error instanceof SettingsError || error instanceof DataError || error instanceof StoreError)) throw error;
  console.error(error.message);
  process.exit(error instanceof SettingsError ? 2 : 1);
}
