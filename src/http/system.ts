import { timingSafeEqual } from "node:crypto";
import { Hono } from "hono";
import { bearerAuth } from "hono/bearer-auth";
import type { Registry } from "prom-client";

export interface SystemOptions {
  /** What is missing for the process to serve, one sentence each; empty when it is ready. */
  readonly missing: () => Promise<readonly string[]>;
  readonly registry: Registry;
  readonly metricsToken?: string;
}

function sameText(given: string, expected: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(expected)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** `GET /healthz`, `/readyz` and `/metrics`. */
export function createSystem({ missing, registry, metricsToken }: SystemOptions): Hono {
  const app = new Hono();
  app.get("/healthz", (context) => context.json({ status: "alive" }));
  app.get("/readyz", async (context) => {
    const reasons = await missing();
    return reasons.length === 0
      ? context.json({ status: "ready" })
      : context.json({ status: "not ready", missing: reasons }, 503);
  });
  if (metricsToken !== undefined) {
    app.use("/metrics", bearerAuth({ verifyToken: (token) => sameText(token, metricsToken) }));
  }
  app.get("/metrics", async (context) => {
    const text = await registry.metrics();
    return context.body(text, 200, { "content-type": registry.contentType });
  });
  return app;
}
