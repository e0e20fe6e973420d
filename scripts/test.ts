import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findBrowser } from './browser.ts';
import { getNginx } from './nginx.ts';
import { run } from './shell.ts';

/**
 * `npm test`: format and lint, types, then every test; the last line counts them all. `npm run test:quick` leaves out what
 * looks at a built site, and so needs no browser, and the properties.
 */

const bin = resolve('node_modules', '.bin');
/** A build that bundles the pages' program throws away what is kept for the builds themselves. */
const compiled = resolve('.dateline', 'compiled-for-tests');
const report = resolve('.dateline', 'test-report.json');
let passed = 0;
let failed = 0;

function step(name: string, program: string, ...words: string[]): void {
  console.log(`\n${name}`);
  const { status } = spawnSync(join(bin, program), words, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    // What tests start by the hundred is compiled once.
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_COMPILE_CACHE: compiled },
  });
  if (status === 0) passed++;
  else failed++;
}

/** Adds up Vitest's own report. A run that leaves none has failed, whatever its exit code. */
function countTests(): void {
  try {
    const counts = JSON.parse(readFileSync(report, 'utf8')) as {
      readonly numPassedTests: number;
      readonly numFailedTests: number;
    };
    passed += counts.numPassedTests;
    failed += counts.numFailedTests;
    if (counts.numPassedTests === 0) failed++;
  } catch {
    failed++;
  }
}

function testAll(quick: boolean): number {
  if (!quick) {
    try {
      process.env.CHROME_PATH = findBrowser();
    } catch (error) {
      console.error((error as Error).message);
      failed++;
    }
    getNginx();
  }
  mkdirSync('.dateline', { recursive: true });
  rmSync(report, { force: true });
  // Most of it is of the commands as the last run compiled them.
  rmSync(compiled, { recursive: true, force: true });
  step('Format and lint', 'biome', 'ci', '--error-on-warnings', '.');
  step('Types', 'astro', 'check');
  step(
    'Tests',
    'vitest',
    'run',
    '--config',
    'tests/vitest.config.ts',
    ...(quick ? ['--project', 'parser'] : []),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  );
  countTests();
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

await run('test', ({ quick }) => testAll(quick));
