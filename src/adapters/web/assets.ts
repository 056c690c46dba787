import { basename, extname } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { buildSync } from "esbuild";
import type { Context } from "hono";

/** What the browser loads beside the pages. */
export interface Assets {
  /** Addresses of the page's files; their names change with their content. */
  readonly script: string;
  readonly theme: string;
  readonly styles: string;
  readonly icon: string;
  /** A file of a name, to be kept for ever; undefined when there is none. */
  respond(name: string, context: Context): Response | undefined;
}

interface Asset {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Absent where it saves nothing. */
  readonly brotli?: Uint8Array<ArrayBuffer>;
}

const folder = "/assets";
const types: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

function assetOf(path: string, contents: Uint8Array): Asset {
  const extension = extname(path);
  const type = types[extension];
  if (type === undefined) throw new Error(`No content type is known for ${basename(path)}`);
  const bytes = new Uint8Array(contents);
  if (extension === ".woff2") return { type, bytes };
  const brotli = brotliCompressSync(contents, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
  return { type, bytes, brotli: new Uint8Array(brotli) };
}

/** Bundles the page's script, styles, fonts and icon in memory: a few dozen milliseconds at the start, and never older than its source. */
export function bundleAssets(): Assets {
  const entry = (path: string) => fileURLToPath(new URL(path, import.meta.url));
  const entries = {
    script: "client/main.ts",
    theme: "client/theme.ts",
    styles: "styles/main.css",
    icon: "styles/icon.svg",
  } as const;
  const { outputFiles, metafile } = buildSync({
    entryPoints: Object.values(entries).map(entry),
    absWorkingDir: entry("."),
    outdir: entry("."),
    entryNames: "[name]-[hash]",
    assetNames: "[name]-[hash]",
    publicPath: folder,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "iife",
    target: ["es2022", "chrome123", "firefox120", "safari17.5"],
    loader: { ".woff2": "file", ".svg": "copy" },
    logLevel: "silent",
  });
  const files = new Map(outputFiles.map(({ path, contents }) => [basename(path), assetOf(path, contents)]));
  const addressOf = (source: string) => {
    const built = Object.entries(metafile.outputs).find(
      ([, { entryPoint, inputs }]) => (entryPoint ?? Object.keys(inputs)[0]) === source,
    );
    if (!built) throw new Error(`The bundle lacks ${source}`);
    return `${folder}/${basename(built[0])}`;
  };
  return {
    script: addressOf(entries.script),
    theme: addressOf(entries.theme),
    styles: addressOf(entries.styles),
    icon: addressOf(entries.icon),
    respond(name, context) {
      const file = files.get(name);
      if (!file) return undefined;
      const { type, bytes, brotli } = file;
      const compressed = brotli !== undefined && /\bbr\b/.test(context.req.header("accept-encoding") ?? "");
      return context.body(compressed ? brotli : bytes, 200, {
        "Content-Type": type,
        "Cache-Control": "public, max-age=31536000, immutable",
        ...(brotli && { Vary: "Accept-Encoding" }),
        ...(compressed && { "Content-Encoding": "br" }),
      });
    },
  };
}
