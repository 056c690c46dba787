/** The slash command. */
export const commandName = "/maroc2030";

/** Scopes without which the bot can't work, in the order in which they are explained. */
export const botScopes = ["app_mentions:read", "chat:write", "commands", "im:history", "assistant:write"] as const;
