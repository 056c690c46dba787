import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { createManifest, writeManifest } from "./manifest.ts";

const usage = `Usage: npm run slack:manifest -- [--http] [--follow-ups] [--json]

  Prints the app manifest for https://api.slack.com/apps ("From a manifest"), as YAML for Socket Mode.

  --http        for HTTP instead; PUBLIC_URL is the address that Slack reaches
  --follow-ups  with the events and scopes of SLACK_CHANNEL_FOLLOW_UPS=on
  --json        as JSON`;

function run(args: readonly string[]): string {
  const flag = { type: "boolean" } as const;
  const options = { http: flag, "follow-ups": flag, json: flag, help: { type: "boolean", short: "h" } } as const;
  const { values } = parseArgs({ args: [...args], options });
  if (values.help) return `${usage}\n`;
  const publicUrl = process.env.PUBLIC_URL?.trim().replace(/\/$/, "");
  if (values.http && !publicUrl)
    throw new Error(
      "PUBLIC_URL is missing: with --http it is the address that Slack reaches, such as https://maroc2030.example.org",
    );
  const followUps = values["follow-ups"] ?? process.env.SLACK_CHANNEL_FOLLOW_UPS === "on";
  const manifest = createManifest({ followUps, ...(values.http && publicUrl && { publicUrl }) });
  return values.json ? `${JSON.stringify(manifest, null, 2)}\n` : writeManifest(manifest);
}

try {
  if (existsSync(".env")) process.loadEnvFile();
  process.stdout.write(run(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
