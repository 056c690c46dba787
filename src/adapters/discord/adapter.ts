import { REST } from "discord.js";
import type { Assistant } from "../../assistant/assistant.ts";
import { lenientSeen } from "../../assistant/lenient-seen.ts";
import { createOutbox } from "../../assistant/outbox.ts";
import { type DiscordSettings, SettingsError } from "../../config.ts";
import type { Log } from "../../log.ts";
import type { Metrics } from "../../metrics.ts";
import type { SeenEvents, Store } from "../../store/store.ts";
import type { Adapter } from "../adapter.ts";
import { registerCommands } from "../discord-client/commands.ts";
import { createEndpoint } from "../discord-client/endpoint.ts";
import { createGateway, type Gateway } from "../discord-client/gateway.ts";
import { createCourier, placeOf } from "../discord-client/post.ts";
import { refusalOf, restOptions } from "../discord-client/rest.ts";
import { createInHand } from "../in-hand.ts";
import { createInteractions } from "./interactions.ts";
import { readMessage } from "./parse.ts";
import { warmPictures } from "./render-picture.ts";

/** What the Discord adapter is made of. */
export interface DiscordOptions {
  readonly settings: DiscordSettings;
  readonly assistant: Assistant;
  readonly store: Pick<Store, "seen" | "eraseWorkspace">;
  readonly log: Log;
  readonly metrics: Metrics;
}

/** What the parts of the adapter share. */
export interface DiscordParts extends DiscordOptions {
  readonly rest: REST;
  readonly seen: SeenEvents;
}

/** Milliseconds at most between two attempts to reach Discord at the start. */
const longestStartWait = 10_000;

/** Starts Discord. Rejects with one line when it refuses token or application; while it can't be reached it is tried again, and `missing()` says so. */
export async function createDiscord(options: DiscordOptions): Promise<Adapter> {
  const { settings, assistant, store, log, metrics } = options;
  const { publicKey } = settings;
  const rest = new REST(restOptions(settings)).setToken(settings.token);
  const seen = lenientSeen(store.seen, log);
  const outbox = createOutbox("discord", { seen, log, metrics });
  const interactions = createInteractions({ ...options, rest, seen });
  const inHand = createInHand("discord", log);
  let gateway: Gateway | undefined;
  let isStarted = false;

  async function start(): Promise<void> {
    const changes = await registerCommands(rest, settings.applicationId, { write: true });
    if (changes.length > 0) log.info({ changes }, "Discord commands registered");
    // A stop closes only a gateway that is there already.
    if (inHand.isStopping()) return;
    if (settings.gateway) {
      gateway = createGateway(settings, log, {
        interaction: (interaction) => inHand.take(() => interactions.answer(interaction)),
        message: (data, hearing) => {
          const heard = readMessage(data, hearing);
          if (!heard) return;
          const event = { keys: [`discord message ${data.id}`], about: { channel: data.channel_id } };
          const place = placeOf(rest, { ...heard, bot: hearing.bot, log });
          inHand.take(() => outbox.send(event, () => assistant.answerMessage(heard.message), place));
        },
        removed: (guild) => inHand.take(() => store.eraseWorkspace("discord", guild)),
      });
      await gateway.connect();
    }
    isStarted = true;
  }

  inHand.take(() => warmPictures(log));
  try {
    await start();
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal !== undefined) throw new SettingsError(refusal, { cause: error });
    log.error({ err: error }, "Discord can't be reached; it is tried again");
    inHand.keepTrying(start, longestStartWait);
  }
  return {
    name: "discord",
    missing: () => (isStarted && (gateway?.isConnected() ?? true) ? undefined : "the connection to Discord"),
    async stop() {
      await inHand.stop();
      await gateway?.close();
    },
    ...(publicKey !== undefined && { route: createEndpoint({ publicKey, answer: interactions.respond, log }) }),
    courier: createCourier(rest, log),
  };
}
