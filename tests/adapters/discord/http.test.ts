import { generateKeyPairSync, sign } from "node:crypto";
import { once } from "node:events";
import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chartPng } from "../../../src/charts/png.ts";
import { engine } from "../../corpus/engine.ts";
import { type DiscordDouble, startDiscord } from "../../doubles/discord/discord.ts";
import { command, press, typing } from "../../doubles/discord/payloads.ts";
import { readForm, sentFaults } from "../../doubles/discord/rest-api.ts";
import { memoryStore, type TestStore } from "../../store/stores.ts";
import { buttonsOf, startBot, textOf } from "./bot.ts";

const { publicKey, privateKey } = generateKeyPairSync("ed25519");
const hexKey = publicKey.export({ format: "der", type: "spki" }).subarray(-32).toString("hex");

let stores: TestStore;
let discord: DiscordDouble;
let bot: Awaited<ReturnType<typeof startBot>>;
let server: Server;
let address: string;

beforeAll(async () => {
  stores = await memoryStore();
  discord = await startDiscord();
  bot = await startBot(discord, stores.store, { settings: { gateway: false, publicKey: hexKey } });
  const { route } = bot.adapter;
  server = createServer((...incoming) => route?.handle(...incoming));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/discord/interactions`;
}, 60_000);
afterAll(async () => {
  server.close();
  await bot.adapter.stop();
  await discord.stop();
  await stores.close();
});

/** Sends what Discord would send, signed so many seconds ahead of now. */
async function send(
  interaction: object | string,
  { ahead = 0, signed }: { readonly ahead?: number; readonly signed?: string } = {},
) {
  const body = typeof interaction === "string" ? interaction : JSON.stringify(interaction);
  const time = String(Math.floor(Date.now() / 1000) + ahead);
  const signature = sign(null, Buffer.from(time + (signed ?? body)), privateKey).toString("hex");
  return fetch(address, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-signature-ed25519": signature,
      "x-signature-timestamp": time,
    },
    body,
  });
}

/** The callback in an HTTP response, held against limits and description. */
async function callbackIn(response: Response) {
  const bytes = Buffer.from(await response.arrayBuffer());
  const { body, files } = await readForm(bytes, response.headers.get("content-type") ?? "");
  const kinds = { 1: "pong", 4: "post", 7: "update", 8: "completion" } as const;
  expect(sentFaults(kinds[body.type as 4], body, [...files.keys()])).toEqual([]);
  return { body, files };
}

describe("POST /discord/interactions", () => {
  it("answers a ping", async () => {
    const response = await send({ id: "1", application_id: "2", type: 1, token: "t", version: 1 });
    expect(response.status).toBe(200);
    expect((await callbackIn(response)).body).toEqual({ type: 1 });
  });

  it("answers a command in the response, without a call", async () => {
    const before = discord.calls.length;
    const { body } = await callbackIn(await send(command("jobs", { place: "oujda" }, { locale: "fr" })));
    expect(body.type).toBe(4);
    expect(textOf(body)).toContain("À Oujda");
    expect(discord.calls).toHaveLength(before);
  });

  it("sends a picture along as a form", async () => {
    const { chart, language } = engine.ask("jobs by region", { now: "2026-11-23" });
    if (chart) await chartPng(chart, language);
    const { files } = await callbackIn(await send(command("ask", { question: "jobs by region" })));
    expect([...files.keys()]).toEqual(["chart.png"]);
    expect(
      Buffer.from(files.get("chart.png") ?? [])
        .subarray(1, 4)
        .toString(),
    ).toBe("PNG");
  });

  it("completes names and presses buttons", async () => {
    const completed = await callbackIn(await send(typing("jobs", "place", "fes", { locale: "fr" })));
    expect(completed.body.data.choices[0].name).toBe("Fès");
    const { body } = await callbackIn(await send(command("jobs", { place: "oujda" })));
    const pressed = await callbackIn(await send(press(buttonsOf(body).get("language") ?? "")));
    expect(pressed.body.type).toBe(7);
  });

  it("does nothing more for the same interaction", async () => {
    const called = command("targets");
    expect((await send(called)).status).toBe(200);
    const again = await send(called);
    expect([again.status, await again.text()]).toEqual([204, ""]);
  });

  it.each([
    ["a signature of something else", { signed: "{}" }],
    ["a time more than five minutes ago", { ahead: -302 }],
    ["a time more than five minutes ahead", { ahead: 303 }],
  ])("refuses %s with 401", async (_, how) => {
    expect((await send(command("targets"), how)).status).toBe(401);
  });

  it("refuses what is not signed at all, or not with a signature, with 401", async () => {
    for (const headers of [{}, { "x-signature-ed25519": "zz", "x-signature-timestamp": "now" }]) {
      const response = await fetch(address, { method: "POST", headers, body: "{}" });
      expect(response.status).toBe(401);
    }
  });

  it("takes a time within five minutes", async () => {
    expect((await send(command("targets"), { ahead: -280 })).status).toBe(200);
  });

  it("answers a body that is no JSON with 400, one that is too long with 413, another path with 404", async () => {
    expect((await send("no json")).status).toBe(400);
    const headers = { "content-length": 1024 * 1024 + 1, connection: "close" };
    const announced = request(address, { method: "POST", headers });
    announced.flushHeaders();
    const [response] = await once(announced, "response");
    expect(response.statusCode).toBe(413);
    announced.destroy();
    expect((await fetch(address.replace("interactions", "elsewhere"), { method: "POST" })).status).toBe(404);
  });

  it("offers nothing for kinds of interaction that the bot has not", async () => {
    expect((await send({ ...command("x"), type: 5, data: { custom_id: "x", components: [] } })).status).toBe(204);
  });
});
