import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { build, filesIn, newFolder } from '../support/build.ts';
import { copyProject } from '../support/project.ts';

/** The same input gives the same bytes: on any machine, wherever the project lies, in any time zone and language. */
const folder = newFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('two builds, far apart in place, time zone and language, are byte for byte the same', () => {
  const elsewhere = copyProject(join(folder, 'a place with spaces', 'dateline'));
  const here = join(folder, 'here');
  const there = join(folder, 'there');
  const flags = ['--site', 'https://news.example.org', '--base', '/timeline/'];
  build(here, flags, { env: { TZ: 'Pacific/Auckland', LANG: 'en_NZ.UTF-8', LC_ALL: 'C' } });
  build(there, flags, {
    copy: elsewhere,
    env: { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', SOURCE_DATE_EPOCH: '1' },
  });
  const first = filesIn(here);
  const second = filesIn(there);
  expect([...second.keys()]).toEqual([...first.keys()]);
  expect([...first].filter(([file, bytes]) => !second.get(file)?.equals(bytes)).map(([file]) => file)).toEqual([]);
  expect([...first.keys()].some((file) => file.startsWith('pagefind/index/'))).toBe(true);
});
