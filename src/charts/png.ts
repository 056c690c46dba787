import { LRUCache } from "lru-cache";
import { Piscina } from "piscina";
import type { Chart, Language } from "../engine/answer.ts";
import type { rasterise } from "./png-worker.ts";
import { type ChartOptions, chartSvg } from "./svg.ts";

/** Pictures kept, 60 KB each on average, 280 at most: the same answers are asked again and again. */
const kept = new LRUCache<string, Promise<Uint8Array>>({ max: 300 });

type Pool = Piscina<Parameters<typeof rasterise>[0], ReturnType<typeof rasterise>>;

let pool: Pool | undefined;

/** The thread that rasterises, started by the first picture: it takes some 50 ms, which would hold up every other answer. It keeps no process alive. */
function thread(): Pool {
  if (pool) return pool;
  // A new thread needs half a second, more than pictures that come rarely should wait: it stays.
  pool = new Piscina({ minThreads: 0, maxThreads: 1, idleTimeout: Number.POSITIVE_INFINITY });
  // What fails while a picture is drawn rejects that picture; a thread that dies idle must not take the bot with it.
  pool.on("error", (fault: Error) => process.emitWarning(fault));
  return pool;
}

/** Named for each task, not for the pool: so a thread that can't be loaded rejects the picture instead of leaving it waiting. */
const rasteriser = { filename: new URL("./png-thread.mjs", import.meta.url).href, name: "rasterise" } as const;

/**
 * Draws a chart as PNG, twice the size of its SVG in pixels, off the event loop. The same input gives the same bytes; they are
 * shared with later callers and must not be changed. Rejects when the thread fails; the next call starts a new one.
 */
export function chartPng(chart: Chart, language: Language, options: ChartOptions = {}): Promise<Uint8Array> {
  const { width, theme, source } = options;
  const key = JSON.stringify([chart, language, width, theme, source]);
  const known = kept.get(key);
  if (known) return known;
  const drawn = thread().run(chartSvg(chart, language, options), rasteriser);
  kept.set(key, drawn);
  drawn.catch(() => kept.delete(key));
  return drawn;
}
