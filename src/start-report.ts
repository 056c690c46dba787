import type { Settings } from "./config.ts";
import type { Catalogue } from "./dataset/model.ts";

function slackLine({ slack }: Settings): string {
  if (!slack)
    return "Slack      off: set SLACK_BOT_TOKEN with SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP)";
  const way = slack.appToken === undefined ? "HTTP, POST /slack/events" : "Socket Mode";
  const installs = slack.oauth ? `, installs at ${slack.oauth.publicUrl}/slack/install` : "";
  return `Slack      on: ${way}${installs}`;
}

function discordLine({ discord }: Settings): string {
  if (!discord) return "Discord    off: set DISCORD_TOKEN and DISCORD_APPLICATION_ID";
  const ways = [
    ...(discord.gateway ? ["gateway"] : []),
    ...(discord.publicKey === undefined ? [] : ["HTTP, POST /discord/interactions"]),
  ];
  return `Discord    on: ${ways.join(" and ") || "digests only"}`;
}

function storeLine({ slack, discord, databaseUrl, stateFolder }: Settings): string {
  if (!slack && !discord) return "Store      not needed";
  return databaseUrl === undefined
    ? `Store      embedded, in ${stateFolder}: for one process; for production set DATABASE_URL (PostgreSQL)`
    : "Store      PostgreSQL";
}

/** What is on, what is off, and which setting would turn it on: one line each. */
export function describeStart(
  settings: Settings,
  address: string,
  { agreements, version, asOf }: Catalogue,
): readonly string[] {
  return [
    `Web page   ${address}`,
    `Data set   ${agreements.length} agreements of ${asOf}, version ${version}, in ${settings.dataFolder}`,
    slackLine(settings),
    discordLine(settings),
    `Digests    ${settings.slack || settings.discord ? "on" : "off: they go to Slack and Discord channels"}`,
    storeLine(settings),
    `Rate limit ${settings.rateLimit === undefined ? "off" : `${settings.rateLimit} questions a minute (RATE_LIMIT)`}`,
    `Metrics    ${settings.metricsToken === undefined ? "open to whoever reaches the port: set METRICS_TOKEN to close them" : "with METRICS_TOKEN"}`,
  ];
}
