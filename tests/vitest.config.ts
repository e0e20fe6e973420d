import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: '.',
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/site.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
