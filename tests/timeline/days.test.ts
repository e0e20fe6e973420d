import { expect, test } from 'vitest';
import { formatDate, formatDayApart, formatNear, formatSpan, formatWeekday } from '../../src/timeline/days.ts';

test.each([
  ['2021-11-30', 'en-GB', '30 November 2021'],
  ['2021-11-30', 'en-US', 'November 30, 2021'],
  ['2021-11-30', 'de', '30. November 2021'],
  ['2021-12', 'en-GB', 'December 2021'],
  ['2021', 'en-GB', '2021'],
  ['2022-01-15~', 'en-GB', 'about 15 January 2022'],
  ['2022-01-10/2022-01-15', 'en-GB', '10 January 2022 – 15 January 2022'],
  ['2022-02-30', 'en-GB', '2022-02-30'],
])('%s in %s: %s', (date, language, words) => {
  expect(formatDate(date, language)).toBe(words);
});

test.each([
  ['2022-01-10', '2022-01-15', '10 Jan'],
  ['2021-12-30', '2022-01-02', '30 Dec 2021'],
  ['2014-03', '2022-02-11', 'Mar 2014'],
  ['2014', '2022-02-11', '2014'],
  ['2021-12-20/2022-01-03', '2022-01-03', '20 Dec 2021 – 3 Jan 2022'],
])('beside a date of another year a day says its own: %s beside %s', (date, near, written) => {
  expect(formatNear(date, near, 'en-GB')).toBe(written);
});

test('forms without a year, shortened, and with the weekday', () => {
  expect(formatDate('2021-11-30', 'en-GB', 'short without year')).toBe('30 Nov');
  expect(formatDate('2021', 'en-GB', 'without year')).toBe('2021');
  expect(formatDate('2021-11-30', 'en-GB', 'weekday')).toBe('Tuesday 30 November 2021');
  expect(formatWeekday('2021-11', 'en-GB')).toBeNull();
  expect(formatSpan('2021-11-30', '2021-11-30', 'en-GB')).toBe('30 November 2021');
});

test.each([
  ['en-GB', '5', 'January 2022'],
  ['en-US', '5', 'January 2022'],
  ['de', '5.', 'Januar 2022'],
  ['uk', '5', 'січня 2022 р.'],
])('in %s a numeral stands by itself, and the month in the form it has beside a day', (language, numeral, rest) => {
  const apart = formatDayApart('2022-01-05', language);
  // Which space holds “2022 р.” together changes with the tables of languages that Node brings.
  expect({ ...apart, rest: apart.rest.replace(/\s/g, ' ') }).toEqual({ numeral, rest });
});
