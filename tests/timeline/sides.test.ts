import { expect, test } from 'vitest';
import { rankSides } from '../../src/timeline/sides.ts';

const side = (name: string, more: object = {}) => ({ name, parts: [], ...more });
const order = (...args: Parameters<typeof rankSides>) =>
  rankSides(...args).ranked.map(({ name, mark }) => [name, mark]);

test('sides come by how often they are quoted, and by name where that is the same', () => {
  expect(order(['B', 'A', 'C', 'C', null])).toEqual([
    ['C', 1],
    ['A', 2],
    ['B', 3],
  ]);
});

test('the order of timeline.yaml wins: its list, or the place it gives', () => {
  expect(order(['B', 'A', 'C', 'C'], [side('B')])).toEqual([
    ['B', 1],
    ['C', 2],
    ['A', 3],
  ]);
  expect(order(['A', 'B'], [side('A', { order: 2 }), side('B', { order: 1 })])).toEqual([
    ['B', 1],
    ['A', 2],
  ]);
});

test('a part counts to its side and keeps its own name; a side that is not quoted has no mark', () => {
  const sides = rankSides(
    ['UK opposition', 'UK', 'France'],
    [side('UK', { short: 'GB', colour: '#123456', parts: ['UK opposition'] }), side('Spain')],
  );
  expect(sides.ranked.map(({ name, short, colour }) => [name, short, colour])).toEqual([
    ['UK', 'GB', '#123456'],
    ['France', 'France', null],
  ]);
  expect(sides.find('UK opposition')).toMatchObject({ side: { name: 'UK' }, part: 'UK opposition' });
  expect(sides.find('UK')).toMatchObject({ side: { name: 'UK' }, part: null });
  expect(sides.find('Spain')).toBeNull();
});

test('sides after the seventh share the plain mark', () => {
  expect(order([...'ABCDEFGH']).at(-1)).toEqual(['H', 0]);
});
