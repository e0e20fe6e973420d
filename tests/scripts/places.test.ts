import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findsPackages } from '../../scripts/places.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-places-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('what the program is made of is found from its own folder and those below', () => {
  expect([resolve('.'), resolve('tests/scripts'), folder].map(findsPackages)).toEqual([true, true, false]);
});

test('where no pages can be made a command that makes them says where they can', () => {
  const run = (command: string, ...flags: string[]) =>
    spawnSync(process.execPath, [resolve('scripts', `${command}.ts`), ...flags], { cwd: folder, encoding: 'utf8' });
  for (const command of ['build', 'start', 'dev']) {
    const { status, stderr } = run(command, '--seeds', resolve('seeds'));
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/^Pages are made in a folder that has Dateline as a package/),
    ]);
  }
  expect(run('check', '--seeds', resolve('seeds')).status).toBe(0);
});
