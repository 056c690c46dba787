import { existsSync } from "node:fs";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { readSettings, SettingsError } from "../../config.ts";
import { DataError, startEngine } from "../../live-engine.ts";
import { createLog } from "../../log.ts";
import { createMcpServer } from "./server.ts";

/** Serves until the other side closes standard input. Standard output belongs to the protocol; the log goes to standard error. */
async function main(): Promise<void> {
  if (existsSync(".env")) process.loadEnvFile();
  const settings = readSettings(process.env);
  const log = createLog(settings.logLevel, process.stderr);
  const live = await startEngine(settings.dataFolder, log, () => undefined);
  const server = createMcpServer({ engine: live.engine, now: Date.now });
  const stop = async () => {
    await server.close();
    await live.close();
  };
  process.stdin.once("end", stop);
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
  await server.connect(new StdioServerTransport());
  log.info({ version: live.engine().catalogue.version }, "serving the Model Context Protocol");
}

main().catch((error: unknown) => {
  const expected = error instanceof SettingsError || error instanceof DataError;
  process.stderr.write(`${expected ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
