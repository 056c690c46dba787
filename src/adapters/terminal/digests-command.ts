import { openDesk } from "../../digest/desk.ts";
import { openStore } from "../../store/open.ts";
import { readArguments, runCommand, UsageError } from "./run-command.ts";

const usage = `Usage: npm run digests -- due | log [CHANNEL] [--days N] | retry CHANNEL

  due      what will be sent and when, and which subscriptions are paused and why
  log      what was sent or not, and why; --days: how far back, default 7
  retry    tries the channel's last edition once more, and resumes a subscription that was paused

CHANNEL is its id, or PLATFORM/WORKSPACE/CHANNEL where two workspaces have the same id.
With the embedded store the bot must be stopped meanwhile: what is to be sent goes out at its next start. With PostgreSQL
(DATABASE_URL) it may run.`;

await runCommand(usage, async (args, { databaseUrl, stateFolder }) => {
  const { values, positionals } = readArguments(args, { days: { type: "string" } });
  const { days = "7" } = values;
  const [action, channel, ...others] = positionals;
  if (others.length > 0 || !["due", "log", "retry"].includes(action ?? "") || (action === "due" && channel))
    throw new UsageError("due, log [CHANNEL] or retry CHANNEL is expected.");
  if (action === "retry" && channel === undefined) throw new UsageError("retry wants the CHANNEL.");
  if (!/^[1-9]\d{0,3}$/.test(days)) throw new UsageError("--days wants a number of days.");
  const opened = await openStore({
    stateFolder,
    ...(databaseUrl !== undefined && { databaseUrl }),
    log: { warn: console.error, error: console.error },
  });
  try {
    const desk = openDesk(opened.db);
    if (action === "due") process.stdout.write(await desk.due());
    else if (action === "log") process.stdout.write(await desk.log(Date.now() - Number(days) * 86_400_000, channel));
    else {
      const { done, text } = await desk.retry(channel ?? "", Date.now());
      if (!done) {
        console.error(text.trimEnd());
        return 1;
      }
      process.stdout.write(text);
    }
  } finally {
    await opened.store.close();
  }
  return 0;
});
