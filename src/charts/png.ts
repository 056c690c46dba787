import { LRUCache } from "lru-cache";
import { Piscina } from "piscina";
import type { Chart, Language } from "../engine/answer.ts";
import { type ChartOptions, chartSvg } from "./svg.ts";

/** Pictures kept, 30 to 120 KB each: the same answers are asked again and again. */
const kept = new LRUCache<string, Promise<Uint8Array>>({ max: 300 });

let pool: Piscina<string, Uint8Array> | undefined;

/** The thread that rasterises, started by the first picture: it takes some 50 ms, which would hold up every other answer. It keeps no process alive. */
function thread(): Piscina<string, Uint8Array> {
  pool ??= new Piscina<string, Uint8Array>({
    filename: new URL("./png-thread.mjs", import.meta.url).href,
    name: "rasterise" satisfies keyof typeof import("./png-worker.ts"),
    minThreads: 0,
    maxThreads: 1,
    // A new thread needs half a second, more than the pictures that come rarely should wait.
    idleTimeout: Number.POSITIVE_INFINITY,
  });
  return pool;
}

/**
 * Draws a chart as PNG, twice the size of its SVG in pixels, off the event loop. The same input gives the same bytes; they are
 * shared with later callers and must not be changed. Rejects when the thread fails; the next call starts a new one.
 */
export function chartPng(chart: Chart, language: Language, options: ChartOptions = {}): Promise<Uint8Array> {
  const { width, theme, source } = options;
  const key = JSON.stringify([chart, language, width, theme, source]);
  const known = kept.get(key);
  if (known) return known;
  const drawn = thread().run(chartSvg(chart, language, options));
  kept.set(key, drawn);
  drawn.catch(() => kept.delete(key));
  return drawn;
}
