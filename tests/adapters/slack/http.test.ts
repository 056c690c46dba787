import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { envelope, mention, signed } from "../../doubles/slack/sender.ts";
import { memoryStore, type TestStore } from "../../store/stores.ts";
import { startSlack, type TestSlack } from "./workspace.ts";

let opened: TestStore;
let slack: TestSlack;
beforeAll(async () => {
  opened = await memoryStore();
  slack = await startSlack(opened.store);
});
afterAll(async () => {
  await slack.stop();
  await opened.close();
});

const now = () => Math.floor(Date.now() / 1_000);
const body = JSON.stringify(envelope(mention("combien d'emplois à Oujda ?", "1790000001.000100")));
const json = { "content-type": "application/json" };
const post = (headers: Record<string, string>, text = body) =>
  fetch(`${slack.address}/slack/events`, { method: "POST", body: text, headers: { ...json, ...headers } });

describe("a request is refused with 401, and nothing is done", () => {
  const refused: readonly (readonly [string, () => Promise<Response>])[] = [
    ["that is unsigned", () => post({})],
    ["without a timestamp", () => post({ "x-slack-signature": signed(body)["x-slack-signature"] })],
    ["without a signature", () => post({ "x-slack-request-timestamp": String(now()) })],
    ["whose signature is forged", () => post(signed(body, { secret: "another secret" }))],
    ["whose signature is of another version", () => post({ ...signed(body), "x-slack-signature": "v1=00" })],
    ["signed six minutes ago", () => post(signed(body, { at: now() - 360 }))],
    ["signed six minutes ahead", () => post(signed(body, { at: now() + 360 }))],
    ["whose timestamp is no number", () => post({ ...signed(body), "x-slack-request-timestamp": "soon" })],
    ["whose body is cut off", () => post(signed(body), body.slice(0, -20))],
    ["whose body was changed", () => post(signed(body), body.replace("Oujda", "Fès"))],
  ];
  for (const [what, request] of refused)
    test(what, async () => {
      expect((await request()).status).toBe(401);
      expect(slack.api.messages).toEqual([]);
    });

  test("whose connection ends before its body", async () => {
    const { hostname, port } = new URL(slack.address);
    const head = [
      "POST /slack/events HTTP/1.1",
      `Host: ${hostname}`,
      `Content-Length: ${Buffer.byteLength(body)}`,
      ...Object.entries({ ...json, ...signed(body) }).map(([name, value]) => `${name}: ${value}`),
    ];
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(Number(port), hostname);
      let text = "";
      socket.on("data", (part) => {
        text += String(part);
      });
      socket.on("close", () => resolve(text));
      socket.on("error", () => resolve(text));
      socket.write(`${head.join("\r\n")}\r\n\r\n${body.slice(0, 100)}`, () => socket.end());
    });
    expect(answer).toMatch(/^$|^HTTP\/1.1 40[01]/);
    expect(slack.api.messages).toEqual([]);
  });
});

describe("a request is taken", () => {
  test("that verifies the address", async () => {
    const challenge = JSON.stringify({ type: "url_verification", challenge: "abc" });
    const response = await post(signed(challenge), challenge);
    expect(await response.json()).toEqual({ challenge: "abc" });
  });

  test("signed four minutes ago or ahead", async () => {
    for (const [at, ts] of [
      [now() - 240, "1790000002.000100"],
      [now() + 240, "1790000003.000100"],
    ] as const) {
      const text = JSON.stringify(envelope(mention("combien d'emplois à Oujda ?", ts)));
      expect((await post(signed(text, { at }), text)).status).toBe(200);
    }
    expect(slack.api.messages).toHaveLength(2);
  });
});

test("what is none of Slack's paths is not found", async () => {
  expect((await fetch(`${slack.address}/slack/elsewhere`)).status).toBe(404);
  expect((await fetch(`${slack.address}/slack/events`)).status).toBe(404);
});

test("a refused token stops the start with one line that names it", async () => {
  await expect(startSlack(opened.store, { settings: { botToken: "xoxb-wrong" }, api: slack.api })).rejects.toThrow(
    /^SLACK_BOT_TOKEN could not be used with Slack: .*invalid_auth$/,
  );
});
