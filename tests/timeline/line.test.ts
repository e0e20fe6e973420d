import { expect, test } from 'vitest';
import { gapBetween } from '../../src/timeline/line.ts';

const monthsOf = (above: string, below: string) =>
  gapBetween(above, below)?.stops.flatMap((stop) => (stop.kind === 'month' ? [stop.key] : []));

test('every month of a silence has its name where there is room', () => {
  expect(monthsOf('2021-04-03', '2021-07-09')).toEqual(['2021-05', '2021-06', '2021-07']);
  expect(monthsOf('2021-07-09', '2021-04-03')).toEqual(['2021-06', '2021-05', '2021-04']);
});

test('of a silence of years, each January has, and the month in which it ends', () => {
  expect(monthsOf('2021-04-03', '2024-01-09')).toEqual(['2022-01', '2023-01', '2024-01']);
  expect(monthsOf('2021-04-03', '2024-03-09')).toEqual(['2022-01', '2023-01', '2024-03']);
  expect(monthsOf('2024-01-09', '2021-04-03')).toEqual(['2023-01', '2022-01', '2021-04']);
});

test('names of months never lie over each other', () => {
  const places = gapBetween('2001-04-03', '2024-02-09')?.stops.flatMap(({ kind, at }) =>
    kind === 'month' ? [at] : [],
  );
  expect(places?.slice(1).every((at, n) => at - (places[n] ?? 0) >= 5)).toBe(true);
});
