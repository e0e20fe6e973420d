import { expect, test } from 'vitest';
import { memoize, memoizeLines } from '../src/memoize.ts';

test('asks once for each short key, and again for a long one', () => {
  const asked: string[] = [];
  const length = memoize((key) => {
    asked.push(key);
    return key.length;
  });
  const long = 'a'.repeat(41);
  expect(['river', 'river', 'constitutionally', 'constitutionally', long, long].map(length)).toEqual([
    5, 5, 16, 16, 41, 41,
  ]);
  expect(asked).toEqual(['river', 'constitutionally', long, long]);
});

test('keeps no more than fits', () => {
  let asked = 0;
  const count = memoize(() => {
    asked += 1;
    return asked;
  });
  const first = count('0');
  for (let i = 1; i <= 20_000; i++) count(String(i));
  expect(count('0')).not.toBe(first);
});

test('of lines it keeps the last few, and none of great length', () => {
  const asked: string[] = [];
  const words = memoizeLines((line) => {
    asked.push(line);
    return line.split(' ');
  });
  const long = 'a '.repeat(2000);
  expect(words('Ferry sails')).toBe(words('Ferry sails'));
  expect(words(long)).not.toBe(words(long));
  for (let i = 0; i < 512; i++) words(`Line ${i}`);
  words('Ferry sails');
  expect(asked.filter((line) => line === 'Ferry sails')).toHaveLength(2);
});
