import { expect, test } from 'vitest';
import { countEntries } from '../../src/timeline/amounts.ts';

const entry = (own?: 'event' | 'source') => ({ data: { own } }) as Parameters<typeof countEntries>[0][number];

test('what the curator wrote herself counts apart from the articles', () => {
  expect(countEntries([entry(), entry('event'), entry(), entry('source')])).toEqual([
    '2 articles',
    '1 event',
    '1 source',
  ]);
  expect(countEntries([entry('event')])).toEqual(['1 event']);
  expect(countEntries([])).toEqual(['0 articles']);
});
