import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { copyDataset } from "../../dataset/broken-copy.ts";

const copy = copyDataset();
afterAll(() => copy.discard());

function run(...args: string[]) {
  const command = ["--import", "tsx", "src/adapters/terminal/data-command.ts", ...args];
  return spawnSync(process.execPath, command, { encoding: "utf8" });
}

test("check says how many agreements are sound", () => {
  const { status, stdout } = run("check");
  expect(status).toBe(0);
  expect(stdout).toContain(`no faults: ${readdirSync("data/agreements").length} agreements`);
});

test("check names every fault and exits 1", () => {
  copy.edit("agreements/2t-services-oujda-2025.json", undefined, { type: "treaty", "sectors[]": "fishing" });
  copy.edit("organisations.json", "kpmg", { country: "France" });
  const { status, stderr } = run("check", "--dir", copy.folder);
  copy.mend();
  expect(status).toBe(1);
  expect(stderr).toContain("agreements/2t-services-oujda-2025.json: type: Invalid option");
  expect(stderr).toContain("organisations.json: kpmg.country: is not a two-letter code");
  expect(stderr).toContain("2 faults");
});

test("stats prints counts and totals", () => {
  const { status, stdout } = run("stats");
  expect(status).toBe(0);
  expect(stdout).toMatch(/^by year: .*2025 \d+/m);
  expect(stdout).toMatch(/^by region: .*oriental \d+/m);
  expect(stdout).toMatch(/^by sector: .*cloud \d+/m);
  expect(stdout).toMatch(/^total jobs: jobs 3,700$/m);
});

test("export writes CSV with a header, lines ended by CR LF", () => {
  const { status, stdout } = run("export", "--format", "csv");
  const [header = "", ...lines] = stdout.split("\r\n");
  expect(status).toBe(0);
  expect(header).toMatch(/^agreement,title_fr,title_en,/);
  expect(lines.at(-1)).toBe("");
  expect(lines.some((line) => line.startsWith("2t-services-oujda-2025,"))).toBe(true);
});

test("export writes JSON", () => {
  const { status, stdout } = run("export", "--format", "json");
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ strategy: { id: "maroc-digital-2030" } });
});

test.each([[[]], [["tidy"]], [["export"]], [["export", "--format", "xml"]], [["check", "--colour"]]])(
  "%j is answered with the usage and status 2",
  (args) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stderr).toContain("Usage: npm run data");
  },
);
