import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Destination } from "../../src/digest/courier.ts";
import { createLedger } from "../../src/digest/ledger.ts";
import { createSubscriptions } from "../../src/digest/subscriptions.ts";
import { localDate, weekdays } from "../../src/digest/time.ts";
import { type Platform, startPlatform } from "../doubles/digest-platform.ts";
import { type KillPoint, killPoints } from "./kill-points.ts";
import { openDatabase } from "./setup.ts";

const url = process.env.TEST_DATABASE_URL;
const channelCount = 10;
const patience = { timeout: 30_000, interval: 50 };

test.skipIf(url !== undefined)("the kill test is left out: TEST_DATABASE_URL is not set", () => undefined);

describe.skipIf(url === undefined)("two processes on one PostgreSQL, one of them killed", () => {
  let database: Awaited<ReturnType<typeof openDatabase>>;
  let platform: Platform;
  let survivor: ChildProcess;
  let round = 0;

  /** Processes that are loaded ahead of the test that starts them. */
  const loaded = new Map<KillPoint, ChildProcess>();

  function load(killAt?: KillPoint, tick = 50): ChildProcess {
    return fork(join(import.meta.dirname, "killed-process.ts"), {
      execArgv: ["--import", "tsx"],
      env: {
        ...process.env,
        DATABASE: database.url,
        PLATFORM: platform.url,
        TICK: String(tick),
        ...(killAt && { KILL_AT: killAt }),
      },
    });
  }

  async function startProcess(killAt?: KillPoint, tick?: number): Promise<ChildProcess> {
    const child = (killAt && loaded.get(killAt)) ?? load(killAt, tick);
    if (killAt) loaded.delete(killAt);
    child.send("start");
    await once(child, "message");
    return child;
  }

  /** Channels of workspaces of their own, which no pace holds back, all due now. */
  async function makeDue(): Promise<readonly Destination[]> {
    round += 1;
    const now = Date.now();
    const zone = "Africa/Casablanca";
    const due = { edition: localDate(now, zone), at: now - 1 };
    const settings = {
      schedule: { time: "09:00", zone, days: weekdays },
      language: "fr",
      quiet: false,
      filter: {},
    } as const;
    const made = Array.from(
      { length: channelCount },
      (_, each): Destination => ({ platform: "slack", workspace: `T${round}-${each}`, channel: `C${round}-${each}` }),
    );
    await database.db.transaction().execute(async (trx) => {
      for (const channel of made) await createSubscriptions(trx).put(channel, settings, due, now);
    });
    return made;
  }

  async function statesOf(channels: readonly Destination[]): Promise<readonly string[]> {
    const names = new Set(channels.map(({ channel }) => channel));
    const deliveries = await createLedger(database.db, 0).list(0);
    return deliveries.filter(({ key }) => names.has(key.channel)).map(({ state }) => state);
  }

  async function untilClosed(channels: readonly Destination[]): Promise<readonly string[]> {
    return vi.waitFor(async () => {
      const states = await statesOf(channels);
      const open = states.filter((state) => state === "due" || state === "sending");
      if (states.length < channels.length || open.length > 0) throw new Error(`still open: ${states.join()}`);
      return states;
    }, patience);
  }

  const countsOf = (channels: readonly Destination[]) => channels.map(({ channel }) => platform.posted(channel).length);
  const each = (value: unknown) => Array.from({ length: channelCount }, () => value);

  beforeAll(async () => {
    database = await openDatabase(url);
    platform = await startPlatform();
    // Slower to see what is due, so that the other one plans.
    survivor = await startProcess(undefined, 1000);
  }, 30_000);
  afterAll(async () => {
    for (const process of [survivor, ...loaded.values()]) process.disconnect();
    if (survivor.exitCode === null) await once(survivor, "exit");
    await platform.close();
    await database.close();
  });

  test.each(killPoints)(
    "killed once it has: %s – every channel gets one message",
    async (point) => {
      const killed = await startProcess(point);
      const exit = once(killed, "exit");
      const channels = await makeDue();
      expect(await exit).toEqual([null, "SIGKILL"]);
      expect(await untilClosed(channels)).toEqual(each("sent"));
      expect(countsOf(channels)).toEqual(each(1));
    },
    60_000,
  );

  test("killed after the post, and whoever resumes it killed after looking – every channel gets one message", async () => {
    const killed = await startProcess("posted, reply unread");
    const exit = once(killed, "exit");
    const channels = await makeDue();
    await exit;
    const second = await startProcess("looked for");
    expect(await untilClosed(channels)).toEqual(each("sent"));
    expect(countsOf(channels)).toEqual(each(1));
    if (second.connected) second.disconnect();
  }, 60_000);

  test("killed after the post to a channel that can’t be read – no channel gets two, and the one is noted as unsure", async () => {
    const killed = await startProcess("posted, reply unread");
    const exit = once(killed, "exit");
    const channels = await makeDue();
    for (const { channel } of channels) platform.hide(channel);
    expect(await exit).toEqual([null, "SIGKILL"]);
    const states = await untilClosed(channels);
    expect(states.filter((state) => state === "unsure")).toHaveLength(1);
    expect(countsOf(channels)).toEqual(each(1));
  }, 60_000);
});
