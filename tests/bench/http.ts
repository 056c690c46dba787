import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { Agent, get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { readCorpus } from "./questions.ts";

/** What is asked of the program (issue 6): requests a second, seconds, and the 99th percentile in milliseconds. */
const load = { rate: 2000, seconds: 10, p99: 25 } as const;
const connections = 100;

/** Starts the program as it ships, on a free port, and waits until it says where it listens. */
async function startProgram() {
  const stateFolder = mkdtempSync(join(tmpdir(), "maroc2030-bench-"));
  const child = spawn(process.execPath, ["--import", "tsx", "src/main.ts"], {
    env: { ...process.env, PORT: "0", HOST: "127.0.0.1", RATE_LIMIT: "off", STATE_DIR: stateFolder, METRICS_TOKEN: "" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout });
  const address = await new Promise<string>((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`the program ended with ${code}`)));
    lines.on("line", (line) => {
      const entry: unknown = JSON.parse(line);
      if (typeof entry === "object" && entry !== null && "address" in entry) resolve(String(entry.address));
    });
  });
  return {
    address,
    /** Resident memory in MB and seconds of processor time so far, from the program's own metrics. */
    async usage() {
      const text = await (await fetch(`${address}/metrics`)).text();
      const read = (name: string) => Number(new RegExp(`^${name} (\\S+)`, "m").exec(text)?.[1]);
      return { memory: read("process_resident_memory_bytes") / 2 ** 20, cpu: read("process_cpu_seconds_total") };
    },
    async stop() {
      child.removeAllListeners("exit");
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
      rmSync(stateFolder, { recursive: true });
    },
  };
}

/** Latencies in milliseconds, ascending, and how many requests went wrong. */
interface Fired {
  readonly latencies: readonly number[];
  readonly faults: number;
  readonly seconds: number;
}

/**
 * Asks the questions in turn at a steady rate, each at its own moment whether or not earlier ones were answered: a slow
 * answer is not hidden by a client that waits for it. (Load generators that send the share of a second at its beginning
 * measure their own queue instead.)
 */
async function fire(url: string, paths: readonly string[], seconds: number): Promise<Fired> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const latencies: number[] = [];
  const total = seconds * load.rate;
  const started = performance.now();
  let faults = 0;
  let sent = 0;
  const ask = (path: string) =>
    new Promise<void>((resolve) => {
      const asked = performance.now();
      const request = get(url + path, { agent, timeout: 5000 }, (response) => {
        if (response.statusCode !== 200) faults += 1;
        response.resume().on("end", () => {
          latencies.push(performance.now() - asked);
          resolve();
        });
      });
      request.on("timeout", () => request.destroy(new Error("timeout")));
      request.on("error", () => {
        faults += 1;
        resolve();
      });
    });
  const asking: Promise<void>[] = [];
  while (sent < total) {
    const due = Math.min(total, ((performance.now() - started) * load.rate) / 1000);
    for (; sent < due; sent += 1) asking.push(ask(paths[sent % paths.length] ?? ""));
    await setTimeout(1);
  }
  await Promise.all(asking);
  agent.destroy();
  return { latencies: latencies.sort((a, b) => a - b), faults, seconds: (performance.now() - started) / 1000 };
}

const questions = readCorpus();
const paths = questions.map(({ question }) => `/api/ask?q=${encodeURIComponent(question)}`);
const program = await startProgram();
// The first seconds compile the code; the load that counts comes after.
await fire(program.address, paths, 5);
const before = await program.usage();
const { latencies, faults, seconds } = await fire(program.address, paths, load.seconds);
const after = await program.usage();
// Once more: memory that grows with the number of requests would show.
await fire(program.address, paths, load.seconds);
const later = await program.usage();
await program.stop();

const percentile = (share: number) => latencies[Math.ceil(latencies.length * share) - 1] ?? Number.NaN;
const shown = (share: number) => percentile(share).toFixed(1);
console.log(
  [
    `questions        ${questions.length} different ones, in turn: all but the first round come from the answers kept`,
    `answered         ${latencies.length} in ${seconds.toFixed(1)} s (asked for ${load.rate} a second)`,
    `went wrong       ${faults}`,
    `latency          p50 ${shown(0.5)} ms, p90 ${shown(0.9)} ms, p99 ${shown(0.99)} ms, worst ${shown(1)} ms`,
    `processor time   ${(((after.cpu - before.cpu) / latencies.length) * 1e6).toFixed(0)} µs an answer`,
    `resident memory  ${before.memory.toFixed(0)} MB before, ${after.memory.toFixed(0)} MB after, ${later.memory.toFixed(0)} MB after as much again`,
  ].join("\n"),
);
if (faults > 0 || percentile(0.99) >= load.p99) process.exitCode = 1;
