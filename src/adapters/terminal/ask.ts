import { existsSync } from "node:fs";
import { createInterface } from "node:readline/promises";
import { createCatalogue } from "../../dataset/catalogue.ts";
import { formatFault } from "../../dataset/fault.ts";
import { loadDataset } from "../../dataset/load.ts";
import { createEngine, type Engine } from "../../engine/engine.ts";
import { answerText, converse } from "./conversation.ts";
import { answerLine, answerLines } from "./json-stream.ts";
import { colourStyle, type Page, plainStyle } from "./layout.ts";
import { type Options, readOptions, readSettings, type Settings, UsageError, usage } from "./options.ts";
import { texts } from "./texts.ts";

const { stdin, stdout } = process;

/** The data set has faults, which the message lists. */
class DataError extends Error {}

function loadEngine({ dataFolder }: Settings): Engine {
  const loaded = loadDataset(dataFolder);
  if (loaded.ok) return createEngine(createCatalogue(loaded.dataset));
  const { faults } = loaded;
  const count = `${faults.length} ${faults.length === 1 ? "fault" : "faults"} in ${dataFolder}`;
  throw new DataError([...faults.map(formatFault), count].join("\n"));
}

/** Today on this machine, YYYY-MM-DD. */
function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0"));
  return `${now.getFullYear()}-${month}-${day}`;
}

function page(): Page {
  const colours = stdout.isTTY && !process.env.NO_COLOR && stdout.hasColors();
  return { width: stdout.isTTY ? stdout.columns : Number.POSITIVE_INFINITY, style: colours ? colourStyle : plainStyle };
}

async function prompt(options: Options, settings: Settings, engine: Engine): Promise<void> {
  const lines = createInterface({ input: stdin, output: stdout, terminal: stdin.isTTY && stdout.isTTY, prompt: "> " });
  const interactive = stdin.isTTY;
  const start = { ...options, defaultLanguage: settings.defaultLanguage };
  if (interactive) stdout.write(`${texts[options.language ?? settings.defaultLanguage].prompt.welcome}\n\n`);
  await converse(lines, stdout, engine, start, {
    page,
    today: () => options.now ?? today(),
    beforeLine: () => interactive && lines.prompt(),
  });
  lines.close();
}

/** Runs `npm run ask`. Throws a `UsageError` or a `DataError`. */
async function run(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  if (options.help) {
    stdout.write(`${usage}\n`);
    return;
  }
  if (existsSync(".env")) process.loadEnvFile();
  const settings = readSettings(process.env);
  const engine = loadEngine(settings);
  const { question, language, explain } = options;
  const context = {
    now: options.now ?? today(),
    defaultLanguage: settings.defaultLanguage,
    ...(language && { language }),
  };
  if (options.json) {
    if (question !== undefined) stdout.write(`${answerLine({ question }, engine, context)}\n`);
    else await answerLines(stdin.setEncoding("utf8"), stdout, engine, context);
  } else if (question !== undefined) {
    stdout.write(answerText(question, engine, context, explain, page()).text);
  } else {
    await prompt(options, settings, engine);
  }
}

/**
 * Runs `npm run ask` and sets its exit status: 0, 1 on faults in the data, 2 on wrong arguments or settings.
 * @public ask-command.ts requires it
 */
export async function ask(args: readonly string[]): Promise<void> {
  // A reader that has seen enough (`| head`) is no fault.
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
  try {
    await run(args);
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof DataError)) throw error;
    console.error(error.message);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}
