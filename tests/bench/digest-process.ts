import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { createCatalogue } from "../../src/dataset/catalogue.ts";
import { loadDataset } from "../../src/dataset/load.ts";
import type { Courier } from "../../src/digest/courier.ts";
import { createDigests } from "../../src/digest/digests.ts";
import type { DigestTables } from "../../src/digest/tables.ts";
import { createEngine } from "../../src/engine/engine.ts";
import { createLog } from "../../src/log.ts";

// One process of the benchmark of digests: delivers until it is told to stop, then tells its memory in bytes.

const { DATABASE = "", PLATFORM = "" } = process.env;
const loaded = loadDataset("data");
if (!loaded.ok) throw new Error("The shipped data set has faults: npm run data -- check");
const engine = createEngine(createCatalogue(loaded.dataset));

function courierOf(platform: Courier["platform"]): Courier {
  return {
    platform,
    async post({ workspace, channel }, { reply }) {
      const body = JSON.stringify(reply);
      const response = await fetch(`${PLATFORM}/${platform}/${workspace}/${channel}`, { method: "POST", body });
      if (response.status === 429)
        return { outcome: "later", after: Number(response.headers.get("retry-after-ms")), reason: "429" };
      return { outcome: "sent", message: await response.text() };
    },
    find: async () => "absent",
  };
}

const pool = new pg.Pool({ connectionString: DATABASE, max: 10 });
// The database is dropped when all is done, while connections still close.
pool.on("error", () => undefined);
pool.on("connect", (client) => client.on("error", () => undefined));
const kept = new Map<string, unknown>();
const digests = createDigests({
  store: {
    requests: { put: async (key, value) => void kept.set(key, value), get: async (key) => kept.get(key) },
  },
  db: new Kysely<DigestTables>({ dialect: new PostgresDialect({ pool }) }),
  couriers: [courierOf("slack"), courierOf("discord")],
  engine: () => engine,
  log: createLog("error"),
});
let peak = 0;
const watch = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage().rss);
}, 500);
process.once("message", async () => {
  await digests.start();
  process.once("message", async () => {
    await digests.stop();
    clearInterval(watch);
    process.send?.(peak);
    process.disconnect();
    await pool.end();
  });
});
process.send?.("ready");
