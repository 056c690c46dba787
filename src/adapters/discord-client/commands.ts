import { type APIApplicationCommand, type REST, Routes } from "discord.js";
import { type CommandChange, compareCommands, renderCommands } from "../discord/render-commands.ts";

/** What registering changes at Discord. With `write` all commands are registered when any differs: Discord counts the writes of a day. */
export async function registerCommands(
  rest: REST,
  application: string,
  { write }: { readonly write: boolean },
): Promise<readonly CommandChange[]> {
  const route = Routes.applicationCommands(application);
  const registered = await rest.get(route, { query: new URLSearchParams({ with_localizations: "true" }) });
  const changes = compareCommands(registered as readonly APIApplicationCommand[]);
  if (write && changes.length > 0) await rest.put(route, { body: renderCommands() });
  return changes;
}
