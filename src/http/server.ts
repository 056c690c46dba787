import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import type { Hono } from "hono";

/** Requests that somebody else than the web app answers. */
export interface Route {
  /** The first part of the path, such as `/slack`. */
  readonly prefix: string;
  /** Gets the request with its body unread. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => void;
}

/** The one HTTP port. */
export interface HttpServer {
  /** Where it can be reached from this machine. */
  readonly address: string;
  /** Requests under the route's prefix go to the adapter from now on. */
  mount(route: Route): void;
  /** Takes no more connections and waits for the requests in hand. */
  close(): Promise<void>;
}

/** Idle connections are closed at once; those at work may take this long, in milliseconds. */
const closingTime = 5000;

/** Serves the app on a port (0: any free one), and the routes of adapters, which read their own bodies. Rejects when the port is taken. */
export async function startServer(
  app: Hono,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<HttpServer> {
  const routes: Route[] = [];
  const listener = getRequestListener(app.fetch);
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const path = (request.url ?? "/").split("?", 1)[0] ?? "/";
    const route = routes.find(({ prefix }) => path === prefix || path.startsWith(`${prefix}/`));
    if (route) route.handle(request, response);
    else void listener(request, response);
  });
  await listen(server, host, port);
  const bound = server.address() as AddressInfo;
  const name = bound.family === "IPv6" ? `[${bound.address}]` : bound.address;
  return {
    address: `http://${name}:${bound.port}`,
    mount: (route) => void routes.push(route),
    close: () =>
      new Promise((resolve) => {
        const timer = setTimeout(() => server.closeAllConnections(), closingTime);
        server.close(() => {
          clearTimeout(timer);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}
