import { WebAPIPlatformError, type WebClient } from "@slack/web-api";
import { LRUCache } from "lru-cache";
import type { Language } from "../../engine/answer.ts";

/** Users of the last hour, and workspaces that do not tell (by the empty user). */
const kept = { max: 10_000, ttl: 3_600_000 };
/** Milliseconds until a user is asked about again after Slack did not tell. */
const failureKept = 60_000;
/** Errors that hold for all users of a workspace: https://docs.slack.dev/reference/methods/users.info#errors */
const refusals = new Set(["missing_scope", "not_allowed_token_type"]);
/** Milliseconds that an answer waits for it. */
const patience = 1_000;

/** Asks Slack for a user's language (`users:read`); undefined without the scope or where it is neither French nor English. */
export function createLocales() {
  const known = new LRUCache<string, { readonly language?: Language }>(kept);
  return async (client: WebClient, workspace: string, user: string): Promise<Language | undefined> => {
    const key = `${workspace} ${user}`;
    const remembered = known.get(`${workspace} `) ?? known.get(key);
    if (remembered) return remembered.language;
    const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error("late")), patience).unref());
    try {
      const { user: found } = await Promise.race([client.users.info({ user, include_locale: true }), late]);
      const language = (["fr", "en"] as const).find((each) => found?.locale?.startsWith(each));
      known.set(key, language ? { language } : {});
      return language;
    } catch (error) {
      const isRefused = error instanceof WebAPIPlatformError && refusals.has(error.data.error);
      if (isRefused) known.set(`${workspace} `, {});
      else known.set(key, {}, { ttl: failureKept });
      return undefined;
    }
  };
}
