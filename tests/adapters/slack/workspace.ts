import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Adapter } from "../../../src/adapters/adapter.ts";
import { createSlack, type SlackOptions } from "../../../src/adapters/slack/adapter.ts";
import { createAssistant } from "../../../src/assistant/create.ts";
import type { SlackSettings } from "../../../src/config.ts";
import { createLog } from "../../../src/log.ts";
import { createMetrics } from "../../../src/metrics.ts";
import type { Store } from "../../../src/store/store.ts";
import { engine } from "../../corpus/engine.ts";
import { createSender, signingSecret } from "../../doubles/slack/sender.ts";
import { appToken, botToken, type SlackApi, startSlackApi } from "../../doubles/slack/web-api.ts";

/** The adapter on a local stand-in of Slack, with its log and its port. */
export interface TestSlack {
  readonly api: SlackApi;
  readonly adapter: Adapter;
  readonly address: string;
  readonly send: ReturnType<typeof createSender>;
  readonly lines: readonly Record<string, unknown>[];
  metrics(): Promise<string>;
  stop(): Promise<void>;
}

/** Starts the adapter over HTTP, or over a socket, on a Slack of its own or a given one. */
export async function startSlack(
  store: Store,
  given: {
    readonly settings?: Partial<SlackSettings>;
    readonly socket?: boolean;
    readonly api?: SlackApi;
    readonly rateLimit?: number;
    readonly digests?: SlackOptions["digests"];
  } = {},
): Promise<TestSlack> {
  const api = given.api ?? (await startSlackApi());
  const lines: Record<string, unknown>[] = [];
  const log = createLog("info", { write: (line) => void lines.push(JSON.parse(line)) });
  const metrics = createMetrics();
  const shared = { engine: () => engine, store, log, metrics, defaultLanguage: "fr" } as const;
  const assistant = createAssistant({ ...shared, rateLimit: given.rateLimit });
  const transport = given.socket ? { appToken } : { signingSecret };
  const settings: SlackSettings = {
    apiUrl: api.url,
    channelFollowUps: false,
    botToken,
    ...transport,
    ...given.settings,
  };
  const adapter = await createSlack({
    ...shared,
    settings,
    assistant,
    ...(given.digests && { digests: given.digests }),
  });
  const server = createServer((request, response) => adapter.route?.handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    api,
    adapter,
    address,
    send: createSender(address),
    lines,
    metrics: () => metrics.registry.metrics(),
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await adapter.stop();
      if (!given.api) await api.close();
    },
  };
}
