import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** Milliseconds that a platform takes to answer. */
const latency = 60;

/** The limits that the stand-ins enforce, as documented: Discord 50 requests a second of a bot; Slack a message a second of a channel and, of a workspace, "several hundred" a minute: 300. */
export const limits = { discordPerSecond: 50, slackPerMinute: 300 } as const;

/** A sliding window: true when one more fits. */
function createWindow(count: number, milliseconds: number): (now: number) => number {
  const times: number[] = [];
  return (now) => {
    while (times.length > 0 && now - (times[0] ?? 0) >= milliseconds) times.shift();
    if (times.length >= count) return milliseconds - (now - (times[0] ?? now));
    times.push(now);
    return 0;
  };
}

/** Slack and Discord as far as limits go: `POST /slack/TEAM/CHANNEL` and `POST /discord/SERVER/CHANNEL`, 429 past the limit. */
export async function startLimited() {
  const posted = new Map<string, number>();
  const windows = new Map<string, (now: number) => number>();
  let refused = 0;
  let last = 0;
  const windowOf = (key: string, count: number, milliseconds: number) => {
    const known = windows.get(key) ?? createWindow(count, milliseconds);
    windows.set(key, known);
    return known;
  };
  const server = createServer((request, response) => {
    request.resume();
    const [, platform = "", workspace = ""] = (request.url ?? "").split("/");
    const now = performance.now();
    const wait =
      platform === "discord"
        ? windowOf("discord", limits.discordPerSecond, 1000)(now)
        : windowOf(`slack ${workspace}`, limits.slackPerMinute, 60_000)(now);
    setTimeout(() => {
      if (wait > 0) {
        refused += 1;
        response.writeHead(429, { "retry-after-ms": String(Math.ceil(wait)) });
        response.end();
        return;
      }
      const url = request.url ?? "";
      posted.set(url, (posted.get(url) ?? 0) + 1);
      last = performance.now();
      response.end(url);
    }, latency);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Messages by channel. */
    posted,
    /** Answers with 429. */
    refused: () => refused,
    /** When the last message came, from `performance.now()`. */
    last: () => last,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
