/** Steps of a delivery, each of which a process is killed after. */
export const killPoints = [
  "entered in the ledger",
  "jobs made",
  "schedule moved on",
  "plan committed",
  "job fetched",
  "claimed",
  "attempt noted",
  "before the post",
  "posted, reply unread",
  "remembered",
  "recorded as sent",
  "job removed",
] as const;
export type KillPoint = (typeof killPoints)[number] | "looked for";

/** Short, so that what a killed process left is resumed within seconds. */
export const killTiming = { poll: 50, lease: 1500, settle: 100, concurrency: 1 };
