import type { Reply } from "../assistant/reply.ts";

/** Where a digest goes. */
export interface Destination {
  readonly platform: "slack" | "discord";
  /** Slack team or enterprise, Discord server. */
  readonly workspace: string;
  readonly channel: string;
}

/** One channel's digest of one day, ready to be shown. */
export interface Parcel {
  /** The channel's local date, YYYY-MM-DD. */
  readonly edition: string;
  /** The same for every attempt at this channel and edition, at most 25 characters (Discord's limit for a nonce). */
  readonly nonce: string;
  readonly reply: Reply;
}

/** What became of one attempt to post. */
export type Posting =
  /** It is in the channel. `message` is the platform's id of it. */
  | { readonly outcome: "sent"; readonly message: string }
  /** The channel does not take it (gone, archived, no permission, token revoked): pause it. */
  | { readonly outcome: "refused"; readonly reason: string }
  /** Surely not posted, for a fault of the program's that another attempt would meet again: the channel is not to blame. */
  | { readonly outcome: "failed"; readonly reason: string }
  /** Surely not posted; may be tried again after so many milliseconds (429, 5xx that was answered before anything was done, a token that is being replaced). */
  | { readonly outcome: "later"; readonly after: number; readonly reason: string }
  /** No reply came: it may be there or not. */
  | { readonly outcome: "lost"; readonly reason: string };

/** Posts digests on one platform. Adapters implement it; delivery decides what to try and when. */
export interface Courier {
  readonly platform: Destination["platform"];
  /** One attempt, never repeated by itself. Throws nothing. */
  post(destination: Destination, parcel: Parcel): Promise<Posting>;
  /** Looks for an edition in the channel, before a second attempt: its message's id, or that it is not there, or that it can't be told. */
  find(
    destination: Destination,
    parcel: Pick<Parcel, "edition" | "nonce">,
  ): Promise<{ readonly found: string } | "absent" | "unreadable">;
}
