import { existsSync } from "node:fs";
import { REST } from "discord.js";
import { readSettings } from "../../config.ts";
import { registerCommands } from "./commands.ts";
import { refusalOf, restOptions } from "./rest.ts";

/** `npm run discord:commands`: the commands against what is registered; with `--write` they are registered. */
async function run(args: readonly string[]): Promise<string> {
  if (args.some((arg) => arg !== "--write")) throw new Error("Usage: npm run discord:commands [-- --write]");
  const { discord } = readSettings(process.env);
  if (!discord) throw new Error("DISCORD_TOKEN and DISCORD_APPLICATION_ID are missing");
  const write = args.includes("--write");
  const rest = new REST(restOptions(discord)).setToken(discord.token);
  const changes = await registerCommands(rest, discord.applicationId, { write });
  if (changes.length === 0) return "The commands are registered as they are defined.";
  const lines = changes.map(({ change, name }) => `${{ add: "+", remove: "-", update: "~" }[change]} /${name}`);
  return [...lines, write ? "Written." : "Nothing written: add -- --write to register them."].join("\n");
}

try {
  if (existsSync(".env")) process.loadEnvFile();
  console.log(await run(process.argv.slice(2)));
} catch (error) {
  console.error(refusalOf(error) ?? (error instanceof Error ? error.message : error));
  process.exitCode = 1;
}
