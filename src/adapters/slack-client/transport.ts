import type { IncomingMessage } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import {
  type App,
  HTTPReceiver,
  type InstallationStore,
  type Logger,
  type LogLevel,
  type ReceiverEvent,
  SocketModeReceiver,
} from "@slack/bolt";
import type { WebClientOptions } from "@slack/web-api";
import type { SlackSettings } from "../../config.ts";
import type { Route } from "../../http/server.ts";
import type { Log } from "../../log.ts";
import type { Adapter } from "../adapter.ts";
import { limits } from "../slack/limits.ts";
import { botScopes } from "./manifest.ts";

/** How events come in: over a socket, or over HTTP on the one port, where there is nothing to connect to. */
interface Transport extends Pick<Adapter, "missing" | "route"> {
  readonly receiver: HTTPReceiver | SocketModeReceiver;
  /** Lets events in; nothing comes before. Rejects when Slack refuses the token. After a stop it does nothing. */
  start(): Promise<unknown>;
  stop(): Promise<unknown>;
}

/** How the SDK asks for a socket's address while Slack does not give one: without an end, and not too seldom (milliseconds). */
const socketRetries = { forever: true, factor: 1.3, maxTimeout: 10_000, unref: true };
/** Milliseconds that a start waits for the socket; then the SDK goes on alone, and `missing` says that it is not there. */
const socketPatience = 3_000;

/** Bolt's logger on ours. */
export function boltLogger(log: Log): Logger {
  const write =
    (level: "debug" | "warn" | "error") =>
    (...parts: readonly unknown[]) => {
      if (log.isLevelEnabled(level)) log[level]({ err: parts.find((part) => part instanceof Error) }, parts.join(" "));
    };
  const debug = write("debug");
  const level = () => "info" as LogLevel.INFO;
  return {
    debug,
    info: debug,
    warn: write("warn"),
    error: write("error"),
    setLevel: level,
    getLevel: level,
    setName: level,
  };
}

/** Socket Mode: https://docs.slack.dev/apis/events-api/using-socket-mode */
export function createSocket(appToken: string, clientOptions: WebClientOptions, logger: Logger): Transport {
  const installerOptions = { clientOptions: { ...clientOptions, retryConfig: socketRetries } };
  const receiver = new SocketModeReceiver({ appToken, logger, installerOptions });
  let isConnected = false;
  let isStopped = false;
  for (const event of ["connected", "close", "disconnected", "reconnecting"])
    receiver.client.on(event, () => {
      isConnected = event === "connected";
      // The SDK does not give up an attempt that is under way.
      if (isConnected && isStopped) void receiver.stop();
    });
  return {
    receiver,
    async start() {
      if (!isStopped) await Promise.race([receiver.start(), sleep(socketPatience, undefined, { ref: false })]);
    },
    async stop() {
      isStopped = true;
      await receiver.stop();
    },
    missing: () => (isConnected ? undefined : "Slack's socket is not connected"),
  };
}

/** Events, commands, interactions and installs over HTTP, on a port that somebody else listens on. */
export function createHttp(
  settings: SlackSettings,
  store: InstallationStore,
  clientOptions: WebClientOptions,
  logger: Logger,
): Transport {
  const { oauth, apiUrl, signingSecret = "" } = settings;
  const receiver = new HTTPReceiver({
    signingSecret,
    logger,
    ...(oauth && {
      clientId: oauth.clientId,
      clientSecret: oauth.clientSecret,
      stateSecret: oauth.stateSecret,
      redirectUri: `${oauth.publicUrl}/slack/oauth_redirect`,
      scopes: [...botScopes(settings.channelFollowUps).all],
      installationStore: store,
      installerOptions: {
        redirectUriPath: "/slack/oauth_redirect",
        directInstall: true,
        clientOptions,
        ...(apiUrl && { authorizationUrl: new URL("../oauth/v2/authorize", apiUrl).href }),
      },
    }),
  });
  let isOpen = false;
  const route: Route = {
    prefix: "/slack",
    handle(request, response) {
      try {
        if (isOpen && !isFuture(request)) return receiver.requestListener(request, response);
        // What is not taken for now Slack sends again.
        response.writeHead(isOpen ? 401 : 503);
      } catch {
        // Bolt throws for a path or method that is none of its own.
        response.writeHead(404);
      }
      response.end();
      request.resume();
    },
  };
  return {
    receiver,
    route,
    async start() {
      isOpen = true;
    },
    stop: async () => undefined,
    missing: () => (isOpen ? undefined : "Slack can't be reached"),
  };
}

/** Bolt refuses requests that were signed long ago, but takes those from the future. */
function isFuture({ headers }: IncomingMessage): boolean {
  return Number(headers["x-slack-request-timestamp"]) > Date.now() / 1_000 + limits.clockSkew;
}

/**
 * Acknowledges events after they were handled, in time for Slack's three seconds: Bolt does it before, and what a
 * process dies over would never come again. Gives a wait for what is in hand, of as long as an answer may take.
 */
export function acknowledgeLate(app: App, logger: Logger): () => Promise<void> {
  const handle = app.processEvent.bind(app);
  const inHand = new Set<Promise<void>>();
  async function handleEvent(event: ReceiverEvent): Promise<void> {
    if (event.body.type !== "event_callback") return handle(event);
    let isAcknowledged = false;
    const acknowledge = async () => {
      if (isAcknowledged) return;
      isAcknowledged = true;
      // A socket that dropped can't take it: the event comes again, and is known by then.
      await event.ack().catch((error: unknown) => logger.warn("an event could not be acknowledged", error));
    };
    const timer = setTimeout(acknowledge, limits.acknowledge);
    try {
      await handle({ ...event, ack: async () => undefined });
      await acknowledge();
    } finally {
      clearTimeout(timer);
    }
  }
  app.processEvent = (event) => {
    const handled = handleEvent(event).finally(() => inHand.delete(handled));
    inHand.add(handled);
    return handled;
  };
  return async () => {
    await Promise.race([Promise.allSettled(inHand), sleep(limits.settle, undefined, { ref: false })]);
  };
}
