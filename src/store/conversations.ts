import type { Connection } from "./connection.ts";
import { gather } from "./gather.ts";
import { storable } from "./storable.ts";
import type { Conversations, Instant } from "./store.ts";

/** A conversation ends this long after its last question: 24 hours. */
const timeToLive = 24 * 3_600_000;
/** Questions kept (contract, section 2, rule 10). */
const longest = 5;

interface Asked {
  readonly key: string;
  readonly question: string;
  readonly now: Instant;
}

const previousText = `
  select n, questions from unnest($1::text[], $2::bigint[]) with ordinality as wanted (key, at, n)
  join conversations using (key) where expires_at > at`;

const appendText = `
  insert into conversations as kept (key, questions, expires_at)
  select key, (array_agg(question order by n desc))[:${longest}], max(at) + ${timeToLive}
  from unnest($1::text[], $2::text[], $3::bigint[]) with ordinality as asked (key, question, at, n)
  group by key order by key
  on conflict (key) do update set
    questions = (excluded.questions ||
      case when kept.expires_at > excluded.expires_at - ${timeToLive} then kept.questions end)[:${longest}],
    expires_at = excluded.expires_at`;

/** The last questions of conversations, on a database. They are kept newest first there. */
export function createConversations({ run, batch }: Connection): Conversations {
  const previous = gather(async (calls: readonly Omit<Asked, "question">[]) => {
    const values = [calls.map(({ key }) => key), calls.map(({ now }) => now)];
    const rows = await run<{ n: string; questions: string[] }>("previous", previousText, values);
    const found = new Map(rows.map(({ n, questions }) => [Number(n), questions.toReversed()]));
    return calls.map((_, index) => found.get(index + 1) ?? []);
  }, batch);
  const append = gather(async (calls: readonly Asked[]) => {
    await run("append", appendText, [
      calls.map(({ key }) => key),
      calls.map(({ question }) => question),
      calls.map(({ now }) => now),
    ]);
    return calls.map(() => undefined);
  }, batch);

  return {
    previous: (conversation, now) => previous({ key: storable(conversation), now }),
    append: (conversation, question, now) => append({ key: storable(conversation), question: storable(question), now }),
  };
}
