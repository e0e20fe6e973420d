import { expect, test } from 'vitest';
import { buildTimeline } from '../../src/timeline/index.ts';
import { divideMonths, groupByMonth, monthPages, sameArticles } from '../../src/timeline/months.ts';
import { entry, quotation } from './made-up.ts';

const articlesOf = (...dates: string[]) =>
  buildTimeline(
    dates.map((date, n) => ({ ...entry(date), id: `${date}-${n}` })),
    [],
  ).articles;

/** Each month with its entries: their day, and the line above each as ticks and what stands on it. */
const outline = (months: ReturnType<typeof groupByMonth>) =>
  months.map(({ key, entries }) => [
    key,
    ...entries.map(({ article, gap, opens }) => [
      article.data.published.date,
      gap && [
        gap.ticks,
        ...gap.stops.map((stop) =>
          stop.kind === 'month' ? stop.key : stop.kind === 'distance' ? stop.words : stop.kind,
        ),
      ],
      opens,
    ]),
  ]);

test('between two entries stand as many ticks as days, the months that begin there, and how long it was', () => {
  const articles = articlesOf('2021-12-21', '2021-11-30', '2021-12-01', '2021-12-03');
  expect(outline(groupByMonth(articles))).toEqual([
    ['2021-11', ['2021-11-30', null, '2021-11']],
    [
      '2021-12',
      ['2021-12-01', [1, '2021-12'], null],
      ['2021-12-03', [2, '2 days later'], null],
      ['2021-12-21', [18, '18 days later'], null],
    ],
  ]);
  expect(outline(groupByMonth(articles, 'newest'))).toEqual([
    [
      '2021-12',
      ['2021-12-21', null, '2021-12'],
      ['2021-12-03', [18, '18 days earlier'], null],
      ['2021-12-01', [2, '2 days earlier'], null],
    ],
    ['2021-11', ['2021-11-30', [1, '2021-11'], null]],
  ]);
});

test('a long silence is counted in weeks, a longer one in months', () => {
  const gaps = groupByMonth(articlesOf('2020-01-01', '2020-06-01', '2023-01-01')).flatMap(({ entries }) => entries);
  expect(gaps.map(({ gap }) => gap && [gap.unit, gap.ticks])).toEqual([null, ['week', 22], ['month', 31]]);
  expect(gaps[1]?.gap?.stops.filter(({ kind }) => kind === 'month')).toHaveLength(5);
});

test('what was said before it was reported stands on its own day', () => {
  const { articles } = buildTimeline(
    [
      entry('2021-12-01'),
      entry('2021-12-31', [quotation(1, 'Rosa Lim', '2021-12-11'), quotation(2, null, '2021-12-21')]),
    ],
    [],
  );
  const stops = groupByMonth(articles)[0]?.entries[1]?.gap?.stops;
  expect(stops?.map(({ kind, at }) => [kind, at])).toEqual([
    ['said', 10],
    ['distance', 20],
  ]);
});

test('a date without a month stands under its year, and claims no distance', () => {
  expect(outline(groupByMonth(articlesOf('2021', '2021-12', '2021-12-02')))).toEqual([
    ['2021', ['2021', null, '2021']],
    ['2021-12', ['2021-12', null, '2021-12'], ['2021-12-02', null, null]],
  ]);
});

test('a month of many articles becomes several pages that share them evenly', () => {
  const pages = divideMonths(groupByMonth(articlesOf(...Array.from({ length: 15 }, () => '2021-12-02'), '2022-01-01')));
  expect(pages.map(({ path, entries }) => [path, entries.length])).toEqual([
    ['2021-12', 8],
    ['2021-12/2', 7],
    ['2022-01', 1],
  ]);
});

test('the pages of a month turned round name those that hold the same articles', () => {
  const days = (count: number) => Array.from({ length: count }, (_, n) => `2021-12-${String(n + 1).padStart(2, '0')}`);
  const { articles } = buildTimeline(
    ['2021-10-01', ...days(23)].map((date) => entry(date)),
    [],
  );
  const held = new Map(
    monthPages(articles, 'oldest').map(({ page }) => [page.path, page.entries.map(({ article }) => article.id)]),
  );
  const turned = monthPages(articles, 'newest').map(({ page }) => page);
  expect(turned.map((page) => [page.path, ...sameArticles(page, 'newest')])).toEqual([
    ['2021-12', '2021-12/2', '2021-12/3'],
    ['2021-12/2', '2021-12', '2021-12/2'],
    ['2021-12/3', '2021-12'],
    ['2021-10', '2021-10'],
  ]);
  for (const page of turned) {
    const inFiles = sameArticles(page, 'newest').flatMap((path) => held.get(path) ?? []);
    expect(inFiles).toEqual(expect.arrayContaining(page.entries.map(({ article }) => article.id)));
  }
});
