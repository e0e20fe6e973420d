import { expect, test } from 'vitest';
import { cutWords, filesFor } from '../../src/publish/side-words.ts';
import { inFiles } from '../../src/timeline/in-files.ts';

const said = Array.from(
  { length: 25 },
  (_, n) => ['2021-12-21', 'flood', 0, '2021-12-21', `q-${n}`, 'lim', '“It rose.”', 0, 1] as const,
);
const words = { name: 'Harbour', publishers: ['Coast Times'], speakers: {}, said };

test('little that was said is one file', () => {
  expect(cutWords(words)).toEqual([words]);
  expect(filesFor(0)).toBe(1);
});

test('of much the first file says how many there are, and together they hold all of it in its order', () => {
  const [first, ...others] = cutWords(words, 10);
  expect([first.parts, others.length]).toEqual([filesFor(25, 10), 2]);
  expect([first, ...others].flatMap(({ said }) => said)).toEqual(said);
  expect(Object.keys(others[0] ?? {})).toEqual(['said']);
});

test('very many who can be compared are in several files', () => {
  expect(inFiles([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  expect(inFiles([])).toEqual([[]]);
});
