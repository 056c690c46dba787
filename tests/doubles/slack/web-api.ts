import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Arguments, methods } from "./methods.ts";
import { createSocketHub, type SocketHub } from "./socket-hub.ts";
import { faultsOfMessage } from "./validate-message.ts";

/** A message as the stand-in keeps it. */
export interface StoredMessage {
  readonly channel: string;
  readonly ts: string;
  readonly thread_ts?: string;
  /** Seen by this user alone. */
  readonly onlyFor?: string;
  text: string;
  blocks: readonly Readonly<Record<string, unknown>>[];
  readonly metadata?: { readonly event_type: string; readonly event_payload: Readonly<Record<string, string>> };
  readonly token: string;
}

/** One call of the Web API, or one use of a response address (`response_url`). */
export interface Call {
  readonly method: string;
  readonly args: Arguments;
  readonly token: string;
}

/** How the next call of a method goes wrong. `applied`: Slack did it all the same. */
export type Failure =
  | { readonly error: string }
  | { readonly status: number; readonly retryAfter?: number; readonly applied?: boolean }
  | { readonly lost: true; readonly applied?: boolean };

/** What the methods work on. */
export interface Workspace {
  readonly messages: StoredMessage[];
  readonly views: Map<string, Readonly<Record<string, unknown>>>;
  /** Channels that exist, and whether the bot is a member; DMs always are. */
  readonly channels: Map<string, boolean>;
  readonly tokens: Map<string, { readonly team: string; readonly botUser: string }>;
  readonly scopes: Set<string>;
  readonly locales: Map<string, string>;
  /** Block types that this workspace refuses. */
  readonly refused: Set<string>;
  readonly hub: SocketHub;
  nextTs(): string;
}

/** A local stand-in of the Slack Web API, with its documented limits and errors. */
export interface SlackApi extends Workspace {
  /** For `SLACK_API_URL`. */
  readonly url: string;
  readonly calls: Call[];
  /** The next calls of a method go wrong, one failure each. */
  fail(method: string, ...failures: Failure[]): void;
  /** A response address of a command or interaction: five uses. */
  responseUrl(): string;
  /** What was sent to response addresses. */
  readonly responses: Arguments[];
  /** Waits until a call of the method has come that fits. */
  called(method: string, fits?: (call: Call) => boolean): Promise<Call>;
  /** Can't be reached: connections are refused, until it is reached again. */
  unplug(): Promise<void>;
  plugIn(): Promise<void>;
  close(): Promise<void>;
}

export const botToken = "xoxb-test";
export const appToken = "xapp-test";

/** Starts the stand-in with one workspace T1, its bot UBOT, and the channels C1 and G1. */
export async function startSlackApi(): Promise<SlackApi> {
  const calls: Call[] = [];
  const responses: Arguments[] = [];
  const failures = new Map<string, Failure[]>();
  const waiting = new Set<() => void>();
  const uses = new Map<string, number>();
  let clock = 1_790_000_000_000_000;
  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const address = `http://127.0.0.1:${port}`;
  const workspace: Workspace = {
    messages: [],
    views: new Map(),
    channels: new Map([
      ["C1", true],
      ["G1", true],
      ["D1", true],
    ]),
    tokens: new Map([[botToken, { team: "T1", botUser: "UBOT" }]]),
    scopes: new Set(["channels:history", "groups:history", "im:history"]),
    locales: new Map(),
    refused: new Set(),
    hub: createSocketHub(server, address.replace("http", "ws")),
    nextTs: () => {
      clock += 1_000;
      return `${Math.floor(clock / 1_000_000)}.${String(clock % 1_000_000).padStart(6, "0")}`;
    },
  };

  function note(call: Call): void {
    calls.push(call);
    for (const wake of waiting) wake();
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const args = await readArguments(request);
    const path = new URL(request.url ?? "/", address).pathname;
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? "")?.[1] ?? String(args.token ?? "");
    const isResponse = path.startsWith("/response/");
    const method = isResponse ? "response_url" : path.replace("/api/", "");
    const failure = failures.get(method)?.shift();
    const run = () => (isResponse ? useResponse(path, args) : runMethod(method, args, token));
    if (failure && "lost" in failure) {
      if (failure.applied) run();
      note({ method, args, token });
      request.socket.destroy();
      return;
    }
    const reply = (status: number, body: unknown, headers: Record<string, string> = {}) => {
      response.writeHead(status, { "content-type": "application/json", connection: "close", ...headers });
      response.end(typeof body === "string" ? body : JSON.stringify(body));
      note({ method, args, token });
    };
    if (failure && "error" in failure) return reply(200, { ok: false, error: failure.error });
    if (failure) {
      if (failure.applied) run();
      const wait = failure.retryAfter === undefined ? undefined : { "retry-after": String(failure.retryAfter) };
      return reply(failure.status, { ok: false, error: failure.status === 429 ? "ratelimited" : "internal" }, wait);
    }
    return reply(200, run());
  }

  function runMethod(method: string, args: Arguments, token: string): unknown {
    const own = methods[method];
    if (!own) return { ok: false, error: "unknown_method", req_method: method };
    if (method !== "oauth.v2.access" && method !== "apps.connections.open" && !workspace.tokens.has(token))
      return { ok: false, error: "invalid_auth" };
    return own(args, workspace, token);
  }

  function useResponse(path: string, args: Arguments): unknown {
    const used = (uses.get(path) ?? 0) + 1;
    uses.set(path, used);
    if (used > 5) return { ok: false, error: "used_url" };
    const faults = faultsOfMessage({ text: String(args.text), blocks: args.blocks });
    const types = (args.blocks as { type: string }[] | undefined)?.map(({ type }) => type) ?? [];
    if (faults.length > 0 || types.some((type) => workspace.refused.has(type))) return "invalid_blocks";
    responses.push(args);
    return "ok";
  }

  async function unplug(): Promise<void> {
    workspace.hub.drop();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }

  return {
    ...workspace,
    url: `${address}/api/`,
    calls,
    responses,
    fail: (method, ...next) => void failures.set(method, [...(failures.get(method) ?? []), ...next]),
    responseUrl: () => `${address}/response/${workspace.nextTs()}`,
    called: (method, fits = () => true) =>
      new Promise((resolve) => {
        const look = () => {
          const found = calls.find((call) => call.method === method && fits(call));
          if (!found) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      }),
    unplug,
    plugIn: () => new Promise((resolve) => server.listen(port, "127.0.0.1", resolve)),
    close: async () => {
      workspace.hub.close();
      await unplug();
    },
  };
}

/** Arguments come as a form, whose lists and objects are JSON, or as JSON. */
async function readArguments(request: IncomingMessage): Promise<Arguments> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString();
  if (request.headers["content-type"]?.includes("json")) return JSON.parse(text) as Arguments;
  const entries = [...new URLSearchParams(text)].map(([name, value]) => [
    name,
    /^[[{]/.test(value) ? JSON.parse(value) : value,
  ]);
  return Object.fromEntries(entries) as Arguments;
}
