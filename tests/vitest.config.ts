import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests that look at the built site. All others run without building it. */
const ofTheSite = ['tests/browser/**/*.test.ts', 'tests/commands/**/*.test.ts', 'tests/site/**/*.test.ts'];

/** What looks at thousands of made-up cases, or starts command after command, takes longer than all the rest together. */
const long = ['tests/properties/**/*.test.ts', 'tests/scripts/faults.test.ts', 'tests/corpus/rows.test.ts'];

/** One seed for all made-up cases, printed so that a run can be had again: `SEED=random` takes another one. */
const { SEED } = process.env;
process.env.SEED = SEED === 'random' ? String(Date.now() % 2 ** 31) : (SEED ?? '20211221');
console.log(`Made-up cases come from seed ${process.env.SEED}; SEED=<number> looks at others.`);

/** The projects in which files take longest come first: with many short ones at the end, all processors end together. */
const longestFirst = ['site', 'properties', 'parser'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ project }: TestSpecification) => longestFirst.indexOf(project.name);
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  test: {
    root: '.',
    // On two cores the tests would take turns, one being kept for what Vitest itself does.
    maxWorkers: '100%',
    // As the commands run: with thousands of patterns, each compiled once for good, reading ten thousand articles costs a tenth less.
    execArgv: ['--no-regexp-tier-up'],
    sequence: { sequencer: LongestFirst },
    setupFiles: ['tests/support/seeds.ts'],
    // More made-up cases (tests/support/runs.ts) take longer.
    testTimeout: process.env.FUZZ ? 14_400_000 : 480_000,
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
