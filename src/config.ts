import { z } from "zod";
import { languages } from "./engine/answer.ts";
import { logLevels } from "./log.ts";

/** A setting is wrong or half given; the message is one line that names the variable and what it should be. */
export class SettingsError extends Error {}

const text = z.string().trim().min(1).optional();
const onOff = z.enum(["on", "off"], "should be on or off").default("off");
const webAddress = z.url({ protocol: /^https?$/, error: "should be an http or https address" }).optional();

const environmentSchema = z.object({
  PORT: z.coerce.number("should be a port number").int().min(0).max(65_535, "should be a port number").default(3000),
  HOST: z.string().trim().min(1).default("127.0.0.1"),
  DATA_DIR: z.string().trim().min(1).default("data"),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(?:ql)?:\/\/\S+$/, "should be an address such as postgres://user:password@host:5432/name")
    .optional(),
  STATE_DIR: z.string().trim().min(1).default("var"),
  PUBLIC_URL: webAddress,
  SECRET_KEY: z
    .string()
    .refine((key) => Buffer.from(key, "base64").length === 32, "should be 32 bytes in base64 (openssl rand -base64 32)")
    .optional(),
  RATE_LIMIT: z
    .string()
    .regex(/^(?:off|[1-9]\d{0,8})$/, "should be a number of questions a minute, or off")
    .transform((given) => (given === "off" ? ("off" as const) : Number(given)))
    .default(60),
  METRICS_TOKEN: text,
  DEFAULT_LANGUAGE: z.enum(languages, "should be fr or en").default("fr"),
  LOG_LEVEL: z.enum(logLevels, `should be one of ${logLevels.join(", ")}`).default("info"),
  SLACK_BOT_TOKEN: z
    .string()
    .regex(/^xoxb-\S+$/, "should be a bot token, which begins with xoxb-")
    .optional(),
  SLACK_APP_TOKEN: z
    .string()
    .regex(/^xapp-\S+$/, "should be an app-level token, which begins with xapp-")
    .optional(),
  SLACK_SIGNING_SECRET: text,
  SLACK_CLIENT_ID: text,
  SLACK_CLIENT_SECRET: text,
  SLACK_STATE_SECRET: text,
  SLACK_API_URL: webAddress.refine((url) => url === undefined || url.endsWith("/api/"), "should end in /api/"),
  SLACK_CHANNEL_FOLLOW_UPS: onOff,
  DISCORD_TOKEN: text,
  DISCORD_APPLICATION_ID: z
    .string()
    .regex(/^\d{1,20}$/, "should be the application's id, a number")
    .optional(),
  DISCORD_GATEWAY: z.enum(["on", "off"], "should be on or off").default("on"),
  DISCORD_SHARDS: z
    .string()
    .regex(/^(?:auto|[1-9]\d{0,8})$/, "should be a number of shards, or auto")
    .transform((given) => (given === "auto" ? ("auto" as const) : Number(given)))
    .default(1),
  DISCORD_PUBLIC_KEY: z
    .string()
    .regex(/^[\da-f]{64}$/i, "should be the application's public key, 64 hexadecimal digits")
    .optional(),
  DISCORD_API_URL: webAddress.refine(
    (url) => url === undefined || /\/api$/.test(url),
    "should end in /api, without the version",
  ),
});

/** How Slack is reached, once it is switched on. */
export interface SlackSettings {
  /** Of the one workspace; absent with OAuth. */
  readonly botToken?: string;
  /** Socket Mode when it is there, else HTTP. */
  readonly appToken?: string;
  readonly signingSecret?: string;
  readonly oauth?: {
    readonly clientId: string;
    readonly clientSecret: string;
    readonly stateSecret: string;
    /** 32 bytes in base64. */
    readonly secretKey: string;
    readonly publicUrl: string;
  };
  /** Ends in `/api/`. */
  readonly apiUrl?: string;
  readonly channelFollowUps: boolean;
}

/** How Discord is reached, once it is switched on. */
export interface DiscordSettings {
  readonly token: string;
  readonly applicationId: string;
  readonly gateway: boolean;
  readonly shards: number | "auto";
  readonly publicKey?: string;
  /** Ends in `/api`. */
  readonly apiUrl?: string;
}

/** The settings of the program. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  readonly databaseUrl?: string;
  readonly stateFolder: string;
  readonly publicUrl?: string;
  /** Questions a minute; undefined for no limit. */
  readonly rateLimit: number | undefined;
  readonly metricsToken?: string;
  readonly defaultLanguage: (typeof languages)[number];
  readonly logLevel: (typeof logLevels)[number];
  readonly slack?: SlackSettings;
  readonly discord?: DiscordSettings;
}

