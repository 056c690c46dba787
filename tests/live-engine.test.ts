import { afterEach, expect, test, vi } from "vitest";
import { DataError, type LiveEngine, startEngine } from "../src/live-engine.ts";
import { createLog } from "../src/log.ts";
import { copyDataset } from "./dataset/broken-copy.ts";

const agreement = "2t-services-oujda-2025";
const file = `agreements/${agreement}.json`;
let live: LiveEngine | undefined;
const copies: ReturnType<typeof copyDataset>[] = [];

afterEach(async () => {
  await live?.close();
  live = undefined;
  for (const copy of copies.splice(0)) copy.discard();
});

async function start() {
  const copy = copyDataset();
  copies.push(copy);
  const lines: { msg: string; faults?: string[] }[] = [];
  const log = createLog("info", { write: (line) => void lines.push(JSON.parse(line)) });
  live = await startEngine(copy.folder, log, () => undefined);
  const ask = () => live?.engine().ask("combien d’emplois à Oujda ?", { now: "2026-11-23" }).value?.amount;
  return { copy, lines, ask };
}

test("a valid change is taken up, a broken one refused with its reasons while the last good data answers, the next valid one taken up", async () => {
  const { copy, lines, ask } = await start();
  expect(ask()).toBe(200);
  copy.edit(file, agreement, { "commitments[0].value": 250 });
  await vi.waitFor(() => expect(ask()).toBe(250), { timeout: 5000 });
  copy.edit(file, agreement, { "commitments[0].value": -3 });
  await vi.waitFor(() => expect(lines.at(-1)?.msg).toBe("data set refused"), { timeout: 5000 });
  expect(lines.at(-1)?.faults?.join()).toContain(`${file}: commitments[0].value`);
  expect(ask()).toBe(250);
  copy.edit(file, agreement, { "commitments[0].value": 300 });
  await vi.waitFor(() => expect(ask()).toBe(300), { timeout: 5000 });
});

test("faults at the start are all named, and nothing starts", async () => {
  const copy = copyDataset();
  copies.push(copy);
  copy.edit(file, agreement, { "commitments[0].value": -3, type: "treaty" });
  const failure = startEngine(copy.folder, createLog("silent"), () => undefined);
  await expect(failure).rejects.toThrow(DataError);
  await expect(failure).rejects.toThrow(/type: Invalid.*commitments\[0\]\.value.*2 faults in/s);
});
