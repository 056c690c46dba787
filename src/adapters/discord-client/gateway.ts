import {
  type APIInteraction,
  Client,
  Events,
  GatewayDispatchEvents,
  GatewayIntentBits,
  type GatewayMessageCreateDispatchData,
  Options,
  Partials,
  Status,
} from "discord.js";
import type { DiscordSettings } from "../../config.ts";
import type { Log } from "../../log.ts";
import { type Hearing, languageOf } from "../discord/parse.ts";
import { restOptions } from "./rest.ts";

/** What the gateway brings. */
interface Listeners {
  readonly interaction: (interaction: APIInteraction) => void;
  readonly message: (message: GatewayMessageCreateDispatchData, hearing: Hearing) => void;
  /** The bot was removed from a server; one that is only out of reach for a while is no such thing. */
  readonly removed: (guild: string) => void;
}

/** A connection to the gateway. */
export type Gateway = ReturnType<typeof createGateway>;

/** Connects to the gateway without any privileged intent, and keeps nothing of what passes by. */
export function createGateway(settings: DiscordSettings, log: Log, listeners: Listeners) {
  const { shards, token, applicationId } = settings;
  const isOwn = ({ id }: { readonly id: string }) => id === client.user?.id;
  const client: Client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    allowedMentions: { parse: [] },
    rest: restOptions(settings),
    ...(shards === "auto" ? { shards } : { shardCount: shards }),
    makeCache: Options.cacheWithLimits({
      MessageManager: 0,
      UserManager: { maxSize: 1, keepOverLimit: isOwn },
      GuildMemberManager: { maxSize: 1, keepOverLimit: isOwn },
    }),
  });
  client.on(Events.Error, (error) => log.error({ err: error }, "the Discord client failed"));
  client.on(Events.ShardError, (error, shard) => log.warn({ err: error, shard }, "the Discord gateway failed"));
  client.on(Events.ShardReconnecting, (shard) => log.warn({ shard }, "the Discord gateway is gone; connecting again"));
  client.on(Events.ShardResume, (shard) => log.info({ shard }, "the Discord gateway is back"));
  client.on(Events.ShardReady, (shard) => log.info({ shard }, "connected to the Discord gateway"));
  client.on(Events.ShardDisconnect, ({ code }, shard) =>
    log.error({ code, shard }, "Discord closed the gateway for good: see its gateway close event codes"),
  );
  client.on(Events.GuildDelete, ({ id }) => listeners.removed(id));
  client.ws.on(GatewayDispatchEvents.InteractionCreate, listeners.interaction);
  client.ws.on(GatewayDispatchEvents.MessageCreate, (message: GatewayMessageCreateDispatchData) => {
    const guild = client.guilds.cache.get(message.guild_id ?? "");
    // Without the community features, the server's locale is Discord's default and says nothing.
    const locale = guild?.features.includes("COMMUNITY") ? languageOf({ locale: guild.preferredLocale }) : undefined;
    listeners.message(message, { bot: client.user?.id ?? applicationId, locale });
  });
  return {
    /** Rejects when Discord refuses the token or can't be reached; the connection is of no use then. */
    connect: () => client.login(token),
    isConnected: () => client.isReady() && client.ws.shards.every(({ status }) => status === Status.Ready),
    close: () => {
      client.removeAllListeners(Events.ShardReconnecting);
      return client.destroy();
    },
  };
}
