import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { move } from "piscina";

const { resolve } = createRequire(import.meta.url);

// resvg draws no text at all without a font, and says nothing; a bare machine has none, so fonts come with the program.
// Latin Extended holds letters such as ł and ğ that the Latin file lacks.
const fontBuffers = [400, 600].flatMap((weight) =>
  ["latin", "latin-ext"].map(
    (script) => new Uint8Array(readFileSync(resolve(`@fontsource/inter/files/inter-${script}-${weight}-normal.woff2`))),
  ),
);

await initWasm(readFileSync(resolve("@resvg/resvg-wasm/index_bg.wasm")));

/** Pixels of the PNG for one of the SVG: sharp on dense screens, where chats scale pictures down. */
const zoom = 2;

/** Turns the SVG of a chart into a PNG; the bytes are handed over, not copied. */
export function rasterise(svg: string): Uint8Array {
  const renderer = new Resvg(svg, {
    fitTo: { mode: "zoom", value: zoom },
    font: { fontBuffers, defaultFontFamily: "Inter", sansSerifFamily: "Inter" },
  });
  const image = renderer.render();
  try {
    return move(image.asPng()) as Uint8Array;
  } finally {
    // Memory of WebAssembly is not the garbage collector's.
    image.free();
    renderer.free();
  }
}
