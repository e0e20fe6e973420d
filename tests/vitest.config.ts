import { defineConfig } from 'vitest/config';

/** Tests that look at the built site. All others run without building it. */
const ofTheSite = ['tests/browser/**/*.test.ts', 'tests/commands/**/*.test.ts', 'tests/site/**/*.test.ts'];

/** What looks at thousands of made-up cases, or starts command after command, takes longer than all the rest together. */
const long = ['tests/properties/**/*.test.ts', 'tests/scripts/faults.test.ts', 'tests/corpus/rows.test.ts'];

/** One seed for all made-up cases, printed so that a run can be had again: `SEED=random` takes another one. */
const { SEED } = process.env;
process.env.SEED = SEED === 'random' ? String(Date.now() % 2 ** 31) : (SEED ?? '20211221');
console.log(`Made-up cases come from seed ${process.env.SEED}; SEED=<number> looks at others.`);

export default defineConfig({
  test: {
    root: '.',
    // On two cores the tests would take turns, one being kept for what Vitest itself does.
    maxWorkers: '100%',
    setupFiles: ['tests/support/seeds.ts'],
    // More made-up cases (tests/support/runs.ts) take longer.
    testTimeout: process.env.FUZZ ? 14_400_000 : 240_000,
    hookTimeout: 300_000,
    // A page on a busy machine takes its time; a poll that holds at once costs none.
    expect: { poll: { timeout: 20_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'parser',
          include: ['tests/**/*.test.ts'],
          exclude: [...ofTheSite, ...long],
          // Loading the program anew for each of a hundred files takes three times as long as the tests: they share it, and
          // leave nothing behind in it.
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'properties', include: long, isolate: false, globalSetup: ['tests/support/commands.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ofTheSite,
          // They share the program as well, and a browser.
          isolate: false,
          globalSetup: ['tests/support/commands.ts', 'tests/support/site.ts'],
        },
      },
    ],
  },
});
