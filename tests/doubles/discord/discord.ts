import { once } from "node:events";
import { createGatewayDouble } from "./gateway.ts";
import { type Call, createRestApi } from "./rest-api.ts";

/** The bot of the stand-in. */
export const token = "test.token.of-the-bot";
export const bot = "900000000000000001";
export const application = "900000000000000002";
/** A server in French with the community features, and one that left its locale at the default. */
export const frenchGuild = "800000000000000001";
export const plainGuild = "800000000000000002";

/** A local Discord, REST and gateway on one port of this machine. */
export type DiscordDouble = Awaited<ReturnType<typeof startDiscord>>;

/** Starts a local Discord. */
export async function startDiscord({ shards = 1 }: { readonly shards?: number } = {}) {
  const url = () => api.address().replace("http", "ws");
  const api = createRestApi({ token, bot, gatewayUrl: url, shards });
  const guilds = [
    { id: frenchGuild, locale: "fr", isCommunity: true },
    { id: plainGuild, locale: "en-US", isCommunity: false },
  ];
  const gateway = createGatewayDouble(api.server, { token, bot, application, guilds, url });
  api.server.listen(0, "127.0.0.1");
  await once(api.server, "listening");

  const callbacksOf = (id?: string): readonly Call[] =>
    api.calls.filter(
      ({ path }) => path.endsWith("/callback") && (id === undefined || path.startsWith(`/interactions/${id}/`)),
    );
  const posts = (channel?: string): readonly Call[] =>
    api.calls.filter(
      ({ method, path }) =>
        method === "POST" &&
        path.endsWith("/messages") &&
        (channel === undefined || path === `/channels/${channel}/messages`),
    );

  return {
    ...api,
    gateway,
    /** For `DISCORD_API_URL`. */
    apiUrl: `${api.address()}/api`,
    /** Responses to interactions. */
    callbacksOf,
    /** Messages that were posted or tried. */
    posts,
    async stop(): Promise<void> {
      gateway.end();
      api.server.closeAllConnections();
      await new Promise((resolve) => api.server.close(resolve));
    },
  };
}
