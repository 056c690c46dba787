import { CompiledQuery, type Kysely, sql } from "kysely";
import PgBoss from "pg-boss";
import { z } from "zod";
import type { Destination } from "./courier.ts";
import type { EditionKey } from "./ledger.ts";
import type { DigestDb, DigestTables } from "./tables.ts";

/** A job: one channel and edition to be delivered. The ledger decides what is done about it; a job more than needed does no harm. */
export interface Job {
  readonly id: string;
  readonly key: EditionKey;
}

const keySchema = z.object({
  platform: z.enum(["slack", "discord"]),
  workspace: z.string(),
  channel: z.string(),
  edition: z.string(),
});

/** Jobs are taken up again as often as it needs: the ledger ends them after three hours. */
const retryLimit = 100_000;

/** Two processes that make the queue’s tables at once would block each other. */
const startLock = 2_030_002;

/** Runs pg-boss’s statements on our own connections. */
function executor(db: DigestDb) {
  return {
    executeSql: async (text: string, values: unknown[] = []) => {
      const { rows } = await db.executeQuery<Record<string, unknown>>(CompiledQuery.raw(text, values));
      return { rows };
    },
  };
}

/** The same on one connection, for scripts of several statements: one that fails within its own transaction must not leave the connection in it. */
function scriptExecutor(connection: DigestDb) {
  return {
    async executeSql(text: string, values: unknown[] = []) {
      try {
        return await executor(connection).executeSql(text, values);
      } catch (error) {
        if (text.includes("BEGIN")) await connection.executeQuery(CompiledQuery.raw("rollback"));
        throw error;
      }
    },
  };
}

function nameOf(platform: Destination["platform"]): string {
  return `digest-${platform}`;
}

/**
 * The job queue: pg-boss on the store’s own database. Its schedules and workers are not used: jobs are made within the
 * transaction that writes the ledger, and fetched as there is room for them.
 * `lease`: milliseconds after which a job of a process that died is given to another.
 */
export function createQueue(db: Kysely<DigestTables>, lease: number, onError: (error: Error) => void) {
  const executeSql = (text: string, values: unknown[] = []) =>
    db.connection().execute((connection) => scriptExecutor(connection).executeSql(text, values));
  const boss = new PgBoss({ db: { executeSql }, supervise: false, schedule: false });
  boss.on("error", onError);
  const options = { expireInSeconds: Math.max(1, Math.ceil(lease / 1000)), retryLimit };

  return {
    /** Makes the queue’s tables when they are missing. Several processes may start at once: they wait for each other. */
    async start(platforms: readonly Destination["platform"][]): Promise<void> {
      await db.connection().execute(async (connection) => {
        await sql`select pg_advisory_lock(${startLock})`.execute(connection);
        const starter = new PgBoss({ db: scriptExecutor(connection), supervise: false, schedule: false });
        starter.on("error", onError);
        try {
          await starter.start();
          for (const platform of platforms) {
            await starter.createQueue(nameOf(platform), { name: nameOf(platform), ...options });
          }
        } finally {
          await starter.stop({ graceful: false });
          await sql`select pg_advisory_unlock(${startLock})`.execute(connection);
        }
      });
      await boss.start();
    },
    /** Adds jobs, each to start so many milliseconds from now, within a transaction. */
    async add(trx: DigestDb, jobs: readonly { readonly key: EditionKey; readonly after: number }[]): Promise<void> {
      if (jobs.length === 0) return;
      const made = jobs.map(({ key, after }) => ({
        name: nameOf(key.platform),
        data: key,
        singletonKey: [key.workspace, key.channel, key.edition].join("/"),
        startAfter: `${(after / 1000).toFixed(3)} seconds`,
        ...options,
      }));
      // Its types want a Date where its statement takes an interval as well; the interval is by the database’s clock.
      await boss.insert(made as unknown as PgBoss.JobInsert[], { db: executor(trx) });
    },
    /** Takes at most `count` jobs of a platform whose time has come. Rejects when the database does. */
    async fetch(platform: Destination["platform"], count: number): Promise<readonly Job[]> {
      // pg-boss keeps the error to itself and gives no jobs, as if there were none.
      let failed: { readonly error: unknown } | undefined;
      const noticing = {
        executeSql: (text: string, values?: unknown[]) =>
          executeSql(text, values).catch((error: unknown) => {
            failed = { error };
            throw error;
          }),
      };
      const jobs = await boss.fetch(nameOf(platform), { batchSize: count, priority: false, db: noticing });
      if (failed) throw failed.error;
      return jobs.map(({ id, data }) => ({ id, key: keySchema.parse(data) }));
    },
    /** Ends a job. A finished one leaves nothing behind: the ledger remembers. */
    async remove({ id, key }: Job, on: DigestDb = db): Promise<void> {
      await boss.deleteJob(nameOf(key.platform), id, { db: executor(on) });
    },
    /** Gives the jobs of processes that died to others. */
    expire: (): Promise<void> => boss.expire(),
    stop: (): Promise<void> => boss.stop({ graceful: false }),
  };
}

export type Queue = ReturnType<typeof createQueue>;
