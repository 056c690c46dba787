import { pino, stdSerializers, stdTimeFunctions } from "pino";

/** What the program logs with; pino's own interface. */
export type Log = import("pino").Logger;

export const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
export type LogLevel = (typeof logLevels)[number];

/** Members of logged objects that may hold a secret, wherever an SDK puts them. */
const secretPaths = [
  "token",
  "authorization",
  "secret",
  "password",
  "cookie",
  "botToken",
  "appToken",
  "signingSecret",
].flatMap((name) => [name, `*.${name}`, `*.*.${name}`, `*.*.*.${name}`]);

/** Tokens of Slack and Discord, bearer headers, and the password of a database address, wherever they stand in a text. */
const secretTexts: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/\bx(?:ox[a-z]|app|oxe\.xox[a-z])-[\w-]+/g, "[secret]"],
  [/\b[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}\b/g, "[secret]"],
  // The token of an interaction or a webhook stands in its address.
  [/(\/(?:interactions|webhooks)\/\d+\/)[\w.-]+/g, "$1[secret]"],
  [/\b(Bot|Bearer|Basic) [\w.~+/=-]{8,}/g, "$1 [secret]"],
  [/(\w+:\/\/[^\s:/@]+:)[^\s@/]+@/g, "$1[secret]@"],
];

/** A text without the secrets that it may hold. */
export function redact(text: string): string {
  return secretTexts.reduce((clean, [pattern, instead]) => clean.replace(pattern, instead), text);
}

/** A logged error without the body of its request, which SDKs attach to it. */
function serializeError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { requestBody: _, ...rest }: Record<string, unknown> = { ...stdSerializers.err(error) };
  return rest;
}

/** The structured log, one JSON object a line. Secrets are blotted out in members, messages and errors alike. */
export function createLog(level: LogLevel, destination?: { write(line: string): void }): Log {
  const stream = destination ?? process.stdout;
  return pino(
    {
      level,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      // What was to be sent may hold what a user wrote.
      serializers: { err: serializeError },
      redact: { paths: secretPaths, censor: "[secret]" },
    },
    { write: (line: string) => void stream.write(redact(line)) },
  );
}
