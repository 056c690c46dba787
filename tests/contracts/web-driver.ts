import { serveWeb } from "../adapters/web/serve.ts";
import { type Driver, noButton, rateLimit } from "./driver.ts";

/** `POST /api/ask`. */
export async function startWeb(): Promise<Driver> {
  const servers: Awaited<ReturnType<typeof serveWeb>>[] = [];
  const faults: string[] = [];
  return {
    name: "web",
    lacks: {
      buttons: "the API gives the answer's data",
      commands: "the API takes questions",
      permissions: "everybody reads, nobody changes anything",
    },
    async open({ locale }) {
      // The rate is counted by address, and everybody here has the same: each gets a server.
      const server = await serveWeb({ settings: { defaultLanguage: locale, rateLimit } });
      servers.push(server);
      const previous: string[] = [];
      return {
        async say(text) {
          const response = await fetch(`${server.base}/api/ask`, {
            method: "POST",
            headers: { "content-type": "application/json" },
            body: JSON.stringify({ question: text, previous, now: "2026-11-23" }),
          });
          const said: { text?: string; error?: string; suggestions?: string[] } = JSON.parse(await response.text());
          if (response.ok !== (said.error === undefined)) faults.push(`${response.status} with ${said.error}`);
          if (response.status === 429 && !response.headers.has("retry-after")) faults.push("429 without Retry-After");
          previous.push(text);
          const shown = [said.text, said.error, ...(said.suggestions ?? [])].join("\n");
          return { text: shown, isPrivate: true, press: noButton };
        },
        command: () => Promise.reject(new Error("The API has no commands")),
      };
    },
    faults: () => faults,
    async stop() {
      await Promise.all(servers.map(({ close }) => close()));
    },
  };
}
