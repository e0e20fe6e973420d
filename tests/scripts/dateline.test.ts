import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const work = mkdtempSync(join(tmpdir(), 'dateline-command-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Runs the program as a package starts it, and gives what it said and how each Node was started, by its process. */
function startedBy(...words: readonly string[]) {
  const log = join(work, 'starts.txt');
  const told = join(work, 'tell.cjs');
  writeFileSync(log, '');
  writeFileSync(
    told,
    `require('node:fs').appendFileSync(${JSON.stringify(log)}, JSON.stringify([process.pid, process.execArgv, process.argv.slice(2)]) + '\\n');\n`,
  );
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/dateline.ts', ...words], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: `--require ${JSON.stringify(told)}`, npm_lifecycle_event: undefined },
  });
  const starts = readFileSync(log, 'utf8').trimEnd().split('\n');
  return {
    status,
    said: stdout + stderr,
    starts: starts.map((line) => JSON.parse(line) as [number, string[], string[]]),
  };
}

test.runIf(process.platform !== 'win32')(
  'the command of the package reads articles with the flags of the repository’s scripts, in the process that was started',
  () => {
    const scripts = JSON.parse(readFileSync('package.json', 'utf8')).scripts as Record<string, string>;
    const flags = /^node (?<flags>.*) scripts\/check\.ts$/.exec(scripts.check ?? '')?.groups?.flags?.split(' ');
    const { status, said, starts } = startedBy('check', '--help');
    expect({ status, warned: /ExperimentalWarning|\(node:\d+\)/.test(said) }).toEqual({ status: 0, warned: false });
    expect(starts.map(([, given]) => given)).toEqual([[], flags]);
    expect(starts.map(([, , words]) => words)).toEqual(Array(2).fill(['check', '--help']));
    expect(new Set(starts.map(([process]) => process)).size).toBe(1);
  },
);

test('what starts no command begins once', () => {
  expect(startedBy('--version').starts).toHaveLength(1);
});
