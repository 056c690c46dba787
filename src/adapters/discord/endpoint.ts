import { createPublicKey, verify } from "node:crypto";
import { getRequestListener } from "@hono/node-server";
import type { APIInteraction } from "discord-api-types/v10";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Log } from "../../log.ts";
import type { Adapter } from "../adapter.ts";
import type { Callback } from "./interactions.ts";
import { limits } from "./limits.ts";

/** What comes before the 32 bytes of an Ed25519 key in DER (RFC 8410, section 4). */
const keyHeader = Buffer.from("302a300506032b6570032100", "hex");

/** Checks Discord's signature over time stamp and raw body, and the time. */
function isSigned(body: Buffer, headers: Headers, publicKey: string): boolean {
  const signature = headers.get("x-signature-ed25519") ?? "";
  const time = headers.get("x-signature-timestamp") ?? "";
  if (!/^[\da-f]{128}$/i.test(signature) || !/^\d{1,12}$/.test(time)) return false;
  if (Math.abs(Date.now() / 1000 - Number(time)) > limits.interaction.clockSkew) return false;
  const der = Buffer.concat([keyHeader, Buffer.from(publicKey, "hex")]);
  const key = createPublicKey({ key: der, format: "der", type: "spki" });
  return verify(null, Buffer.concat([Buffer.from(time), body]), key, Buffer.from(signature, "hex"));
}

/** The callback as an HTTP response: JSON, or a form when files come along. */
function encode({ body, files }: Callback): Response {
  if (files.length === 0) return Response.json(body);
  const form = new FormData();
  form.set("payload_json", new Blob([JSON.stringify(body)], { type: "application/json" }));
  for (const [at, { name, data, contentType }] of files.entries()) {
    form.set(`files[${at}]`, new Blob([new Uint8Array(data)], { type: contentType }), name);
  }
  return new Response(form);
}

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
    if (!isSigned(raw, req.raw.headers, publicKey)) return body(null, 401);
    const callback = await answer(JSON.parse(raw.toString()));
    // Answered before, or of a kind that the bot does not offer.
    return callback ? encode(callback) : body(null, 204);
  });
  app.onError((error, { body }) => {
    log.error({ err: error }, "a Discord request failed");
    return body(null, error instanceof SyntaxError ? 400 : 500);
  });
  const listener = getRequestListener(app.fetch);
  return { prefix: "/discord", handle: (request, response) => void listener(request, response) };
}
