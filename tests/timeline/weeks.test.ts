import { expect, test } from 'vitest';
import { mondayOf } from '../../src/calendar.ts';
import { exchangeHtml, type Party, summaryOf } from '../../src/publish/exchange.ts';
import { exchangeOf } from '../../src/timeline/weeks.ts';

const said = (...days: string[]) => days.map((date) => ({ date, isPhrase: false }));

test('weeks begin on Monday, whatever the month or year', () => {
  expect(['2021-11-30', '2021-12-05', '2021-12-06', '2022-01-01'].map(mondayOf)).toEqual([
    '2021-11-29',
    '2021-11-29',
    '2021-12-06',
    '2021-12-27',
  ]);
});

test('weeks in which both, one or neither is quoted are told apart', () => {
  const { both, onlyA, onlyB, neither, weeks } = exchangeOf(
    said('2021-11-29', '2021-12-21'),
    said('2021-12-01', '2022-01-05'),
  );
  expect([both, onlyA, onlyB, neither]).toEqual([1, 1, 1, 3]);
  expect(weeks[0]?.days.map(({ date, a, b }) => [date, a.length, b.length])).toEqual([
    ['2021-11-29', 1, 0],
    ['2021-12-01', 0, 1],
  ]);
});

const party = (name: string, ...days: string[]): Party => ({
  name,
  mark: 1,
  speaker: null,
  words: {
    name,
    speakers: { lim: ['Rosa <Lim>', 'Mayor', 1, 0] },
    publishers: ['The Post'],
    said: days.map((day, n) => [day, 'a', 0, day, `q-${n}`, 'lim', '“We <b>go</b>”', 0, 1]),
  },
});

test('the columns hold words as words, and say where one of the two is not quoted', () => {
  const html = exchangeHtml(party('Here', '2021-11-30'), party('There', '2021-12-21'), 'en-GB');
  expect(html).toContain('“We &#60;b&#62;go&#60;/b&#62;”');
  expect(html).toContain('Rosa &#60;Lim&#62;');
  expect(html).toContain('There is not quoted this week.');
  expect(html).toContain('<b>20 days</b> without a word from either');
});

test('the sentence above them is computed', () => {
  expect(summaryOf(party('Here', '2021-11-30'), party('There', '2021-12-21'), 'en-GB')).toBe(
    'Both are quoted in none of four weeks, Here alone in one, There alone in one, neither in two. Side by side does not mean in reply: look at the days between.',
  );
  expect(summaryOf(party('Here'), party('There'), 'en-GB')).toBe('Neither is quoted.');
});

test('of a month no more is said than is known', () => {
  const [here, there] = [party('Here', '2021-12', '2021-12-01'), party('There', '2022-02')];
  const html = exchangeHtml(here, there, 'en-GB');
  expect([...html.matchAll(/<h2>([^<]*)|<time datetime="([^"]*)"/g)].map(([, week, day]) => week ?? day)).toEqual([
    'Week of 29 November 2021',
    '2021-12-01',
    'December 2021',
    '2021-12',
    'February 2022',
    '2022-02',
  ]);
  expect(summaryOf(here, there, 'en-GB')).toBe(
    'Both are quoted in none of one week, Here alone in one. Two quotations whose week is not known are not counted. Side by side does not mean in reply: look at the days between.',
  );
  expect(summaryOf(party('Here', '2021-12'), party('There'), 'en-GB')).toContain(
    'One quotation whose week is not known is not counted.',
  );
  const interval = exchangeHtml(party('Here', '2021-12-03/2021-12-05'), party('There'), 'en-GB');
  expect(interval).not.toContain('<time');
  expect(interval).toContain('Week of 29 November 2021');
  expect(interval).toContain('3 December 2021 – 5 December 2021');
});

test('where one may have spoken, nobody is said to have been silent', () => {
  const silences = (html: string) =>
    [...html.matchAll(/(?:Here|There) is not quoted this week|without a word/g)].map(([words]) => words);
  const weeks = ['2021-11-30', '2021-12-21'];
  expect(silences(exchangeHtml(party('Here', ...weeks), party('There', '2021-12'), 'en-GB'))).toEqual([]);
  // Another month says nothing of these weeks.
  expect(silences(exchangeHtml(party('Here', ...weeks), party('There', '2022-01'), 'en-GB'))).toEqual([
    'There is not quoted this week',
    'without a word',
    'There is not quoted this week',
  ]);
  // What the one said some time in the month leaves the other silent.
  expect(silences(exchangeHtml(party('Here', '2021-11-30', '2021-12'), party('There'), 'en-GB'))).toEqual([
    'There is not quoted this week',
  ]);
});
