import { getRequestListener } from "@hono/node-server";
import type { APIInteraction } from "discord-api-types/v10";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { isSigned } from "../../http/ed25519.ts";
import type { Log } from "../../log.ts";
import type { Adapter } from "../adapter.ts";
import { limits } from "../discord/limits.ts";
import type { Callback } from "../discord/render-callback.ts";
import { responseOf } from "../discord/render-files.ts";

interface EndpointOptions {
  readonly publicKey: string;
  readonly answer: (interaction: APIInteraction) => Promise<Callback | undefined>;
  readonly log: Log;
}

/** Serves `POST /discord/interactions`: each answered in its response. */
export function createEndpoint({ publicKey, answer, log }: EndpointOptions): NonNullable<Adapter["route"]> {
  const app = new Hono();
  const limit = bodyLimit({ maxSize: limits.interaction.body, onError: ({ body }) => body(null, 413) });
  app.post("/discord/interactions", limit, async ({ req, body }) => {
    const raw = Buffer.from(await req.arrayBuffer());
    const signature = req.header("x-signature-ed25519") ?? "";
    const time = req.header("x-signature-timestamp") ?? "";
    const signed = { body: raw, time, signature, publicKey, clockSkew: limits.interaction.clockSkew };
    if (!isSigned(signed, Date.now())) return body(null, 401);
    const callback = await answer(JSON.parse(raw.toString()));
    // Answered before, or of a kind that the bot does not offer.
    return callback ? responseOf(callback) : body(null, 204);
  });
  app.onError((error, { body }) => {
    log.error({ err: error }, "a Discord request failed");
    return body(null, error instanceof SyntaxError ? 400 : 500);
  });
  const listener = getRequestListener(app.fetch);
  return { prefix: "/discord", handle: (request, response) => void listener(request, response) };
}
