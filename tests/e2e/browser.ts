import { existsSync } from "node:fs";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { serveWeb } from "../adapters/web/serve.ts";

const usual = "/usr/bin/chromium";

/** Where Chromium is; undefined: the tests that want it are left out, which in CI is a failure. */
export const chromiumPath = process.env.CHROMIUM || (existsSync(usual) ? usual : undefined);
if (chromiumPath === undefined) {
  const how = "install chromium, or set CHROMIUM to its path";
  if (process.env.CI) throw new Error(`No browser for the end-to-end tests: ${how}.`);
  console.warn(`The end-to-end tests are left out: ${how}.`);
}

/** The site with a browser before it. */
export interface Surfing {
  readonly base: string;
  /** A page in a fresh profile. Whatever it asks of another host, or complains about, is in `complaints`. */
  open(
    path: string,
    options?: BrowserContextOptions,
  ): Promise<{ readonly page: Page; readonly complaints: readonly string[] }>;
  close(): Promise<void>;
}

/** Starts the site and the browser. */
export async function startSurfing(): Promise<Surfing> {
  const [site, browser] = await Promise.all([serveWeb(), launch()]);
  return {
    base: site.base,
    async open(path, options = {}) {
      const context = await browser.newContext({ reducedMotion: "reduce", locale: "fr-FR", ...options });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("request", (request) => {
        const { origin, protocol } = new URL(request.url());
        if (protocol !== "data:" && origin !== site.base) complaints.push(`asks ${origin}`);
      });
      await page.goto(`${site.base}${path}`);
      return { page, complaints };
    },
    async close() {
      await browser.close();
      await site.close();
    },
  };
}

function launch(): Promise<Browser> {
  return chromium.launch({
    ...(chromiumPath !== undefined && { executablePath: chromiumPath }),
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
