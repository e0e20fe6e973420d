import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filesFor, mostParts } from '../../../src/search/index/layout.ts';

test.each([
  [65, 5, 1, null],
  [90, 10, 1, null],
  [250, 25, 4, { quotation: 25, article: 5 }],
  [10_000, 1000, 240, { quotation: 20, article: 3 }],
  [0, 200, 3, { quotation: 20, article: 25 }],
])('%i quotations and %i articles', (quotations, articles, parts, expected) => {
  expect(filesFor(quotations, articles, parts)).toEqual(expected);
});

test('there is less than one file for ten records, however many there are of each kind', () => {
  const some = fc.integer({ min: 0, max: 30_000 });
  fc.assert(
    fc.property(some, some, fc.double({ min: 0, max: 1, noNaN: true }), (quotations, articles, share) => {
      const parts = Math.ceil(mostParts(quotations + articles) * share);
      const perFile = filesFor(quotations, articles, parts);
      if (!perFile) return;
      const files = Math.ceil(quotations / perFile.quotation) + Math.ceil(articles / perFile.article);
      // What a site has besides: eight files, and those of the index of words.
      expect(files + 8 + parts).toBeLessThan((quotations + articles) / 10);
    }),
  );
});
