import { expect, test } from 'vitest';
import { offeredParts } from '../../src/timeline/parts.ts';

test('of a few parts a page leads to every one', () => {
  expect(offeredParts(3, 2)).toEqual([1, 2, 3]);
  expect(offeredParts(40, 40)).toHaveLength(40);
});

test.each([1, 2, 250, 508, 509])(
  'of 509 parts, page %i leads to no more than 40, its neighbours and both ends among them',
  (here) => {
    const offered = offeredParts(509, here);
    expect(offered.length).toBeLessThanOrEqual(40);
    expect(offered).toEqual([...new Set(offered)].toSorted((a, b) => a - b));
    expect(offered).toEqual(expect.arrayContaining([1, here, Math.max(1, here - 1), Math.min(509, here + 1), 509]));
    const gaps = offered.map((part, n) => part - (offered[n - 1] ?? 1));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(18);
  },
);
