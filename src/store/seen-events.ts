import type { Connection } from "./connection.ts";
import { gather } from "./gather.ts";
import { storable } from "./storable.ts";
import type { Claim, Instant, SeenEvents } from "./store.ts";

/** How long an event stays seen: 24 hours. Platforms deliver again for an hour or so. */
const timeToLive = 24 * 3_600_000;

/** The reply is out: many are finished together. A crash meanwhile is that of a reply before its finish, which is looked up. */
const finishLinger = 40;

interface Wanted {
  readonly keys: readonly string[];
  readonly now: Instant;
  readonly lease: number;
}

const claimText = `
  select claim_events(array(select jsonb_array_elements_text(keys)), at, leased_until, at + ${timeToLive}) as claim
  from jsonb_to_recordset($1) as wanted (n integer, keys jsonb, at bigint, leased_until bigint) order by n`;

const finishText = `
  insert into seen_events (key, attempts, leased_until, expires_at)
  select key, 1, max(at) + ${timeToLive}, max(at) + ${timeToLive}
  from unnest($1::text[], $2::bigint[]) as finished (key, at) group by key order by key
  on conflict (key) do update set leased_until = excluded.leased_until, expires_at = excluded.expires_at`;

const releaseText = `
  delete from seen_events where key in (
    select key from seen_events where key = any($1::text[]) and leased_until < expires_at order by key for update
  )`;

/** The events that were seen, on a database. */
export function createSeenEvents({ run, batch }: Connection): SeenEvents {
  const claim = gather(async (calls: readonly Wanted[]) => {
    const wanted = calls.map(({ keys, now, lease }, n) => ({ n, keys, at: now, leased_until: now + lease }));
    const rows = await run<{ claim: Claim }>("claim", claimText, [JSON.stringify(wanted)]);
    return rows.map((row) => row.claim);
  }, batch);
  const finish = gather(
    async (calls: readonly Omit<Wanted, "lease">[]) => {
      const rows = calls.flatMap(({ keys, now }) => keys.map((key) => ({ key, now })));
      await run("finish", finishText, [rows.map(({ key }) => key), rows.map(({ now }) => now)]);
      return calls.map(() => undefined);
    },
    batch,
    finishLinger,
  );

  return {
    claim: (keys, now, lease) => claim({ keys: keys.map(storable), now, lease }),
    finish: (keys, now) => finish({ keys: keys.map(storable), now }),
    async release(keys) {
      await run("release", releaseText, [keys.map(storable)]);
    },
  };
}
