/** Median, 95th percentile and worst, as text. */
export function spread(times: readonly number[]): [string, string, string] {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN).toFixed(1);
  return [at(0.5), at(0.95), at(1)];
}
