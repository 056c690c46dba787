import { fileURLToPath } from "node:url";
import { loadCatalogue } from "../../src/dataset/load.ts";
import { createEngine } from "../../src/engine/engine.ts";

/** The engine on the shipped data. */
export const engine = createEngine(loadCatalogue(fileURLToPath(new URL("../../data", import.meta.url))));
