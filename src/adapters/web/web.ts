import { Hono, type MiddlewareHandler } from "hono";
import { compress } from "hono/compress";
import { etag } from "hono/etag";
import { secureHeaders } from "hono/secure-headers";
import type { Language } from "../../engine/answer.ts";
import type { Engine } from "../../engine/engine.ts";
import type { Log } from "../../log.ts";
import type { Metrics } from "../../metrics.ts";
import { createApi } from "./api.ts";
import { bundleAssets } from "./assets.ts";
import { createPages } from "./pages.tsx";
import { createQuestions } from "./questions.ts";
import { createRateLimit } from "./rate-limit.ts";

/** What the web page and the API need. */
export interface WebOptions {
  /** The engine over the data set of the moment; asked for anew with every request. */
  readonly engine: () => Engine;
  readonly settings: {
    readonly defaultLanguage: Language;
    /** Questions a minute for one address; undefined for no limit. */
    readonly rateLimit: number | undefined;
    /** The address that the outside sees. Set: a proxy stands before this port. */
    readonly publicUrl?: string;
  };
  readonly log: Log;
  readonly metrics: Metrics;
  /** Milliseconds since 1970; the system's clock when absent. */
  readonly now?: () => number;
}

/** Nothing from elsewhere, nothing inline. */
const pagePolicy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'"],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  frameSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
};

/** A preview is one document with its styles and pictures in it, for a frame of our own pages that runs nothing. */
const previewPolicy = {
  defaultSrc: ["'none'"],
  styleSrc: ["'unsafe-inline'"],
  imgSrc: ["data:"],
  formAction: ["'none'"],
  baseUri: ["'none'"],
  frameAncestors: ["'self'"],
  sandbox: [],
};

/**
 * Headers of every response: what it may load and who may frame it. The library sets them on the finished response, which costs
 * the server's fast way of sending a plain text; so it is asked once, and they are set before the answer is made.
 */
function guardHeaders(): MiddlewareHandler {
  const common = {
    referrerPolicy: "no-referrer",
    permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [] },
  };
  const ask = async (options: Parameters<typeof secureHeaders>[0]) => {
    const probe = new Hono().use(secureHeaders({ ...common, ...options })).get("/", (context) => context.body(null));
    return [...(await probe.request("/")).headers];
  };
  const forPages = ask({ contentSecurityPolicy: pagePolicy, xFrameOptions: "DENY" });
  const forPreviews = ask({ contentSecurityPolicy: previewPolicy, xFrameOptions: "SAMEORIGIN" });
  return async (context, next) => {
    const headers = await (context.req.path.startsWith("/previews/") ? forPreviews : forPages);
    for (const [name, value] of headers) context.header(name, value);
    await next();
  };
}

/** Compresses for who can read it. */
function compressIfAsked(): MiddlewareHandler {
  const compressed = compress();
  return (context, next) => (context.req.header("accept-encoding") === undefined ? next() : compressed(context, next));
}

/** The web page and the API as one app, to be served on the one port. It answers every path: mount it last. Bundles the page's files at once, which blocks for some dozen milliseconds. */
export function createWeb({ engine, settings, log, metrics, now = Date.now }: WebOptions): Hono {
  const { defaultLanguage, rateLimit: perMinute, publicUrl } = settings;
  const assets = bundleAssets();
  const questions = createQuestions({ engine, log, metrics, defaultLanguage, now });
  const rateLimit = createRateLimit(perMinute, publicUrl !== undefined);
  const app = new Hono();
  app.use(guardHeaders());
  app.use(compressIfAsked());
  app.get("/assets/:name", (context) => assets.respond(context.req.param("name"), context) ?? context.notFound());
  app.route("/api", createApi({ engine, questions, rateLimit, log, ...(publicUrl !== undefined && { publicUrl }) }));
  app.use(etag());
  const pages = createPages({ engine, questions, rateLimit, assets, defaultLanguage, log, now });
  app.route("/", pages);
  return app;
}
