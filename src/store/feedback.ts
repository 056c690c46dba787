import type { Kysely, Selectable } from "kysely";
import { z } from "zod";
import { languages } from "../engine/answer.ts";
import type { Database } from "./schema.ts";
import { storable } from "./storable.ts";
import type { Feedback, FeedbackEntry } from "./store.ts";

/** Rows read at once. */
const page = 500;

const rowSchema = z.object({ verdict: z.enum(["up", "down"]), language: z.enum(languages) });

function read(row: Selectable<Database["feedback"]>): FeedbackEntry {
  const { platform, question, reading, status } = row;
  return {
    at: Number(row.at),
    platform,
    question,
    reading,
    status,
    dataVersion: row.data_version,
    ...rowSchema.parse(row),
  };
}

/** The thumbs, on a database. */
export function createFeedback(db: Kysely<Database>): Feedback {
  return {
    async add({ at, platform, verdict, question, reading, status, language, dataVersion }) {
      const texts = { question: storable(question), reading: storable(reading), status, data_version: dataVersion };
      await db
        .insertInto("feedback")
        .values({ at, platform, verdict, language, ...texts })
        .execute();
    },
    async *all() {
      let last: { at: string; id: string } | undefined;
      do {
        const from = last;
        let query = db.selectFrom("feedback").selectAll().orderBy("at").orderBy("id").limit(page);
        if (from) {
          query = query.where(({ eb, refTuple, tuple }) =>
            eb(refTuple("at", "id"), ">", tuple(eb.val(from.at), eb.val(from.id))),
          );
        }
        const rows = await query.execute();
        yield* rows.map(read);
        last = rows.length < page ? undefined : rows.at(-1);
      } while (last);
    },
  };
}
