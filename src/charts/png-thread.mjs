// A thread does not inherit tsx, which the process runs TypeScript with: it is registered here, before the thread's own file.
import { tsImport } from "tsx/esm/api";

export const { rasterise } = await tsImport("./png-worker.ts", import.meta.url);
