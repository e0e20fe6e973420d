import { expect, test } from 'vitest';
import { expectLinear } from '../support/growth.ts';

/** Adds up the given numbers, so that no turn can be left out. */
const turns = (count: number): number =>
  Array.from({ length: count }).reduce((sum: number, _, n) => sum + Math.sqrt(n), 0);

test('what grows in line with its size is told from what grows by the square of it', () => {
  const size = (parts: number): number => parts;
  expectLinear(size, 500_000, turns);
  expect(() => expectLinear(size, 2_000, (parts) => turns(parts * parts))).toThrow(/to be less than 24/);
});
