import { existsSync } from "node:fs";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { readSettings, type Settings, SettingsError } from "../../config.ts";
import { StoreError } from "../../store/store-error.ts";
import { UsageError } from "./options.ts";

export { UsageError };

/** Reads the arguments of a command. Throws a `UsageError` on an option that it does not have. */
export function readArguments<const Options extends NonNullable<ParseArgsConfig["options"]>>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/**
 * Runs a command of `package.json` on the settings of the environment and of `.env`, and sets its exit status: that of
 * `run`, 0 when it gives none, 1 when the store can't be used, 2 on wrong arguments (with the usage) or settings.
 */
export async function runCommand(
  usage: string,
  run: (args: readonly string[], settings: Settings) => Promise<number | undefined>,
): Promise<void> {
  // A reader that has seen enough (`| head`) is no fault.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
  const args = process.argv.slice(2);
  if (args.includes("--help") || args.includes("-h")) {
    console.log(usage);
    return;
  }
  try {
    if (existsSync(".env")) process.loadEnvFile();
    process.exitCode = (await run(args, readSettings(process.env))) ?? 0;
  } catch (error) {
    if (error instanceof UsageError) console.error(`${error.message}\n\n${usage}`);
    else if (error instanceof SettingsError || error instanceof StoreError) console.error(error.message);
    else throw error;
    process.exitCode = error instanceof StoreError ? 1 : 2;
  }
}
