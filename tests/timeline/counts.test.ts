import { expect, test } from 'vitest';
import { countQuotations, describeCounts } from '../../src/timeline/counts.ts';
import { pickHighlights } from '../../src/timeline/highlights.ts';
import { buildTimeline } from '../../src/timeline/index.ts';
import { mostQuoted } from '../../src/timeline/most-quoted.ts';
import { entry, quotation } from './made-up.ts';

const echo = { echo: 'q-00000001' };
const said = [
  quotation(1, 'Rosa Lim', '2021-12-03', 'We will stay, and the harbour will stay open for as long as it has to be.'),
  { ...quotation(2, 'Rosa Lim', '2021-12-03', 'the harbour will stay open'), ...echo },
  { ...quotation(3, 'Rosa Lim', '2021-12-03', 'as long as it has to be'), ...echo },
  quotation(4, 'Karl Hale', '2021-12-03', 'Nobody asked us.'),
  quotation(5, 'Karl Hale', '2021-12-03', 'We were never told.'),
  quotation(6, 'Ann Cole', '2021-12-03', 'It is over.'),
];
const model = buildTimeline([entry('2021-12-03', said)], []);

test('phrases that a statement holds as well are counted apart', () => {
  expect(describeCounts(countQuotations(said))).toBe('4 quotations and 2 repeated phrases');
  expect(describeCounts(countQuotations(said.slice(0, 2)))).toBe('1 quotation and 1 repeated phrase');
  expect(describeCounts(countQuotations(said.slice(3)))).toBe('3 quotations');
});

test('who is quoted most is told by statements', () => {
  expect(model.articles[0]?.voices.map(({ name, count }) => [name, count])).toEqual([
    ['Karl Hale', 2],
    ['Rosa Lim', 1],
    ['Ann Cole', 1],
  ]);
  const names = (count: number) => mostQuoted(model.speakers, count).map(({ name }) => name);
  expect(names(3)).toEqual(['Karl Hale', 'Ann Cole', 'Rosa Lim']);
  expect(names(2)).toEqual(['Karl Hale', 'Ann Cole']);
  expect(names(1)).toEqual(['Karl Hale']);
});

test('no phrase stands for an article', () => {
  const chosen = pickHighlights(model.articles[0]?.quotations ?? [], 6).map(({ id }) => id.slice(-1));
  expect(chosen).not.toContain('2');
  expect(chosen).toContain('1');
});
