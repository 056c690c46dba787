import type { HomeView } from "@slack/types";
import type { WebClient } from "@slack/web-api";
import type { Asker } from "../../assistant/assistant.ts";
import type { SlackOptions } from "./adapter.ts";
import { limits } from "./limits.ts";
import { renderHome } from "./render-home.ts";

/** The app's home, and the prompts of its own conversation. */
export function createHome({ assistant, engine, digests, defaultLanguage }: SlackOptions) {
  const languageOf = async (asker: Asker) => (await assistant.languageOf(asker)) ?? defaultLanguage;
  return {
    async publish(asker: Asker, client: WebClient): Promise<void> {
      const { locale: _, ...nobody } = asker;
      const language = await languageOf(asker);
      const chosen = await assistant.languageOf(nobody);
      const view = renderHome(engine(), { language, chosen, digests: await digests?.(asker, language) });
      await client.views.publish({ user_id: asker.user, view: view as HomeView });
    },
    /** In the app's messages without a thread (with one they fail silently), in the older assistant with it. */
    async prompt(asker: Asker, client: WebClient, thread?: string): Promise<void> {
      const language = await languageOf(asker);
      const now = new Date().toISOString().slice(0, 10);
      const { suggestions } = engine().ask(language === "fr" ? "bonjour" : "hello", { now, language });
      const prompts = suggestions.slice(0, limits.prompts).map((question) => ({ title: question, message: question }));
      const place = { channel_id: asker.channel, ...(thread && { thread_ts: thread }) };
      if (prompts.length > 0) await client.assistant.threads.setSuggestedPrompts({ ...place, prompts });
    },
  };
}
