import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createManifest } from "../../../src/adapters/slack-client/manifest.ts";
import { createSeal } from "../../../src/store/seal.ts";
import { mention } from "../../doubles/slack/sender.ts";
import { memoryStore, type TestStore } from "../../store/stores.ts";
import { startSlack, type TestSlack } from "./workspace.ts";

const oauth = {
  clientId: "client",
  clientSecret: "client-secret",
  stateSecret: "state-secret",
  secretKey: Buffer.alloc(32, 7).toString("base64"),
  publicUrl: "https://maroc2030.example.org",
};

let opened: TestStore;
let slack: TestSlack;
beforeAll(async () => {
  opened = await memoryStore();
  slack = await startSlack(opened.store, { settings: { oauth } });
});
afterAll(async () => {
  await slack.stop();
  await opened.close();
});

/** Goes the way of who installs the app in a workspace. */
async function install(team: string): Promise<Response> {
  const start = await fetch(`${slack.address}/slack/install`, { redirect: "manual" });
  const authorise = new URL(start.headers.get("location") ?? "");
  const cookie = (start.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
  const state = authorise.searchParams.get("state") ?? "";
  const back = `${slack.address}/slack/oauth_redirect?code=code-${team}&state=${encodeURIComponent(state)}`;
  return fetch(back, { headers: { cookie }, redirect: "manual" });
}

let seconds = 1_794_000_000;
const ask = (team: string) => {
  seconds += 1;
  return slack.send.event(mention("combien d'emplois à Oujda ?", `${seconds}.000100`), { team });
};

describe("an install over OAuth", () => {
  test("begins at Slack, with the scopes, a state and the way back", async () => {
    const start = await fetch(`${slack.address}/slack/install`, { redirect: "manual" });
    const { origin, pathname, searchParams } = new URL(start.headers.get("location") ?? "");
    expect(start.status).toBe(302);
    expect(`${origin}${pathname}`).toBe(new URL("../oauth/v2/authorize", slack.api.url).href);
    const { bot } = createManifest({ publicUrl: oauth.publicUrl }).oauth_config?.scopes ?? {};
    expect(searchParams.get("scope")?.split(",")).toEqual(bot);
    expect(searchParams.get("redirect_uri")).toBe("https://maroc2030.example.org/slack/oauth_redirect");
    expect(searchParams.get("state")).not.toBe("");
  });

  test("is refused with a state that was not given out", async () => {
    await fetch(`${slack.address}/slack/oauth_redirect?code=code-TFORGED&state=forged`);
    expect(slack.api.calls.filter(({ method }) => method === "oauth.v2.access")).toEqual([]);
    expect(await opened.store.installations.get("slack TFORGED")).toBeUndefined();
  });

  test("keeps the token sealed, and answers with each workspace's own", async () => {
    for (const team of ["TA", "TB"]) expect((await install(team)).status).toBeLessThan(400);
    const sealed = await opened.store.installations.get("slack TA");
    expect(sealed).not.toContain("xoxb-TA");
    expect(createSeal(oauth.secretKey).open(sealed ?? "", "slack TA")).toContain("xoxb-TA");
    await ask("TA");
    await ask("TB");
    expect(slack.api.messages.map(({ token }) => token)).toEqual(["xoxb-TA", "xoxb-TB"]);
  });

  test("is needed: a workspace without one gets nothing", async () => {
    const before = slack.api.messages.length;
    await ask("TNONE");
    expect(slack.api.messages).toHaveLength(before);
  });

  test("is found for digests, which are refused after it was taken back", async () => {
    const courier = slack.adapter.courier;
    const destination = { platform: "slack", workspace: "TB", channel: "C1" } as const;
    expect(await courier?.find(destination, { edition: "2026-11-23", nonce: "n" })).toBe("absent");
    await slack.send.event({ type: "tokens_revoked", tokens: { bot: ["UBOT"] }, event_ts: "1.1" }, { team: "TB" });
    expect(await opened.store.installations.get("slack TB")).toBeUndefined();
    expect(await courier?.find(destination, { edition: "2026-11-23", nonce: "n" })).toBe("unreadable");
  });

  test("is forgotten with everything of its workspace when the app is removed", async () => {
    const user = { platform: "slack", workspace: "TA", user: "U1" };
    await opened.store.preferences.setLanguage(user, "en", Date.now());
    await slack.send.event({ type: "app_uninstalled", event_ts: "1.2" }, { team: "TA" });
    expect(await opened.store.installations.get("slack TA")).toBeUndefined();
    expect(await opened.store.preferences.language(user)).toBeUndefined();
  });
});
