/**
 * What `npm run mutate` (bench/mutate.ts) says about every run; the part of src, its tests and its file of former results come
 * from there.
 *
 * - ignoreStatic: a mutant in a table that is read once, when its module is loaded, wants all tests of the part; they are
 *   counted in the result and not played.
 * - Timeouts are generous, for a busy machine must not pass for a mutant that loops; they are counted apart all the same.
 */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: 1,
  timeoutMS: 30_000,
  timeoutFactor: 5,
  // Vitest strips types and checks none.
  disableTypeChecks: false,
  incremental: true,
  tempDirName: 'out/mutation/sandbox',
  ignorePatterns: ['dist', 'out', 'bench', 'docs', '.ci'],
  reporters: ['progress-append-only', 'clear-text'],
  clearTextReporter: { allowColor: false, logTests: false, reportScoreTable: false },
};
