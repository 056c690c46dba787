import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { Asker } from "../../src/assistant/assistant.ts";
import { createDigestCommands } from "../../src/digest/commands.ts";
import type { Destination } from "../../src/digest/courier.ts";
import { createDigests, type Digests } from "../../src/digest/digests.ts";
import { createLedger } from "../../src/digest/ledger.ts";
import { createSubscriptions } from "../../src/digest/subscriptions.ts";
import { createLog } from "../../src/log.ts";
import { courierTo, type Platform, startPlatform } from "../doubles/digest-platform.ts";
import { engine, openDatabase, requests } from "./setup.ts";

const databases = [
  { name: "the embedded database", url: undefined, present: true },
  { name: "PostgreSQL", url: process.env.TEST_DATABASE_URL, present: process.env.TEST_DATABASE_URL !== undefined },
];
const timing = { tick: 30, poll: 30, lease: 1000, settle: 50, concurrency: 5 };
const hour = 60 * 60_000;
/** A Monday. */
const nine = Date.parse("2026-11-23T09:00:00Z");

describe.each(databases)("on $name", ({ url, present }) => {
  test.skipIf(present)("left out: TEST_DATABASE_URL is not set", () => undefined);
  if (!present) return;

  let database: Awaited<ReturnType<typeof openDatabase>>;
  let platform: Platform;
  let running: Digests[] = [];
  let counted: string[] = [];
  let lines: Record<string, unknown>[] = [];
  let now = nine;
  let channels = 0;

  beforeAll(async () => {
    database = await openDatabase(url);
    platform = await startPlatform();
  });
  afterAll(async () => {
    await platform.close();
    await database.close();
  });
  beforeEach(() => {
    now = nine - 24 * hour;
    counted = [];
    lines = [];
  });
  afterEach(async () => {
    for (const digests of running) await digests.stop();
    running = [];
    await database.db.deleteFrom("digest_subscriptions").execute();
  });

  async function start(db = database.db): Promise<Digests> {
    const digests = createDigests({
      store: { requests },
      db,
      couriers: [courierTo(platform.url)],
      engine: () => engine,
      log: createLog("info", { write: (line) => void lines.push(JSON.parse(line)) }),
      count: (_, outcome) => void counted.push(outcome),
      now: () => now,
      timing,
    });
    running.push(digests);
    await digests.start();
    return digests;
  }

  /** A channel that nobody used before. */
  function newChannel(): Asker & Destination {
    channels += 1;
    return { platform: "slack", workspace: "T1", channel: `C${channels}`, user: "U1" };
  }

  async function run(asker: Asker, subcommand: string, options = {}) {
    const commands = createDigestCommands({ db: database.db, engine: () => engine, now: () => now });
    return commands.run(subcommand, options, { asker, language: "en" });
  }

  function deliveries(of: Destination) {
    return createLedger(database.db, 0).list(0, { channel: of.channel });
  }

  async function untilClosed(of: Destination, edition: string): Promise<string> {
    return vi.waitFor(
      async () => {
        const delivery = (await deliveries(of)).find(({ key }) => key.edition === edition);
        if (!delivery || delivery.state === "due" || delivery.state === "sending") throw new Error("still open");
        return delivery.state;
      },
      { timeout: 10_000, interval: 20 },
    );
  }

  async function subscribed(options = {}): Promise<{ digests: Digests; channel: Asker & Destination }> {
    const digests = await start();
    const channel = newChannel();
    const answer = await run(channel, "subscribe", options);
    expect(answer.status).toBe("answered");
    return { digests, channel };
  }

  test("a channel gets its digest at its hour and not before, with another agreement in focus the next day", async () => {
    const { channel } = await subscribed();
    now = nine - 1000;
    await start();
    expect(platform.posted(channel.channel)).toEqual([]);
    now = nine;
    expect(await untilClosed(channel, "2026-11-23")).toBe("sent");
    const [first] = await deliveries(channel);
    now = nine + 24 * hour;
    expect(await untilClosed(channel, "2026-11-24")).toBe("sent");
    const [second] = await deliveries(channel);
    expect(platform.posted(channel.channel).map(({ edition }) => edition)).toEqual(["2026-11-23", "2026-11-24"]);
    expect(second?.shown?.focus).not.toBe(first?.shown?.focus);
    expect(platform.posted(channel.channel)[0]?.nonce.length).toBeLessThanOrEqual(25);
  });

  test("several processes deliver many channels once each", async () => {
    await subscribed();
    const others = Array.from({ length: 12 }, newChannel);
    for (const channel of others) await run(channel, "subscribe");
    await start();
    await start();
    now = nine;
    for (const channel of others) expect(await untilClosed(channel, "2026-11-23")).toBe("sent");
    for (const channel of others) expect(platform.posted(channel.channel)).toHaveLength(1);
  });

  test("a message whose reply got lost is found and not repeated", async () => {
    const { channel } = await subscribed();
    platform.behave(channel.channel, { does: "swallow-reply" });
    now = nine;
    expect(await untilClosed(channel, "2026-11-23")).toBe("sent");
    expect(platform.posted(channel.channel)).toHaveLength(1);
    expect(counted).toEqual(["lost", "found"]);
  });

  test("a message that got lost itself is posted again", async () => {
    const { channel } = await subscribed();
    platform.behave(channel.channel, { does: "swallow-message" });
    now = nine;
    expect(await untilClosed(channel, "2026-11-23")).toBe("sent");
    expect(platform.posted(channel.channel)).toHaveLength(1);
    expect(counted).toEqual(["lost", "sent"]);
  });

  test("where the channel can’t be read a lost reply is never followed by a second attempt", async () => {
    const { channel } = await subscribed();
    platform.behave(channel.channel, { does: "swallow-reply" });
    platform.hide(channel.channel);
    now = nine;
    expect(await untilClosed(channel, "2026-11-23")).toBe("unsure");
    expect(platform.posted(channel.channel)).toHaveLength(1);
    expect(counted).toEqual(["lost", "unsure"]);
  });

  for (const quiet of ["no", "yes"])
    test(`a first digest that may not have arrived is followed by a whole one with another agreement in focus, quiet=${quiet}`, async () => {
      const { channel } = await subscribed({ quiet });
      platform.behave(channel.channel, { does: "swallow-message" });
      platform.hide(channel.channel);
      now = nine;
      expect(await untilClosed(channel, "2026-11-23")).toBe("unsure");
      now = nine + 24 * hour;
      expect(await untilClosed(channel, "2026-11-24")).toBe("sent");
      const [second, first] = await deliveries(channel);
      expect(first?.shown?.focus).toBeDefined();
      expect(second?.shown?.focus).not.toBe(first?.shown?.focus);
      expect(platform.posted(channel.channel).map(({ headline }) => headline)).toEqual([
        "Digital Morocco 2030: the digest of Tuesday 24 November 2026.",
      ]);
    });

  test("a digest that the platform finds fault with is closed as failed, and the next one is sent", async () => {
    const { channel } = await subscribed();
    platform.behave(channel.channel, { does: "reject", reason: "invalid_blocks" });
    now = nine;
    expect(await untilClosed(channel, "2026-11-23")).toBe("failed");
    expect(counted).toEqual(["failed"]);
    expect(lines.filter(({ level }) => level === "error" || level === 50)).toMatchObject([
      { channel: channel.channel, edition: "2026-11-23", reason: "invalid_blocks" },
    ]);
    expect(await createSubscriptions(database.db).get(channel)).toMatchObject({ state: "active" });
    now = nine + 24 * hour;
    expect(await untilClosed(channel, "2026-11-24")).toBe("sent");
    expect(platform.posted(channel.channel)).toHaveLength(1);
  });

  test("a queue that can’t be read is warned of once, and read again later", async () => {
    const fresh = await openDatabase(url);
    const digests = await start(fresh.db);
    const isWarning = ({ msg }: Record<string, unknown>) =>
      msg === "the queue of digests can't be read, it is tried again";
    await sql`alter table pgboss.job rename to gone`.execute(fresh.db);
    await vi.waitFor(() => expect(lines.filter(isWarning)).toHaveLength(1), { timeout: 10_000 });
    await sql`alter table pgboss.gone rename to job`.execute(fresh.db);
    const channel = newChannel();
    const commands = createDigestCommands({ db: fresh.db, engine: () => engine, now: () => now });
    await commands.run("subscribe", {}, { asker: channel, language: "en" });
    now = nine;
    await vi.waitFor(() => expect(platform.posted(channel.channel)).toHaveLength(1), { timeout: 10_000 });
    expect(lines.filter(isWarning)).toHaveLength(1);
    await digests.stop();
    await fresh.close();
  });

  test("a stop waits for the message in hand and records it", async () => {
    const { digests, channel } = await subscribed();
    let release: () => void = () => undefined;
    const until = new Promise<void>((resolve) => {
      release = resolve;
    });
    platform.behave(channel.channel, { does: "hold", until });
    now = nine;
    await vi.waitFor(() => expect(platform.posted(channel.channel)).toHaveLength(1), { timeout: 10_000 });
    const stopped = digests.stop();
    release();
    await stopped;
    expect((await deliveries(channel)).map(({ state }) => state)).toEqual(["sent"]);
  });

  test("processes that start at once on a new database wait for each other", async () => {
    const fresh = await openDatabase(url);
    const several = [1, 2, 3].map(() =>
      createDigests({
        store: { requests },
        db: fresh.db,
        couriers: [courierTo(platform.url), courierTo(platform.url, "discord")],
        engine: () => engine,
        log: createLog("silent"),
        timing,
      }),
    );
    await Promise.all(several.map((digests) => digests.start()));
    for (const digests of several) await digests.stop();
    await fresh.close();
  });

  test("a platform that asks to wait gets the message later", async () => {
    const { channel } = await subscribed();
    platform.behave(channel.channel, { does: "busy", after: 10 });
    now = nine;
    expect(await untilClosed(channel, "2026-11-23")).toBe("sent");
    expect(counted).toEqual(["later", "sent"]);
  });

  test("a channel that refuses is paused with the reason, and keeps its subscription", async () => {
    const { channel } = await subscribed();
    platform.behave(channel.channel, { does: "refuse", reason: "is_archived" });
    now = nine;
    expect(await untilClosed(channel, "2026-11-23")).toBe("refused");
    const subscription = await createSubscriptions(database.db).get(channel);
    expect(subscription).toMatchObject({ state: "paused", reason: "is_archived" });
    const list = await run(channel, "list");
    expect(list.facts[0]?.detail).toContain("paused: the channel is archived");
    const resumed = await run(channel, "resume");
    expect(resumed.notes).toEqual(["Next digest: Tuesday 24 November 2026 at 09:00."]);
  });

  test("an edition that was missed is sent up to three hours late, then skipped", async () => {
    const { digests, channel } = await subscribed();
    const other = newChannel();
    await run(other, "subscribe", { tz: "Europe/Paris" });
    await digests.stop();
    // In Paris it was nine an hour before.
    now = nine + 2 * hour + 1;
    await start();
    expect(await untilClosed(channel, "2026-11-23")).toBe("sent");
    expect(await untilClosed(other, "2026-11-23")).toBe("skipped");
    expect(platform.posted(other.channel)).toEqual([]);
  });

  test("one edition a day, whatever is subscribed anew or moved to another time zone", async () => {
    const { channel } = await subscribed();
    now = nine;
    await untilClosed(channel, "2026-11-23");
    for (const options of [{ time: "10:00" }, { tz: "America/New_York" }, { time: "23:59", tz: "Pacific/Pago_Pago" }]) {
      await run(channel, "unsubscribe");
      const answer = await run(channel, "subscribe", options);
      expect(answer.notes.join(" ")).toContain("Tuesday 24 November 2026");
    }
    const skipped = (await createSubscriptions(database.db).get(channel))?.next.edition;
    expect(skipped).toBe("2026-11-24");
    expect(platform.posted(channel.channel)).toHaveLength(1);
  });

  test("a subscription made after today’s hour starts on its next day", async () => {
    now = nine + 1;
    const { channel } = await subscribed({ days: "mon,wed" });
    expect((await createSubscriptions(database.db).get(channel))?.next).toEqual({
      edition: "2026-11-25",
      at: nine + 48 * hour,
    });
  });

  test("a quiet channel hears nothing when nothing changed", async () => {
    const { channel } = await subscribed({ quiet: "yes" });
    now = nine;
    expect(await untilClosed(channel, "2026-11-23")).toBe("sent");
    now = nine + 24 * hour;
    expect(await untilClosed(channel, "2026-11-24")).toBe("quiet");
    expect(platform.posted(channel.channel)).toHaveLength(1);
  });

  test("what was unsubscribed or paused in the meantime is not sent", async () => {
    const { channel } = await subscribed();
    await run(channel, "pause");
    now = nine;
    const { channel: other } = await subscribed();
    now = nine + 24 * hour;
    await untilClosed(other, "2026-11-24");
    expect(await deliveries(channel)).toEqual([]);
    expect(platform.posted(channel.channel)).toEqual([]);
  });
});
