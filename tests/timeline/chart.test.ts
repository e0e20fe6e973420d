import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chartSvg, sideColours } from '../../src/publish/chart-svg.ts';
import { calloutsOf, placeOf, placeReports, showsDays, silencesOf } from '../../src/timeline/chart.ts';
import { findingOf } from '../../src/timeline/finding.ts';
import { drawHeat, inkOf, nameTime, scaleOf, shadeOf, spanOfTime } from '../../src/timeline/heat.ts';
import { buildTimeline } from '../../src/timeline/index.ts';
import { drawLanes } from '../../src/timeline/lanes.ts';
import { spanOf } from '../../src/timeline/span.ts';
import { entry, quotation } from './made-up.ts';

const known = (name: string, side: string) => ({ name, spellings: [], role: null, side });

function modelOf(
  said: readonly (readonly [speaker: string | null, day: string, text?: string])[],
  published = '2021-01-01',
) {
  const quotations = said.map(([speaker, day, text], n) => quotation(n, speaker, day, text));
  return buildTimeline(
    [entry(published, quotations)],
    [known('Rosa Lim', 'Here'), known('Ed Po', 'There'), known('Al Ott', 'Here opposition')],
    [{ name: 'Here', parts: ['Here opposition'] }],
  );
}
const lanesOf = (model: ReturnType<typeof modelOf>) => drawLanes(model, model.speakers, spanOf(model));

test('each quotation is a mark on its exact day, in the lane of its side, those of one day stacked', () => {
  const { lanes, days } = lanesOf(
    modelOf([
      ['Rosa Lim', '2021-01-01'],
      ['Rosa Lim', '2021-01-01'],
      ['Ed Po', '2021-01-02'],
      ['Al Ott', '2021-01-01'],
      ['Rosa Lim', '2021-01-11'],
      [null, '2021-01-05'],
    ]),
  );
  expect(days).toBe(11);
  expect(
    lanes.map(({ side, marks }) => [side?.name, ...marks.map(({ day, row, isPart }) => [day, row, isPart])]),
  ).toEqual([
    ['Here', [0, 0, false], [0, 1, false], [0, 2, true], [10, 0, false]],
    ['There', [1, 0, false]],
  ]);
  expect([0, 10].map((day) => placeOf(day, 11))).toEqual([4.55, 95.45]);
});

test('a date of which only the month is known is drawn as the month', () => {
  const { lanes, days } = lanesOf(
    modelOf([
      ['Rosa Lim', '2021-02'],
      ['Rosa Lim', '2021-03-31'],
    ]),
  );
  expect(lanes[0]?.marks.map(({ day, length }) => [day, length])).toEqual([
    [31, 28],
    [89, 1],
  ]);
  expect(days).toBe(90);
});

test('the chart reaches to the end of a month known only as such, and days within it stand above its bar', () => {
  const { lanes, days } = lanesOf(
    modelOf([
      ['Rosa Lim', '2021-01-30'],
      ['Rosa Lim', '2021-02'],
      ['Rosa Lim', '2021-02-05'],
      ['Rosa Lim', '2021-02-05'],
      ['Ed Po', '2021-02-06'],
    ]),
  );
  expect(days).toBe(31 + 28);
  expect(lanes.map(({ marks }) => marks.map(({ day, length, row }) => [day, length, row]))).toEqual([
    [
      [29, 1, 0],
      [31, 28, 0],
      [35, 1, 1],
      [35, 1, 2],
    ],
    [[36, 1, 0]],
  ]);
});

test('words of a fuller quotation are counted once', () => {
  const model = modelOf([['Rosa Lim', '2021-01-01', 'We will go now.']]);
  const [first] = model.speakers[0]?.quotations ?? [];
  const phrase = { ...(first as NonNullable<typeof first>), id: 'q-0000000f', text: 'go now', echo: 'q-00000000' };
  const speaker = {
    ...(model.speakers[0] as NonNullable<(typeof model.speakers)[0]>),
    quotations: [phrase, ...(first ? [first] : [])],
  };
  const { lanes } = drawLanes(model, [speaker], spanOf(model));
  expect(lanes[0]?.words).toBe(4);
  expect(lanes[0]?.marks.map(({ isEcho }) => isEcho)).toEqual([false, true]);
});

