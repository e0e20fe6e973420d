import { expect, test } from 'vitest';
import { drawChart, nameWhen } from '../../src/timeline/chart.ts';
import { buildTimeline } from '../../src/timeline/index.ts';
import { spanOf } from '../../src/timeline/span.ts';
import { entry, quotation } from './made-up.ts';

const known = (name: string, side: string) => ({ name, spellings: [], role: null, side });

function draw(said: readonly (readonly [speaker: string, day: string])[]) {
  const quotations = said.map(([speaker, day], n) => quotation(n, speaker, day));
  const model = buildTimeline([entry('2021-01-01', quotations)], [known('Rosa Lim', 'Here'), known('Ed Po', 'There')]);
  const chart = drawChart(model.speakers, model.sides, spanOf(model));
  if (!chart) throw new Error('nothing was drawn');
  return chart;
}

test('each quotation is a mark at its day, in the lane of its speaker, under its side', () => {
  const chart = draw([
    ['Rosa Lim', '2021-01-01'],
    ['Ed Po', '2021-02-20'],
    ['Rosa Lim', '2021-04-11'],
  ]);
  expect(chart.groups.map(({ side, lanes }) => [side?.name, ...lanes.map((lane) => lane.speaker.name)])).toEqual([
    ['Here', 'Rosa Lim'],
    ['There', 'Ed Po'],
  ]);
  expect(chart.groups.flatMap(({ lanes }) => lanes[0]?.clusters.map((cluster) => cluster.x))).toEqual([0, 100, 50]);
});

test('marks of one day stand in a block, none on top of another', () => {
  const chart = draw(Array.from({ length: 7 }, () => ['Rosa Lim', '2021-01-01'] as const));
  const lane = chart.groups[0]?.lanes[0];
  expect(lane?.rows).toBe(3);
  const places = lane?.clusters.flatMap(({ marks }) => marks.map(({ column, row }) => `${column},${row}`));
  expect(places).toEqual(['-1,0.5', '0,0.5', '1,0.5', '-1,1.5', '0,1.5', '1,1.5', '-1,2.5']);
});

test('days that a phone could not hold apart share a block', () => {
  const chart = draw([
    ['Rosa Lim', '2021-01-01'],
    ['Rosa Lim', '2021-01-02'],
    ['Rosa Lim', '2021-04-11'],
  ]);
  expect(chart.groups[0]?.lanes[0]?.clusters.map(({ marks }) => marks.length)).toEqual([2, 1]);
});

test('many quotations are gathered by month, and the marks tell how many', () => {
  const chart = draw(
    Array.from({ length: 300 }, (_, n) => ['Rosa Lim', n < 200 ? '2021-01-01' : '2021-04-11'] as const),
  );
  expect(chart.gathered).toBe('month');
  const marks = chart.groups[0]?.lanes[0]?.clusters.flatMap((cluster) => cluster.marks);
  expect(marks?.map(({ when, count }) => [when, count])).toEqual([
    ['2021-01', 200],
    ['2021-04', 100],
  ]);
});

test('where a speaker’s days would run together into one heap, months are told apart', () => {
  const chart = draw(
    Array.from({ length: 60 }, (_, n) => ['Rosa Lim', `2021-${String(1 + (n % 12)).padStart(2, '0')}-10`]),
  );
  expect(chart.gathered).toBe('month');
  expect(chart.groups[0]?.lanes[0]?.clusters).toHaveLength(12);
});

test('a gathered time is named in words', () => {
  expect(nameWhen('2021-Q4')).toBe('October to December 2021');
  expect(nameWhen('2021-12')).toBe('December 2021');
});

test('where nobody is quoted nothing is drawn', () => {
  expect(drawChart([], [], ['2021-01-01', '2021-01-01'])).toBeNull();
});

test('one day alone stands in the middle', () => {
  expect(draw([['Rosa Lim', '2021-01-01']]).groups[0]?.lanes[0]?.clusters[0]?.x).toBe(50);
});
