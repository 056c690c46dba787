import { createRequire } from "node:module";

// tsx loads what is imported through a thread of its own, one message after the other, and what is required in this one:
// for all the modules of the engine that is half a second of waiting, more than everything else takes together.
const { ask } = createRequire(import.meta.url)("./ask.ts") as typeof import("./ask.ts");

await ask(process.argv.slice(2));
