import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const isRandom = ({ moduleId }: TestSpecification): boolean =>
  /assessment-arbitrary|fast-check|histories/.test(readFileSync(moduleId, 'utf8'));

/** Most mutants fall to an example: random cases, which take seconds, are played last. */
class ExamplesFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve([...files].sort((a, b) => Number(isRandom(a)) - Number(isRandom(b))));
  }
}

/** The tests of one part of src without the pane that the others are served; `npm run mutate` says which part. */
export default defineConfig({
  test: {
    include: (process.env['MUTATE_TESTS'] ?? 'tests').split(',').map((folder) => `${folder}/**/*.test.ts`),
    exclude: ['**/speed.test.ts'],
    setupFiles: ['tests/support/randomSeed.ts'],
    testTimeout: 60_000,
    isolate: false,
    sequence: { sequencer: ExamplesFirst },
  },
});
