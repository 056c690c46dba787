import type { Connection } from "./connection.ts";
import { gather } from "./gather.ts";
import { storable } from "./storable.ts";
import type { Instant, Requests } from "./store.ts";

/** How long a request is kept after its last use: 30 days. */
const timeToLive = 30 * 24 * 3_600_000;

interface Put {
  readonly key: string;
  readonly request: unknown;
  readonly now: Instant;
}

const putText = `
  insert into requests as kept (key, request, expires_at)
  select distinct on (key) key, request, at + ${timeToLive}
  from unnest($1::text[], $2::text[], $3::bigint[]) with ordinality as put (key, request, at, n)
  order by key, n desc
  on conflict (key) do update set
    request = excluded.request, expires_at = greatest(kept.expires_at, excluded.expires_at)`;

const getText = `
  update requests set expires_at = greatest(expires_at, $2::bigint + ${timeToLive})
  where key = $1 and expires_at > $2::bigint returning request`;

/** What buttons show again, on a database. */
export function createRequests({ run, batch }: Connection): Requests {
  const put = gather(async (calls: readonly Put[]) => {
    await run("put", putText, [
      calls.map(({ key }) => key),
      calls.map(({ request }) => JSON.stringify(request)),
      calls.map(({ now }) => now),
    ]);
    return calls.map(() => undefined);
  }, batch);

  return {
    put: (key, request, now) => put({ key: storable(key), request, now }),
    async get(key, now) {
      const [row] = await run<{ request: string }>("get", getText, [storable(key), now]);
      return row && JSON.parse(row.request);
    },
  };
}