test('too many marks, or too many days, are counted by month, quarter or year instead', () => {
  const few = modelOf([
    ['Rosa Lim', '2021-01-01'],
    ['Ed Po', '2021-03-01'],
  ]);
  expect(showsDays(lanesOf(few))).toBe(true);
  const many = modelOf(
    Array.from({ length: 120 }, (_, n) => ['Rosa Lim', `2021-01-${String(1 + (n % 28)).padStart(2, '0')}`] as const),
  );
  expect(showsDays(lanesOf(many))).toBe(false);
  const heat = drawHeat(many);
  expect([heat.unit, heat.times.length, heat.most]).toEqual(['month', 1, 120]);
  const units = (last: string) =>
    drawHeat(
      modelOf(
        [
          ['Rosa Lim', '2001-01-01'],
          ['Ed Po', last],
        ],
        '2001-01-01',
      ),
    ).unit;
  expect([units('2003-01-01'), units('2011-01-01'), units('2050-01-01')]).toEqual(['month', 'quarter', 'year']);
  expect([nameTime('2021-12', 'en-GB'), nameTime('2021-Q4', 'en-GB')]).toEqual([
    'December 2021',
    'October to December 2021',
  ]);
});

test('what may belong to several months is in none, and counted apart', () => {
  const { times, unplaced, rows } = drawHeat(
    modelOf([
      ['Rosa Lim', '2021'],
      ['Rosa Lim', '2021-02'],
      ['Ed Po', '2021-01-30/2021-02-02'],
      ['Ed Po', '2021-03-01~'],
    ]),
  );
  expect([times.map(({ quotations }) => quotations), unplaced]).toEqual([[0, 1, 1], 2]);
  expect(rows.map(({ counts }) => counts)).toEqual([
    [0, 1, 0],
    [0, 0, 1],
  ]);
  expect([spanOfTime('2021-Q4'), spanOfTime('2021-12')]).toEqual([
    { from: '2021-10', to: '2021-12' },
    { from: '2021-12', to: '2021-12' },
  ]);
});

test('months of a side that is quoted little are told apart beside one that is quoted ten times as often', () => {
  const shadesOf = (counts: readonly number[]) => new Set(counts.map((count) => inkOf(shadeOf(count, 360)))).size;
  expect(shadesOf([285, 300, 330, 360])).toBeGreaterThan(1);
  expect(shadesOf([15, 24, 30, 36])).toBeGreaterThan(1);
  expect([inkOf(shadeOf(1, 5000)), inkOf(shadeOf(5000, 5000))]).toEqual([0.14, 1]);
});

test('the scale is told by the counts at which it begins, turns and ends', () => {
  const told = (most: number) => scaleOf(most).map(({ from, shades }) => `${from}: ${shades.join(' ')}`);
  expect(told(360)).toEqual(['1: 1 2 3 4 5 6', '90: 7 8 9 10 11 12']);
  expect(told(8)).toEqual(['1: 5 6', '2: 8 9 10 11 12']);
  expect(told(3)).toEqual(['1: 7 10 12']);
  expect(told(1)).toEqual(['1: 12']);
});

test('a month in which nobody is quoted is there, and empty', () => {
  const heat = drawHeat(
    modelOf([
      ['Rosa Lim', '2021-01-01'],
      ['Ed Po', '2021-03-01'],
    ]),
  );
  expect(heat.times.map(({ key, quotations }) => [key, quotations])).toEqual([
    ['2021-01', 1],
    ['2021-02', 0],
    ['2021-03', 1],
  ]);
});

