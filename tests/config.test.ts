import { readFileSync } from "node:fs";
import { parseEnv } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSettings, SettingsError } from "../src/config.ts";

const slack = { SLACK_BOT_TOKEN: "xoxb-1", SLACK_SIGNING_SECRET: "s" };
const oauth = { SLACK_CLIENT_ID: "1.2", SLACK_CLIENT_SECRET: "c", SLACK_STATE_SECRET: "t" };
const key = Buffer.alloc(32, 7).toString("base64");

describe("settings", () => {
  test("nothing set gives the defaults of the contract, with every chat platform off", () => {
    expect(readSettings({})).toEqual({
      port: 3000,
      host: "127.0.0.1",
      dataFolder: "data",
      stateFolder: "var",
      rateLimit: 60,
      defaultLanguage: "fr",
      logLevel: "info",
    });
  });

  test(".env.example lists every setting with its default, so that copying it changes nothing", () => {
    const example = parseEnv(readFileSync(new URL("../.env.example", import.meta.url), "utf8"));
    expect(readSettings(example)).toEqual(readSettings({}));
    const contract =
      `PORT HOST DATA_DIR DATABASE_URL STATE_DIR PUBLIC_URL SECRET_KEY RATE_LIMIT METRICS_TOKEN DEFAULT_LANGUAGE
      LOG_LEVEL SLACK_BOT_TOKEN SLACK_APP_TOKEN SLACK_SIGNING_SECRET SLACK_CLIENT_ID SLACK_CLIENT_SECRET SLACK_STATE_SECRET
      SLACK_API_URL DISCORD_TOKEN DISCORD_APPLICATION_ID DISCORD_GATEWAY DISCORD_SHARDS DISCORD_PUBLIC_KEY DISCORD_API_URL
      SLACK_CHANNEL_FOLLOW_UPS`.split(/\s+/);
    expect(Object.keys(example).sort()).toEqual(contract.sort());
  });

  test.each([
    [{ PORT: "http" }, "PORT should be a port number"],
    [{ PORT: "70000" }, "PORT should be a port number"],
    [{ DATABASE_URL: "mysql://x" }, "DATABASE_URL should be an address such as postgres://"],
    [{ SECRET_KEY: "short" }, "SECRET_KEY should be 32 bytes in base64"],
    [{ RATE_LIMIT: "0" }, "RATE_LIMIT should be a number of questions a minute, or off"],
    [{ DEFAULT_LANGUAGE: "ar" }, "DEFAULT_LANGUAGE should be fr or en"],
    [{ LOG_LEVEL: "loud" }, "LOG_LEVEL should be one of"],
    [{ PUBLIC_URL: "ftp://x" }, "PUBLIC_URL should be an http or https address"],
    [{ SLACK_BOT_TOKEN: "abc" }, "SLACK_BOT_TOKEN should be a bot token, which begins with xoxb-"],
    [{ SLACK_BOT_TOKEN: "xoxb-1" }, "SLACK_APP_TOKEN or SLACK_SIGNING_SECRET is missing"],
    [{ SLACK_APP_TOKEN: "xapp-1" }, "SLACK_BOT_TOKEN is missing"],
    [{ ...slack, SLACK_API_URL: "http://proxy/slack" }, "SLACK_API_URL should end in /api/"],
    [{ SLACK_CLIENT_ID: "1.2" }, "SLACK_CLIENT_SECRET is missing"],
    [oauth, "SLACK_SIGNING_SECRET is missing"],
    [{ ...oauth, SLACK_SIGNING_SECRET: "s" }, "SECRET_KEY is missing"],
    [{ ...oauth, SLACK_SIGNING_SECRET: "s", SECRET_KEY: key }, "PUBLIC_URL is missing"],
    [{ DISCORD_TOKEN: "t" }, "DISCORD_APPLICATION_ID is missing"],
    [{ DISCORD_PUBLIC_KEY: "ab".repeat(32) }, "DISCORD_TOKEN is missing"],
    [{ DISCORD_TOKEN: "t", DISCORD_APPLICATION_ID: "x" }, "DISCORD_APPLICATION_ID should be the application's id"],
    [{ DISCORD_GATEWAY: "maybe" }, "DISCORD_GATEWAY should be on or off"],
    [{ DISCORD_SHARDS: "many" }, "DISCORD_SHARDS should be a number of shards, or auto"],
    [{ DISCORD_API_URL: "http://x/api/v10" }, "DISCORD_API_URL should end in /api, without the version"],
  ])("%j stops the start with one line that names the variable", (variables, message) => {
    let thrown: unknown;
    try {
      readSettings(variables);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(SettingsError);
    expect(String((thrown as Error).message)).toContain(message);
    expect((thrown as Error).message).not.toContain("\n");
  });

  test("OAuth turns Slack on without a bot token", () => {
    const settings = readSettings({
      ...oauth,
      SLACK_SIGNING_SECRET: "s",
      SECRET_KEY: key,
      PUBLIC_URL: "https://m.example/",
    });
    expect(settings.publicUrl).toBe("https://m.example");
    expect(settings.slack).toMatchObject({ signingSecret: "s", oauth: { clientId: "1.2" } });
    expect(settings.slack).not.toHaveProperty("botToken");
  });

  test("no value of any variable throws anything but a settings error", () => {
    const names = Object.keys(parseEnv(readFileSync(new URL("../.env.example", import.meta.url), "utf8")));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), fc.string()), (variables) => {
        try {
          readSettings(variables);
        } catch (error) {
          expect(error).toBeInstanceOf(SettingsError);
        }
      }),
    );
  });
});
