import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer as createHttpServer } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { copyDataset } from "./dataset/broken-copy.ts";

const running: ChildProcess[] = [];
const folders: string[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill("SIGKILL");
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** Starts the program as `npm start` does, with these settings only. */
function start(settings: Readonly<Record<string, string>>) {
  const state = mkdtempSync(join(tmpdir(), "state-"));
  folders.push(state);
  const child = spawn(process.execPath, ["--import", "tsx", "src/main.ts"], {
    env: { PATH: process.env.PATH, PORT: "0", STATE_DIR: state, ...settings },
  });
  running.push(child);
  const output = { out: "", err: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output.out += text;
  });
  const told = new Promise<string>((resolve) => {
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      output.err += text;
      const address = /Web page +(http\S+)/.exec(output.err)?.[1];
      if (address) resolve(address);
    });
  });
  const exit = new Promise<number | null>((resolve) => child.once("close", resolve));
  return { child, output, told, exit };
}

describe("npm start", () => {
  test("with no token serves the page, says what is off and how to turn it on, and ends in order on SIGTERM", async () => {
    const { child, output, told, exit } = start({});
    const address = await told;
    const page = await fetch(address);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<html lang="fr">');
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
    const answer = await fetch(`${address}/api/ask?q=${encodeURIComponent("combien d'emplois à Oujda ?")}`);
    expect(await answer.json()).toMatchObject({ status: "answered", value: { amount: 200, unit: "jobs" } });
    expect(await (await fetch(`${address}/metrics`)).text()).toContain(
      'maroc2030_questions_total{adapter="web",status="answered",language="fr"} 1',
    );
    expect(output.err).toMatch(/Slack +off: set SLACK_BOT_TOKEN/);
    expect(output.err).toMatch(/Discord +off: set DISCORD_TOKEN and DISCORD_APPLICATION_ID/);
    child.kill("SIGTERM");
    expect(await exit).toBe(0);
    const lines = output.out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map(({ msg }) => msg)).toEqual(["started", "question", "stopping"]);
    expect(output.out).not.toContain("combien");
  });

  test.each([
    [{ PORT: "many" }, 2, /^PORT should be a port number\n$/],
    [{ SLACK_BOT_TOKEN: "xoxb-1-secret" }, 2, /^SLACK_APP_TOKEN or SLACK_SIGNING_SECRET is missing[^\n]*\n$/],
    [{ DATA_DIR: "nowhere" }, 1, /nowhere/],
    [
      { DISCORD_TOKEN: "t", DISCORD_APPLICATION_ID: "1", DATABASE_URL: "postgres://maroc:hunter2@127.0.0.1:1/none" },
      1,
      /^[^\n]*DATABASE_URL[^\n]*\n$/,
    ],
  ])("with %j stops with a clear line", async (settings, code, message) => {
    const { output, exit } = start(settings);
    expect(await exit).toBe(code);
    expect(output.err).toMatch(message);
    expect(output.err + output.out).not.toMatch(/secret|hunter2/);
  });

  test("ends with one line when Slack refuses the token, whatever else is being connected", async () => {
    const slack = createHttpServer((_, response) => {
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ ok: false, error: "invalid_auth" }));
    });
    await new Promise<void>((resolve) => slack.listen(0, "127.0.0.1", resolve));
    const address = slack.address();
    const port = typeof address === "object" ? address?.port : undefined;
    const { output, exit } = start({
      SLACK_BOT_TOKEN: "xoxb-1-secret",
      SLACK_SIGNING_SECRET: "secret",
      SLACK_API_URL: `http://127.0.0.1:${port}/api/`,
      DISCORD_TOKEN: "t",
      DISCORD_APPLICATION_ID: "1",
      DISCORD_API_URL: "http://127.0.0.1:1/api",
    });
    expect(await exit).toBe(2);
    expect(output.err).toMatch(/^[^\n]*SLACK_BOT_TOKEN[^\n]*invalid_auth[^\n]*\n$/);
    expect(output.err + output.out).not.toContain("xoxb-1-secret");
    slack.closeAllConnections();
    slack.close();
  });

  test("names the faults of a broken data set", async () => {
    const copy = copyDataset();
    folders.push(copy.folder);
    copy.edit("agreements/2t-services-oujda-2025.json", "2t-services-oujda-2025", { type: "treaty" });
    const { output, exit } = start({ DATA_DIR: copy.folder });
    expect(await exit).toBe(1);
    expect(output.err).toContain("agreements/2t-services-oujda-2025.json: type");
  });

  test("says so when the port is taken", async () => {
    const blocker = createServer();
    await new Promise<void>((resolve) => blocker.listen(0, "127.0.0.1", resolve));
    const address = blocker.address();
    const port = typeof address === "object" ? address?.port : undefined;
    const { output, exit } = start({ PORT: String(port) });
    expect(await exit).toBe(2);
    expect(output.err).toBe(`PORT ${port} on 127.0.0.1 is in use: set another one\n`);
    blocker.close();
  });
});
