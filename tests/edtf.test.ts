import { describe, expect, test } from 'vitest';
import {
  bareDate,
  dateParts,
  daySpan,
  firstDay,
  isExactDay,
  isRealDate,
  isUncertain,
  mayBeBetween,
  monthOf,
  moveMonth,
  precisionOf,
  singleDate,
  singleDay,
} from '../src/edtf.ts';

describe('what a date can mean', () => {
  test.each([
    ['2021', '2021-01-01', '2021-12-31'],
    ['2021-12', '2021-12-01', '2021-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2022-01-15~', '2022-01-15', '2022-01-15'],
    ['2021-11/2022-02-03?', '2021-11-01', '2022-02-03'],
  ])('%s', (date, from, to) => {
    expect(daySpan(date)).toEqual({ from, to });
    expect(firstDay(date)).toBe(from);
    expect(isRealDate(date)).toBe(true);
  });

  test.each(['2021-13', '2021-00', '2021-02-29', '2022-04-31', '2022/2021', '21-12-2021', '', '2021-1', '2021-12-01 '])(
    '%s is no date',
    (words) => expect(daySpan(words)).toBeNull(),
  );
});

test('its precision, its one day, its month', () => {
  expect(['2021', '2021-12?', '2021-12-03', '2021/2022'].map(precisionOf)).toEqual([
    'year',
    'month',
    'day',
    'interval',
  ]);
  expect(['2021-12', '2021-12-03~', '2021-12-03/2021-12-04'].map(singleDay)).toEqual([null, '2021-12-03', null]);
  expect(['2021-12-03', '2021-12-03~', '2021-12'].map(isExactDay)).toEqual([true, false, false]);
  expect(['2021-12~', '2021/2022'].map(singleDate)).toEqual(['2021-12', null]);
  expect(['2021', '2021-12-03', '2021-12-03/2022-01'].map(monthOf)).toEqual(['2021', '2021-12', '2021-12']);
});

test('its marks and its parts', () => {
  expect(['2021%', '2021-12/2022~', '2021'].map(isUncertain)).toEqual([true, true, false]);
  expect(bareDate('2021-12~/2022?')).toBe('2021-12/2022');
  expect(dateParts('2021-12-03/2022')).toEqual([{ year: 2021, month: 12, day: 3 }, { year: 2022 }]);
});

test.each([
  ['2021-12', 1, '2022-01'],
  ['2022-01', -1, '2021-12'],
  ['2021-11', 14, '2023-01'],
  ['0999-12', 1, '1000-01'],
])('%s moved by %i months is %s', (month, by, moved) => {
  expect(moveMonth(month, by)).toBe(moved);
});

test.each([
  ['2021-12-10', true],
  ['2021-12-02', true],
  ['2021-12', true],
  ['2021-11/2021-12-02', true],
  ['2021-12-01', false],
  ['2021-12-20', false],
  ['2021-11', false],
])('whether %s may be a day between the first and the twentieth: %s', (date, may) => {
  expect(mayBeBetween(date, '2021-12-01', '2021-12-20')).toBe(may);
});
