import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWord, foldWords } from '../../../src/search/folding.ts';
import { countWords, indexable, readIndexed } from '../../../src/search/index/indexable.ts';

const shown = (content: string): string =>
  readIndexed(content)
    .tokens.map(({ space, text }) => space + text)
    .join('');
test.each([
  ['Niinistö', 'niinisto'],
  ['don’t', 'dont'],
  ["don't", 'dont'],
  ['Wałęsa,”', 'walesa'],
  // A reader types a name in its own letters or in those of English papers.
  ['Литвин,', 'litvin'],
  ['Ἐδώ·', 'edo'],
  ['Зеленський’s', 'zelenskiis'],
  ['李娜', '李娜'],
  ['Straße', 'strasse'],
  ['U.S.', 'us'],
  ['—', ''],
])('%s is folded to %s', (printed, folded) => {
  expect(foldWord(printed)).toBe(folded);
});

test('hyphenated words are folded apart', () => {
  expect(foldWords('the country’s pro-Moscow\u00a0president—eastern\u2011Ukraine')).toEqual(
    'the countrys pro moscow president eastern ukraine'.split(' '),
  );
});

describe('what goes into the index', () => {
  test.each([
    ['plain words stay as they are.', 'plain words stay as they are.'],
    ['President\u00a0Putin\u00a0stressed', 'President\ue003 Putin\ue003 stressed'],
    ['One end.\nNext', 'One end.\ue002 Next'],
    ['the pro-Moscow president', 'the pro-\ue001 Moscow president \ue000 promoscow'],
    ['Russia–Ukraine talks', 'Russia–\ue001 Ukraine talks'],
    ['eastern\u2011Ukraine', 'eastern\u2011\ue001 Ukraine \ue000 easternukraine'],
    ['so-called “so-and-so”', 'so-\ue001 called “so-\ue001 and-\ue001 so” \ue000 socalled soandso'],
    ['Lech Wałęsa', 'Lech Wałęsa \ue000 walesa'],
    ['他说：“不”。100名', '他\ue001 说：“\ue001 不”。\ue001 100\ue001 名'],
    ['ไทย news', 'ไ\ue001 ท\ue001 ย news'],
    ['he said – and left - so', 'he said – and left - so'],
    ['- a list', '- a list'],
  ])('%s', (text, content) => {
    expect(indexable(text)).toBe(content);
  });

  test('a hit on the joined form marks both halves', () => {
    const read = readIndexed(indexable('one pro-Moscow president, Wałęsa'));
    expect(read.tokens.map((token) => token.text)).toEqual(['one', 'pro-', 'Moscow', 'president,', 'Wałęsa']);
    expect(read.tokensAt(2)).toEqual([2]);
    expect(read.tokensAt(6)).toEqual([1, 2]);
    expect(read.tokensAt(7)).toEqual([4]);
    expect(read.tokensAt(99)).toEqual([]);
  });

  test('the printed words come back from the index character by character', () => {
    const printed = fc
      .stringMatching(/^[a-zł ö\-–‑’“”.,/…\u00a0\u202f\n]{0,80}$/u)
      .map((text) => text.trim().replace(/(\s)\s+/g, '$1'));
    fc.assert(fc.property(printed, (text) => shown(indexable(text)) === text));
    const chinese = fc.stringMatching(/^[总统说a-z，。“”·プー]{0,40}$/u);
    fc.assert(fc.property(chinese, (text) => shown(indexable(text)) === text));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof shown(indexable(text)) === 'string'));
  });
});

test('the words of a record are counted without being read', () => {
  expect(countWords(indexable('The pro-harbour mayor — Łucja – paid 5 per cent'))).toBe(11);
  expect(countWords(indexable(' '))).toBe(0);
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' })), (text) => {
      const content = indexable(text);
      expect(countWords(content)).toBe(readIndexed(content).tokens.length);
    }),
  );
});
