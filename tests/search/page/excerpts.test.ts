import { expect, test } from 'vitest';
import { indexable, readIndexed } from '../../../src/search/index/indexable.ts';
import { excerptOf } from '../../../src/search/page/excerpts.ts';

const drawn = (text: string, hits: number[], longest = 50) => {
  const { paragraphs, cutBefore, cutAfter } = excerptOf(readIndexed(indexable(text)), new Set(hits), longest);
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
])('%j with %j', (text, hits, expected) => {
  expect(drawn(text, hits)).toBe(expected);
});

test('a long text is cut around its hits', () => {
  const long = Array.from({ length: 100 }, (_, n) => `w${n}`).join(' ');
  expect(drawn(long, [60], 10)).toBe('…w58 w59 [w60] w61 w62 w63 w64 w65 w66 w67…');
  expect(drawn(long, [], 3)).toBe('w0 w1 w2…');
  expect(drawn(long, [99], 3)).toBe('…w97 w98 [w99]');
});
