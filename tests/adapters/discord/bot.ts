import { createDiscord } from "../../../src/adapters/discord/adapter.ts";
import type { Assistant, DigestCommands } from "../../../src/assistant/assistant.ts";
import type { DiscordSettings } from "../../../src/config.ts";
import { createLog } from "../../../src/log.ts";
import type { Store } from "../../../src/store/store.ts";
import { createChat } from "../../assistant/chat.ts";
import { application, type DiscordDouble, token } from "../../doubles/discord/discord.ts";

/** The real adapter with the real client and assistant, against a local Discord. */
export async function startBot(
  discord: Pick<DiscordDouble, "apiUrl">,
  store: Store,
  options: {
    readonly settings?: Partial<DiscordSettings>;
    readonly rateLimit?: number;
    readonly digests?: DigestCommands;
    /** Parts of the assistant that behave otherwise. */
    readonly instead?: Partial<Assistant>;
  } = {},
) {
  const { settings = {}, instead = {}, ...rest } = options;
  const chat = createChat(store, rest);
  const lines: Record<string, unknown>[] = [];
  const log = createLog("info", { write: (line) => void lines.push(JSON.parse(line)) });
  const adapter = await createDiscord({
    settings: { token, applicationId: application, gateway: true, shards: 1, apiUrl: discord.apiUrl, ...settings },
    assistant: { ...chat.assistant, ...instead },
    store,
    log,
    metrics: chat.metrics,
  });
  return { ...chat, adapter, log, lines };
}

/** All texts of a message's components, as they are read. */
export function textOf(body: object): string {
  const texts = [...JSON.stringify(body).matchAll(/"content":"((?:[^"\\]|\\.)*)"/g)].map(([, text]) =>
    JSON.parse(`"${text}"`),
  );
  return texts.join("\n").replaceAll(/\\(?=[^A-Za-z0-9\s])/g, "");
}

/** The `custom_id`s of a message's buttons and the values of its menus, by what they do (`page`, `language`, `ask` …). */
export function buttonsOf(body: object): ReadonlyMap<string, string> {
  const ids = [...JSON.stringify(body).matchAll(/"(?:custom_id|value)":"([^"]*)"/g)].map(([, id = ""]) => id);
  // The first of each kind stays.
  return new Map(
    ids
      .filter((id) => id.includes(":"))
      .toReversed()
      .map((id) => [id.split(":")[0] ?? "", id]),
  );
}
