import { expect, test } from 'vitest';
import { buildTimeline } from '../../src/timeline/index.ts';
import { divideMonths, groupByMonth } from '../../src/timeline/months.ts';
import { entry } from './made-up.ts';

const articlesOf = (...dates: string[]) =>
  buildTimeline(
    dates.map((date, n) => ({ ...entry(date), id: `${date}-${n}` })),
    [],
  ).articles;

const outline = (months: ReturnType<typeof groupByMonth>) =>
  months.map(({ name, entries }) => [
    name,
    ...entries.map(({ article, distance }) => [article.data.published.date, distance]),
  ]);

test('entries stand under their month, each with its distance from the one above unless that is a day', () => {
  const articles = articlesOf('2021-12-21', '2021-11-30', '2021-12-01', '2021-12-03');
  expect(outline(groupByMonth(articles))).toEqual([
    ['November 2021', ['2021-11-30', null]],
    ['December 2021', ['2021-12-01', null], ['2021-12-03', '2 days later'], ['2021-12-21', '18 days later']],
  ]);
  expect(outline(groupByMonth(articles, 'newest'))).toEqual([
    ['December 2021', ['2021-12-21', null], ['2021-12-03', '18 days earlier'], ['2021-12-01', '2 days earlier']],
    ['November 2021', ['2021-11-30', null]],
  ]);
});

test('a date without a month stands under its year, and claims no distance', () => {
  expect(outline(groupByMonth(articlesOf('2021', '2021-12', '2021-12-02')))).toEqual([
    ['2021', ['2021', null]],
    ['December 2021', ['2021-12', null], ['2021-12-02', null]],
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
