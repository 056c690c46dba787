import type { Language } from "../engine/answer.ts";

/** Milliseconds since 1970, as `Date.now()` gives them. Time comes in from outside, so that tests and clean-up agree on it. */
export type Instant = number;

/** What became of a claim: ours for the first time, ours after another process died over it, or somebody else's (working on it or done). */
export type Claim = "first" | "resumed" | "taken";

/**
 * Events and messages that were seen, so that each is answered once across redelivery, processes and restarts.
 * A claim is a lease: it is finished after the reply, so that a crash before it does not lose the answer.
 */
export interface SeenEvents {
  /** Claims all keys together; one that is taken refuses them all. `lease` in milliseconds: how long the work may take before another may resume it. */
  claim(keys: readonly string[], now: Instant, lease: number): Promise<Claim>;
  /** The reply is out: the keys stay taken until their time to live ends (24 hours). */
  finish(keys: readonly string[], now: Instant): Promise<void>;
  /** Nothing was sent: the next delivery may try again. */
  release(keys: readonly string[]): Promise<void>;
}

/**
 * The last questions of conversations, oldest first, for 24 hours. The key of a conversation in a workspace begins with
 * `platform:workspace:`, so that it is erased with the workspace.
 */
export interface Conversations {
  previous(conversation: string, now: Instant): Promise<readonly string[]>;
  /** Appends a question and keeps the last five. */
  append(conversation: string, question: string, now: Instant): Promise<void>;
}

/** What buttons show again, by a key derived from the content; kept 30 days after the last use. */
export interface Requests {
  put(key: string, request: unknown, now: Instant): Promise<void>;
  get(key: string, now: Instant): Promise<unknown>;
}

/** Installations of the Slack app by `slack <workspace>`, encrypted at rest by whoever hands them in (see `createSeal`). */
export interface Installations {
  put(id: string, sealed: string, now: Instant): Promise<void>;
  get(id: string): Promise<string | undefined>;
  delete(id: string): Promise<void>;
}

/** What a user chose, by platform, workspace and user. */
export interface Preferences {
  language(user: UserKey): Promise<Language | undefined>;
  setLanguage(user: UserKey, language: Language | undefined, now: Instant): Promise<void>;
}

export interface UserKey {
  readonly platform: string;
  readonly workspace: string;
  readonly user: string;
}

/** One thumb. No user id is kept. */
export interface FeedbackEntry {
  readonly at: Instant;
  readonly platform: string;
  readonly verdict: "up" | "down";
  readonly question: string;
  readonly reading: string;
  readonly status: string;
  readonly language: Language;
  readonly dataVersion: string;
}

export interface Feedback {
  add(entry: FeedbackEntry): Promise<void>;
  /** Oldest first, read page by page. */
  all(): AsyncIterable<FeedbackEntry>;
}

/** Everything that must survive a restart. Each member is safe to use from several processes on one PostgreSQL. */
export interface Store {
  readonly seen: SeenEvents;
  readonly conversations: Conversations;
  readonly requests: Requests;
  readonly installations: Installations;
  readonly preferences: Preferences;
  readonly feedback: Feedback;
  /** Rejects when the database does not answer within 5 seconds. */
  ping(): Promise<void>;
  /** Deletes what outlived its time; returns the number of rows. */
  clean(now: Instant): Promise<number>;
  /** Erases everything of a workspace: conversations, installations, preferences, subscriptions, deliveries. */
  eraseWorkspace(platform: string, workspace: string): Promise<void>;
  close(): Promise<void>;
}
