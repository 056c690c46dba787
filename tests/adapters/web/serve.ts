import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { createWeb, type WebOptions } from "../../../src/adapters/web/web.ts";
import { loadCatalogue } from "../../../src/dataset/load.ts";
import { createEngine } from "../../../src/engine/engine.ts";
import { createLog } from "../../../src/log.ts";
import { createMetrics } from "../../../src/metrics.ts";

const shipped = createEngine(loadCatalogue("data"));

/** The engine over the shipped data set. */
export const shippedEngine = () => shipped;

/** A real server with the page and the API on a free port of this machine. */
export async function serveWeb(options: Partial<WebOptions> = {}) {
  const app = createWeb({
    engine: shippedEngine,
    settings: { defaultLanguage: "fr", rateLimit: undefined },
    log: createLog("silent"),
    metrics: createMetrics(),
    now: () => Date.UTC(2026, 10, 23),
    ...options,
  });
  const listener = getRequestListener(app.fetch);
  const server = createServer((request, response) => void listener(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    base: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
