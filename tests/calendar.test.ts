import { expect, test } from 'vitest';
import { addDays, fullYear, toDay } from '../src/calendar.ts';

test.each([
  [[2022, 2, 28], '2022-02-28'],
  [[2024, 2, 29], '2024-02-29'],
  [[1000, 1, 1], '1000-01-01'],
  [[9999, 12, 31], '9999-12-31'],
  [[2022, 2, 29], null],
  [[2022, 1, 0], null],
  [[2022, 0, 1], null],
  [[2022, 13, 1], null],
  [[999, 1, 1], null],
  [[10_000, 1, 1], null],
] as const)('the day %j', ([year, month, date], day) => {
  expect(toDay(year, month, date)).toBe(day);
});

test('days are counted over the ends of months and years', () => {
  expect([addDays('2021-12-31', 1), addDays('2024-03-01', -1)]).toEqual(['2022-01-01', '2024-02-29']);
});

test('two figures of a year mean one of the hundred years around 2020', () => {
  expect([fullYear('69'), fullYear('70')]).toEqual([2069, 1970]);
});
