import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

/** Somebody past the limit. */
export interface TooFast {
  /** To wait before the next question. */
  readonly seconds: number;
  /** The first refusal of this minute. */
  readonly isFirst: boolean;
}

/** Counts one question of whom the key stands for; what there is to say when it is one too many, else undefined. */
export type MinuteLimit = (key: string) => Promise<TooFast | undefined>;

/** A limit of `perMinute` questions for one key; undefined for none. */
export function createMinuteLimit(perMinute: number | undefined): MinuteLimit {
  if (perMinute === undefined) return async () => undefined;
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return async (key) => {
    try {
      await limiter.consume(key);
      return undefined;
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      const seconds = Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
      return { seconds, isFirst: refused.consumedPoints === perMinute + 1 };
    }
  };
}
