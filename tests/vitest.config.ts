import { defineConfig } from 'vitest/config';

/** Tests that look at the built site. All others run without building it. */
const ofTheSite = ['tests/browser/**/*.test.ts', 'tests/commands/**/*.test.ts', 'tests/site/**/*.test.ts'];

export default defineConfig({
  test: {
    root: '.',
    setupFiles: ['tests/support/seeds.ts'],
    // More made-up cases (tests/support/runs.ts) take longer.
    testTimeout: process.env.FUZZ ? 3_600_000 : 60_000,
    hookTimeout: 300_000,
    projects: [
      { extends: true, test: { name: 'parser', include: ['tests/**/*.test.ts'], exclude: ofTheSite } },
      { extends: true, test: { name: 'site', include: ofTheSite, globalSetup: ['tests/support/site.ts'] } },
    ],
  },
});
