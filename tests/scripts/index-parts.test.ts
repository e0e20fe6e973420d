import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOfPart, keptParts, partsOf, takePart } from '../../scripts/index-parts.ts';
import { folderOfTest } from '../support/build.ts';

/** So many articles of eleven records in each of these months. */
const articles = (months: Readonly<Record<string, number>>) =>
  Object.entries(months).flatMap(([month, count]) =>
    Array.from({ length: count }, () => ({ published: `${month}-05`, records: 11 })),
  );

test('a small index is one', () => {
  expect(partsOf([])).toEqual([{ from: 0, to: 0 }]);
  expect(partsOf(articles({ '2020-01': 1400, '2020-02': 1400 }))).toEqual([{ from: 0, to: 2800 }]);
});

test('of four thousand articles there are two parts, of ten thousand three', () => {
  const year = Object.fromEntries(
    Array.from({ length: 12 }, (_, n) => [`2020-${String(n + 1).padStart(2, '0')}`, 336]),
  );
  expect(partsOf(articles(year))).toEqual([
    { from: 0, to: 2016 },
    { from: 2016, to: 4032 },
  ]);
  const large = partsOf(articles(Object.fromEntries(Object.keys(year).map((month) => [month, 840]))));
  expect(large.map(({ from, to }) => to - from)).toEqual([3360, 3360, 3360]);
});

test('a large one is cut between months, and a small rest belongs to the last part', () => {
  const cut = partsOf(articles({ '2020-01': 30, '2020-02': 80, '2020-03': 100, '2020-04': 10 }), 1000);
  expect(cut).toEqual([
    { from: 0, to: 110 },
    { from: 110, to: 220 },
  ]);
  expect(partsOf(articles({ '2020-01': 5000 }), 1000)).toEqual([{ from: 0, to: 5000 }]);
});

test('of the last build each part is taken that nobody touched', () => {
  const folder = folderOfTest();
  const files: Record<string, readonly [number, number]> = {};
  const write = (name: string) => {
    const path = join(folder, 'pagefind', name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, name);
    const { size, mtimeMs } = statSync(path);
    files[path] = [size, mtimeMs];
  };
  for (const name of ['pagefind.js', 'index/a', '2/pagefind-entry.json', '2/index/b', '3/index/c']) write(name);
  writeFileSync(join(folder, 'pagefind', '3', 'index', 'c'), 'touched');
  const kept = keptParts(join(folder, 'pagefind'), ['one', 'two', 'three'], files);
  expect(kept.map(({ key }) => key)).toEqual(['one', 'two']);
  mkdirSync(join(folder, 'new', '2'), { recursive: true });
  for (const [n, part] of kept.entries()) takePart(part, join(folder, 'new', folderOfPart(n)));
  const taken = readdirSync(join(folder, 'new'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, 'new').length + 1));
  expect(taken.toSorted()).toEqual(['2/index/b', '2/pagefind-entry.json', 'index/a', 'pagefind.js']);
  // A build that was ended has lost its folder: nothing comes back.
  for (const part of kept) expect(() => takePart(part, join(folder, 'gone'))).toThrow('ENOENT');
});
