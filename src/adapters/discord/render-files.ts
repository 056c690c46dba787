import type { RawFile } from "discord.js";
import type { DiscordFile } from "./render.ts";
import type { Callback } from "./render-callback.ts";

/** Files as the REST client takes them. */
export function filesOf(files: readonly DiscordFile[]): RawFile[] {
  return files.map(({ data, ...file }) => ({ ...file, data: Buffer.from(data) }));
}

/** A callback as an HTTP response: JSON, or a form when files come along. */
export function responseOf({ body, files }: Callback): Response {
  if (files.length === 0) return Response.json(body);
  const form = new FormData();
  form.set("payload_json", new Blob([JSON.stringify(body)], { type: "application/json" }));
  for (const [at, { name, data, contentType }] of files.entries()) {
    form.set(`files[${at}]`, new Blob([new Uint8Array(data)], { type: contentType }), name);
  }
  return new Response(form);
}
