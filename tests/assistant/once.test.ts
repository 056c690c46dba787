import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { once, type Turn } from "../../src/assistant/once.ts";
import { memoryStore, type TestStore } from "../store/stores.ts";

let opened: TestStore;
beforeAll(async () => {
  opened = await memoryStore();
});
afterAll(() => opened.close());

/** Work that notes its turns and says whether it is done with. */
function createWork(isDone = true) {
  const turns: Turn[] = [];
  return {
    turns,
    work: async (turn: Turn) => {
      turns.push(turn);
      return isDone;
    },
  };
}

describe("an event", () => {
  test("is worked on once, whichever of its keys comes again", async () => {
    const { seen } = opened.store;
    const { turns, work } = createWork();
    await once(seen, ["once event 1", "once message 1"], work);
    await once(seen, ["once event 2", "once message 1"], work);
    await Promise.all([1, 2, 3].map(() => once(seen, ["once event 1", "once message 9"], work)));
    expect(turns).toHaveLength(1);
  });

  test("is worked on again when the work was not done with, or failed", async () => {
    const { seen } = opened.store;
    const undone = createWork(false);
    await once(seen, ["once undone"], undone.work);
    const failing = once(seen, ["once undone"], async () => {
      throw new Error("failed");
    });
    await expect(failing).rejects.toThrow("failed");
    const { turns, work } = createWork();
    await once(seen, ["once undone"], work);
    expect(turns).toMatchObject([{ resumed: false }]);
  });

  test("whose process died is taken up by its redelivery when the lease is over", async () => {
    const { seen } = opened.store;
    const keys = ["once died"];
    await seen.claim(keys, Date.now(), 200);
    const { turns, work } = createWork();
    const faults: unknown[] = [];
    await once(seen, keys, work, { lease: 300, onLateError: (error) => faults.push(error) });
    expect(turns).toEqual([]);
    await expect.poll(() => turns.length, { timeout: 10_000 }).toBe(1);
    expect(turns).toMatchObject([{ resumed: true }]);
    expect(faults).toEqual([]);
  });

  test("stays with who renews it", async () => {
    const { seen } = opened.store;
    const other = createWork();
    await once(seen, ["once renewed"], async ({ renew }) => {
      expect(await renew()).toBe(true);
      await once(seen, ["once renewed"], other.work);
      return true;
    });
    expect(other.turns).toEqual([]);
  });
});
