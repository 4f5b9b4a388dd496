interface Sizes {
  readonly sizes: readonly number[];
  /** Only usual sizes are written down, so that runs can be compared. */
  readonly isUsual: boolean;
}

/** The numbers of rows to measure with: the usual ones, or those in BENCH_ROWS, for a first look: `BENCH_ROWS=300,1000`. */
export function sizesOr(usual: readonly number[]): Sizes {
  const asked = process.env['BENCH_ROWS'] ?? '';
  if (asked === '') return { sizes: usual, isUsual: true };
  const sizes = asked.split(',').map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size > 0))
    throw new Error(`BENCH_ROWS=${asked} is no list of sizes`);
  return { sizes, isUsual: false };
}
