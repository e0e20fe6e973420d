import { expect, test } from 'vitest';
import { memoize } from '../src/memoize.ts';

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
