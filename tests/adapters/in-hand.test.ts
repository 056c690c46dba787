import { setImmediate } from "node:timers/promises";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createInHand } from "../../src/adapters/in-hand.ts";
import { createLog } from "../../src/log.ts";

function startInHand() {
  const lines: Record<string, unknown>[] = [];
  const log = createLog("info", { write: (line) => void lines.push(JSON.parse(line)) });
  return { lines, inHand: createInHand("discord", log) };
}

afterEach(() => void vi.useRealTimers());

describe("a stop", () => {
  it("waits for the work in hand", async () => {
    const { inHand, lines } = startInHand();
    let isDone = false;
    inHand.take(async () => {
      await setImmediate();
      isDone = true;
    });
    await inHand.stop();
    expect(isDone).toBe(true);
    expect(lines).toEqual([]);
  });

  it("takes no new work up first, and ends within six seconds though work in hand goes on", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const { inHand, lines } = startInHand();
    inHand.take(() => new Promise(() => undefined));
    const stopped = inHand.stop();
    const late = vi.fn(async () => undefined);
    inHand.take(late);
    await vi.advanceTimersByTimeAsync(6_000);
    await stopped;
    expect(late).not.toHaveBeenCalled();
    expect(lines).toMatchObject([{ events: 1, msg: "stopped before everything was answered" }]);
  });
});
