import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOfTest } from '../support/build.ts';
import { type CommandHere, runHere } from '../support/here.ts';

/** The list at the end of `check`: ten a page, narrowed, as JSON, and without what was seen. */
test('the review list stays readable, and what was seen leaves it', async () => {
  const seeds = join(folderOfTest(), 'articles');
  mkdirSync(seeds);
  const run = (command: CommandHere, ...flags: readonly string[]) => runHere(seeds, command, ...flags);
  const write = (n: number) =>
    writeFileSync(
      join(seeds, `gate-${n}.txt`),
      `Gate ${n} reopens at Fell Mill\n${n} May 2021\n\n“We oiled gate ${n} for weeks,” said Ada Quill, the warden.\n`,
    );
  for (let n = 1; n <= 12; n++) write(n);

  const first = await run('check');
  expect(first.status).toBe(0);
  expect(first.stdout).toMatch(/^To review: 25 items of these kinds\.$/m);
  expect(first.stdout).toMatch(/^ {2}publisher +12 {2}articles without a publisher$/m);
  expect(first.stdout.match(/^ {2}to settle it, in /gm)).toHaveLength(10);
  expect(first.stdout).toContain('Page 1 of 3; the next ones: --page 2');

  const narrowed = await run('check', '--kind', 'publisher', '--article', 'gate-3.txt');
  expect(narrowed.stdout).toMatch(/^gate-3\.txt \[publisher\] No publisher was read\.$/m);
  expect(narrowed.stdout.match(/^ {2}to settle it, in /gm)).toHaveLength(1);
  expect(await run('check', '--kind', 'publsher')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('Did you mean publisher?'),
  });
  expect(await run('check', '--article', 'gat-3')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('Did you mean gate-3?'),
  });

  const asJson = await run('check', '--json');
  expect([asJson.status, asJson.stderr]).toEqual([0, '']);
  expect(JSON.parse(asJson.stdout).review).toHaveLength(25);

  expect((await run('settle', '--seen')).stdout).toContain('25 items of the review list marked as seen.');
  expect((await run('check', '--new')).stdout).toContain('Nothing to review.');
  write(13);
  expect((await run('check', '--new')).stdout).toMatch(/^To review: 2 items/m);
  // How a head was read is something to look at as well, once; looking changes nothing.
  expect(JSON.parse(readFileSync(join(seeds, 'reviewed.json'), 'utf8')).seen).toHaveLength(37);
}, 120_000);
