import { expect, test } from 'vitest';
import { recordsOf } from '../../../src/search/index/facts.ts';
import { buildTimeline } from '../../../src/timeline/index.ts';
import { entry, quotation } from '../../timeline/made-up.ts';

const words = 'We will see what the ferry brings.';
const model = buildTimeline(
  [
    entry('2020-01-05', [quotation(1, 'Rosa Lim', '2020-01-05', words), quotation(2, null, '2020-01-05', words)]),
    entry('2020-06-01', [quotation(3, 'Rosa Lim', '2020-06-01', words)]),
    entry('2020-12-30', [
      quotation(4, 'Kim Orr', '2020-12-30', words.toUpperCase()),
      quotation(5, 'Kim Orr', '2020-12-30', 'No.'),
    ]),
  ],
  [],
);

test('a site that is searched with others names what others may print too: statements of its first and last days', () => {
  const { edges = {} } = recordsOf(model, 0, true).facts;
  // Records: an article, its quotations, and so on. Nobody’s words, those of summer, and “No.” are no other site’s.
  expect(Object.keys(edges)).toEqual(['1', '6']);
  expect(edges[1]).toBe(edges[6]);
  expect(recordsOf(model, 0).facts.edges).toBeUndefined();
});
