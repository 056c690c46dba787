import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import type { Courier, Posting } from "../../src/digest/courier.ts";

/** What a channel of the stand-in does with the next posts: one entry each, then it takes everything. */
export type Behaviour =
  | { readonly does: "refuse"; readonly reason: string }
  /** Finds fault with the message. */
  | { readonly does: "reject"; readonly reason: string }
  | { readonly does: "busy"; readonly after: number }
  /** Takes the message, and the reply gets lost. */
  | { readonly does: "swallow-reply" }
  /** Takes the message, and answers once `until` is resolved. */
  | { readonly does: "hold"; readonly until: Promise<void> }
  /** Loses the message itself. */
  | { readonly does: "swallow-message" };

/** A message in a channel. */
export interface Posted {
  readonly id: string;
  readonly edition: string;
  readonly nonce: string;
  readonly headline: string;
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = "";
  for await (const chunk of request) text += chunk;
  return JSON.parse(text);
}

/** A chat platform over HTTP on 127.0.0.1 that records what is posted, loses replies and refuses on demand. */
export async function startPlatform() {
  const channels = new Map<string, Posted[]>();
  const behaviours = new Map<string, Behaviour[]>();
  const unreadable = new Set<string>();
  let ids = 0;
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "/", "http://platform");
    const channel = decodeURIComponent(url.pathname.slice(1));
    const messages = channels.get(channel) ?? [];
    channels.set(channel, messages);
    const answer = (status: number, body: unknown) => {
      response.writeHead(status, { "content-type": "application/json" });
      response.end(JSON.stringify(body));
    };
    if (request.method === "GET") {
      if (unreadable.has(channel)) return answer(403, { reason: "missing_scope" });
      return answer(
        200,
        messages.filter(({ edition }) => edition === url.searchParams.get("edition")),
      );
    }
    const behaviour = behaviours.get(channel)?.shift();
    if (behaviour?.does === "refuse") return answer(403, { reason: behaviour.reason });
    if (behaviour?.does === "reject") return answer(400, { reason: behaviour.reason });
    if (behaviour?.does === "busy") return answer(429, { after: behaviour.after });
    if (behaviour?.does === "swallow-message") return request.socket.destroy();
    const posted = (await bodyOf(request)) as Omit<Posted, "id">;
    ids += 1;
    messages.push({ ...posted, id: String(ids) });
    if (behaviour?.does === "hold") await behaviour.until;
    if (behaviour?.does === "swallow-reply") return request.socket.destroy();
    return answer(200, { id: String(ids) });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    posted: (channel: string): readonly Posted[] => channels.get(channel) ?? [],
    /** All messages of all channels. */
    all: (): readonly Posted[] => [...channels.values()].flat(),
    behave: (channel: string, ...next: Behaviour[]) => void behaviours.set(channel, next),
    hide: (channel: string) => void unreadable.add(channel),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

export type Platform = Awaited<ReturnType<typeof startPlatform>>;

/** A courier to the stand-in: what Slack’s and Discord’s do, without their formats. */
export function courierTo(url: string, platform: Courier["platform"] = "slack"): Courier {
  const pathOf = (channel: string) => `${url}/${encodeURIComponent(channel)}`;
  return {
    platform,
    async post({ channel }, { edition, nonce, reply }): Promise<Posting> {
      let response: Response;
      try {
        response = await fetch(pathOf(channel), {
          method: "POST",
          body: JSON.stringify({ edition, nonce, headline: reply.answer.headline }),
        });
      } catch (error) {
        return { outcome: "lost", reason: String(error) };
      }
      const body = (await response.json()) as { id?: string; reason?: string; after?: number };
      if (response.status === 429) return { outcome: "later", after: body.after ?? 0, reason: "429" };
      if (response.status === 400) return { outcome: "failed", reason: body.reason ?? "400" };
      if (!response.ok) return { outcome: "refused", reason: body.reason ?? String(response.status) };
      return { outcome: "sent", message: body.id ?? "" };
    },
    async find({ channel }, { edition }) {
      const response = await fetch(`${pathOf(channel)}?edition=${edition}`);
      if (!response.ok) return "unreadable";
      const [found] = (await response.json()) as Posted[];
      return found ? { found: found.id } : "absent";
    },
  };
}
