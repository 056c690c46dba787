import type { Commitment, JointCommitment } from "./schema.ts";

/** What a total may add up (rule of meaning 1 of the data dictionary). */
export function isCountable(figure: Commitment | JointCommitment): boolean {
  return (
    figure.level === "project" && figure.measure !== "other" && !("period" in figure && figure.period !== undefined)
  );
}
