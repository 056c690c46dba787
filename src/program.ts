import { Hono } from "hono";
import type { Adapter } from "./adapters/adapter.ts";
import { createWeb } from "./adapters/web/web.ts";
import type { Asker, Assistant, DigestCommands } from "./assistant/assistant.ts";
import { createAssistant } from "./assistant/create.ts";
import { type Settings, SettingsError } from "./config.ts";
import { createDigestCommands } from "./digest/commands.ts";
import { createDigests, type Digests } from "./digest/digests.ts";
import type { Language } from "./engine/answer.ts";
import type { Engine } from "./engine/engine.ts";
import { type HttpServer, startServer } from "./http/server.ts";
import { createSystem } from "./http/system.ts";
import { startEngine } from "./live-engine.ts";
import { createLog, type Log } from "./log.ts";
import { createMetrics, type Metrics } from "./metrics.ts";
import { describeStart } from "./start-report.ts";
import { type OpenedStore, openStore } from "./store/open.ts";
import type { Store } from "./store/store.ts";

/** The running program. */
export interface Program {
  /** Of the one HTTP port, as this machine reaches it. */
  readonly address: string;
  readonly log: Log;
  /** What is on, what is off and which setting would turn it on. */
  readonly report: readonly string[];
  /** Ends everything in order: no new work, the message in hand, the connections, the store. */
  stop(): Promise<void>;
}

/** Everything that chat platforms need beside the page. */
interface Chat {
  readonly opened: OpenedStore;
  readonly adapters: readonly Adapter[];
  readonly digests: Digests;
}

/** How often what outlived its time is deleted, in milliseconds. */
const cleaningInterval = 3_600_000;

/** What is closed when the program ends, by its turn: first and together what brings new work, last what everything stands on. */
const turns = ["work", "store", "data"] as const;

/** Ends what was started, in the order of the turns; one that fails does not keep the others from ending. */
function createEndings(log: Log) {
  const endings = new Map<(typeof turns)[number], (() => Promise<unknown>)[]>();
  return {
    add(turn: (typeof turns)[number], ending: () => Promise<unknown>): void {
      endings.set(turn, [...(endings.get(turn) ?? []), ending]);
    },
    async run(): Promise<void> {
      for (const turn of turns) {
        const results = await Promise.allSettled((endings.get(turn) ?? []).map((ending) => ending()));
        endings.delete(turn);
        for (const result of results) {
          if (result.status === "rejected") log.error({ err: result.reason, turn }, "could not be ended in order");
        }
      }
    },
  };
}

type Endings = ReturnType<typeof createEndings>;

/** What the parts of the program share. */
interface Common {
  readonly settings: Settings;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly engine: () => Engine;
  readonly endings: Endings;
}

/** The configured chat platforms, connected; their SDKs are loaded only when they are wanted. */
async function connectAdapters(
  common: Common,
  store: Store,
  assistant: Assistant,
  commands: DigestCommands,
): Promise<readonly Adapter[]> {
  const { settings, log, metrics, engine, endings } = common;
  const { slack, discord, defaultLanguage } = settings;
  const shared = { assistant, engine, store, log, metrics, defaultLanguage };
  // Both are loaded before either starts: a start that is refused must find somebody waiting for it.
  const [slackRoom, discordRoom] = await Promise.all([
    slack && import("./adapters/slack/adapter.ts"),
    discord && import("./adapters/discord/adapter.ts"),
  ]);
  const starts: Promise<Adapter>[] = [];
  if (slack && slackRoom) {
    const digests = (asker: Asker, language: Language) => commands.run("list", {}, { asker, language });
    starts.push(slackRoom.createSlack({ ...shared, settings: slack, digests }));
  }
  if (discord && discordRoom) {
    starts.push(discordRoom.createDiscord({ ...shared, settings: discord }));
  }
  const results = await Promise.allSettled(starts);
  const adapters = results.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
  for (const adapter of adapters) endings.add("work", () => adapter.stop());
  const refused = results.find((result) => result.status === "rejected");
  if (refused) throw refused.reason;
  return adapters;
}

async function startChat(common: Common, server: HttpServer): Promise<Chat> {
  const { settings, log, metrics, engine, endings } = common;
  const opened = await openStore({
    stateFolder: settings.stateFolder,
    ...(settings.databaseUrl !== undefined && { databaseUrl: settings.databaseUrl }),
    log,
  });
  endings.add("store", () => opened.store.close());
  const { store, db } = opened;
  const commands = createDigestCommands({ db, engine, now: Date.now });
  const { defaultLanguage, rateLimit } = settings;
  const assistant = createAssistant({ engine, store, log, metrics, defaultLanguage, rateLimit, digests: commands });
  const adapters = await connectAdapters(common, store, assistant, commands);
  for (const { route } of adapters) if (route) server.mount(route);
  const digests = createDigests({
    store,
    db,
    engine,
    log,
    couriers: adapters.flatMap(({ courier }) => courier ?? []),
    count: (platform, outcome) => metrics.digest(platform, outcome),
  });
  await digests.start();
  endings.add("work", () => digests.stop());
  const cleaning = setInterval(() => {
    store.clean(Date.now()).then(
      (rows) => log.debug({ rows }, "store cleaned"),
      (error: unknown) => log.error({ err: error }, "the store could not be cleaned"),
    );
  }, cleaningInterval);
  endings.add("work", async () => clearInterval(cleaning));
  return { opened, adapters, digests };
}

/** Starts everything that the settings turn on. Throws a `SettingsError`, a `DataError` or a `StoreError` when it can't; nothing keeps running then. */
export async function startProgram(settings: Settings): Promise<Program> {
  const log = createLog(settings.logLevel);
  const metrics = createMetrics();
  const endings = createEndings(log);
  let chat: Chat | undefined;
  let connecting = settings.slack !== undefined || settings.discord !== undefined;

  async function missing(): Promise<readonly string[]> {
    if (connecting) return ["the chat platforms are being connected"];
    if (!chat) return [];
    const store = await chat.opened.store.ping().then(
      () => [],
      () => ["the database does not answer"],
    );
    return [...chat.adapters.flatMap((adapter) => adapter.missing() ?? []), ...store];
  }

  try {
    const live = await startEngine(settings.dataFolder, log, ({ catalogue }) =>
      metrics.dataset(catalogue.version, catalogue.agreements.length),
    );
    endings.add("data", () => live.close());
    const { engine } = live;
    const { metricsToken } = settings;
    const app = new Hono();
    app.route(
      "/",
      createSystem({ missing, registry: metrics.registry, ...(metricsToken !== undefined && { metricsToken }) }),
    );
    app.route("/", createWeb({ engine, settings, log, metrics }));
    const server = await listen(app, settings);
    endings.add("work", () => server.close());
    if (connecting) chat = await startChat({ settings, log, metrics, engine, endings }, server);
    connecting = false;
    const report = describeStart(settings, server.address, engine().catalogue);
    return { address: server.address, log, report, stop: () => endings.run() };
  } catch (error) {
    await endings.run();
    throw error;
  }
}

async function listen(app: Hono, { host, port }: Settings): Promise<HttpServer> {
  try {
    return await startServer(app, { host, port });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EADDRINUSE") throw new SettingsError(`PORT ${port} on ${host} is in use: set another one`);
    if (code === "EACCES") throw new SettingsError(`PORT ${port} may not be opened by this user: set one above 1023`);
    if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
      throw new SettingsError(`HOST ${host} is no address of this machine`);
    throw error;
  }
}
