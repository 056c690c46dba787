import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { Courier } from "../../src/digest/courier.ts";
import { createDigests } from "../../src/digest/digests.ts";
import type { DigestTables } from "../../src/digest/tables.ts";
import { createLog } from "../../src/log.ts";
import { courierTo } from "../doubles/digest-platform.ts";
import { type KillPoint, killTiming } from "./kill-points.ts";
import { engine, requests } from "./setup.ts";

// A process that delivers digests and ends itself with kill -9 at the step that KILL_AT names: the tests’ own doing, at the
// edges of the program, by what goes to the database and to the platform.

const { DATABASE = "", PLATFORM = "", KILL_AT, TICK = "50" } = process.env;
const point = KILL_AT as KillPoint | undefined;

function die(): void {
  process.kill(process.pid, "SIGKILL");
}

/** The statement after which each step is done. */
const statements: Readonly<Partial<Record<KillPoint, RegExp>>> = {
  "entered in the ledger": /^insert into "digest_deliveries"/,
  "jobs made": /INSERT INTO pgboss\.job/,
  "schedule moved on": /update digest_subscriptions as s/,
  "job fetched": /UPDATE pgboss\.job j SET/,
  claimed: /^update "digest_deliveries" set "holder"/,
  "attempt noted": /^update "digest_deliveries" set "state" = \$1, "attempts"/,
  remembered: /^insert into "digest_memory"/,
  "recorded as sent": /^update "digest_deliveries" set "state" = \$1, "holder" = \$2, "lease_until" = \$3, "message"/,
  "job removed": /DELETE FROM pgboss\.job\s+WHERE name = \$1\s+AND id IN/,
};

const pool = new pg.Pool({ connectionString: DATABASE, max: 4 });
let jobsMade = false;
pool.on("connect", (client) => {
  const send = client.query.bind(client) as (...values: unknown[]) => Promise<pg.QueryResult>;
  const query = async (text: string, ...values: unknown[]) => {
    const result = await send(text, ...values);
    jobsMade ||= text.includes("INSERT INTO pgboss.job");
    if (point === "plan committed" && jobsMade && text === "commit") die();
    if (point && statements[point]?.test(text) && (result.rowCount ?? 0) > 0) die();
    return result;
  };
  Object.assign(client, { query });
});

const real = courierTo(PLATFORM);
const courier: Courier = {
  platform: real.platform,
  async post(destination, parcel) {
    if (point === "before the post") die();
    const posting = await real.post(destination, parcel);
    if (point === "posted, reply unread") die();
    return posting;
  },
  async find(destination, parcel) {
    const found = await real.find(destination, parcel);
    if (point === "looked for") die();
    return found;
  },
};

const digests = createDigests({
  store: { requests },
  db: new Kysely<DigestTables>({ dialect: new PostgresDialect({ pool }) }),
  couriers: [courier],
  engine: () => engine,
  log: createLog("silent"),
  timing: { ...killTiming, tick: Number(TICK) },
});
process.on("disconnect", () => process.exit());
// Loading takes longest: the test has it done ahead of time.
process.once("message", async () => {
  await digests.start();
  process.send?.("ready");
});
