import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createCatalogue } from "../../src/dataset/catalogue.ts";
import { loadDataset } from "../../src/dataset/load.ts";
import type { Catalogue } from "../../src/dataset/model.ts";
import { createEngine } from "../../src/engine/engine.ts";
import { peers } from "./peers.ts";
import { type Question, readCorpus, varyNames } from "./questions.ts";
import { type Latencies, summarise } from "./statistics.ts";

// Measures one data set, in a process of its own so that the memory is its own: the first message says which, the answer is the outcome.

export interface Task {
  readonly folder: string;
  /** Seconds of questions for the engine, and for each peer. */
  readonly seconds: number;
  readonly peerSeconds: number;
  /** Tells the questions that took longest. */
  readonly slowest: boolean;
}

export interface Outcome {
  readonly agreements: number;
  readonly organisations: number;
  /** Seconds from nothing to an engine that answers: reading the files, parsing and checking them, building the indexes. */
  readonly reading: number;
  readonly checking: number;
  readonly indexing: number;
  /** Megabytes in use after garbage collection, typed arrays included. */
  readonly heap: number;
  readonly resident: number;
  /** How many different questions there are; they are asked in turn until the time is up. */
  readonly questions: number;
  readonly engine: Latencies;
  readonly peers: readonly {
    readonly name: string;
    readonly preparing: number;
    readonly latencies: Latencies | null;
  }[];
  readonly slowest: readonly { readonly question: string; readonly time: number }[];
}

type Answerer = (question: Question) => unknown;

const now = "2026-11-23";
const seconds = (since: number) => (performance.now() - since) / 1000;

/** Asks the questions in turn until the seconds are over, some of them in any case, and gives the times in milliseconds. */
async function time(questions: readonly Question[], limit: number, least: number, answer: Answerer) {
  const times: number[] = [];
  const start = performance.now();
  do {
    for (const question of questions) {
      const before = performance.now();
      const answered = answer(question);
      // A promise costs a turn of the queue, which only those who return one shall pay.
      if (answered instanceof Promise) await answered;
      times.push(performance.now() - before);
      if (times.length >= least && seconds(start) > limit) return times;
    }
  } while (seconds(start) < limit);
  return times;
}

/** The times without the first ones, in which code gets compiled, unless they are too few to spare any. */
function settled(times: readonly number[]): readonly number[] {
  return times.length < 10 ? times : times.slice(Math.floor(times.length / 5));
}

/** Seconds that the files alone take, from the same cache as when they are loaded. */
function readFiles(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const read = () => files.reduce((sum, { parentPath, name }) => sum + readFileSync(join(parentPath, name)).length, 0);
  read();
  const start = performance.now();
  read();
  return seconds(start);
}

function namesOf({ organisations, people }: Catalogue) {
  const own = [...organisations.values()].filter(({ id }) => !id.startsWith("org-"));
  const known = [
    ...own.flatMap(({ name, short, aliases }) => [name.fr, name.en, short, ...aliases]),
    ...[...people.values()].filter(({ id }) => !id.startsWith("person-")).map(({ name }) => name),
  ].filter((name) => name.length > 3);
  // The same ones in every synthetic set, whatever its size: the first that were made up.
  const made = Array.from({ length: 500 }, (_, at) => organisations.get(`org-${at + 1}`)?.short).filter(Boolean);
  const others = made.length > 0 ? made : own.map(({ short }) => short);
  return { known, others: others.filter((name) => name !== undefined) };
}

async function measure(task: Task): Promise<Outcome> {
  const reading = readFiles(task.folder);
  const start = performance.now();
  const loaded = loadDataset(task.folder);
  if (!loaded.ok) throw new Error(`The data set in ${task.folder} has faults: ${JSON.stringify(loaded.faults[0])}`);
  const loading = seconds(start);
  const engine = createEngine(createCatalogue(loaded.dataset));
  const indexing = seconds(start) - loading;
  globalThis.gc?.();
  const { heapUsed, arrayBuffers, rss } = process.memoryUsage();

  const { catalogue } = engine;
  const corpus = readCorpus();
  const questions = varyNames(corpus, namesOf(catalogue));
  const ask = ({ question, previous }: Question) => engine.ask(question, { now, previous });
  // Compiled code is what a running server has.
  await time(questions, task.seconds / 4, 1, ask);
  const times = await time(questions, task.seconds, questions.length, ask);

  const others: Outcome["peers"][number][] = [];
  for (const { name, limit, prepare } of peers) {
    const before = performance.now();
    if (catalogue.agreements.length > limit) {
      others.push({ name, preparing: 0, latencies: null });
      continue;
    }
    const answer = await prepare(catalogue, corpus);
    const preparing = seconds(before);
    const latencies = settled(await time(questions, task.peerSeconds, 3, answer));
    others.push({ name, preparing, latencies: summarise(latencies) });
  }
  return {
    agreements: catalogue.agreements.length,
    organisations: catalogue.organisations.size,
    reading,
    checking: loading - reading,
    indexing,
    heap: (heapUsed + arrayBuffers) / 2 ** 20,
    resident: rss / 2 ** 20,
    questions: questions.length,
    engine: summarise(times),
    peers: others,
    slowest: task.slowest ? findSlowest(questions, times) : [],
  };
}

/** The ten questions with the longest median time. */
function findSlowest(questions: readonly Question[], times: readonly number[]) {
  const medians = questions.map(({ question, previous }, at) => {
    const own = times.filter((_, turn) => turn % questions.length === at);
    return { question: [...previous, question].join(" → "), time: summarise(own).p50 };
  });
  return medians.sort((left, right) => right.time - left.time).slice(0, 10);
}

process.once("message", async (task: Task) => {
  process.send?.(await measure(task), () => process.disconnect());
});
