import { parseArgs } from "node:util";
import { stringify } from "csv-stringify/sync";
import { createCatalogue } from "../../dataset/catalogue.ts";
import { columns, listRecords, tabulate } from "../../dataset/export.ts";
import { formatFault } from "../../dataset/fault.ts";
import { loadDataset } from "../../dataset/load.ts";
import type { Catalogue } from "../../dataset/model.ts";
import { computeStats } from "../../dataset/stats.ts";

const usage = `Usage: npm run data -- check | stats | export --format csv|json [--dir DIR]

  check    validates the data set; names file, path and reason of every fault, and exits 1 on any
  stats    counts by year, region, sector and more, and the totals
  export   writes the records to standard output: every record as JSON, or the agreements' figures as CSV

  --dir    the data set's folder; default DATA_DIR, else data`;

/** What the user asked for could not be read; the message says what is expected. */
class UsageError extends Error {}

function readArguments(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { dir: { type: "string" }, format: { type: "string" }, help: { type: "boolean", short: "h" } },
    });
    return { ...values, actions: positionals };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function writeCheck(catalogue: Catalogue): string {
  return `no faults: ${catalogue.agreements.length} agreements, version ${catalogue.version}, as of ${catalogue.asOf}\n`;
}

function writeStats(catalogue: Catalogue): string {
  const number = new Intl.NumberFormat("en");
  return computeStats(catalogue)
    .map(
      ({ title, numbers }) => `${title}: ${[...numbers].map(([key, n]) => `${key} ${number.format(n)}`).join(", ")}\n`,
    )
    .join("");
}

function writeExport(catalogue: Catalogue, format: string | undefined): string {
  if (format === "json") return `${JSON.stringify(listRecords(catalogue), null, 2)}\n`;
  // RFC 4180 ends lines with CR LF; a cell that a spreadsheet would take for a formula is made harmless.
  return stringify([...tabulate(catalogue)], {
    header: true,
    columns: [...columns],
    record_delimiter: "windows",
    escape_formulas: true,
  });
}

/** Runs `npm run data` and gives its exit status: 0, 1 on faults in the data, 2 on wrong arguments. */
function run(args: readonly string[]): number {
  const { actions, dir = process.env.DATA_DIR || "data", format, help } = readArguments(args);
  const [action] = actions;
  if (help) {
    console.log(usage);
    return 0;
  }
  if (actions.length !== 1 || !["check", "stats", "export"].includes(action ?? "")) {
    throw new UsageError("One of check, stats and export is expected.");
  }
  if (action === "export" && format !== "csv" && format !== "json") {
    throw new UsageError("export wants --format csv or --format json.");
  }
  const loaded = loadDataset(dir);
  if (!loaded.ok) {
    for (const fault of loaded.faults) console.error(formatFault(fault));
    console.error(`${loaded.faults.length} ${loaded.faults.length === 1 ? "fault" : "faults"} in ${dir}`);
    return 1;
  }
  const catalogue = createCatalogue(loaded.dataset);
  if (action === "check") process.stdout.write(writeCheck(catalogue));
  else if (action === "stats") process.stdout.write(writeStats(catalogue));
  else process.stdout.write(writeExport(catalogue, format));
  return 0;
}

// A reader that has seen enough (`| head`) is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
try {
  process.exitCode = run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}\n\n${usage}`);
  process.exitCode = 2;
}
