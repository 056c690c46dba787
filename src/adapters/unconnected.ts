/** Errors of a connection that was never made: nothing was sent. */
const unconnected = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"]);

/** Milliseconds until a connection that was not made is tried again. */
export const connectionWait = 5_000;

/** True when an error, or what it was caused by, says that no connection was made: surely nothing was sent. */
export function isUnconnected(error: unknown): boolean {
  // The Slack SDK calls its cause `original`.
  const { code, cause, original } = Object(error) as { code?: string; cause?: unknown; original?: unknown };
  const deeper = cause ?? original;
  return unconnected.has(code ?? "") || (deeper !== undefined && isUnconnected(deeper));
}
