import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOfTest } from '../support/build.ts';

/** The list at the end of `check`: ten a page, narrowed, as JSON, and without what was seen. */
test('the review list stays readable, and what was seen leaves it', () => {
  const seeds = join(folderOfTest(), 'articles');
  mkdirSync(seeds);
  const run = (command: string, ...flags: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [`scripts/${command}.ts`, '--seeds', seeds, ...flags],
      { encoding: 'utf8' },
    );
    return { status, stdout: stdout.replaceAll(`${seeds}/`, ''), stderr };
  };
  const write = (n: number) =>
    writeFileSync(
      join(seeds, `gate-${n}.txt`),
      `Gate ${n} reopens at Fell Mill\n${n} May 2021\n\nThe gate is open. “Nobody asked us about ${n} gates” stood on a sign.\n`,
    );
  for (let n = 1; n <= 12; n++) write(n);

  const first = run('check');
  expect(first.status).toBe(0);
  expect(first.stdout).toMatch(/^To review: 36 items of these kinds\.$/m);
  expect(first.stdout).toMatch(/^ {2}speaker +12 {2}quotations without a speaker$/m);
  expect(first.stdout.match(/^ {2}to settle it, in /gm)).toHaveLength(10);
  expect(first.stdout).toContain('Page 1 of 4; the next ones: --page 2');

  const narrowed = run('check', '--kind', 'speaker', '--article', 'gate-3.txt');
  expect(narrowed.stdout).toMatch(/^gate-3\.txt:4 \[speaker\] “Nobody asked us about 3 gates” has no speaker/m);
  expect(narrowed.stdout.match(/^ {2}to settle it, in /gm)).toHaveLength(1);
  expect(run('check', '--kind', 'speker')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('Did you mean speaker?'),
  });
  expect(run('check', '--article', 'gat-3')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('Did you mean gate-3?'),
  });

  expect(JSON.parse(run('check', '--json').stdout).review).toHaveLength(36);

  expect(run('settle', '--seen').stdout).toContain('36 items of the review list marked as seen.');
  expect(run('check', '--new').stdout).toContain('Nothing to review.');
  write(13);
  expect(run('check', '--new').stdout).toMatch(/^To review: 3 items/m);
  // Looking changes nothing.
  expect(JSON.parse(readFileSync(join(seeds, 'reviewed.json'), 'utf8')).seen).toHaveLength(36);
}, 120_000);
