import { isIPv6 } from "node:net";
import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";
import { createMinuteLimit } from "../../minute-limit.ts";

/** Counts questions by address. */
export interface RateLimit {
  /** Counts one question of the request's address. Seconds to wait when it is one too many, else undefined. */
  take(context: Context): Promise<number | undefined>;
}

/** This machine and private networks, RFC 1918 and RFC 4193: a proxy beside a container connects from one of these. */
const nearby = /^(?:::ffff:)?(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)|^::1$|^f[cd][\da-f]{2}:/i;

/** The first 64 bits of an IPv6 address: one customer commonly gets all the rest, and could change it with every request. */
function networkOf(address: string): string {
  if (!isIPv6(address) || address.startsWith("::ffff:")) return address.replace(/^::ffff:/, "");
  const { hostname } = new URL(`http://[${address.replace(/%.*$/, "")}]`);
  const [head = "", tail] = hostname.slice(1, -1).split("::");
  const groups = head === "" ? [] : head.split(":");
  const missing = tail === undefined ? 0 : 8 - groups.length - (tail === "" ? 0 : tail.split(":").length);
  const all = [...groups, ...Array.from({ length: missing }, () => "0"), ...(tail ? tail.split(":") : [])];
  return `${all.slice(0, 4).join(":")}::/64`;
}

/**
 * Whom a request counts for. `X-Forwarded-For` is what a client says of itself, so it is believed only where a proxy must
 * have written it: `PUBLIC_URL` is set and the connection comes from this machine or a private network. Then its last entry counts, the one
 * that the proxy added itself.
 */
export function clientAddress(connection: string | undefined, forwarded: string | undefined, behindProxy: boolean) {
  const trusted = behindProxy && connection !== undefined && nearby.test(connection);
  const last = trusted ? forwarded?.split(",").at(-1)?.trim() : undefined;
  return networkOf(last || connection || "unknown");
}

/** A limit of `perMinute` questions for one address; undefined for none. */
export function createRateLimit(perMinute: number | undefined, behindProxy: boolean): RateLimit {
  const limit = createMinuteLimit(perMinute);
  return {
    async take(context) {
      const { remote } = getConnInfo(context);
      const address = clientAddress(remote.address, context.req.header("x-forwarded-for"), behindProxy);
      return (await limit(address))?.seconds;
    },
  };
}
