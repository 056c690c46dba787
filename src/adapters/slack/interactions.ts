import type {
  AllMiddlewareArgs,
  BlockAction,
  SlackActionMiddlewareArgs,
  SlackCommandMiddlewareArgs,
} from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import type { Asker, Assistant } from "../../assistant/assistant.ts";
import type { Outbox } from "../../assistant/outbox.ts";
import { languages } from "../../engine/answer.ts";
import type { Log } from "../../log.ts";
import { placeOf } from "../slack-client/post.ts";
import { respond } from "../slack-client/respond.ts";
import type { AskerOf } from "./adapter.ts";
import { conversationKey, readText } from "./parse.ts";

type Typed = SlackCommandMiddlewareArgs & AllMiddlewareArgs;
type Pressed = SlackActionMiddlewareArgs<BlockAction> & AllMiddlewareArgs;

/** What the command and the buttons work with. */
interface Parts {
  readonly assistant: Assistant;
  readonly outbox: Outbox;
  readonly log: Log;
  readonly askerOf: AskerOf;
  readonly publishHome: (asker: Asker, client: WebClient) => Promise<void>;
}

/** Answers the slash command, for the asker alone, and the buttons. */
export function createInteractions({ assistant, outbox, log, askerOf, publishHome }: Parts) {
  async function command({ command: typed, ack, client, context }: Typed): Promise<void> {
    await ack();
    const { team_id: team, channel_id: channel, user_id: user } = typed;
    const text = readText(typed.text);
    const canPost = /^digest/i.test(text) ? await isMember(client, channel) : undefined;
    const asker = await askerOf({ team, context, channel, user, client });
    const reply = await assistant.runCommandLine({
      asker: canPost === undefined ? asker : { ...asker, canPost },
      text,
    });
    outbox.report(await respond(typed.response_url, { response_type: "ephemeral" }, reply, log), { channel });
  }

  async function press({ ack, action, body, client, context }: Pressed): Promise<void> {
    await ack();
    const { container, message, response_url: url } = body;
    const team = body.team?.id ?? body.user.team_id ?? "";
    const channel: string = body.channel?.id ?? "";
    const asker = await askerOf({ team, context, channel, user: body.user.id, client });
    if (action.type === "static_select") {
      const chosen = languages.find((language) => language === action.selected_option?.value);
      await assistant.setLanguage(asker, chosen);
      return publishHome(asker, client);
    }
    // The native thumbs have the button's id as value, the others as name.
    const id = "value" in action && typeof action.value === "string" ? action.value : action.action_id;
    const isPrivate = container?.is_ephemeral === true;
    const opened: string | undefined = message?.thread_ts ?? container?.thread_ts;
    const thread = opened ?? (isPrivate || channel.startsWith("D") ? undefined : message?.ts);
    const target = { channel, ...(thread && { thread_ts: thread }) };
    const conversation = conversationKey(asker.workspace, target, isPrivate ? asker.user : undefined);
    const { effect, reply } = await assistant.press(id, asker, { conversation, private: isPrivate });
    const answer = async (manner: Parameters<typeof respond>[1]) =>
      outbox.report(await respond(url, { ...(opened && { thread_ts: opened }), ...manner }, reply, log), target);
    if (effect === "replace") return answer({ replace_original: true });
    if (effect === "whisper") return answer({ response_type: "ephemeral", replace_original: false });
    // Shared once; a question may be asked again later.
    const moment = id.startsWith("share") ? container?.message_ts : action.action_ts;
    const key = `slack press ${asker.workspace}:${channel}:${moment}:${id}`;
    const mark = { event_type: "maroc2030_reply", event_payload: { event: key } } as const;
    const place = placeOf(client, target, mark, action.action_ts, log);
    const outcome = await outbox.send({ keys: [key], about: target }, async () => reply, place);
    // A response address reaches channels that the bot is not a member of, and needs no token.
    const isSurelyUnposted = outcome === "refused" || outcome === "failed" || outcome === "later";
    if (isSurelyUnposted) await answer({ response_type: "in_channel", replace_original: false });
  }

  return { command, press };
}

/** True when the bot can post in a channel; undefined without the scope that tells (`channels:read`, `groups:read`). */
async function isMember(client: WebClient, channel: string): Promise<boolean | undefined> {
  try {
    const { channel: found } = await client.conversations.info({ channel });
    return found?.is_im || found?.is_member;
  } catch (error) {
    return String(error).includes("channel_not_found") ? false : undefined;
  }
}