type Environment = z.infer<typeof environmentSchema>;

/** An object without its undefined members. */
function given<Members extends Record<string, unknown>>(
  members: Members,
): { [Name in keyof Members]: Exclude<Members[Name], undefined> } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as never;
}

function need(environment: Environment, names: readonly (keyof Environment)[], because: string): void {
  const missing = names.find((name) => environment[name] === undefined);
  if (missing !== undefined) throw new SettingsError(`${missing} is missing: ${because}`);
}

function slackOf(environment: Environment): SlackSettings | undefined {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = environment;
  const oauthNames = ["SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET", "SLACK_STATE_SECRET"] as const;
  const oauth = oauthNames.some((name) => environment[name] !== undefined);
  if (oauth) {
    need(
      environment,
      oauthNames,
      "installs over OAuth want SLACK_CLIENT_ID, SLACK_CLIENT_SECRET and SLACK_STATE_SECRET",
    );
    need(environment, ["SLACK_SIGNING_SECRET"], "installs over OAuth work over HTTP, whose requests it checks");
    need(
      environment,
      ["SECRET_KEY"],
      "it encrypts the tokens of installs over OAuth: 32 bytes in base64 (openssl rand -base64 32)",
    );
    need(environment, ["PUBLIC_URL"], "Slack sends who installs the app back to that address");
  } else if (botToken === undefined) {
    if (appToken !== undefined || signingSecret !== undefined) {
      need(
        environment,
        ["SLACK_BOT_TOKEN"],
        "Slack wants the bot token (xoxb-…) beside SLACK_APP_TOKEN or SLACK_SIGNING_SECRET",
      );
    }
    return undefined;
  } else if (appToken === undefined && signingSecret === undefined) {
    throw new SettingsError(
      "SLACK_APP_TOKEN or SLACK_SIGNING_SECRET is missing: Slack wants the first for Socket Mode or the second for HTTP",
    );
  }
  return given({
    botToken,
    appToken: oauth ? undefined : appToken,
    signingSecret,
    oauth: oauth
      ? {
          clientId: environment.SLACK_CLIENT_ID ?? "",
          clientSecret: environment.SLACK_CLIENT_SECRET ?? "",
          stateSecret: environment.SLACK_STATE_SECRET ?? "",
          secretKey: environment.SECRET_KEY ?? "",
          publicUrl: environment.PUBLIC_URL ?? "",
        }
      : undefined,
    apiUrl: environment.SLACK_API_URL,
    channelFollowUps: environment.SLACK_CHANNEL_FOLLOW_UPS === "on",
  });
}

function discordOf(environment: Environment): DiscordSettings | undefined {
  const { DISCORD_TOKEN: token, DISCORD_APPLICATION_ID: applicationId, DISCORD_PUBLIC_KEY: publicKey } = environment;
  if (token === undefined && applicationId === undefined && publicKey === undefined) return undefined;
  need(
    environment,
    ["DISCORD_TOKEN", "DISCORD_APPLICATION_ID"],
    "Discord wants DISCORD_TOKEN and DISCORD_APPLICATION_ID together",
  );
  return given({
    token: token ?? "",
    applicationId: applicationId ?? "",
    gateway: environment.DISCORD_GATEWAY === "on",
    shards: environment.DISCORD_SHARDS,
    publicKey,
    apiUrl: environment.DISCORD_API_URL,
  });
}

/** Reads the settings from the environment. An empty variable counts as absent. Throws a `SettingsError`. */
export function readSettings(variables: Readonly<Record<string, string | undefined>>): Settings {
  const filled = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value.trim() !== ""),
  );
  const parsed = environmentSchema.safeParse(filled);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new SettingsError(`${issue?.path.join(".")} ${issue?.message}`);
  }
  const environment = parsed.data;
  return given({
    port: environment.PORT,
    host: environment.HOST,
    dataFolder: environment.DATA_DIR,
    databaseUrl: environment.DATABASE_URL,
    stateFolder: environment.STATE_DIR,
    publicUrl: environment.PUBLIC_URL?.replace(/\/$/, ""),
    rateLimit: environment.RATE_LIMIT === "off" ? undefined : environment.RATE_LIMIT,
    metricsToken: environment.METRICS_TOKEN,
    defaultLanguage: environment.DEFAULT_LANGUAGE,
    logLevel: environment.LOG_LEVEL,
    slack: slackOf(environment),
    discord: discordOf(environment),
  }) as Settings;
}
