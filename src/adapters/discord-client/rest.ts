import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, type RESTOptions } from "discord.js";
import type { DiscordSettings } from "../../config.ts";

/** How the REST API is called. Nothing is repeated by itself: what may be repeated is decided where it is sent. */
export function restOptions({ apiUrl }: DiscordSettings): Partial<RESTOptions> {
  const rejectOnRateLimit = ["/channels"];
  return { timeout: 5_000, retries: 0, rejectOnRateLimit, ...(apiUrl !== undefined && { api: apiUrl }) };
}

/** What is wrong with the settings when Discord refuses them. */
export function refusalOf(error: unknown): string | undefined {
  const status = error instanceof DiscordAPIError ? error.status : undefined;
  const isToken = error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
  if (status === 401 || isToken) return "DISCORD_TOKEN is refused by Discord: it should be the bot's token";
  if (status !== 403 && status !== 404) return undefined;
  return "DISCORD_APPLICATION_ID should be the id of the application that DISCORD_TOKEN belongs to";
}
