import { type ChildProcess, spawn } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import { build } from "esbuild";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { backUp, restore } from "../../src/store/backup.ts";
import { type OpenedStore, openStore } from "../../src/store/open.ts";
import { StoreError } from "../../src/store/store-error.ts";

let folder: string;
/** A store without rows, made once: making one takes seconds. */
let made: string;
beforeAll(async () => {
  made = mkdtempSync(join(tmpdir(), "store-"));
  const { store } = await openStore({ stateFolder: made, log: console });
  await store.close();
}, 60_000);
afterAll(() => rmSync(made, { recursive: true, force: true }));
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "store-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function copyMade(): void {
  cpSync(made, folder, { recursive: true });
}

const now = Date.now();
/** Each kill starts a process with a database of its own: all of them where a machine tests, some where a person waits. */
const kills = process.env.CI ? 20 : 5;
const open = (): Promise<OpenedStore> =>
  openStore({
    stateFolder: folder,
    log: {
      warn(message) {
        throw new Error(message);
      },
      error(message) {
        throw new Error(message);
      },
    },
  });

/** The sentence with which something fails. */
async function refusal(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(StoreError);
  const { message } = error as StoreError;
  expect(message).not.toContain("\n");
  return message;
}

async function write(key: string): Promise<void> {
  const { store } = await open();
  await store.requests.put(key, key, now);
  await store.close();
}

async function read(key: string): Promise<unknown> {
  const { store } = await open();
  const found = await store.requests.get(key, now);
  await store.close();
  return found;
}

// Bundled once: it is started some twenty times. It lies where Node finds the package that stays outside the bundle.
const script = join(import.meta.dirname, "../../node_modules/.cache", `store-writer-${process.pid}.mjs`);
beforeAll(() =>
  build({
    entryPoints: [join(import.meta.dirname, "writer.ts")],
    outfile: script,
    bundle: true,
    platform: "node",
    format: "esm",
    external: ["@electric-sql/*", "pg-native"],
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  }),
);
afterAll(() => rmSync(script, { force: true }));

