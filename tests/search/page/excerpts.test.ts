import { expect, test } from 'vitest';
import { indexable, readIndexed } from '../../../src/search/index/indexable.ts';
import { excerptOf, plainText } from '../../../src/search/page/excerpts.ts';

const drawn = (text: string, hits: number[], longest = 50, whole: string[] = []) => {
  const { paragraphs, cutBefore, cutAfter } = excerptOf(readIndexed(indexable(text)), new Set(hits), longest, whole);
  const written = paragraphs.map((pieces) => pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join(''));
  return `${cutBefore ? '…' : ''}${written.join('¶')}${cutAfter ? '…' : ''}`;
};

test.each([
  ['Through diplomacy,” he said', [1], 'Through [diplomacy],” he said'],
  ['the pro-Moscow president', [1, 2], 'the [pro-Moscow] president'],
  ['the pro-Moscow president', [5], 'the [pro-Moscow] president'],
  ['President\u00a0Putin\u00a0stressed this', [1, 2], 'President\u00a0[Putin\u00a0stressed] this'],
  ['One end.\nNext one', [1, 2], 'One [end].¶[Next] one'],
  ['<b>bold</b> words', [0], '<[b>bold</b]> words'],
  ['the (two) of', [1], 'the ([two]) of'],
  ['one two, three', [0, 1], '[one two], three'],
  ['two, three four', [0, 2], '[two], three [four]'],
  ['one two (three', [0, 2], '[one] two ([three]'],
])('%j with %j', (text, hits, expected) => {
  expect(drawn(text, hits)).toBe(expected);
});

test('where the index tells the first place of a word alone, the same word is marked wherever it stands', () => {
  expect(drawn('The sea, and the seas, and the sea', [1, 2 ** 24, 2 ** 24 + 1])).toBe(
    'The [sea], and the seas, and the [sea]',
  );
});

/** w0 w1 w2 … */
const long = Array.from({ length: 100 }, (_, n) => `w${n}`).join(' ');

/** The first word of an excerpt of `long`. */
const startOf = (hits: number[], longest: number, whole: string[] = []) =>
  /w\d+/.exec(drawn(long, hits, longest, whole))?.[0];

test('a long text is cut around its hits', () => {
  expect(drawn(long, [60], 10)).toBe('…w58 w59 [w60] w61 w62 w63 w64 w65 w66 w67…');
  expect(drawn(long, [], 3)).toBe('w0 w1 w2…');
  expect(drawn(long, [99], 3)).toBe('…w97 w98 [w99]');
});

test.each([
  ['of two alike the first', [60, 20], 10, [], 'w18'],
  ['two beside each other before two apart', [10, 14, 60, 61], 10, [], 'w58'],
  ['the word itself before a longer one', [10, 60], 10, ['w60'], 'w58'],
  ['the word itself before two longer ones', [10, 14, 60], 10, ['w60'], 'w58'],
  ['two beside each other before one word itself', [10, 60, 61], 10, ['w10'], 'w58'],
  ['a hit that stands just inside before one just outside', [20, 28, 60, 67], 10, [], 'w58'],
  ['in whatever order they are given', [67, 10, 60], 10, [], 'w58'],
  ['six words before the hit where there is room', [50], 40, [], 'w44'],
  ['a quarter of the length where there is less', [50], 8, [], 'w48'],
] as const)('the window that tells most: %s', (_, hits, longest, whole, first) => {
  expect(startOf([...hits], longest, [...whole])).toBe(first);
});

test('what was cut is told, and only that', () => {
  expect(drawn(long, [3], 10)).toBe('…w1 w2 [w3] w4 w5 w6 w7 w8 w9 w10…');
  expect(drawn('w0 w1 w2', [1], 3)).toBe('w0 [w1] w2');
  expect(drawn('w0 w1 w2\nw3 w4', [3], 2)).toBe('…[w3] w4');
});

test('marks at the edge of an excerpt run on to no word that is left out', () => {
  expect(drawn('one, two', [0, 1], 1)).toBe('[one],…');
  expect(drawn('one (two', [0, 1], 1, ['two'])).toBe('…([two]');
});

test('no piece is empty, and a text without marks is as printed', () => {
  const text = readIndexed(indexable('“One” end.\nNext one'));
  expect(
    excerptOf(text, new Set([0, 2]), 9)
      .paragraphs.flat()
      .filter((piece) => piece.text === ''),
  ).toEqual([]);
  expect(plainText(text)).toBe('“One” end.\nNext one');
});
