import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { Agent, createServer, request as send } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { envelope, mention, signed, signingSecret } from "../doubles/slack/sender.ts";
import { readCorpus } from "./questions.ts";
import { summarise } from "./statistics.ts";

/** What is asked of the adapter (issue 3): mentions, mentions a second, and the 99th percentile in milliseconds. */
const load = { mentions: 2_000, rate: 200, p99: 100 } as const;
/** Mentions before those that count: the first ones compile the code. */
const warmUp = 200;

/** The least of Slack: takes posts at once and notes when each came, by the thread that it answers. */
async function startSlack() {
  const posts = new Map<string, number[]>();
  const server = createServer(async (request, response) => {
    const arrived = performance.now();
    let text = "";
    for await (const part of request) text += String(part);
    const thread = new URLSearchParams(text).get("thread_ts");
    if (request.url?.endsWith("chat.postMessage") && thread !== null)
      posts.set(thread, [...(posts.get(thread) ?? []), arrived]);
    const isScoped = !request.url?.endsWith("users.info");
    const answer = isScoped
      ? { ok: true, ts: "1.1", user_id: "UBOT", bot_id: "B1", team_id: "T1" }
      : { ok: false, error: "missing_scope" };
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(answer));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { posts, server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/` };
}

/** The program as it ships, over HTTP with the embedded store; resolves once it serves Slack. */
async function startProgram(apiUrl: string) {
  const stateFolder = mkdtempSync(join(tmpdir(), "maroc2030-bench-"));
  const slack = { SLACK_BOT_TOKEN: "xoxb-bench", SLACK_SIGNING_SECRET: signingSecret, SLACK_API_URL: apiUrl };
  const child = spawn(process.execPath, ["--import", "tsx", "src/main.ts"], {
    env: { ...process.env, ...slack, PORT: "0", HOST: "127.0.0.1", RATE_LIMIT: "off", STATE_DIR: stateFolder },
    stdio: ["ignore", "pipe", "ignore"],
  });
  const address = await new Promise<string>((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`the program ended with ${code}`)));
    createInterface({ input: child.stdout }).on("line", (line) => {
      const entry: unknown = JSON.parse(line);
      if (typeof entry === "object" && entry !== null && "address" in entry) resolve(String(entry.address));
    });
  });
  const stop = async () => {
    child.removeAllListeners("exit");
    const ended = once(child, "exit");
    child.kill("SIGTERM");
    await ended;
    rmSync(stateFolder, { recursive: true });
  };
  return { address, stop };
}

const questions = readCorpus().map(({ question }) => question);
const slack = await startSlack();
const program = await startProgram(slack.url);
const agent = new Agent({ keepAlive: true });
const sent = new Map<string, number>();
const refusals: (string | number | undefined)[] = [];

function sendMention(number: number): void {
  const ts = `${1_795_000_000 + number}.000100`;
  const body = JSON.stringify(
    envelope(mention(questions[number % questions.length] ?? "", ts, { user: `U${number % 200}` })),
  );
  const headers = { "content-type": "application/json", ...signed(body) };
  const request = send(`${program.address}/slack/events`, { method: "POST", agent, headers }, (response) => {
    if (response.statusCode !== 200) refusals.push(response.statusCode);
    response.resume();
  });
  request.on("error", ({ message }) => refusals.push(message));
  sent.set(ts, performance.now());
  request.end(body);
}

/** Sends at a steady rate, whatever comes back. */
async function fire(from: number, count: number): Promise<void> {
  const begun = performance.now();
  for (let number = 0; number < count; number += 1) {
    const wait = begun + (number * 1_000) / load.rate - performance.now();
    if (wait > 1) await sleep(wait);
    sendMention(from + number);
  }
}

await fire(0, warmUp);
await sleep(1_000);
sent.clear();
slack.posts.clear();
await fire(warmUp, load.mentions);
for (let waited = 0; slack.posts.size < load.mentions && waited < 100; waited += 1) await sleep(100);
// A second answer to a mention would come by now.
await sleep(1_000);
await program.stop();
agent.destroy();
slack.server.closeAllConnections();
slack.server.close();

const times = [...sent].flatMap(([ts, at]) => (slack.posts.get(ts) ?? []).slice(0, 1).map((arrived) => arrived - at));
const twice = [...slack.posts.values()].filter(({ length }) => length > 1).length;
const { p50, p99, max } = summarise(times);
console.log(
  [
    `mentions   ${load.mentions} at ${load.rate} a second, over HTTP, embedded store, ${questions.length} different questions`,
    `answered   ${times.length} once, ${twice} twice, ${refusals.length} refused or lost ${[...new Set(refusals)].join(", ")}`,
    `event to reply   p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, worst ${max.toFixed(1)} ms`,
  ].join("\n"),
);
if (times.length < load.mentions || twice > 0 || p99 >= load.p99) process.exitCode = 1;
