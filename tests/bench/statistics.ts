/** Times in milliseconds, summed up. */
export interface Latencies {
  readonly count: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

/** The smallest of the sorted times that at least the given share of them do not exceed. */
export function percentile(sorted: ArrayLike<number>, share: number): number {
  const at = Math.ceil(sorted.length * share) - 1;
  return sorted[Math.max(0, at)] ?? Number.NaN;
}

/** Sums up times in milliseconds. */
export function summarise(times: readonly number[]): Latencies {
  const sorted = Float64Array.from(times).sort();
  const total = sorted.reduce((sum, time) => sum + time, 0);
  return {
    count: sorted.length,
    perSecond: (sorted.length / total) * 1000,
    p50: percentile(sorted, 0.5),
    p99: percentile(sorted, 0.99),
    max: percentile(sorted, 1),
  };
}
