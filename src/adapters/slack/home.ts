import type { HomeView } from "@slack/types";
import type { WebClient } from "@slack/web-api";
import type { Asker } from "../../assistant/assistant.ts";
import type { SlackParts } from "./adapter.ts";
import { limits } from "./limits.ts";
import { askerOf, type Source, workspaceOf } from "./parse.ts";
import { renderHome } from "./render-home.ts";

/** An event as Bolt hands it over. */
interface Opened<Event> {
  readonly event: Event;
  readonly body: { readonly team_id: string };
  readonly context: Source;
  readonly client: WebClient;
}

interface Thread {
  readonly channel_id: string;
  readonly thread_ts?: string;
}

/** The app's home, and the prompts of its own conversation. */
export function createHome({ assistant, engine, digests, localise, defaultLanguage }: SlackParts) {
  async function publish(asker: Asker, client: WebClient): Promise<void> {
    const { locale: _, ...nobody } = asker;
    const chosen = await assistant.languageOf(nobody);
    const language = (await assistant.languageOf(asker)) ?? defaultLanguage;
    const view = renderHome(engine(), { language, chosen, digests: await digests?.(asker, language) });
    await client.views.publish({ user_id: asker.user, view: view as HomeView });
  }

  async function prompt(asker: Asker, client: WebClient, thread: Thread): Promise<void> {
    const language = (await assistant.languageOf(asker)) ?? defaultLanguage;
    const now = new Date().toISOString().slice(0, 10);
    const { suggestions } = engine().ask(language === "fr" ? "bonjour" : "hello", { now, language });
    const prompts = suggestions.slice(0, limits.prompts).map((question) => ({ title: question, message: question }));
    if (prompts.length > 0) await client.assistant.threads.setSuggestedPrompts({ ...thread, prompts });
  }

  return {
    publish,
    /** A tab was opened: the home is published, the messages get prompts (without a thread: with one they fail silently). */
    async open({
      event,
      body,
      context,
      client,
    }: Opened<{ user: string; channel: string; tab?: string }>): Promise<void> {
      const asker = await localise(askerOf(workspaceOf(body.team_id, context), event.channel, event.user), client);
      await (event.tab === "home" ? publish(asker, client) : prompt(asker, client, { channel_id: event.channel }));
    },
    /** The older assistant experience opens a thread. */
    async openThread({
      event,
      body,
      context,
      client,
    }: Opened<{ assistant_thread: Thread & { user_id: string } }>): Promise<void> {
      const { user_id: user, channel_id, thread_ts } = event.assistant_thread;
      const asker = await localise(askerOf(workspaceOf(body.team_id, context), channel_id, user), client);
      await prompt(asker, client, { channel_id, ...(thread_ts && { thread_ts }) });
    },
  };
}