test('words stand beside a stack only where there is room for them', () => {
  const open = lanesOf(
    modelOf([
      ['Rosa Lim', '2021-01-01'],
      ['Ed Po', '2021-03-01'],
    ]),
  );
  expect(open.lanes.map((lane) => calloutsOf(lane, open.days)[0]?.words)).toEqual([
    '“We will see what comes on day 0.”',
    '“We will see what comes on day 1.”',
  ]);
  const both = lanesOf(
    modelOf([
      ['Al Ott', '2021-01-01', 'The council must open the north gate before the first of the ice comes down.'],
      ['Rosa Lim', '2021-01-01', 'We will see.'],
      ['Rosa Lim', '2021-03-01'],
    ]),
  );
  expect(both.lanes.map((lane) => calloutsOf(lane, both.days)[0]?.name)).toEqual(['Rosa Lim']);
  const dense = lanesOf(
    modelOf(Array.from({ length: 12 }, (_, n) => ['Rosa Lim', `2021-01-${String(n + 1).padStart(2, '0')}`] as const)),
  );
  expect(dense.lanes.map((lane) => calloutsOf(lane, dense.days))).toEqual([[]]);
});

test('a lane has words beside two stacks, of two people where two spoke, and never one over the other', () => {
  const sentence = 'The council must open the north gate before the ice comes down.';
  const lane = (...said: Parameters<typeof modelOf>[0]) => {
    const { lanes, days } = lanesOf(modelOf(said));
    return lanes.flatMap((own) => calloutsOf(own, days));
  };
  const apart = lane(
    ...['2021-01-01', '2021-03-01', '2021-05-01'].flatMap((day) => [
      ['Rosa Lim', day, sentence] as const,
      ...Array.from({ length: 3 }, (_, n) => ['Rosa Lim', day, `We will see ${n}.`] as const),
    ]),
  );
  expect(apart).toHaveLength(2);
  const [first, second] = apart.toSorted((a, b) => a.x - b.x);
  expect((first?.x ?? 0) + (first?.width ?? 0)).toBeLessThan(second?.x ?? 0);
  // Whoever hears them hears the earlier first, though the fullest stack has the choice.
  const late = lane(
    ['Rosa Lim', '2021-01-01', sentence],
    ...[0, 1, 2, 3, 4].map((n) => ['Rosa Lim', '2021-05-01', `${n} ${sentence}`] as const),
    ['Rosa Lim', '2021-12-31', 'We will see.'],
  );
  expect(late.map(({ quotation }) => quotation.said.date)).toEqual(['2021-01-01', '2021-05-01']);
  // Nor over the bar of a month, which stands as low as they do.
  const below = lane(
    ...[0, 1, 2].map((n) => ['Rosa Lim', '2021-01-01', `${n} ${sentence}`] as const),
    ['Rosa Lim', '2021-02', sentence],
    ['Rosa Lim', '2021-12-31', sentence],
  );
  expect(below.filter(({ x, width }) => x < (59 / 365) * 100 && x + width > (31 / 365) * 100)).toEqual([]);
  expect(below).toHaveLength(1);
  // A phrase stands for a lane where there is nothing else, and is no second one.
  expect(lane(['Rosa Lim', '2021-01-01', 'a gate'], ['Rosa Lim', '2021-05-01', 'the north'])).toHaveLength(1);
});

test('the names of reports never lie over each other: they move down, or go', () => {
  const { articles } = buildTimeline(
    ['2021-01-01', '2021-01-02', '2021-01-03', '2021-03-31', '2021'].map((date) => entry(date)),
    [],
  );
  const span = ['2021-01-01', '2021-03-31'] as const;
  const drawing = { span, days: 90 };
  expect(placeReports(articles, drawing, { letter: 1, apart: 3 }, 2).map(({ level }) => level)).toEqual([
    0,
    1,
    null,
    0,
  ]);
  const [first] = articles;
  if (first === undefined) throw new Error('there are no articles');
  const ofPaper = (date: string, publisher: string) => ({
    ...first,
    data: { ...first.data, publisher, published: { ...first.data.published, date } },
  });
  // As wide as its words are: the last stands left of its line, as far as its name reaches.
  const placed = placeReports(
    [ofPaper('2021-02-10', 'Ostbury Courier'), ofPaper('2021-03-31', 'The Wendshire Gazette and Echo')],
    drawing,
    { letter: 2, apart: 4 },
  );
  expect(placed.map(({ paper, level, isEnd }) => [paper, level, isEnd])).toEqual([
    ['Ostbury Courier', 0, false],
    ['Wendshire Gazette and Echo', 1, true],
  ]);
  expect(
    placeReports([ofPaper('2021-02-10', 'Post'), ofPaper('2021-03-31', 'Echo')], drawing, { letter: 2, apart: 4 }).map(
      ({ level }) => level,
    ),
  ).toEqual([0, 0]);
});

