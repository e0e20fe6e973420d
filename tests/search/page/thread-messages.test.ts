import { expect, test } from 'vitest';
import { packFound, unpackFound } from '../../../src/search/page/thread-messages.ts';

test('what was found changes threads as it is, with hits and without', () => {
  const found = [
    { number: 4, score: 1.25, hits: [3, 17] },
    { number: 10_999, score: 0.5, hits: [] },
    { number: 0, score: 7, hits: [0] },
  ];
  expect(unpackFound(packFound(found)).map(({ number, score, hits }) => ({ number, score, hits }))).toEqual(found);
  expect(unpackFound(packFound([]))).toEqual([]);
});
