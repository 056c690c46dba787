import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadDataset } from "../../src/dataset/load.ts";
import { measureDigests, writeDigests } from "./digests.ts";
import type { Outcome, Task } from "./measure.ts";
import { createSynthetic, writeDataset } from "./synthetic.ts";
import { writeTable, writeTargets } from "./table.ts";

// npm run bench [-- --quick] [-- --slowest]: the shipped data set, then synthetic ones, each beside its peers.

const { values } = parseArgs({ options: { quick: { type: "boolean" }, slowest: { type: "boolean" } } });
const { quick = false, slowest = false } = values;
const sizes = quick ? [1000, 10_000] : [1000, 10_000, 100_000];
const time = quick ? { seconds: 2, peerSeconds: 1 } : { seconds: 6, peerSeconds: 3 };

const shipped = "data";
const real = loadDataset(shipped);
if (!real.ok) throw new Error("The shipped data set has faults: npm run data -- check");

async function measure(folder: string): Promise<Outcome> {
  const child = fork(join(import.meta.dirname, "measure.ts"), { execArgv: process.execArgv });
  const task: Task = { folder, slowest, ...time };
  child.send(task);
  const exit = once(child, "exit");
  const [outcome] = (await Promise.race([once(child, "message"), exit])) as [Outcome | number | null];
  if (typeof outcome !== "object" || outcome === null)
    throw new Error(`Measuring ${folder} ended with status ${outcome}.`);
  await exit;
  return outcome;
}

function announce(agreements: number): void {
  console.error(`measuring ${agreements.toLocaleString("en")} agreements …`);
}

// Others at work on the same machine spoil the times: the load tells.
const busy = () => `a load of ${loadavg()[0]?.toFixed(1)}`;
const before = busy();
announce(real.dataset.agreements.length);
const outcomes = [await measure(shipped)];
for (const size of sizes) {
  announce(size);
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    writeDataset(folder, createSynthetic(real.dataset, size));
    outcomes.push(await measure(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

console.log(`\nNode ${process.version}, ${availableParallelism()} cores, ${before} before and ${busy()} after\n`);
console.log(`${writeTable(outcomes)}\n\n${writeTargets(outcomes)}`);
for (const { agreements, slowest } of outcomes) {
  for (const { question, time } of slowest) console.log(`${agreements}: ${time.toFixed(2)} ms  ${question}`);
}

// Digests need a PostgreSQL of their own making: several processes on one.
const database = process.env.TEST_DATABASE_URL;
if (database === undefined) {
  console.log("\ndigests: left out, as TEST_DATABASE_URL is not set");
} else {
  for (const processes of [1, 3]) {
    console.error(`measuring digests by ${processes} ${processes === 1 ? "process" : "processes"} …`);
    console.log(`\n${writeDigests(await measureDigests(database, processes, quick ? 500 : 5000))}`);
  }
}
