import { type AllMiddlewareArgs, App, type BlockAction, type SlackEventMiddlewareArgs } from "@slack/bolt";
import { WebClient, type WebClientOptions } from "@slack/web-api";
import type { Asker, Assistant } from "../../assistant/assistant.ts";
import { createOutbox } from "../../assistant/outbox.ts";
import { SettingsError, type SlackSettings } from "../../config.ts";
import type { Answer, Language } from "../../engine/answer.ts";
import type { Engine } from "../../engine/engine.ts";
import type { Log } from "../../log.ts";
import type { Metrics } from "../../metrics.ts";
import type { Store } from "../../store/store.ts";
import type { Adapter } from "../adapter.ts";
import { createInHand } from "../in-hand.ts";
import { createInstallations } from "../slack-client/install.ts";
import { createLocales } from "../slack-client/locale.ts";
import { commandName } from "../slack-client/manifest.ts";
import { placeOf, refusalOf } from "../slack-client/post.ts";
import { acknowledgeLate, boltLogger, createHttp, createSocket } from "../slack-client/transport.ts";
import { createCourier } from "./courier.ts";
import { createHome } from "./home.ts";
import { createInteractions } from "./interactions.ts";
import { type MessageEvent, parseMessage, type Source, workspaceOf } from "./parse.ts";

/** What the Slack adapter is made of. */
export interface SlackOptions {
  readonly settings: SlackSettings;
  readonly assistant: Assistant;
  readonly engine: () => Engine;
  readonly store: Store;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly defaultLanguage: Language;
  /** The digests of a workspace, for the app's home. */
  readonly digests?: (asker: Asker, language: Language) => Promise<Answer>;
}

/** Who does something: the user, with the language that Slack knows of where it may be asked. */
export type AskerOf = (who: {
  readonly team: string;
  readonly context: Source;
  readonly channel: string;
  readonly user: string;
  readonly client: WebClient;
}) => Promise<Asker>;

type Heard = SlackEventMiddlewareArgs<"message" | "app_mention"> & AllMiddlewareArgs;

/** Milliseconds that a call of the Web API may take. */
const timeout = 5_000;

/** Milliseconds at most between two attempts to reach Slack at the start. */
const longestStartWait = 10_000;

/** Starts Slack. Rejects with one line when it refuses a token; while it can't be reached it is tried again, and `missing()` says so. */
export async function createSlack(options: SlackOptions): Promise<Adapter> {
  const { settings, assistant, store, log, metrics } = options;
  const { botToken, oauth, appToken, apiUrl } = settings;
  const logger = boltLogger(log);
  const reach: WebClientOptions = { timeout, logger, ...(apiUrl && { slackApiUrl: apiUrl }) };
  // A client that repeats a post by itself would post twice: what may be repeated is decided by the outbox.
  const clientOptions: WebClientOptions = { ...reach, rejectRateLimitedCalls: true, retryConfig: { retries: 0 } };
  const installations = createInstallations(store, settings, clientOptions);
  const transport = appToken
    ? createSocket(appToken, reach, logger)
    : createHttp(settings, installations.store, clientOptions, logger);
  const client = new WebClient(botToken, clientOptions);
  let identity: Awaited<ReturnType<typeof identify>> | undefined;
  // Nothing arrives before it is known. A copy, since Bolt writes the event's user and team into it.
  const authorize = !oauth && { authorize: async () => ({ ...identity }) };
  const app = new App({ receiver: transport.receiver, logger, clientOptions, convoStore: false, ...authorize });
  const settle = acknowledgeLate(app, logger);
  const inHand = createInHand("slack", log);
  const outbox = createOutbox("slack", { seen: store.seen, log, metrics });
  const localeOf = createLocales();
  const askerOf: AskerOf = async ({ team, context, channel, user, client: own }) => {
    const workspace = workspaceOf(team, context);
    const locale = await localeOf(own, workspace, user);
    // Any member may manage a channel's digest in Slack.
    return { platform: "slack", workspace, channel, user, mayManage: true, ...(locale && { locale }) };
  };

  async function answer({ event, body, context, client: own }: Heard): Promise<void> {
    const { team_id: team, event_id: id } = body;
    const workspace = workspaceOf(team, context);
    const heard = parseMessage(event as MessageEvent, workspace, context.botUserId, settings.channelFollowUps);
    if (!heard) return;
    const { target, key, user, ...message } = heard;
    const mark = { event_type: "maroc2030_reply", event_payload: { event: key, event_id: id ?? "" } } as const;
    const make = async () => {
      const asker = await askerOf({ team, context, channel: target.channel, user, client: own });
      return assistant.answerMessage({ ...message, asker });
    };
    const keys = id ? [`slack event ${id}`, key] : [key];
    await outbox.send({ keys, about: target }, make, placeOf(own, target, mark, event.ts, log));
  }

  const home = createHome(options);
  const { command, press } = createInteractions({ assistant, log, outbox, askerOf, publishHome: home.publish });
  app.event("app_mention", answer);
  app.event("message", answer);
  app.command(commandName, command);
  app.action<BlockAction>(/./, press);
  app.event("app_home_opened", async ({ event: { tab, channel, user }, body, context, client: own }) => {
    const asker = await askerOf({ team: body.team_id, context, channel, user, client: own });
    await (tab === "home" ? home.publish(asker, own) : home.prompt(asker, own));
  });
  app.event("assistant_thread_started", async ({ event, body, context, client: own }) => {
    const { user_id: user, channel_id: channel, thread_ts: thread } = event.assistant_thread;
    await home.prompt(await askerOf({ team: body.team_id, context, channel, user, client: own }), own, thread);
  });
  app.event("app_uninstalled", ({ context }) => installations.erase(context));
  app.event("tokens_revoked", async ({ event, context }) => {
    if (event.tokens.bot?.length) await installations.forget(context);
  });

  async function start(): Promise<void> {
    if (!oauth) identity = await named("SLACK_BOT_TOKEN", identify(client));
    await named("SLACK_APP_TOKEN", transport.start());
  }

  try {
    await start();
  } catch (error) {
    if (error instanceof SettingsError) throw error;
    log.error({ err: error }, "Slack can't be reached; it is tried again");
    inHand.keepTrying(start, longestStartWait);
  }
  return {
    name: "slack",
    missing: transport.missing,
    async stop() {
      await transport.stop();
      await Promise.all([inHand.stop(), settle()]);
    },
    ...(transport.route && { route: transport.route }),
    courier: createCourier(async (workspace) => (oauth ? installations.clientOf(workspace) : client), log),
  };
}

async function identify(client: WebClient) {
  const { bot_id: botId = "", user_id: botUserId = "" } = await client.auth.test();
  return { botToken: client.token ?? "", botId, botUserId };
}

/** Names the setting whose token Slack refuses; what else goes wrong stays as it is. */
async function named<Result>(setting: string, work: Promise<Result>): Promise<Result> {
  return work.catch((error: unknown) => {
    const refusal = refusalOf(error);
    if (refusal === undefined) throw error;
    throw new SettingsError(`${setting} could not be used with Slack: ${refusal}`, { cause: error });
  });
}
