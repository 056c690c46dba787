import { setTimeout as sleep } from "node:timers/promises";
import { type APIInteraction, DiscordAPIError, Routes } from "discord.js";
import type { DiscordParts } from "./adapter.ts";
import { type Incoming, languageOf, readInteraction } from "./parse.ts";
import { type Callback, pong, renderChoices, renderEffect, renderFailure } from "./render-callback.ts";
import { filesOf } from "./render-files.ts";

/** Milliseconds that an interaction stays taken: nobody can answer it later than Discord takes it. */
const lease = 3_600_000;
/** Milliseconds within which a response is tried again: after three seconds Discord takes none. */
const patience = 2_500;
/** Attempts at one response, and milliseconds before the second; before each later one it is so much more. */
const attempts = 5;
const wait = 150;
/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#json */
const alreadyAcknowledged = 40060;

/** Answers interactions, from the gateway and over HTTP alike: each once, with its first response. */
export function createInteractions({ rest, seen, assistant, log, metrics }: DiscordParts) {
  async function respond(incoming: Incoming): Promise<Callback | undefined> {
    switch (incoming.kind) {
      case "ping":
        return pong;
      case "complete":
        return renderChoices(assistant.complete(incoming.command, incoming.option, incoming.typed, incoming.language));
      case "command": {
        const reply = await assistant.runCommand(incoming.call);
        return renderEffect({ effect: reply.private ? "whisper" : "post", reply }, incoming.thread, log);
      }
      case "press":
        return renderEffect(await assistant.press(incoming.id, incoming.asker, incoming.place), incoming.thread, log);
      case "unsupported":
        return undefined;
    }
  }

  /** Hands the response to `send`, unless it was given already or nothing is offered for it. */
  async function answer(interaction: APIInteraction, send: (callback: Callback) => Promise<void> | void) {
    const incoming = readInteraction(interaction);
    const work = async () => {
      const callback = await respond(incoming).catch((error: unknown) => {
        log.error({ err: error, interaction: interaction.id }, "an interaction could not be answered");
        // While somebody types, Discord takes nothing but choices.
        return incoming.kind === "complete" ? renderChoices([]) : renderFailure(languageOf(interaction));
      });
      if (callback) await send(callback);
    };
    // A ping is answered each time, and completions have no effect.
    const isRepeatable = incoming.kind === "ping" || incoming.kind === "complete";
    const claim = () => seen.claim([`discord interaction ${interaction.id}`], Date.now(), lease);
    if (isRepeatable || (await claim()) !== "taken") await work();
  }

  /** Answers an interaction of the gateway that arrived at `arrival` (of `performance.now()`) by a call. Does not throw for what Discord says. */
  async function call({ id, token }: APIInteraction, { body, files }: Callback, arrival: number): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await rest.post(Routes.interactionCallback(id, token), { body, files: filesOf(files), auth: false });
        return;
      } catch (error) {
        const code = error instanceof DiscordAPIError ? error.code : undefined;
        if (code === alreadyAcknowledged) return;
        const age = Math.round(performance.now() - arrival);
        const pause = wait * attempt;
        if (code === undefined && attempt < attempts && age + pause < patience) {
          await sleep(pause);
          continue;
        }
        metrics.post("discord", code === undefined ? "lost" : "refused");
        log.error({ err: error, interaction: id, age, attempt }, "an interaction was not answered");
        return;
      }
    }
  }

  return {
    answer(interaction: APIInteraction) {
      const arrival = performance.now();
      return answer(interaction, (callback) => call(interaction, callback, arrival));
    },
    /** The response for whoever asked over HTTP; undefined when there is none. */
    respond: (interaction: APIInteraction) =>
      new Promise<Callback | undefined>((resolve, reject) => {
        answer(interaction, resolve).then(() => resolve(undefined), reject);
      }),
  };
}
