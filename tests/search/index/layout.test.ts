import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filesFor } from '../../../src/search/index/layout.ts';

test.each([
  [65, 5, null],
  [90, 10, null],
  [250, 25, { quotation: 21, article: 5 }],
  [10_000, 1000, { quotation: 16, article: 3 }],
  [0, 200, { quotation: 16, article: 20 }],
])('%i quotations and %i articles', (quotations, articles, expected) => {
  expect(filesFor(quotations, articles)).toEqual(expected);
});

test('there is less than one file for ten records, however many there are of each kind', () => {
  const some = fc.integer({ min: 0, max: 30_000 });
  fc.assert(
    fc.property(some, some, (quotations, articles) => {
      const perFile = filesFor(quotations, articles);
      if (!perFile) return;
      const files = Math.ceil(quotations / perFile.quotation) + Math.ceil(articles / perFile.article);
      // What a site has besides: seven files, and a piece of Pagefind’s index for about 150 records.
      expect(files + 7 + Math.ceil((quotations + articles) / 150)).toBeLessThan((quotations + articles) / 10);
    }),
  );
});
