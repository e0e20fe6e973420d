import { expect, test } from 'vitest';
import { addressOfWords } from '../../src/timeline/text-fragment.ts';

test.each([
  ['https://a.example/b', 'we will judge', 'https://a.example/b#:~:text=we%20will%20judge'],
  ['https://a.example/b#c', 'de-escalate, now', 'https://a.example/b#c:~:text=de%2Descalate%2C%20now'],
  [
    'https://a.example/',
    'one two three four five six seven eight nine ten eleven',
    'https://a.example/#:~:text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven',
  ],
])('%s at “%s”', (url, words, expected) => {
  expect(addressOfWords(url, words)).toBe(expected);
});
