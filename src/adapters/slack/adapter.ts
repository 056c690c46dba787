import { App, type BlockAction } from "@slack/bolt";
import { WebClient, type WebClientOptions } from "@slack/web-api";
import type { Asker, Assistant } from "../../assistant/assistant.ts";
import { createOutbox, type Outbox } from "../../assistant/outbox.ts";
import { SettingsError, type SlackSettings } from "../../config.ts";
import type { Answer, Language } from "../../engine/answer.ts";
import type { Engine } from "../../engine/engine.ts";
import type { Log } from "../../log.ts";
import type { Metrics } from "../../metrics.ts";
import type { Store } from "../../store/store.ts";
import type { Adapter } from "../adapter.ts";
import { createCourier } from "./courier.ts";
import { createHome } from "./home.ts";
import { createInstallations } from "./install.ts";
import { createInteractions } from "./interactions.ts";
import { createLocales } from "./locale.ts";
import { commandName } from "./manifest.ts";
import { type MessageEvent, parseMessage, type Source, workspaceOf } from "./parse.ts";
import { placeOf } from "./post.ts";
import { acknowledgeLate, boltLogger, createHttp, createSocket } from "./transport.ts";

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

/** What the parts of the adapter share. */
export interface SlackParts extends SlackOptions {
  readonly outbox: Outbox;
  /** Adds the user's language on Slack, where it may be asked for. */
  localise(asker: Asker, client: WebClient): Promise<Asker>;
}

/** A message event as Bolt hands it over. */
interface Incoming {
  readonly event: object;
  readonly body: { readonly team_id: string; readonly event_id?: string };
  readonly context: Source & { readonly botUserId?: string; readonly retryNum?: number };
  readonly client: WebClient;
}

/** Milliseconds that a call of the Web API may take. */
const timeout = 5_000;

/** Starts Slack. Throws with one line when a token is refused. */
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
  const identity = oauth ? undefined : await named("SLACK_BOT_TOKEN", identify(client));
  const authorize = identity && { authorize: async () => identity };
  const app = new App({ receiver: transport.receiver, logger, clientOptions, convoStore: false, ...authorize });
  const settle = acknowledgeLate(app, logger);
  const outbox = createOutbox("slack", { seen: store.seen, log, metrics });
  const localeOf = createLocales();
  async function localise(asker: Asker, own: WebClient): Promise<Asker> {
    const locale = await localeOf(own, asker.workspace, asker.user);
    return locale ? { ...asker, locale } : asker;
  }

  async function answer({ event, body, context, client: own }: Incoming): Promise<void> {
    const { team_id: team, event_id: id } = body;
    const message = event as MessageEvent;
    const botUser = context.botUserId && { botUser: context.botUserId };
    const where = { team, workspace: workspaceOf(team, context), ...botUser, followUps: settings.channelFollowUps };
    const heard = parseMessage(message, where);
    if (!heard) return;
    const mark = { event_type: "maroc2030_reply", event_payload: { event: heard.key, event_id: id ?? "" } } as const;
    const about = { keys: [...(id ? [`slack event ${id}`] : []), heard.key], again: (context.retryNum ?? 0) > 0, about: heard.target };
    const make = async () =>
      assistant.answerMessage({ ...heard.message, asker: await localise(heard.message.asker, own) });
    await outbox.send(about, make, placeOf(own, heard.target, mark, message.ts, log));
  }

  const parts = { ...options, outbox, localise };
  const home = createHome(parts);
  const { command, press } = createInteractions(parts, home.publish);
  app.event("app_mention", answer);
  app.event("message", answer);
  app.event("app_home_opened", home.open);
  app.event("assistant_thread_started", home.openThread);
  app.command(commandName, command);
  app.action<BlockAction>(/./, press);
  app.event("app_uninstalled", ({ context }) => installations.erase(context));
  app.event("tokens_revoked", async ({ event, context }) => {
    if (event.tokens.bot?.length) await installations.forget(context);
  });
  await named("SLACK_APP_TOKEN", transport.start());
  return {
    name: "slack",
    missing: transport.missing,
    stop: () => transport.stop().then(settle),
    ...(transport.route && { route: transport.route }),
    courier: createCourier(async (workspace) => (oauth ? installations.clientOf(workspace) : client), log),
  };
}

async function identify(client: WebClient) {
  const { bot_id: botId = "", user_id: botUserId = "" } = await client.auth.test();
  return { botToken: client.token ?? "", botId, botUserId };
}

/** Names the setting whose token Slack refused, or could not be asked about. */
async function named<Result>(setting: string, work: Promise<Result>): Promise<Result> {
  return work.catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SettingsError(`${setting} could not be used with Slack: ${reason}`, { cause: error });
  });
}
