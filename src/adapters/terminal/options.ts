import { parseArgs } from "node:util";
import type { Language } from "../../engine/answer.ts";
import { daySchema, languageSchema } from "../incoming.ts";

export const usage = `Usage: npm run ask -- [options] ["question"]

Without a question: a prompt that keeps the conversation (/help lists its commands).

  --lang fr|en        language of the answer
  --now YYYY-MM-DD    the day from which "last year" is counted; default today
  --explain           shows how the question was read
  --json              reads questions from standard input, one a line, and prints one JSON object a line
  -h, --help          this page

DATA_DIR is the data set's folder (default data), DEFAULT_LANGUAGE the language when nothing tells (default fr).`;

export interface Options {
  /** Absent: the prompt, or standard input with `json`. */
  readonly question?: string;
  readonly language?: Language;
  /** YYYY-MM-DD. */
  readonly now?: string;
  readonly explain: boolean;
  readonly json: boolean;
  readonly help: boolean;
}

export interface Settings {
  readonly dataFolder: string;
  readonly defaultLanguage: Language;
}

/** What the user asked for could not be read; the message is one line that says what is wrong. */
export class UsageError extends Error {}

/** Reads the arguments of `npm run ask`. Throws a `UsageError`. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = split(args);
  if (positionals.length > 0 && positionals.every((word) => word.trim() === "")) {
    throw new UsageError("The question is empty.");
  }
  if (values.explain && values.json) throw new UsageError("--explain and --json do not go together.");
  return {
    ...(positionals.length > 0 && { question: positionals.join(" ") }),
    ...(values.lang !== undefined && { language: check(languageSchema, "--lang", values.lang) }),
    ...(values.now !== undefined && { now: check(daySchema, "--now", values.now) }),
    explain: values.explain ?? false,
    json: values.json ?? false,
    help: values.help ?? false,
  };
}

/** Reads the settings that `npm run ask` takes from the environment. Throws a `UsageError`. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  return {
    dataFolder: environment.DATA_DIR || "data",
    defaultLanguage: check(languageSchema, "DEFAULT_LANGUAGE", environment.DEFAULT_LANGUAGE || "fr"),
  };
}

function split(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        lang: { type: "string" },
        now: { type: "string" },
        explain: { type: "boolean" },
        json: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    // Node adds advice on a second sentence; the first one names the option.
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError(message.split(/[.\n](?:\s|$)/, 1)[0]);
  }
}

interface Checker<Value> {
  safeParse(
    value: unknown,
  ):
    | { readonly success: true; readonly data: Value }
    | { readonly success: false; readonly error: { readonly issues: readonly { readonly message: string }[] } };
}

function check<Value>(schema: Checker<Value>, name: string, value: string): Value {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new UsageError(`${name}: "${value}" ${parsed.error.issues[0]?.message}.`);
}
