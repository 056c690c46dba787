// Makes the pictures of the README from the running program: the page, and the messages as Slack and Discord show them.
import { mkdirSync } from "node:fs";
import { chromium } from "playwright-core";
import { createWeb } from "../src/adapters/web/web.ts";
import { loadCatalogue } from "../src/dataset/load.ts";
import { createEngine } from "../src/engine/engine.ts";
import { startServer } from "../src/http/server.ts";
import { createLog } from "../src/log.ts";
import { createMetrics } from "../src/metrics.ts";

const folder = "pictures";
const questions = { fr: "Combien d’emplois par région ?", en: "How many jobs by region?" };

const engine = createEngine(loadCatalogue("data"));
const app = createWeb({
  engine: () => engine,
  settings: { defaultLanguage: "fr", rateLimit: undefined },
  log: createLog("warn", process.stderr),
  metrics: createMetrics(),
});
const server = await startServer(app, { host: "127.0.0.1", port: 0 });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
  args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"],
});
mkdirSync(folder, { recursive: true });

/**
 * @param {string} name of the file, without `.png`
 * @param {string} path of the page
 * @param {{ width: number, height: number }} viewport
 * @param {string} [part] selector of what is shown; everything in view when absent
 */
async function take(name, path, viewport, part) {
  const page = await browser.newPage({ viewport, colorScheme: "light", reducedMotion: "reduce" });
  await page.goto(`${server.address}${path}`);
  await page.evaluate("document.fonts.ready");
  const target = part === undefined ? page : page.locator(part);
  await target.screenshot({ path: `${folder}/${name}.png` });
  await page.close();
  console.log(`${folder}/${name}.png`);
}

for (const language of /** @type {const} */ (["fr", "en"])) {
  const search = new URLSearchParams({ q: questions[language], lang: language });
  await take(`page-${language}`, `/?${search}`, { width: 860, height: 1000 });
  await take(`slack-${language}`, `/previews/slack?${search}`, { width: 720, height: 400 }, "main");
  await take(`discord-${language}`, `/previews/discord?${search}`, { width: 720, height: 400 }, "main");
}
await browser.close();
await server.close();
// The thread that draws the charts of Discord stays.
process.exit(0);