function startWriter(round: number): ChildProcess {
  return spawn(process.execPath, [script, folder, String(round)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
}

/** Kills a writer after it confirmed so many writes; gives all that it confirmed. */
async function killAfter(writer: ChildProcess, count: number): Promise<readonly string[]> {
  const confirmed: string[] = [];
  if (!writer.stdout) throw new Error("the writer has no output");
  for await (const line of createInterface({ input: writer.stdout })) {
    if (line !== "open") confirmed.push(line);
    if (confirmed.length === count) writer.kill("SIGKILL");
  }
  return confirmed;
}

describe("the embedded store", () => {
  test("begins empty, in a folder that is made, and keeps what was written", async () => {
    rmSync(folder, { recursive: true });
    await write("a");
    expect(await read("a")).toBe("a");
    expect(existsSync(join(folder, "store.lock"))).toBe(false);
  });

  test(`opens after each of ${kills} kill -9 while writing, and nothing that was confirmed is gone`, async () => {
    copyMade();
    const confirmed: string[] = [];
    for (let round = 0; round < kills; round += 1) {
      confirmed.push(...(await killAfter(startWriter(round), 1 + ((round * 13) % 40))));
    }
    const { store } = await open();
    expect(confirmed.length).toBeGreaterThan(15 * kills);
    for (const key of confirmed) {
      expect(await store.requests.get(key, now)).toEqual({ n: Number(key.split("-")[1]) });
      expect(await store.seen.claim([key], now, 1000)).toBe("taken");
      expect(await store.conversations.previous(key, now)).toEqual(["?"]);
    }
    await store.close();
  }, 300_000);

  test("refuses a second process with one sentence, and is taken over when the first was killed", async () => {
    copyMade();
    const writer = startWriter(0);
    await new Promise((resolve) =>
      writer.stdout?.on("data", (text) => String(text).includes("0-0\n") && resolve(text)),
    );
    const message = `The store in STATE_DIR (${folder}) is in use by process ${writer.pid}: `;
    expect(await refusal(open())).toContain(message);
    expect(await refusal(backUp(folder, join(folder, "backup")))).toContain(message);
    const ended = new Promise((resolve) => writer.once("exit", resolve));
    writer.kill("SIGKILL");
    await ended;
    expect(await read("0-0")).toEqual({ n: 0 });
  });

  test("refuses a second opening in the same process", async () => {
    copyMade();
    const { store } = await open();
    expect(await refusal(open())).toContain(`in use by process ${process.pid}`);
    await store.close();
  });

  test("takes over a lock whose pid belongs to another program by now", async () => {
    copyMade();
    const { store } = await open();
    const lock = JSON.parse(readFileSync(join(folder, "store.lock"), "utf8"));
    await store.close();
    // This process lives, but the one that took the lock began at another time.
    writeFileSync(join(folder, "store.lock"), JSON.stringify({ ...lock, started: "1" }));
    await write("a");
  });

  test("begins anew when it was killed while the database was being made", async () => {
    mkdirSync(join(folder, "store.new"));
    writeFileSync(join(folder, "store.new", "PG_VERSION"), "18\n");
    await write("a");
    expect(existsSync(join(folder, "store.new"))).toBe(false);
  });

  test("says what is wrong with a folder that can't be written", async () => {
    const file = join(folder, "file");
    writeFileSync(file, "");
    const message = await refusal(openStore({ stateFolder: join(file, "state"), log: console }));
    expect(message).toMatch(/^STATE_DIR \(.*\) can't be written: ENOTDIR/);
  });

  test.skipIf(process.getuid?.() === 0)("says that this user may not write the folder", async () => {
    chmodSync(folder, 0o500);
    expect(await refusal(open())).toMatch(/^STATE_DIR \(.*\) can't be written: EACCES/);
  });

  test("says what to do about a database that is broken", async () => {
    mkdirSync(join(folder, "store"));
    writeFileSync(join(folder, "store", "PG_VERSION"), "18\n");
    expect(await refusal(open())).toMatch(/^The database in .* can't be opened: .*; restore a backup/);
    expect(existsSync(join(folder, "store.lock"))).toBe(false);
  });
});

describe("a backup", () => {
  test("brings the store back in another folder", async () => {
    copyMade();
    const file = join(folder, "backup.tgz");
    await write("a");
    await backUp(folder, file);
    rmSync(join(folder, "store"), { recursive: true });
    await restore(file, folder, false);
    expect(await read("a")).toBe("a");
  });

  test("replaces a store with rows only by force, then leaves nothing of it", async () => {
    copyMade();
    const file = join(folder, "backup.tgz");
    await write("a");
    await backUp(folder, file);
    await write("b");
    expect(await refusal(restore(file, folder, false))).toContain("is not empty");
    expect(await read("b")).toBe("b");
    await restore(file, folder, true);
    expect(await read("a")).toBe("a");
    expect(await read("b")).toBeUndefined();
    expect(existsSync(join(folder, "store.old"))).toBe(false);
  });

  test("that is cut off or something else changes nothing", async () => {
    copyMade();
    const file = join(folder, "backup.tgz");
    await write("a");
    await backUp(folder, file);
    const whole = readFileSync(file);
    for (const content of [whole.subarray(0, whole.length / 2), Buffer.from("text"), Buffer.alloc(0)]) {
      writeFileSync(file, content);
      expect(await refusal(restore(file, folder, true))).toContain("is no whole backup of a store");
    }
    expect(await refusal(restore(join(folder, "none"), folder, true))).toContain("can't be read: ENOENT");
    expect(await read("a")).toBe("a");
  });

  test("of a folder without a store is refused", async () => {
    expect(await refusal(backUp(folder, join(folder, "backup")))).toContain("There is no store in STATE_DIR");
  });

  test("is taken back when the process was killed between the two renames", async () => {
    copyMade();
    await write("a");
    renameSync(join(folder, "store"), join(folder, "store.old"));
    expect(await read("a")).toBe("a");
  });
});
