import { once } from "node:events";
import { PassThrough } from "node:stream";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { answerLines } from "../../../src/adapters/terminal/json-stream.ts";
import { loadCatalogue } from "../../../src/dataset/load.ts";
import { createEngine } from "../../../src/engine/engine.ts";

const engine = createEngine(loadCatalogue("data"));

test("reads no further than what is written", async () => {
  const chunks = 100;
  let read = 0;
  async function* input(): AsyncGenerator<string> {
    for (; read < chunks; read += 1) yield "jobs in Oujda?\n".repeat(100);
  }
  const output = new PassThrough({ highWaterMark: 1000 });
  const done = answerLines(input(), output, engine, { now: "2026-11-23" });
  await once(output, "readable");
  await setTimeout(100);
  expect(read).toBeLessThan(3);
  let lines = 0;
  output.setEncoding("utf8").on("data", (text: string) => {
    lines += text.split("\n").length - 1;
  });
  await done;
  expect([read, lines]).toEqual([chunks, chunks * 100]);
});
