import type { ColumnType } from "kysely";
import type { DigestTables } from "../digest/tables.ts";

/** Milliseconds since 1970; PostgreSQL's bigint comes back as a string. */
type InstantColumn = ColumnType<string, number, number>;

interface SeenEventsTable {
  key: string;
  /** How often it was claimed; more than once means that a process died over it. */
  attempts: number;
  /** Until then nobody else may claim it; the end of its life once it is finished. */
  leased_until: InstantColumn;
  expires_at: InstantColumn;
}

interface ConversationsTable {
  key: string;
  /** Oldest first, at most five. */
  questions: string[];
  expires_at: InstantColumn;
}

interface RequestsTable {
  key: string;
  /** JSON as text: PostgreSQL's own JSON types refuse the character U+0000. */
  request: string;
  expires_at: InstantColumn;
}

interface InstallationsTable {
  id: string;
  sealed: string;
  updated_at: InstantColumn;
}

interface PreferencesTable {
  platform: string;
  workspace: string;
  user_id: string;
  language: string;
  updated_at: InstantColumn;
}

interface FeedbackTable {
  id: ColumnType<string, never, never>;
  at: InstantColumn;
  platform: string;
  verdict: string;
  question: string;
  reading: string;
  status: string;
  language: string;
  data_version: string;
}

/** Every table, as the last migration leaves it. */
export interface Database extends DigestTables {
  seen_events: SeenEventsTable;
  conversations: ConversationsTable;
  requests: RequestsTable;
  installations: InstallationsTable;
  preferences: PreferencesTable;
  feedback: FeedbackTable;
}

/** Tables whose rows end at their `expires_at`; the clean-up empties them. */
export const expiringTables = [
  "seen_events",
  "conversations",
  "requests",
] as const satisfies readonly (keyof Database)[];

/** Tables whose rows belong to one workspace, by their columns `platform` and `workspace`; erased together with it. */
export const workspaceTables = [
  "preferences",
  "digest_subscriptions",
  "digest_deliveries",
  "digest_memory",
] as const satisfies readonly (keyof Database)[];
