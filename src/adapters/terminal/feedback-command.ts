import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { stringify } from "csv-stringify";
import { openStore } from "../../store/open.ts";
import type { Feedback } from "../../store/store.ts";
import { StoreError } from "../../store/store-error.ts";

const usage = `Usage: npm run feedback -- export

  export   writes the thumbs up and down as CSV to standard output, oldest first

They come from the database of DATABASE_URL, or else from the embedded store in STATE_DIR (default var), whose bot must
be stopped meanwhile. No user is named in them.`;

const columns = ["at", "platform", "language", "verdict", "status", "question", "reading", "data version"];

async function* tabulate(feedback: Feedback): AsyncGenerator<readonly string[]> {
  for await (const { at, platform, language, verdict, status, question, reading, dataVersion } of feedback.all()) {
    yield [new Date(at).toISOString(), platform, language, verdict, status, question, reading, dataVersion];
  }
}

async function writeExport(environment: NodeJS.ProcessEnv): Promise<void> {
  const databaseUrl = environment.DATABASE_URL?.trim();
  const { store } = await openStore({
    stateFolder: environment.STATE_DIR?.trim() || "var",
    ...(databaseUrl && { databaseUrl }),
    log: { warn: console.error, error: console.error },
  });
  try {
    // RFC 4180 ends lines with CR LF; a cell that a spreadsheet would take for a formula is made harmless.
    const csv = stringify({ header: true, columns, record_delimiter: "windows", escape_formulas: true });
    await pipeline(tabulate(store.feedback), csv, process.stdout, { end: false });
  } finally {
    await store.close();
  }
}

/** Runs `npm run feedback` and gives its exit status: 0, 1 when the store can't be used, 2 on wrong arguments. */
async function run(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { help: { type: "boolean", short: "h" } },
    });
    if (values.help) {
      console.log(usage);
      return 0;
    }
    if (positionals.length !== 1 || positionals[0] !== "export") throw new TypeError("export is expected.");
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    return 2;
  }
  try {
    await writeExport(process.env);
    return 0;
  } catch (error) {
    // A reader that has seen enough (`| head`) is no fault.
    if ((error as NodeJS.ErrnoException).code === "EPIPE") return 0;
    if (!(error instanceof StoreError)) throw error;
    console.error(error.message);
    return 1;
  }
}

process.exitCode = await run(process.argv.slice(2));
