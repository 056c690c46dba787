import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";

const question = "combien d'emplois à Oujda ?";
const { DATA_DIR: _, DEFAULT_LANGUAGE: __, ...env } = process.env;

/** A copy of the project, with a bundle that says where the answer came from. */
const copy = mkdtempSync(join(tmpdir(), "maroc-2030-"));
const bundle = join(copy, "dist/ask.js");
for (const name of ["package.json", "scripts", "src", "data"]) cpSync(name, join(copy, name), { recursive: true });
symlinkSync(join(process.cwd(), "node_modules"), join(copy, "node_modules"), "junction");
mkdirSync(join(copy, "dist"));
afterAll(() => rmSync(copy, { recursive: true }));

/** Sets the time of change of a path in the copy, in seconds from now. */
function touch(path: string, seconds: number): void {
  const time = Date.now() / 1000 + seconds;
  utimesSync(path, time, time);
}

function answer(): string {
  const { stdout, stderr } = spawnSync(process.execPath, ["scripts/ask.mjs", question], {
    cwd: copy,
    env,
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  return stdout;
}

beforeEach(() => {
  writeFileSync(bundle, `export const ask = ([question]) => console.log("bundle:", question);`);
  touch(bundle, 60);
});

test("npm run ask answers", () => {
  const { stdout, status } = spawnSync(`npm run --silent ask -- "${question}"`, { shell: true, env, encoding: "utf8" });
  expect(status).toBe(0);
  expect(stdout).toMatch(/^[^\n]*200 emplois directs[^\n]*2028/);
});

describe("npm run ask starts", () => {
  test("the bundle when nothing is newer", () => {
    expect(answer()).toBe(`bundle: ${question}\n`);
  });

  test.each([["package.json"], ["scripts/bundle.mjs"], ["src"], ["src/engine"], ["src/engine/engine.ts"]])(
    "the sources when %s is newer than the bundle",
    (path) => {
      touch(join(copy, path), 120);
      expect(answer()).toContain("200 emplois directs");
      touch(join(copy, path), 0);
    },
  );

  test("the sources when there is no bundle", () => {
    rmSync(bundle);
    expect(answer()).toContain("200 emplois directs");
  });

  test("the bundle that npm ci makes, which answers like the sources", () => {
    rmSync(bundle);
    const fromSources = answer();
    const made = spawnSync(process.execPath, ["scripts/bundle.mjs"], { cwd: copy, encoding: "utf8" });
    expect(made).toMatchObject({ status: 0, stderr: "" });
    touch(bundle, 60);
    expect(answer()).toBe(fromSources);
  });
});
