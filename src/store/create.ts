import { sql } from "kysely";
import { languages } from "../engine/answer.ts";
import type { Connection } from "./connection.ts";
import { createConversations } from "./conversations.ts";
import { createFeedback } from "./feedback.ts";
import { createRequests } from "./requests.ts";
import { expiringTables, workspaceTables } from "./schema.ts";
import { createSeenEvents } from "./seen-events.ts";
import { storable } from "./storable.ts";
import type { Installations, Preferences, Store, UserKey } from "./store.ts";

function createInstallations({ db }: Connection): Installations {
  return {
    async put(id, sealed, now) {
      const row = { id, sealed, updated_at: now };
      await db
        .insertInto("installations")
        .values(row)
        .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
        .execute();
    },
    async get(id) {
      const row = await db
        .selectFrom("installations")
        .select("sealed")
        .where("id", "=", storable(id))
        .executeTakeFirst();
      return row?.sealed;
    },
    async delete(id) {
      await db.deleteFrom("installations").where("id", "=", storable(id)).execute();
    },
  };
}

function createPreferences({ db, run }: Connection): Preferences {
  const columns = ({ platform, workspace, user }: UserKey) => ({ platform, workspace, user_id: user });
  return {
    async language({ platform, workspace, user }) {
      const [row] = await run<{ language: string }>(
        "language",
        "select language from preferences where platform = $1 and workspace = $2 and user_id = $3",
        [platform, workspace, user],
      );
      return languages.find((language) => language === row?.language);
    },
    async setLanguage(user, language, now) {
      const key = columns(user);
      if (language === undefined) {
        await db
          .deleteFrom("preferences")
          .where((row) => row.and(key))
          .execute();
        return;
      }
      const chosen = { language, updated_at: now };
      await db
        .insertInto("preferences")
        .values({ ...key, ...chosen })
        .onConflict((conflict) => conflict.columns(["platform", "workspace", "user_id"]).doUpdateSet(chosen))
        .execute();
    },
  };
}

/** The store on a database whose schema is up to date. */
export function createStore(connection: Connection): Store {
  const { db } = connection;
  return {
    seen: createSeenEvents(connection),
    conversations: createConversations(connection),
    requests: createRequests(connection),
    installations: createInstallations(connection),
    preferences: createPreferences(connection),
    feedback: createFeedback(db),
    ping: connection.ping,
    async clean(now) {
      let deleted = 0;
      for (const table of expiringTables) {
        const { numAffectedRows = 0n } = await sql`delete from ${sql.table(table)} where expires_at <= ${now}`.execute(
          db,
        );
        deleted += Number(numAffectedRows);
      }
      return deleted;
    },
    async eraseWorkspace(platform, workspace) {
      await db.transaction().execute(async (transaction) => {
        for (const table of workspaceTables) {
          await sql`delete from ${sql.table(table)} where platform = ${platform} and workspace = ${workspace}`.execute(
            transaction,
          );
        }
        await sql`delete from conversations where starts_with(key, ${`${platform}:${workspace}:`})`.execute(
          transaction,
        );
        await transaction.deleteFrom("installations").where("id", "=", `${platform} ${workspace}`).execute();
      });
    },
    close: connection.close,
  };
}
