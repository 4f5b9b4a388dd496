export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
};

export const repeated = <T>(runs: number, run: () => T): T[] => Array.from({ length: runs }, run);

/** How time grows with the size; 1 = twice the rows take twice the time. */
export const exponent = (sizes: readonly [number, number], seconds: readonly [number, number]): string =>
  (Math.log(seconds[1] / seconds[0]) / Math.log(sizes[1] / sizes[0])).toFixed(2);
