import { createHash } from "node:crypto";

/** Where an agreement stands in the rotation: spread over all, the same whatever else comes or goes. */
function positionOf(id: string): string {
  return createHash("sha256").update(id).digest("hex");
}

/**
 * The agreement to put in focus: each one that fits comes once before any comes again, and never the last one.
 * Undefined when there is no other than the last one.
 */
export function chooseFocus(fitting: readonly string[], last: string | undefined): string | undefined {
  const round = fitting
    .filter((id) => id !== last)
    .map((id) => ({ id, position: positionOf(id) }))
    .sort((left, right) => (left.position < right.position ? -1 : 1));
  const after = last === undefined ? "" : positionOf(last);
  return (round.find(({ position }) => position > after) ?? round[0])?.id;
}
