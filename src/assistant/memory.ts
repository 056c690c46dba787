import { LRUCache } from "lru-cache";
import type { Language } from "../engine/answer.ts";
import { LONGEST_QUESTION } from "../engine/understand/judge.ts";
import type { Log } from "../log.ts";
import type { Store } from "../store/store.ts";
import type { Asker } from "./assistant.ts";
import { type Kept, readKept } from "./request.ts";

/** How long another process's change of a preference may go unseen, in milliseconds. */
const preferenceAge = 30_000;
/** How long what a reply's buttons need is known to be kept, in milliseconds: the same reply again need not write it again. The store keeps it for 30 days. */
const keptAge = 3_600_000;

/** What the assistant remembers. A store that fails costs the memory, never the answer. */
export interface Memory {
  previous(conversation: string | undefined): Promise<readonly string[]>;
  /** Keeps a question of a conversation and what the reply's buttons need. False: the buttons would lead nowhere. */
  keep(what: {
    readonly conversation?: string;
    readonly question?: string;
    readonly key: string;
    readonly kept?: Kept;
  }): Promise<boolean>;
  kept(key: string): Promise<Kept | undefined>;
  languageOf(asker: Asker): Promise<Language | undefined>;
  setLanguage(asker: Asker, language: Language | undefined): Promise<void>;
}

/** The assistant's memory over the store. */
export function createMemory(store: Store, log: Log, now: () => number): Memory {
  const preferences = new LRUCache<string, { readonly language: Language | undefined }>({
    max: 10_000,
    ttl: preferenceAge,
  });
  const recentlyKept = new LRUCache<string, true>({ max: 50_000, ttl: keptAge });
  const keyOf = ({ platform, workspace, user }: Asker) => `${platform} ${workspace} ${user}`;

  async function orElse<Value>(work: () => Promise<Value>, instead: Value): Promise<Value> {
    try {
      return await work();
    } catch (error) {
      log.error({ err: error }, "the store failed; answering without it");
      return instead;
    }
  }

  return {
    previous: (conversation) =>
      conversation === undefined
        ? Promise.resolve([])
        : orElse(() => store.conversations.previous(conversation, now()), []),

    keep: ({ conversation, question, key, kept }) =>
      orElse(async () => {
        const remembered =
          conversation !== undefined && question !== undefined && question.length <= LONGEST_QUESTION
            ? store.conversations.append(conversation, question, now())
            : undefined;
        const buttons = kept && !recentlyKept.has(key) ? store.requests.put(key, kept, now()) : undefined;
        await Promise.all([remembered, buttons]);
        if (buttons) recentlyKept.set(key, true);
        return true;
      }, false),

    kept: (key) => orElse(async () => readKept(await store.requests.get(key, now())), undefined),

    async languageOf(asker) {
      const key = keyOf(asker);
      let known = preferences.get(key);
      if (!known) {
        known = { language: await orElse(() => store.preferences.language(asker), undefined) };
        preferences.set(key, known);
      }
      return known.language ?? asker.locale;
    },

    async setLanguage({ platform, workspace, user }, language) {
      const who = { platform, workspace, user };
      await store.preferences.setLanguage(who, language, now());
      preferences.set(`${platform} ${workspace} ${user}`, { language });
    },
  };
}
