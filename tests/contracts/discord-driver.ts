import { vi } from "vitest";
import { createDigestCommands } from "../../src/digest/commands.ts";
import { buttonsOf, startBot, textOf } from "../adapters/discord/bot.ts";
import { engine } from "../corpus/engine.ts";
import { frenchGuild, plainGuild, startDiscord } from "../doubles/discord/discord.ts";
import { command, message, press, snowflake } from "../doubles/discord/payloads.ts";
import { memoryStore } from "../store/stores.ts";
import { type Driver, rateLimit, type Shown } from "./driver.ts";

/** Milliseconds for what takes a moment on a busy machine. */
const patience = 15_000;

/** Labels of buttons and menus, which are read too. */
function labelsOf(body: object): string {
  const labels = JSON.stringify(body).matchAll(/"(?:label|placeholder|description)":"((?:[^"\\]|\\.)*)"/g);
  return [...labels].map(([, label]) => JSON.parse(`"${label}"`)).join("\n");
}

/** A server: a mention, then replies to the bot's messages. */
export async function startDiscordDriver(): Promise<Driver> {
  const opened = await memoryStore();
  const discord = await startDiscord();
  const digests = createDigestCommands({ db: opened.db, engine: () => engine, now: Date.now });
  const bot = await startBot(discord, opened.store, { rateLimit, digests });
  await vi.waitFor(() => {
    if (bot.adapter.missing() !== undefined) throw new Error("not connected yet");
  }, patience);

  return {
    name: "discord",
    lacks: {},
    async open({ locale }) {
      const where = {
        user: snowflake(),
        channel: snowflake(),
        guild: locale === "fr" ? frenchGuild : plainGuild,
        locale: locale === "fr" ? "fr" : "en-GB",
      };
      let last: object | undefined;

      function shown(body: { readonly flags?: number }): Shown {
        const ids = buttonsOf(body);
        return {
          text: `${textOf(body)}\n${labelsOf(body)}`,
          isPrivate: ((body.flags ?? 0) & 64) !== 0,
          async press(action) {
            const id = ids.get(action) ?? "";
            if (id === "") throw new Error(`no button ${action}`);
            return interact(press(id, where));
          },
        };
      }

      async function interact(interaction: { readonly id: string }): Promise<Shown> {
        discord.gateway.dispatch("INTERACTION_CREATE", interaction);
        return vi.waitFor(() => {
          const [call] = discord.callbacksOf(interaction.id);
          if (!call) throw new Error("no response yet");
          return shown(call.body.data);
        }, patience);
      }

      return {
        async say(text) {
          const asked = last ? message(text, { ...where, repliesTo: last }) : message(`<@bot> ${text}`, where);
          discord.gateway.dispatch("MESSAGE_CREATE", asked);
          return vi.waitFor(() => {
            const call = discord
              .posts(where.channel)
              .find(({ body }) => body.message_reference.message_id === asked.id);
            last = discord.messages.find(({ message_reference: to }) => to?.message_id === asked.id);
            if (!call || !last) throw new Error("no reply yet");
            return shown(call.body);
          }, patience);
        },
        command: (name, options) => interact(command(name, options, where)),
      };
    },
    faults: () => discord.faults,
    async stop() {
      await bot.adapter.stop();
      await discord.stop();
      await opened.close();
    },
  };
}
