import { createPgConfig } from "@electric-sql/pglite/node-postgres";
import { Kysely, PostgresDialect } from "kysely";
import { Pool, type PoolConfig, type QueryConfig, type QueryResultRow } from "pg";
import type { Embedded } from "./embedded.ts";
import type { Database } from "./schema.ts";

/** What the repositories run their statements on. */
export interface Connection {
  readonly db: Kysely<Database>;
  /**
   * Runs a statement that is used all the time: it is parsed once for each connection, under its name.
   * The caller vouches for the shape of the rows.
   */
  run<Row extends QueryResultRow>(name: string, text: string, values: readonly unknown[]): Promise<readonly Row[]>;
  /** Rejects when the database does not answer within 5 seconds. */
  ping(): Promise<void>;
  /** Calls that one statement may take together. */
  readonly batch: number;
  close(): Promise<void>;
}

/** Milliseconds to wait for a connection, and for the database's answer to `ping`. */
const patience = 5000;

/** Milliseconds for a statement that a reply waits for: Discord wants its answer within three seconds. */
const replyPatience = 2000;

function connect(config: PoolConfig, batch: number, onError: (error: Error) => void): Connection {
  const pool = new Pool(config);
  // A connection that breaks while nobody uses it: the pool opens another; without a listener the process would end.
  pool.on("error", onError);
  return {
    db: new Kysely<Database>({ dialect: new PostgresDialect({ pool }) }),
    async run<Row extends QueryResultRow>(name: string, text: string, values: readonly unknown[]) {
      // pg reads the time limit of a single statement, though its types do not know it.
      const limited: QueryConfig & { query_timeout: number } = {
        name,
        text,
        values: [...values],
        query_timeout: replyPatience,
      };
      const { rows } = await pool.query<Row>(limited);
      return rows;
    },
    async ping() {
      const statement: QueryConfig & { query_timeout: number } = { text: "select 1", query_timeout: patience };
      await pool.query(statement);
    },
    batch,
    close: () => pool.end(),
  };
}

/** Connections to a PostgreSQL server. */
export function connectServer(url: string, onError: (error: Error) => void): Connection {
  const config = { connectionString: url, max: 10, connectionTimeoutMillis: patience, keepAlive: true };
  return connect({ ...config, application_name: "maroc-2030" }, 1, onError);
}

/**
 * The connection to an embedded database, the only one that it has. It computes in this very thread, so what counts is
 * the number of statements: many calls share one.
 */
export function connectEmbedded({ database, close }: Embedded, onError: (error: Error) => void): Connection {
  const connection = connect({ ...createPgConfig(database), max: 1 } as PoolConfig, 200, onError);
  return {
    ...connection,
    async close() {
      await connection.close();
      await close();
    },
  };
}
