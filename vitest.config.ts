import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // A list that is not there fails its test: only `pnpm lists` writes one.
    update: 'none',
    // Reading every file anew for each test file was a quarter of the time, and one core stood idle.
    isolate: false,
    maxWorkers: '100%',
    globalSetup: ['tests/support/global-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
