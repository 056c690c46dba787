import { type APIMessage, DiscordAPIError, RateLimitError, type REST, Routes } from "discord.js";
import type { Place } from "../../assistant/outbox.ts";
import type { Reply } from "../../assistant/reply.ts";
import type { Courier, Posting } from "../../digest/courier.ts";
import type { Log } from "../../log.ts";
import { limits } from "../discord/limits.ts";
import type { Heard } from "../discord/parse.ts";
import { type DiscordMessage, renderReply } from "../discord/render.ts";
import { filesOf } from "../discord/render-files.ts";
import { renderWhole } from "../discord/render-picture.ts";
import { connectionWait, isUnconnected } from "../unconnected.ts";

/** A message for a channel. */
interface Post {
  readonly channel: string;
  readonly reply: Reply;
  /** The same for every attempt: within minutes Discord makes one message of them. At most 25 characters. */
  readonly nonce: string;
  /** The end of the key of its conversation. */
  readonly thread: string;
  /** The message that it replies to. */
  readonly question?: string;
}

/** No permission, and no such channel. */
const channelStatuses: ReadonlySet<number> = new Set([403, 404]);
/** Lines of an error that are kept: what it is, and the first member of the message that is at fault. */
const faultLines = 2;
/** Milliseconds until a token that Discord refuses is tried again: whoever replaces it restarts the program. */
const tokenWait = 300_000;
/** Missing permission, and a file that is too large for the place: https://docs.discord.com/developers/topics/opcodes-and-status-codes#json */
const pictureErrors: ReadonlySet<number | string> = new Set([50013, 40005]);
/** Pages of a channel's history that are looked at, a hundred messages each. */
const pages = 10;

/** When a snowflake was made, in milliseconds since 1970: https://docs.discord.com/developers/reference#snowflakes */
function instantOf(snowflake: string): number {
  return Number(BigInt(snowflake) >> 22n) + 1_420_070_400_000;
}

/** What became of a call that did not succeed. */
function classify(error: unknown): Exclude<Posting, { readonly outcome: "sent" }> {
  if (error instanceof RateLimitError) return { outcome: "later", after: error.retryAfter, reason: "429" };
  if (error instanceof DiscordAPIError) {
    const reason = `${error.message.split("\n").slice(0, faultLines).join(" ")} (${error.code})`;
    if (error.status === 401) return { outcome: "later", after: tokenWait, reason };
    return { outcome: channelStatuses.has(error.status) ? "refused" : "failed", reason };
  }
  const reason = error instanceof Error ? error.message : String(error);
  return isUnconnected(error) ? { outcome: "later", after: connectionWait, reason } : { outcome: "lost", reason };
}

/** One attempt to post; only when Discord refused the picture, the reply follows without it. Throws nothing. */
async function postReply(rest: REST, post: Post, log: Log): Promise<Posting> {
  // Only responses to interactions can be for one person.
  const reply = { ...post.reply, private: false };
  const message = await renderWhole(reply, post.thread, log);
  try {
    return await send(rest, post, message);
  } catch (error) {
    const isPicture = error instanceof DiscordAPIError && pictureErrors.has(error.code) && message.files.length > 0;
    if (!isPicture) return classify(error);
  }
  try {
    return await send(rest, post, renderReply(reply, { thread: post.thread }));
  } catch (error) {
    return classify(error);
  }
}

async function send(rest: REST, { channel, nonce, question }: Post, { body, files }: DiscordMessage): Promise<Posting> {
  const reference = question === undefined ? undefined : { message_id: question, fail_if_not_exists: false };
  const sent = (await rest.post(Routes.channelMessages(channel), {
    body: { ...body, nonce, enforce_nonce: true, ...(reference && { message_reference: reference }) },
    files: filesOf(files),
  })) as APIMessage;
  return { outcome: "sent", message: sent.id };
}

/** Looks for a message in a channel back to an instant (milliseconds since 1970). Throws nothing. */
async function findMessage(
  rest: REST,
  channel: string,
  since: number,
  isIt: (message: APIMessage) => boolean,
  log: Log,
): ReturnType<Courier["find"]> {
  try {
    return await look(rest, channel, since, isIt);
  } catch (error) {
    log.error({ err: error, channel }, "a message could not be looked up");
    return "unreadable";
  }
}

async function look(
  rest: REST,
  channel: string,
  since: number,
  isIt: (message: APIMessage) => boolean,
): ReturnType<Courier["find"]> {
  let before: string | undefined;
  for (let page = 0; page < pages; page += 1) {
    const query = new URLSearchParams({ limit: String(limits.history), ...(before !== undefined && { before }) });
    const messages = (await rest.get(Routes.channelMessages(channel), { query })) as readonly APIMessage[];
    const found = messages.find(isIt);
    if (found) return { found: found.id };
    const last = messages.at(-1);
    // Without the right to read the history the list is empty, too.
    if (!last) return page > 0 || (await isEmpty(rest, channel)) ? "absent" : "unreadable";
    if (Date.parse(last.timestamp) < since || messages.length < limits.history) return "absent";
    before = last.id;
  }
  return "unreadable";
}

async function isEmpty(rest: REST, channel: string): Promise<boolean> {
  const { last_message_id: last } = (await rest.get(Routes.channel(channel))) as { last_message_id?: string | null };
  return last === null;
}

/** Where a reply to a message goes: into its channel, as a reply to it. */
export function placeOf(
  rest: REST,
  { message, id, thread, bot, log }: Heard & { readonly bot: string; readonly log: Log },
): Place {
  const { channel } = message.asker;
  const isReply = ({ author, message_reference: reference }: APIMessage) =>
    author.id === bot && reference?.message_id === id;
  return {
    post: (reply) => postReply(rest, { channel, reply, nonce: id, thread, question: id }, log),
    async find() {
      const found = await findMessage(rest, channel, instantOf(id), isReply, log);
      // Where the channel can't be read, the nonce still makes one message of all attempts.
      return found === "unreadable" ? "absent" : found;
    },
  };
}

/** Milliseconds that a channel's date may begin before the same date in UTC. */
const earliestZone = 14 * 3_600_000;

/** Posts digests. An edition is known again by its nonce, which its buttons carry. */
export function createCourier(rest: REST, log: Log): Courier {
  return {
    platform: "discord",
    post: ({ channel }, { nonce, reply }) => postReply(rest, { channel, nonce, reply, thread: nonce }, log),
    find({ channel }, { edition, nonce }) {
      const isIt = ({ author, nonce: given, components }: APIMessage) =>
        author.bot === true && (given === nonce || JSON.stringify(components ?? []).includes(` ${nonce}"`));
      return findMessage(rest, channel, Date.parse(edition) - earliestZone, isIt, log);
    },
  };
}
