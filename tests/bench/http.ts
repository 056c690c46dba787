import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import autocannon from "autocannon";
import { readCorpus } from "./questions.ts";

/** What is asked of the program (issue 6): requests a second, seconds, and the 99th percentile in milliseconds. */
const load = { rate: 2000, seconds: 10, p99: 25 } as const;
const connections = 50;

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

/** Asks the questions in turn at a steady rate. */
function fire(url: string, paths: readonly string[], seconds: number) {
  return autocannon({
    url,
    connections,
    duration: seconds,
    overallRate: load.rate,
    requests: paths.map((path) => ({ method: "GET", path })),
  });
}

const questions = readCorpus();
const paths = questions.map(({ question }) => `/api/ask?q=${encodeURIComponent(question)}`);
const program = await startProgram();
// The first seconds compile the code; the load that counts comes after.
await fire(program.address, paths, 5);
const before = await program.usage();
const { latency, requests, errors, timeouts, non2xx } = await fire(program.address, paths, load.seconds);
const after = await program.usage();
// Once more: memory that grows with the number of requests would show.
await fire(program.address, paths, load.seconds);
const later = await program.usage();
await program.stop();

console.log(
  [
    `questions        ${questions.length} different ones, in turn, over ${connections} connections: all but the first round come from the answers kept`,
    `answered         ${requests.total} in ${load.seconds} s, ${Math.round(requests.average)} a second (asked for ${load.rate})`,
    `went wrong       ${errors} errors, ${timeouts} timeouts, ${non2xx} refusals`,
    `latency          p50 ${latency.p50} ms, p97.5 ${latency.p97_5} ms, p99 ${latency.p99} ms, worst ${latency.max} ms`,
    `processor time   ${(((after.cpu - before.cpu) / requests.total) * 1e6).toFixed(0)} µs an answer`,
    `resident memory  ${before.memory.toFixed(0)} MB before, ${after.memory.toFixed(0)} MB after, ${later.memory.toFixed(0)} MB after as much again`,
  ].join("\n"),
);
if (errors + timeouts + non2xx > 0 || latency.p99 >= load.p99 || requests.average < load.rate * 0.98)
  process.exitCode = 1;
