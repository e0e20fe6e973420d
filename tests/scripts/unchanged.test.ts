import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Options, readOptions } from '../../scripts/options.ts';
import { keyOfBuild } from '../../scripts/unchanged.ts';
import { folderOfTest } from '../support/build.ts';

test('what a build is made of is what the folder holds, and no link leads out of it or round and round', () => {
  const folder = folderOfTest();
  const seeds = join(folder, 'articles');
  mkdirSync(seeds);
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const key = () => keyOfBuild(readOptions('build', ['--seeds', seeds], {}) as Options);
  write('articles/a.txt', 'one');
  write('elsewhere', 'one');
  for (const [name, target] of Object.entries({
    up: '..',
    'loop.txt': 'loop.txt',
    'gone.txt': 'gone',
    'b.txt': 'a.txt',
  }))
    symlinkSync(target, join(seeds, name));
  const first = key();
  write('elsewhere', 'two');
  mkdirSync(join(seeds, '.git'));
  write('articles/.git/HEAD', 'ref');
  expect(key()).toBe(first);
  write('articles/a.txt', 'two');
  expect(key()).not.toBe(first);
});
