import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { limits } from "../../../src/adapters/slack/limits.ts";
import { commandName, createManifest, writeManifest } from "../../../src/adapters/slack-client/manifest.ts";
import { engine } from "../../corpus/engine.ts";

const socket = createManifest({});
const http = createManifest({ publicUrl: "https://maroc2030.example.org" });

describe("the app manifest", () => {
  test("keeps Slack's limits", () => {
    const { display_information: display, features } = socket;
    const caps = limits.manifest;
    expect(display.name.length).toBeLessThanOrEqual(caps.name);
    expect(display.description?.length).toBeLessThanOrEqual(caps.description);
    expect(display.long_description?.length).toBeGreaterThanOrEqual(caps.longDescription.least);
    expect(display.long_description?.length).toBeLessThanOrEqual(caps.longDescription.most);
    expect(features?.bot_user?.display_name.length).toBeLessThanOrEqual(caps.botName);
    expect(features?.agent_view?.agent_description?.length).toBeLessThanOrEqual(caps.agentDescription);
    expect(features?.agent_view?.suggested_prompts?.length).toBeLessThanOrEqual(caps.prompts);
    for (const { command, description, usage_hint: hint } of features?.slash_commands ?? []) {
      expect(command).toBe(commandName);
      expect(command.length).toBeLessThanOrEqual(caps.command);
      expect(description.length).toBeLessThanOrEqual(caps.commandDescription);
      expect(hint?.length).toBeLessThanOrEqual(caps.usageHint);
    }
  });

  test("suggests questions that get an answer", () => {
    const prompts = socket.features?.agent_view?.suggested_prompts ?? [];
    expect(prompts.length).toBeGreaterThan(1);
    for (const { message } of prompts) expect(engine.ask(message, { now: "2026-11-23" }).status).toBe("answered");
  });

  test("asks for scopes that may be declined, in both of Slack's lists, beside those that it can't work without", () => {
    const { bot = [], bot_optional: optional = [] } = socket.oauth_config?.scopes ?? {};
    expect(bot).toEqual(expect.arrayContaining([...optional]));
    expect(new Set(bot).size).toBe(bot.length);
    expect(optional).toEqual(expect.arrayContaining(["channels:history", "groups:history", "users:read"]));
    for (const scope of ["chat:write", "app_mentions:read", "commands", "im:history"]) {
      expect(bot).toContain(scope);
      expect(optional).not.toContain(scope);
    }
  });

  test("can't do without the channels' messages when it follows up", () => {
    const following = createManifest({ followUps: true });
    const { bot, bot_optional: optional } = following.oauth_config?.scopes ?? {};
    for (const scope of ["channels:history", "groups:history"] as const) {
      expect(bot).toContain(scope);
      expect(optional).not.toContain(scope);
    }
    expect(following.settings?.event_subscriptions?.bot_events).toContain("message.channels");
  });

  test("is for Socket Mode without an address, and for HTTP with one", () => {
    expect(socket.settings?.socket_mode_enabled).toBe(true);
    expect(JSON.stringify(socket)).not.toContain("http");
    const address = "https://maroc2030.example.org/slack/events";
    expect(http.settings).toMatchObject({
      socket_mode_enabled: false,
      event_subscriptions: { request_url: address },
      interactivity: { is_enabled: true, request_url: address },
    });
    expect(http.features?.slash_commands?.[0]?.url).toBe(address);
    expect(http.oauth_config?.redirect_urls).toEqual(["https://maroc2030.example.org/slack/oauth_redirect"]);
  });

  test("is the same as YAML, with what each scope is for", () => {
    const yaml = writeManifest(http);
    expect(parse(yaml)).toEqual(http);
    expect(yaml).toMatch(/- app_mentions:read # \w+/);
    expect(yaml).not.toContain("# undefined");
  });
});
