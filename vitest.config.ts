import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    globalSetup: ['tests/e2e/support/servePane.ts'],
    testTimeout: 60_000,
    maxConcurrency: 3,
  },
});