test('silences are the days between, from the given length on', () => {
  const span = ['2021-01-01', '2021-01-31'] as const;
  const lengths = (...more: readonly string[]) =>
    silencesOf({ span, days: 31 }, ['2021-01-01', '2021-01-03', '2021-01-31', ...more], 7).map(({ length }) => length);
  expect([lengths(), lengths('2021-01-12~'), lengths('2020'), lengths('2021-01-10/2021-01-12')]).toEqual([
    [27],
    [8, 18],
    [27],
    [18],
  ]);
  // In a year all may have been said at any time of it.
  expect([lengths('2021'), lengths('2021-01')]).toEqual([[], []]);
});

test('the title is a finding: who is hardly heard, else the longest silence, else the fullest day', () => {
  const title = (name: string, ...said: Parameters<typeof modelOf>[0][number][]) =>
    findingOf({ title: name, language: 'en-GB' }, modelOf(said)).words;
  const long = Array.from({ length: 40 }, () => 'word').join(' ');
  expect(title('There and back', ['Rosa Lim', '2021-01-01', long], ['Ed Po', '2021-01-01', 'One word more'])).toBe(
    'Of 43 words quoted, There speaks three',
  );
  expect(title('Elsewhere', ['Rosa Lim', '2021-01-01', long], ['Ed Po', '2021-02-01', 'One word'])).toBe(
    '30 days without a word, between 1 January and 1 February 2021',
  );
  expect(title('Elsewhere', ['Rosa Lim', '2021-01-01'], ['Ed Po', '2021-02-01'], ['Ed Po', '2021-01'])).toBe(
    '3 quotations by 2 speakers',
  );
  // What was said in a month was said on no day that can be named.
  expect(title('Elsewhere', ['Rosa Lim', '2021-01-01'], ['Ed Po', '2021-03'], ['Ed Po', '2021-04-20'])).toBe(
    '3 quotations by 2 speakers',
  );
  expect(title('Elsewhere', ['Rosa Lim', '2021-01-01'], ['Ed Po', '2021-01-01'], ['Ed Po', '2021-01-03'])).toBe(
    '2 quotations of 3 are from one day, 1 January 2021',
  );
  expect(title('Elsewhere', ['Rosa Lim', '2021-01-01'])).toBe('1 quotation by 1 speaker');
  const all = Array.from({ length: 50 }, (_, n): Parameters<typeof modelOf>[0][number] => {
    const day = new Date(Date.UTC(2021, 0, 1 + Math.floor(n / 2))).toISOString().slice(0, 10);
    return [n % 5 === 0 ? 'Ed Po' : 'Rosa Lim', day, 'Three words here'];
  });
  expect(title('Elsewhere', ...all)).toBe('Of 150 words quoted, Here speaks 120');
});

test('the drawing stands by itself, and has the colours of the pages', () => {
  const svg = chartSvg(
    { title: 'A & B', language: 'en-GB' },
    modelOf([
      ['Rosa Lim', '2021-01-01'],
      ['Ed Po', '2021-01-03'],
    ]),
  );
  expect(svg).toContain('A &#38; B');
  expect(svg).not.toMatch(/(href|src|url)=/);
  expect(chartSvg({ title: 'Nobody', language: 'en-GB' }, modelOf([]))).toBeNull();
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const light = sideColours.map((_, n) => new RegExp(`--side-${n}: light-dark\\((#[0-9a-f]{6}),`).exec(tokens)?.[1]);
  expect(light).toEqual(sideColours);
});
