import { pipeline } from "node:stream/promises";
import { stringify } from "csv-stringify";
import { openStore } from "../../store/open.ts";
import type { Feedback } from "../../store/store.ts";
import { readArguments, runCommand, UsageError } from "./run-command.ts";

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

await runCommand(usage, async (args, { databaseUrl, stateFolder }) => {
  const { positionals } = readArguments(args, {});
  if (positionals.length !== 1 || positionals[0] !== "export") throw new UsageError("export is expected.");
  const { store } = await openStore({
    stateFolder,
    ...(databaseUrl !== undefined && { databaseUrl }),
    log: { warn: console.error, error: console.error },
  });
  try {
    // RFC 4180 ends lines with CR LF; a cell that a spreadsheet would take for a formula is made harmless.
    const csv = stringify({ header: true, columns, record_delimiter: "windows", escape_formulas: true });
    await pipeline(tabulate(store.feedback), csv, process.stdout, { end: false });
  } finally {
    await store.close();
  }
  return 0;
});
