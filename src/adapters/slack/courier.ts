import type { WebClient } from "@slack/web-api";
import type { Courier, Destination } from "../../digest/courier.ts";
import type { Log } from "../../log.ts";
import { placeOf } from "../slack-client/post.ts";

/** Seconds that a channel's date may begin before the same date in UTC. */
const earliestZone = 14 * 3_600;
/** Milliseconds until the store is asked again for a workspace's token. */
const storeWait = 60_000;

/** Posts digests. `clientOf` gives undefined for a workspace that is not installed any more. */
export function createCourier(clientOf: (workspace: string) => Promise<WebClient | undefined>, log: Log): Courier {
  async function placeFor({ workspace, channel }: Destination, edition: string) {
    const client = await clientOf(workspace);
    const since = String(Date.parse(edition) / 1_000 - earliestZone);
    return (
      client && placeOf(client, { channel }, { event_type: "daily_digest", event_payload: { edition } }, since, log)
    );
  }
  return {
    platform: "slack",
    async post(destination, { edition, reply }) {
      try {
        const place = await placeFor(destination, edition);
        return place ? await place.post(reply) : { outcome: "refused", reason: "account_inactive" };
      } catch (error) {
        return { outcome: "later", after: storeWait, reason: String(error) };
      }
    },
    async find(destination, { edition }) {
      return (await placeFor(destination, edition))?.find() ?? "unreadable";
    },
  };
}
