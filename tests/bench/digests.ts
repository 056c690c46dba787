import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Destination } from "../../src/digest/courier.ts";
import { createSubscriptions } from "../../src/digest/subscriptions.ts";
import { localDate, weekdays } from "../../src/digest/time.ts";
import { openDatabase } from "../digest/setup.ts";
import { limits, startLimited } from "./digest-limits.ts";

/** What one run of digests measured. */
export interface DigestOutcome {
  readonly processes: number;
  readonly subscriptions: number;
  readonly delivered: number;
  readonly twice: number;
  readonly tooMany: number;
  readonly seconds: number;
  /** What the platforms' limits allow at best. */
  readonly leastSeconds: number;
  /** Highest resident memory of a process, in bytes. */
  readonly memory: number;
}

const workspaces = 20;

/** Half on one Discord bot, half spread over Slack workspaces. */
function channelsOf(count: number): readonly Destination[] {
  return Array.from(
    { length: count },
    (_, each): Destination =>
      each % 2 === 0
        ? { platform: "discord", workspace: `G${each % 500}`, channel: `D${each}` }
        : { platform: "slack", workspace: `T${((each - 1) / 2) % workspaces}`, channel: `C${each}` },
  );
}

async function startProcess(database: string, platform: string): Promise<ChildProcess> {
  const child = fork(join(import.meta.dirname, "digest-process.ts"), {
    execArgv: ["--import", "tsx"],
    env: { ...process.env, DATABASE: database, PLATFORM: platform },
  });
  await once(child, "message");
  return child;
}

/** Subscriptions that are due in the same minute, delivered by some processes on one PostgreSQL to platforms that enforce their limits. */
export async function measureDigests(url: string, processes: number, subscriptions: number): Promise<DigestOutcome> {
  const database = await openDatabase(url);
  const platform = await startLimited();
  const channels = channelsOf(subscriptions);
  const now = Date.now();
  const zone = "Africa/Casablanca";
  const settings = {
    schedule: { time: "09:00", zone, days: weekdays },
    language: "fr",
    quiet: false,
    filter: {},
  } as const;
  await database.db.transaction().execute(async (trx) => {
    const own = createSubscriptions(trx);
    for (const channel of channels) await own.put(channel, settings, { edition: localDate(now, zone), at: now }, now);
  });
  const children = await Promise.all(
    Array.from({ length: processes }, () => startProcess(database.url ?? "", platform.url)),
  );
  const started = performance.now();
  for (const child of children) child.send("start");
  const discord = channels.filter((channel) => channel.platform === "discord").length;
  const slack = Math.ceil((channels.length - discord) / workspaces);
  // The first window is open at once: only what comes after it must wait.
  const leastSeconds = Math.max(
    (discord - limits.discordPerSecond) / limits.discordPerSecond,
    slack <= limits.slackPerMinute ? 0 : 60,
  );
  const patience = (leastSeconds * 4 + 60) * 1000;
  while (platform.posted.size < channels.length && performance.now() - started < patience) await sleep(200);
  const seconds = (platform.last() - started) / 1000;
  const peaks: number[] = [];
  for (const child of children) {
    child.send("stop");
    peaks.push(Number((await once(child, "message"))[0]));
  }
  platform.close();
  await database.close();
  return {
    processes,
    subscriptions,
    delivered: platform.posted.size,
    twice: [...platform.posted.values()].filter((count) => count > 1).length,
    tooMany: platform.refused(),
    seconds,
    leastSeconds,
    memory: Math.max(...peaks),
  };
}

/** One line of the report. */
export function writeDigests({ processes, ...outcome }: DigestOutcome): string {
  const { subscriptions, delivered, twice, tooMany, seconds, leastSeconds, memory } = outcome;
  return (
    `digests: ${delivered.toLocaleString("en")} of ${subscriptions.toLocaleString("en")} due in one minute delivered, ` +
    `${twice} twice, ${tooMany} answers 429, by ${processes} ${processes === 1 ? "process" : "processes"} in ` +
    `${seconds.toFixed(1)} s: ${(seconds / leastSeconds).toFixed(2)} × the ${leastSeconds.toFixed(1)} s that the limits allow; ` +
    `${Math.round(memory / 1e6)} MB at most`
  );
}
