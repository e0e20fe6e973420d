import { defineConfig } from 'vitest/config';

/** Tests with programs of other makers, which are no part of an install: see `scripts/test-clients.ts`. */
export default defineConfig({
  test: {
    root: '.',
    include: ['tests/clients/*.clients.ts'],
    globalSetup: ['tests/support/commands.ts'],
    testTimeout: 300_000,
    hookTimeout: 600_000,
    fileParallelism: false,
  },
});
