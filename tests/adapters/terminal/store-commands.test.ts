import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStore } from "../../../src/store/open.ts";
import type { FeedbackEntry } from "../../../src/store/store.ts";

const commands = resolve(import.meta.dirname, "../../../src/adapters/terminal");
let folder: string;

interface Outcome {
  readonly status: number;
  readonly output: string;
  readonly errors: string;
}

/** Runs a command of package.json as npm does. */
function run(command: "store" | "feedback", args: readonly string[], environment: Record<string, string> = {}) {
  const env = { ...process.env, DATABASE_URL: "", STATE_DIR: folder, ...environment };
  const script = join(commands, `${command}-command.ts`);
  return new Promise<Outcome>((done) => {
    execFile(process.execPath, ["--import", "tsx", script, ...args], { env }, (error, output, errors) =>
      done({ status: typeof error?.code === "number" ? error.code : 0, output, errors }),
    );
  });
}

const thumb: FeedbackEntry = {
  at: Date.UTC(2026, 10, 23, 9),
  platform: "slack",
  verdict: "down",
  question: '=HYPERLINK("x";"combien")',
  reading: "emplois, Oujda",
  status: "answered",
  language: "fr",
  dataVersion: "abc",
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "store-commands-"));
  const { store } = await openStore({ stateFolder: folder, log: console });
  await store.feedback.add(thumb);
  await store.close();
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("npm run feedback", () => {
  test("exports the thumbs as CSV, with formulas made harmless", async () => {
    const { status, output } = await run("feedback", ["export"]);
    expect(output.split("\r\n")).toEqual([
      "at,platform,language,verdict,status,question,reading,data version",
      '2026-11-23T09:00:00.000Z,slack,fr,down,answered,"\'=HYPERLINK(""x"";""combien"")","emplois, Oujda",abc',
      "",
    ]);
    expect(status).toBe(0);
  });

  test("says what it expects", async () => {
    const { status, errors } = await run("feedback", []);
    expect([status, errors.split("\n")[0]]).toEqual([2, "export is expected."]);
  });
});

describe("npm run store", () => {
  test("takes the embedded store out to a file and back in", async () => {
    const file = join(folder, "backup.tgz");
    const other = join(folder, "other");
    expect(await run("store", ["backup", file])).toMatchObject({ status: 0, errors: "" });
    expect(await run("store", ["restore", file], { STATE_DIR: other })).toMatchObject({ status: 0, errors: "" });
    expect((await run("feedback", ["export"], { STATE_DIR: other })).output).toContain("emplois, Oujda");
    const refused = await run("store", ["restore", file], { STATE_DIR: other });
    expect(refused.status).toBe(1);
    expect(refused.errors).toMatch(/^The store in STATE_DIR \(.*\) is not empty: .*--force[^\n]*\n$/);
    expect(await run("store", ["restore", file, "--force"], { STATE_DIR: other })).toMatchObject({ status: 0 });
  }, 60_000);

  test("names the tools for PostgreSQL, and what it expects", async () => {
    const server = { DATABASE_URL: "postgres://user:secret@127.0.0.1/name" };
    expect((await run("store", ["backup", "x"], server)).errors).toContain("pg_dump");
    const restored = await run("store", ["restore", "x"], server);
    expect(restored.errors).toContain("pg_restore");
    expect(restored.errors).not.toContain("secret");
    expect((await run("store", ["backup"])).status).toBe(2);
  });
});
