import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { application, startDiscord, token } from "../doubles/discord/discord.ts";
import { command } from "../doubles/discord/payloads.ts";
import { readCorpus } from "./questions.ts";
import { summarise } from "./statistics.ts";

/** What is asked of the adapter (issue 4): slash commands, commands a second, and the 99th percentile in milliseconds. */
const load = { commands: 1_500, rate: 150, p99: 100 } as const;
/** Commands before those that count: the first ones compile the code and draw the charts. */
const warmUp = 300;

const questions = readCorpus().map(({ question }) => question);
const typed: readonly (readonly [string, Readonly<Record<string, string | number>>])[] = [
  ["jobs", {}],
  ["jobs", { place: "oujda" }],
  ["investment", { by: 2030 }],
  ["agreements", { page: 2 }],
  ["agreement", { agreement: "Nokia" }],
  ["compare", { first: "Oujda", second: "Fès" }],
  ["deadlines", { from: 2026, to: 2028 }],
  ["targets", {}],
];

/** Every other command is a question in free text; the others go round. */
function commandOf(number: number) {
  const where = { user: `6000000000000${number}`, locale: number % 3 === 0 ? "fr" : "en-US" };
  const question = questions[number % questions.length] ?? "";
  if (number % 2 === 0) return command("ask", { question }, where);
  const [name, options] = typed[((number - 1) / 2) % typed.length] ?? ["help", {}];
  return command(name, options, where);
}

const discord = await startDiscord();
const stateFolder = mkdtempSync(join(tmpdir(), "maroc2030-bench-"));
const settings = { DISCORD_TOKEN: token, DISCORD_APPLICATION_ID: application, DISCORD_API_URL: discord.apiUrl };
const program = spawn(process.execPath, ["--import", "tsx", "src/main.ts"], {
  env: { ...process.env, ...settings, PORT: "0", HOST: "127.0.0.1", RATE_LIMIT: "off", STATE_DIR: stateFolder },
  stdio: ["ignore", "pipe", "ignore"],
});
const lines = createInterface({ input: program.stdout });
await new Promise<void>((resolve, reject) => {
  program.once("exit", (code) => reject(new Error(`the program ended with ${code}`)));
  lines.on("line", (line) => {
    if (line.includes('"msg":"started"')) resolve();
  });
});

const sent = new Map<string, number>();

/** Sends at a steady rate, whatever comes back. */
async function fire(from: number, count: number): Promise<void> {
  const begun = performance.now();
  for (let number = 0; number < count; number += 1) {
    const wait = begun + (number * 1_000) / load.rate - performance.now();
    if (wait > 1) await sleep(wait);
    const interaction = commandOf(from + number);
    sent.set(interaction.id, performance.now());
    discord.gateway.dispatch("INTERACTION_CREATE", interaction);
  }
}

await fire(0, warmUp);
await sleep(3_000);
sent.clear();
discord.calls.length = 0;
await fire(0, load.commands);
for (let waited = 0; discord.calls.length < load.commands && waited < 100; waited += 1) await sleep(100);
// A second answer to a command would come by now.
await sleep(1_000);
program.kill("SIGTERM");
await once(program, "exit");
await discord.stop();
rmSync(stateFolder, { recursive: true });

const answers = new Map<string, number[]>();
for (const { path, at } of discord.callbacksOf()) {
  const id = path.split("/")[2] ?? "";
  answers.set(id, [...(answers.get(id) ?? []), at]);
}
const times = [...sent].flatMap(([id, at]) => (answers.get(id) ?? []).slice(0, 1).map((answered) => answered - at));
const twice = [...answers.values()].filter(({ length }) => length > 1).length;
const pictures = discord.calls.filter(({ files }) => files.size > 0).length;
const { p50, p99, max } = summarise(times);
console.log(
  [
    `commands   ${load.commands} at ${load.rate} a second, over the gateway, embedded store, ${pictures} answers with a picture`,
    `answered   ${times.length} once, ${twice} twice, ${discord.faults.length} against Discord's limits`,
    `command to response   p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, worst ${max.toFixed(1)} ms`,
  ].join("\n"),
);
if (times.length < load.commands || twice > 0 || discord.faults.length > 0 || p99 >= load.p99) process.exitCode = 1;
