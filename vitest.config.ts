import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    // Many tests wait for a process, a browser or a clock: one more worker than cores keeps these busy.
    maxWorkers: availableParallelism() + 1,
    // Property tests over the whole data set take longer than the default on a busy machine.
    testTimeout: 30_000,
    // So does an embedded database until it is there.
    hookTimeout: 60_000,
  },
});
