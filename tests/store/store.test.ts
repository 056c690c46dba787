import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createStore } from "../../src/store/create.ts";
import type { FeedbackEntry, Store } from "../../src/store/store.ts";
import { describeDatabases, type EmptyDatabase, prepare, type TestStore } from "./stores.ts";

const hour = 3_600_000;
const now = Date.UTC(2026, 10, 23);
let counter = 0;
/** A key that no other test uses. */
const fresh = (name = "key") => `${name} ${counter++}`;

async function collect(store: Store): Promise<readonly FeedbackEntry[]> {
  const entries: FeedbackEntry[] = [];
  for await (const entry of store.feedback.all()) entries.push(entry);
  return entries;
}

describeDatabases("the store", (open) => {
  let empty: EmptyDatabase;
  let opened: TestStore;
  let store: Store;
  /** What another process on the same database sees. */
  let other: Store;
  beforeAll(async () => {
    empty = await open();
    opened = await prepare(empty.connection);
    store = opened.store;
    other = createStore(empty.again());
  });
  afterAll(() => empty.drop());

  test("answers a ping", async () => {
    await expect(store.ping()).resolves.toBeUndefined();
  });

  describe("seen events", () => {
    test("are claimed once, and stay taken for 24 hours after they are finished", async () => {
      const keys = [fresh(), fresh()];
      expect(await store.seen.claim(keys, now, 1000)).toBe("first");
      expect(await other.seen.claim(keys, now + 999, 1000)).toBe("taken");
      await store.seen.finish(keys, now + 500);
      expect(await other.seen.claim(keys, now + 23 * hour, 1000)).toBe("taken");
      expect(await other.seen.claim(keys, now + 25 * hour, 1000)).toBe("first");
    });

    test("are resumed when the lease ran out before they were finished", async () => {
      const keys = [fresh()];
      await store.seen.claim(keys, now, 1000);
      expect(await other.seen.claim(keys, now + 1000, 1000)).toBe("resumed");
      expect(await store.seen.claim(keys, now + 1500, 1000)).toBe("taken");
    });

    test("are claimed all together or not at all", async () => {
      const [message, event, again] = [fresh(), fresh(), fresh()];
      await store.seen.claim([event, message], now, 1000);
      expect(await store.seen.claim([again, message], now, 1000)).toBe("taken");
      expect(await other.seen.claim([again], now, 1000)).toBe("first");
    });

    test("may be claimed anew once they were released, but not once they are finished", async () => {
      const [key, finished] = [fresh(), fresh()];
      await store.seen.claim([key], now, 1000);
      await store.seen.claim([finished], now, 1000);
      await store.seen.finish([finished], now);
      await store.seen.release([key, finished]);
      expect(await store.seen.claim([key], now, 1000)).toBe("first");
      expect(await store.seen.claim([finished], now, 1000)).toBe("taken");
    });

    test("go to exactly one of many that claim at once, whatever keys they share", async () => {
      const shared = Array.from({ length: 6 }, () => fresh());
      const overlapping = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 3 }), {
        minLength: 2,
        maxLength: 12,
      });
      await fc.assert(
        fc.asyncProperty(overlapping, async (wanted) => {
          await sql`delete from seen_events`.execute(opened.db);
          const claims = wanted.map((indexes) => indexes.map((index) => shared[index] ?? ""));
          const results = await Promise.all(
            claims.map((keys, index) => (index % 2 ? store : other).seen.claim(keys, now, 1000)),
          );
          const won = claims.filter((_, index) => results[index] === "first");
          expect(won.length).toBeGreaterThan(0);
          expect(new Set(won.flat()).size).toBe(won.flat().length);
          // What lost, lost to a winner: nothing else may hold a key.
          for (const keys of claims) expect(keys.some((key) => won.flat().includes(key))).toBe(true);
        }),
        { numRuns: 40 },
      );
    });
  });

  describe("conversations", () => {
    test("keep the last five questions, oldest first, for 24 hours", async () => {
      const key = fresh();
      for (const n of [1, 2, 3, 4, 5, 6, 7]) await store.conversations.append(key, `question ${n}`, now + n);
      const kept = [3, 4, 5, 6, 7].map((n) => `question ${n}`);
      expect(await other.conversations.previous(key, now + hour)).toEqual(kept);
      expect(await other.conversations.previous(key, now + 7 + 24 * hour)).toEqual([]);
      await store.conversations.append(key, "the next day", now + 30 * hour);
      expect(await store.conversations.previous(key, now + 30 * hour)).toEqual(["the next day"]);
    });

    test("keep every question of those that come at once", async () => {
      const key = fresh();
      await Promise.all(["a", "b", "c"].map((question) => store.conversations.append(key, question, now)));
      expect((await store.conversations.previous(key, now)).toSorted()).toEqual(["a", "b", "c"]);
      expect(await store.conversations.previous(fresh(), now)).toEqual([]);
    });

    test("take any text that a user can type", async () => {
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: "binary" }), async (question) => {
          const key = fresh();
          await store.conversations.append(key, question, now);
          expect(await store.conversations.previous(key, now)).toEqual([question.replaceAll("\0", "\uFFFD")]);
        }),
        { numRuns: 50 },
      );
      const half = fresh();
      await store.conversations.append(half, "half a pair \uD83D", now);
      expect(await store.conversations.previous(half, now)).toEqual(["half a pair \uFFFD"]);
    });
  });

  describe("requests behind buttons", () => {
    test("come back as they were put in, until 30 days after their last use", async () => {
      const day = 24 * hour;
      const [key, request] = [fresh(), { kind: "question", question: 'a "quoted"\0 é', previous: [] }];
      await store.requests.put(key, request, now);
      expect(await other.requests.get(key, now + 29 * day)).toEqual(request);
      expect(await store.requests.get(key, now + 58 * day)).toEqual(request);
      await store.clean(now + 87 * day);
      expect(await store.requests.get(key, now + 87 * day)).toEqual(request);
      expect(await store.requests.get(key, now + 118 * day)).toBeUndefined();
      expect(await store.requests.get(fresh(), now)).toBeUndefined();
    });

    test("may be put in twice at once", async () => {
      const key = fresh();
      await Promise.all([store.requests.put(key, 1, now), store.requests.put(key, 1, now)]);
      expect(await store.requests.get(key, now)).toBe(1);
    });
  });

  test("keeps installations until they are deleted", async () => {
    const id = fresh("slack");
    await store.installations.put(id, "sealed", now);
    await store.installations.put(id, "sealed anew", now + 1);
    expect(await other.installations.get(id)).toBe("sealed anew");
    await store.installations.delete(id);
    expect(await store.installations.get(id)).toBeUndefined();
  });

  test("keeps the language that a user chose, for that user alone", async () => {
    const user = { platform: "slack", workspace: "T1", user: fresh("U") };
    await store.preferences.setLanguage(user, "en", now);
    expect(await other.preferences.language(user)).toBe("en");
    expect(await store.preferences.language({ ...user, workspace: "T2" })).toBeUndefined();
    await store.preferences.setLanguage(user, undefined, now);
    expect(await store.preferences.language(user)).toBeUndefined();
  });

  test("keeps every thumb and reads them oldest first, past a page of rows", async () => {
    const entry: FeedbackEntry = {
      at: now,
      platform: "slack",
      verdict: "up",
      question: "combien d'emplois ?",
      reading: "emplois",
      status: "answered",
      language: "fr",
      dataVersion: "1",
    };
    const times = Array.from({ length: 1100 }, (_, n) => now + ((n * 7) % 500));
    await Promise.all(times.map((at) => store.feedback.add({ ...entry, at })));
    const entries = await collect(other);
    expect(entries.map(({ at }) => at)).toEqual(times.toSorted((a, b) => a - b));
    expect(entries[0]).toEqual(entry);
  });

  test("cleans what outlived its time, and keeps feedback and preferences", async () => {
    const user = { platform: "slack", workspace: "T1", user: fresh("U") };
    await store.preferences.setLanguage(user, "fr", now);
    await store.seen.claim([fresh()], now, 1000);
    await store.conversations.append(fresh(), "?", now);
    await store.requests.put(fresh(), "?", now);
    const feedback = (await collect(store)).length;
    expect(await store.clean(now + 400 * 24 * hour)).toBeGreaterThanOrEqual(3);
    expect(await store.clean(now + 400 * 24 * hour)).toBe(0);
    expect(await store.preferences.language(user)).toBe("fr");
    expect(await collect(store)).toHaveLength(feedback);
  });

  test("erases everything of a workspace, and nothing of another", async () => {
    const userOf = (workspace: string) => ({ platform: "slack", workspace, user: "U1" });
    for (const workspace of ["T8", "T88"]) {
      await store.preferences.setLanguage(userOf(workspace), "en", now);
      await store.conversations.append(`slack:${workspace}:C1:1.2`, "?", now);
      await store.installations.put(`slack ${workspace}`, "sealed", now);
      await sql`insert into digest_memory values ('slack', ${workspace}, 'C1', '1', null, '2026-11-23')`.execute(
        opened.db,
      );
    }
    await store.eraseWorkspace("slack", "T8");
    const left = async (workspace: string) => [
      await store.preferences.language(userOf(workspace)),
      await store.conversations.previous(`slack:${workspace}:C1:1.2`, now),
      await store.installations.get(`slack ${workspace}`),
      (await sql`select from digest_memory where workspace = ${workspace}`.execute(opened.db)).rows.length,
    ];
    expect(await left("T8")).toEqual([undefined, [], undefined, 0]);
    expect(await left("T88")).toEqual(["en", ["?"], "sealed", 1]);
  });
});
