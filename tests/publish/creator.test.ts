import { expect, test } from 'vitest';
import { creatorType } from '../../src/publish/creator.ts';

test.each([
  ['Liz Truss', 'Foreign Secretary', 'Person'],
  ['Putin', null, 'Person'],
  ['a Foreign Office spokesman', 'Unnamed source', 'Person'],
  ['the prime minister', null, 'Person'],
  ['Keir Starmer', 'Leader of the opposition', 'Person'],
  ['the Kremlin', 'Presidential administration', 'Organization'],
  ['the US', 'Government', 'Organization'],
  ['Labour', 'Official opposition', 'Organization'],
  ['Ministry of Defence', null, 'Organization'],
])('%s (%s) is one of kind %#', (name, role, type) => {
  expect(creatorType(name, role)).toBe(type);
});
