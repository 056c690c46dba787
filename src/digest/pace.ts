import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import type { Destination } from "./courier.ts";
import type { DigestDb } from "./tables.ts";

/**
 * Milliseconds between two digests. Discord takes 50 requests a second of a bot, whatever their route
 * (docs.discord.com/developers/topics/rate-limits); Slack takes "several hundred" messages a minute of a workspace
 * (docs.slack.dev/apis/web-api/rate-limits). A fifth is left to answers. A channel gets one digest a day, so that its own
 * limit (Slack: one message a second) is never near.
 */
const gaps: Readonly<Record<Destination["platform"], number>> = { discord: 25, slack: 250 };

/** What shares one limit: the bot on Discord, the workspace on Slack. */
export function paceKey({ platform, workspace }: Pick<Destination, "platform" | "workspace">): string {
  return platform === "slack" ? `slack:${workspace}` : platform;
}

/**
 * Reserves the next free moments for messages that share a limit, across all processes: the first one's distance from now
 * in milliseconds, and that between two.
 */
export async function reserveSlots(
  db: DigestDb,
  of: Pick<Destination, "platform" | "workspace">,
  count: number,
): Promise<{ readonly first: number; readonly gap: number }> {
  const gap = gaps[of.platform];
  const span = sql`${gap * count}::float8 * interval '1 millisecond'`;
  const { rows } = await sql<{ first: string }>`
    insert into digest_pace as pace (key, free_at) values (${paceKey(of)}, clock_timestamp() + ${span})
    on conflict (key) do update set free_at = greatest(pace.free_at, clock_timestamp()) + ${span}
    returning extract(epoch from free_at - ${span} - clock_timestamp()) * 1000 as first`.execute(db);
  return { first: Math.max(0, Number(rows[0]?.first ?? 0)), gap };
}

/**
 * Keeps one process from catching up in a burst where the limit counts by the second: resolves when the next message may go
 * out. Slack’s counts by the minute and by workspace: a burst does no harm there, and waiting would hold back other workspaces.
 */
export function createSpacing(platform: Destination["platform"]): () => Promise<void> {
  let free = 0;
  return async () => {
    if (platform !== "discord") return;
    const now = performance.now();
    const at = Math.max(now, free);
    free = at + gaps.discord;
    if (at > now) await sleep(at - now);
  };
}
