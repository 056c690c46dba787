import { afterAll, beforeAll, expect, test } from "vitest";
import type { Destination } from "../../src/digest/courier.ts";
import { openDesk } from "../../src/digest/desk.ts";
import { createLedger } from "../../src/digest/ledger.ts";
import type { DigestSettings } from "../../src/digest/subscription.ts";
import { createSubscriptions } from "../../src/digest/subscriptions.ts";
import { openDatabase } from "./setup.ts";

const nine = Date.parse("2026-11-23T09:00:00Z");
const channel: Destination = { platform: "slack", workspace: "T1", channel: "C1" };
const other: Destination = { platform: "discord", workspace: "G1", channel: "C1" };
const settings: DigestSettings = {
  schedule: { time: "09:00", zone: "Africa/Casablanca", days: ["mon", "tue"] },
  language: "fr",
  quiet: true,
  filter: { places: ["oujda"] },
};

let database: Awaited<ReturnType<typeof openDatabase>>;
beforeAll(async () => {
  database = await openDatabase();
  const subscriptions = createSubscriptions(database.db);
  await subscriptions.put(channel, settings, { edition: "2026-11-24", at: nine + 86_400_000 }, nine);
  await subscriptions.put(other, { ...settings, quiet: false }, { edition: "2026-11-24", at: nine + 86_400_000 }, nine);
  await subscriptions.pause(other, "missing_scope", nine);
  await database.db
    .insertInto("digest_deliveries")
    .values([
      {
        ...channel,
        edition: "2026-11-20",
        due_at: nine - 3 * 86_400_000,
        state: "sent",
        message: "17.1",
        attempts: 1,
        updated_at: nine,
      },
      {
        ...other,
        edition: "2026-11-23",
        due_at: nine,
        state: "refused",
        reason: "missing_scope",
        attempts: 2,
        updated_at: nine,
      },
    ])
    .execute();
}, 30_000);
afterAll(() => database.close());

test("due shows when each channel gets its next digest, and why one is paused", async () => {
  const lines = (await openDesk(database.db).due()).split("\n");
  expect(lines[0]).toMatch(
    /^2026-11-24 09:00 Africa\/Casablanca +slack\/T1\/C1 +mon,tue 09:00 +fr, quiet +\{"places":\["oujda"\]\}$/,
  );
  expect(lines[1]).toMatch(/^paused: missing_scope +discord\/G1\/C1 +mon,tue 09:00 +fr /);
});

test("log shows what was sent or not and why, newest first", async () => {
  const desk = openDesk(database.db);
  const lines = (await desk.log(0)).split("\n");
  expect(lines[0]).toMatch(
    /^2026-11-23 +due 2026-11-23T09:00Z +discord\/G1\/C1 +refused, subscription paused: missing_scope +2 attempts$/,
  );
  expect(lines[1]).toMatch(/^2026-11-20 .* slack\/T1\/C1 +sent +1 attempt, message 17\.1$/);
  expect((await desk.log(nine, "slack/T1/C1")).trim()).toBe("No digest was due in that time.");
});

test("retry asks which channel is meant, refuses what was sent or is unknown, and opens what was not", async () => {
  const desk = openDesk(database.db);
  expect(await desk.retry("C1", nine)).toEqual({ done: false, text: "Which of them: discord/G1/C1, slack/T1/C1?\n" });
  expect((await desk.retry("C2", nine)).text).toBe('No channel "C2" is or was subscribed.\n');
  expect((await desk.retry("slack/T1/C1", nine)).done).toBe(false);
  const again = await desk.retry("discord/G1/C1", nine);
  expect(again).toEqual({ done: true, text: "discord/G1/C1: the edition of 2026-11-23 will be tried once more.\n" });
  expect(await createSubscriptions(database.db).get(other)).toMatchObject({ state: "active", reason: undefined });
  const [delivery] = await createLedger(database.db, 0).list(0, other);
  expect(delivery).toMatchObject({ state: "due", dueAt: nine });
  expect((await desk.retry("discord/G1/C1", nine)).done).toBe(false);
});
