import { expect, test } from 'vitest';
import { daysBetween } from '../../src/calendar.ts';
import { describeDistance, distanceBetween } from '../../src/timeline/distance.ts';

test.each([
  ['2021-12-02', '2021-12-02', null],
  ['2021-11-30', '2021-12-01', 'The next day'],
  ['2021-12-02', '2021-12-21', '19 days later'],
  // Over the end of summer time: a day of 25 hours is one day.
  ['2021-10-30', '2021-11-01', '2 days later'],
  ['2021-12-31', '2022-03-01', '60 days later'],
  ['2021-12-31', '2022-03-02', '2 months later'],
  ['2021-01-31', '2021-12-30', '10 months later'],
  ['2020-02-29', '2024-02-29', '4 years later'],
])('from %s to %s: %s', (earlier, later, words) => {
  expect(describeDistance(earlier, later, 'later')).toBe(words);
});

test('a day is told apart in both directions', () => {
  expect(daysBetween('2022-03-01', '2022-02-28')).toBe(-1);
  expect(distanceBetween('2021-12-21', '2021-12-02')).toBe('19 days earlier');
  expect(distanceBetween('2021-12-21', '2021-12-20')).toBe('The day before');
});

test('where a day is not known exactly, no number of days is claimed', () => {
  expect(distanceBetween('2021-12', '2021-12-21')).toBeNull();
  expect(distanceBetween('2021-12-02', '2021-12-21~')).toBeNull();
});
