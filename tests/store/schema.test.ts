import { sql } from "kysely";
import { afterEach, describe, expect, test } from "vitest";
import { migrate } from "../../src/store/migrate.ts";
import { migrations } from "../../src/store/migrations/index.ts";
import { openStore } from "../../src/store/open.ts";
import { describeDatabases, type EmptyDatabase, prepare, serverDatabase } from "./stores.ts";

const now = Date.UTC(2026, 10, 23);
const first = Object.fromEntries(Object.entries(migrations).slice(0, 1));
const log = console;

describeDatabases("the schema", (open) => {
  let empty: EmptyDatabase;
  afterEach(() => empty.drop());

  test("is made on an empty database, once, and knows its tables", async () => {
    empty = await open();
    await prepare(empty.connection);
    await prepare(empty.connection);
    const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(
      empty.connection.db,
    );
    expect(rows.map(({ name }) => name)).toEqual(Object.keys(migrations));
  });

  test("is brought up from the first one with every row kept", async () => {
    empty = await open();
    const user = { platform: "discord", workspace: "1", user: "2" };
    const { store } = await prepare(empty.connection, first);
    await store.seen.claim(["event"], now, 1000);
    await store.seen.finish(["event"], now);
    await store.conversations.append("discord:1:3:4", "combien d'emplois ?", now);
    await store.requests.put("key", { kind: "question" }, now);
    await store.installations.put("slack T1", "sealed", now);
    await store.preferences.setLanguage(user, "en", now);
    await store.feedback.add({
      at: now,
      platform: "slack",
      verdict: "down",
      question: "?",
      reading: "?",
      status: "unclear",
      language: "fr",
      dataVersion: "1",
    });

    const { store: upgraded } = await prepare(empty.connection);
    expect(await upgraded.seen.claim(["event"], now + 1, 1000)).toBe("taken");
    expect(await upgraded.conversations.previous("discord:1:3:4", now)).toEqual(["combien d'emplois ?"]);
    expect(await upgraded.requests.get("key", now)).toEqual({ kind: "question" });
    expect(await upgraded.installations.get("slack T1")).toBe("sealed");
    expect(await upgraded.preferences.language(user)).toBe("en");
    for await (const entry of upgraded.feedback.all()) expect(entry.status).toBe("unclear");
    // The tables of the later schema are there.
    await upgraded.eraseWorkspace("discord", "1");
    expect(await upgraded.preferences.language(user)).toBeUndefined();
  });

  test("that is newer than the program is refused with one sentence", async () => {
    empty = await open();
    await prepare(empty.connection);
    await sql`insert into kysely_migration (name, timestamp) values ('9999-future', '')`.execute(empty.connection.db);
    await expect(migrate(empty.connection.db, "The database")).rejects.toThrow(
      /^The database was written by a newer version of the program \(its schema has "9999-future"\): [^\n]+$/,
    );
  });
});

describe("opening a server's database", () => {
  test.each([
    ["postgres://user:se%40cret@127.0.0.1:1/name", "ECONNREFUSED"],
    ["postgres://user:se%40cret@host.invalid/name", "host.invalid"],
    ["postgres://user:se@cret@[/name", "should be an address such as"],
  ])("%s fails with one sentence that names DATABASE_URL and not the password", async (databaseUrl, reason) => {
    const error = await openStore({ databaseUrl, stateFolder: "unused", log }).catch((thrown: Error) => thrown);
    expect(error).toMatchObject({ name: "StoreError", message: expect.stringContaining("DATABASE_URL") });
    const { message } = error as Error;
    expect(message).toContain(reason);
    expect(message).not.toMatch(/se(?:%40|@)cret|\n/);
  });

  test.skipIf(!process.env.TEST_DATABASE_URL)("is done by several processes at once, and begins empty", async () => {
    const database = await serverDatabase();
    if (!database) throw new Error("there is no server");
    const options = { databaseUrl: database.url, stateFolder: "unused", log };
    const opened = await Promise.all([openStore(options), openStore(options), openStore(options)]);
    for (const { store, kind } of opened) {
      expect(kind).toBe("postgresql");
      await store.ping();
    }
    await Promise.all(opened.map(({ store }) => store.close()));
    await database.drop();
  });
});
