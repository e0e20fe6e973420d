import { cpSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { build, filesIn, newFolder } from '../support/build.ts';

/** The same input gives the same bytes: on any machine, wherever the project lies, in any time zone and language. */
const folder = newFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('two builds, far apart in place, time zone and language, are byte for byte the same', () => {
  const elsewhere = join(folder, 'a place with spaces', 'dateline');
  cpSync('.', elsewhere, {
    recursive: true,
    filter: (path) =>
      !/(?:^|[\\/])(?:node_modules|compiled|\.git|\.astro|\.dateline|dist|test-results)(?:[\\/]|$)/.test(path),
  });
  symlinkSync(resolve('node_modules'), join(elsewhere, 'node_modules'), 'junction');
  const here = join(folder, 'here');
  const there = join(folder, 'there');
  const flags = ['--site', 'https://example.org', '--base', '/timeline/'];
  build(here, flags, { env: { TZ: 'Pacific/Auckland', LANG: 'en_NZ.UTF-8', LC_ALL: 'C' } });
  build(there, flags, {
    cwd: elsewhere,
    env: { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', SOURCE_DATE_EPOCH: '1' },
  });
  const first = filesIn(here);
  const second = filesIn(there);
  expect([...second.keys()]).toEqual([...first.keys()]);
  expect([...first].filter(([file, bytes]) => !second.get(file)?.equals(bytes)).map(([file]) => file)).toEqual([]);
  expect([...first.keys()].some((file) => file.startsWith('pagefind/index/'))).toBe(true);
});
