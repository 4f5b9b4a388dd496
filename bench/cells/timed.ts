/** What a process measures of itself. */
export interface Measurement {
  readonly seconds: number;
  readonly megabytes: number;
}

/** Seconds of some work, and the most memory that the process has held until its end. */
export async function timed(work: () => unknown): Promise<Measurement> {
  const start = performance.now();
  await work();
  const seconds = (performance.now() - start) / 1000;
  return { seconds, megabytes: process.resourceUsage().maxRSS / 1024 };
}
