import { request } from "node:http";
import { Hono } from "hono";
import { afterEach, describe, expect, test } from "vitest";
import { type HttpServer, startServer } from "../../src/http/server.ts";
import { createSystem } from "../../src/http/system.ts";
import { createMetrics } from "../../src/metrics.ts";

let server: HttpServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function serve(options: { readonly missing?: readonly string[]; readonly metricsToken?: string } = {}) {
  const metrics = createMetrics();
  const app = new Hono();
  app.route(
    "/",
    createSystem({
      missing: async () => options.missing ?? [],
      registry: metrics.registry,
      ...(options.metricsToken !== undefined && { metricsToken: options.metricsToken }),
    }),
  );
  server = await startServer(app, { host: "127.0.0.1", port: 0 });
  return { metrics, server, get: (path: string, headers = {}) => fetch(`${server?.address}${path}`, { headers }) };
}

describe("the one port", () => {
  test("is alive while the process lives", async () => {
    const { get } = await serve({ missing: ["the database does not answer"] });
    expect((await get("/healthz")).status).toBe(200);
  });

  test("is ready when nothing is missing, and names what is", async () => {
    expect((await (await serve()).get("/readyz")).status).toBe(200);
    await server?.close();
    const { get } = await serve({ missing: ["Slack is not connected"] });
    const response = await get("/readyz");
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({ status: "not ready", missing: ["Slack is not connected"] });
  });

  test("shows questions by status, language and adapter, digests by outcome, and the data set's version", async () => {
    const { get, metrics } = await serve();
    metrics.question({ adapter: "slack", status: "answered", language: "fr" }, 0.002);
    metrics.digest("discord", "sent");
    metrics.dataset("0123456789ab", 106);
    metrics.dataset("ba9876543210", 107);
    const response = await get("/metrics");
    expect(response.headers.get("content-type")).toContain("text/plain");
    const text = await response.text();
    expect(text).toContain('maroc2030_questions_total{adapter="slack",status="answered",language="fr"} 1');
    expect(text).toContain('maroc2030_question_duration_seconds_bucket{le="0.0025",adapter="slack"} 1');
    expect(text).toContain('maroc2030_digests_total{platform="discord",outcome="sent"} 1');
    expect(text).toContain('maroc2030_dataset_agreements{version="ba9876543210"} 107');
    expect(text).not.toContain("0123456789ab");
  });

  test("keeps its metrics for who has the token, when one is set", async () => {
    const { get } = await serve({ metricsToken: "open-sesame" });
    expect((await get("/metrics")).status).toBe(401);
    expect((await get("/metrics", { authorization: "Bearer open" })).status).toBe(401);
    expect((await get("/metrics", { authorization: "Bearer open-sesame" })).status).toBe(200);
  });

  test("hands an adapter's paths over with the body unread, and no others", async () => {
    const { server: running, get } = await serve();
    running.mount({
      prefix: "/slack",
      handle(incoming, response) {
        let body = "";
        incoming.setEncoding("utf8").on("data", (chunk: string) => {
          body += chunk;
        });
        incoming.on("end", () => response.end(`${incoming.url} ${body}`));
      },
    });
    const response = await fetch(`${running.address}/slack/events?x=1`, { method: "POST", body: "raw  body" });
    expect(await response.text()).toBe("/slack/events?x=1 raw  body");
    expect((await get("/slackline")).status).toBe(404);
  });

  test("finishes the request in hand when it closes", async () => {
    const { server: running } = await serve();
    let finish: () => void = () => undefined;
    const arrived = new Promise<void>((resolve) => {
      running.mount({
        prefix: "/slow",
        handle(_, response) {
          finish = () => void response.end("done");
          resolve();
        },
      });
    });
    const answer = new Promise<string>((resolve, reject) => {
      request(`${running.address}/slow`, { agent: false }, (response) => {
        response.setEncoding("utf8").on("data", resolve);
      })
        .on("error", reject)
        .end();
    });
    await arrived;
    const closed = running.close();
    finish();
    expect(await answer).toBe("done");
    await closed;
  });

  test("rejects when the port is taken", async () => {
    const { server: running } = await serve();
    const port = Number(new URL(running.address).port);
    await expect(startServer(new Hono(), { host: "127.0.0.1", port })).rejects.toMatchObject({ code: "EADDRINUSE" });
  });
});
