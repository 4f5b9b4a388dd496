import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    setupFiles: ['tests/support/randomSeed.ts'],
    globalSetup: ['tests/e2e/support/servePane.ts'],
    testTimeout: 60_000,
    maxConcurrency: 3,
  },
});
