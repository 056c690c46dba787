import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { openApiFaults, type Sent } from "./open-api.ts";
import { messageFaults } from "./validate-message.ts";

// biome-ignore lint/suspicious/noExplicitAny: bodies are looked into by tests, which fail when a member is not there.
type Json = any;

/** A call as it came. */
export interface Call {
  readonly method: string;
  /** Without version and query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Json;
  /** Names and bytes of the files that came along. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly at: number;
}

/** An answer instead of the usual one. `lost`: the call is done, and the connection breaks before the answer. */
export interface Failure {
  readonly status?: number;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
  readonly lost?: boolean;
}

/** A message in a channel of the stand-in. */
export interface StoredMessage {
  readonly id: string;
  readonly channel_id: string;
  readonly author: { readonly id: string; readonly bot: boolean };
  readonly timestamp: string;
  readonly components: Json;
  readonly message_reference?: { readonly message_id: string };
}

/** Kinds of callback by their type: https://docs.discord.com/developers/interactions/receiving-and-responding */
const callbacks: Readonly<Record<number, Sent>> = { 1: "pong", 4: "post", 7: "update", 8: "completion" };

export interface RestOptions {
  readonly token: string;
  readonly bot: string;
  readonly gatewayUrl: () => string;
  readonly shards: number;
}

/** A message's or callback's faults by Discord's limits and description. */
export function sentFaults(sent: Sent, body: Json, files: readonly string[]): readonly string[] {
  const message = sent === "message" ? body : sent === "post" || sent === "update" ? body.data : undefined;
  return [...openApiFaults(sent, body), ...(message ? messageFaults(message, files) : [])];
}

/** Reads a JSON body or a form with files, as Discord takes both. */
export async function readForm(bytes: Buffer, type: string): Promise<Pick<Call, "body" | "files">> {
  const files = new Map<string, Uint8Array>();
  if (!type.startsWith("multipart/")) {
    return { body: bytes.length > 0 ? JSON.parse(bytes.toString()) : undefined, files };
  }
  const form = await new Response(new Uint8Array(bytes), { headers: { "content-type": type } }).formData();
  for (const value of form.values())
    if (typeof value !== "string" && value.name !== "blob")
      files.set(value.name, new Uint8Array(await value.arrayBuffer()));
  const payload = form.get("payload_json");
  return { body: JSON.parse(typeof payload === "string" ? payload : ((await payload?.text()) ?? "")), files };
}

/** Discord's REST API, as far as the program uses it: it keeps what was sent and holds each body against limits and description. */
export function createRestApi({ token, bot, gatewayUrl, shards }: RestOptions) {
  const calls: Call[] = [];
  const faults: string[] = [];
  const messages: StoredMessage[] = [];
  const acknowledged = new Set<string>();
  const nonces = new Map<string, StoredMessage>();
  const failures: { readonly matches: (call: Call) => boolean; readonly failure: Failure }[] = [];
  let commands: Json[] = [];
  let next = 0;

  const snowflake = () => String(((BigInt(Date.now()) - 1_420_070_400_000n) << 22n) + BigInt(next++));

  function post(call: Call): Json {
    const channel = call.path.split("/")[2] ?? "";
    faults.push(...sentFaults("message", call.body, [...call.files.keys()]));
    const key = `${channel} ${call.body.nonce}`;
    const known = call.body.enforce_nonce ? nonces.get(key) : undefined;
    if (known) return known;
    const message: StoredMessage = {
      id: snowflake(),
      channel_id: channel,
      author: { id: bot, bot: true },
      timestamp: new Date().toISOString(),
      components: call.body.components,
      ...(call.body.message_reference && { message_reference: call.body.message_reference }),
    };
    nonces.set(key, message);
    messages.push(message);
    return message;
  }

  function read({ path, query }: Call): Json {
    const channel = path.split("/")[2];
    const before = BigInt(query.get("before") ?? 2n ** 63n);
    return messages
      .filter(({ id, channel_id: of }) => of === channel && BigInt(id) < before)
      .toReversed()
      .slice(0, Number(query.get("limit") ?? 50));
  }

  function respond(call: Call): { status: number; body?: Json } {
    const { method, path } = call;
    const of = (pattern: string) => new RegExp(`^${pattern}$`).test(`${method} ${path}`);
    if (of("POST /interactions/\\d+/[^/]+/callback")) {
      const [, , id = ""] = path.split("/");
      if (acknowledged.has(id))
        return { status: 400, body: { code: 40060, message: "Interaction has already been acknowledged." } };
      acknowledged.add(id);
      const sent = callbacks[call.body.type];
      faults.push(...(sent ? sentFaults(sent, call.body, [...call.files.keys()]) : [`callback ${call.body.type}`]));
      return { status: 204 };
    }
    if (of("GET /gateway/bot")) {
      const limit = { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 16 };
      return { status: 200, body: { url: gatewayUrl(), shards, session_start_limit: limit } };
    }
    if (of("GET /applications/\\d+/commands")) return { status: 200, body: commands };
    if (of("PUT /applications/\\d+/commands")) {
      faults.push(...call.body.flatMap((command: Json) => openApiFaults("command", command)));
      // Discord adds members of its own and leaves out what is not set.
      commands = call.body.map((command: Json) => ({ ...command, id: snowflake(), version: snowflake(), nsfw: false }));
      return { status: 200, body: commands };
    }
    if (of("POST /channels/\\d+/messages")) return { status: 200, body: post(call) };
    if (of("GET /channels/\\d+/messages")) return { status: 200, body: read(call) };
    if (of("GET /channels/\\d+"))
      return { status: 200, body: { id: path.split("/")[2], last_message_id: read(call)[0]?.id ?? null } };
    return { status: 404, body: { code: 0, message: "404: Not Found" } };
  }

  const server: Server = createServer((request, response) => {
    void readCall(request).then((call) => {
      calls.push(call);
      const at = failures.findIndex(({ matches }) => matches(call));
      const [planned] = at < 0 ? [] : failures.splice(at, 1);
      const isOpen = call.path.startsWith("/interactions/");
      if (!isOpen && request.headers.authorization !== `Bot ${token}`) {
        response.writeHead(401, { "content-type": "application/json" });
        return response.end('{"message":"401: Unauthorized","code":0}');
      }
      const usual = !planned || planned.failure.lost ? respond(call) : { status: 500 };
      if (planned?.failure.lost) return request.socket.destroy();
      const { status, body, headers } = { ...usual, headers: {}, ...planned?.failure };
      response.writeHead(status, { ...(body && { "content-type": "application/json" }), ...headers });
      return response.end(body && JSON.stringify(body));
    });
  });

  async function readCall(request: IncomingMessage): Promise<Call> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    const url = new URL(request.url ?? "/", "http://localhost");
    return {
      method: request.method ?? "",
      path: url.pathname.replace(/^\/api\/v\d+/, ""),
      query: url.searchParams,
      ...(await readForm(Buffer.concat(parts), request.headers["content-type"] ?? "")),
      at: performance.now(),
    };
  }

  return {
    server,
    calls,
    /** What was wrong with what was sent. */
    faults,
    messages,
    /** The next calls that match get these answers, in this order. */
    fail(matches: (call: Call) => boolean, ...planned: readonly Failure[]): void {
      for (const failure of planned) failures.push({ matches, failure });
    },
    /** What is registered. */
    commands: () => commands,
    setCommands(registered: readonly Json[]): void {
      commands = [...registered];
    },
    snowflake,
    address: () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  };
}
