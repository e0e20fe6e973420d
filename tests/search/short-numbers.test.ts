import fc from 'fast-check';
import { expect, test } from 'vitest';
import { vocabularyOf } from '../../src/search/folding.ts';
import { readNumbers, writeNumbers } from '../../src/search/short-numbers.ts';
import { readWordList, writeWordList } from '../../src/search/word-list.ts';

test('numbers come back from their short form, of which small ones take one character', () => {
  expect(writeNumbers([-1, 0, 1, 82, 83, 754, 755])).toMatch(/^.{4}.{2}.{2}.{2}$|^.{5}.+$/s);
  expect(writeNumbers([-1, 0, 82])).toHaveLength(3);
  expect(JSON.stringify(writeNumbers(Array.from({ length: 2000 }, (_, n) => n)))).not.toMatch(/\\|\s/);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1, max: 2 ** 31 })), (numbers) => {
      expect(readNumbers(writeNumbers(numbers))).toEqual(numbers);
    }),
  );
});

test('the words of any text come back from their list', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }))), (texts) => {
      const words = vocabularyOf(texts);
      expect(readWordList(writeWordList(words))).toEqual(words);
    }),
  );
  expect(readWordList(writeWordList(['a'.repeat(40), `${'a'.repeat(39)}b`]))).toEqual([
    'a'.repeat(40),
    `${'a'.repeat(39)}b`,
  ]);
  expect(writeWordList(['ferry', 'ferries', 'quay'].sort())).toBe(' ferries%y quay');
});
