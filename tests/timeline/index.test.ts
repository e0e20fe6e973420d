import { expect, test } from 'vitest';
import { pickHighlights } from '../../src/timeline/highlights.ts';
import { buildTimeline } from '../../src/timeline/index.ts';
import { entry, quotation } from './made-up.ts';

const lavrov = { name: 'Sergei Lavrov', spellings: ['Sergey Lavrov'], role: 'Foreign Minister', side: 'Russia' };

test('a speaker’s quotations come in the order of the day they were said', () => {
  const model = buildTimeline(
    [
      entry('2022-02-11', [quotation(1, 'Sergei Lavrov', '2022-02-11'), quotation(2, 'Sergei Lavrov', '2021-11-30')]),
      entry('2021-12-02', [quotation(3, 'Sergei Lavrov', '2021-12-02')]),
    ],
    [lavrov],
  );
  expect(model.speakers[0]?.quotations.map((said) => said.id.at(-1))).toEqual(['2', '3', '1']);
  expect(model.speakers[0]).toMatchObject({ role: 'Foreign Minister', side: { name: 'Russia', mark: 1 } });
});

test('only spellings that were met are given', () => {
  const said = { ...quotation(1, 'Sergei Lavrov', '2021-12-02'), mention: 'Sergey Lavrov' };
  const spellings = (...found: (typeof said)[]) =>
    buildTimeline([entry('2021-12-02', found)], [lavrov]).speakers[0]?.spellings;
  expect(spellings(said)).toEqual(['Sergei Lavrov', 'Sergey Lavrov']);
  expect(spellings({ ...said, mention: 'Mr Lavrov' })).toEqual(['Sergei Lavrov']);
});

test('a quotation nobody is named for counts, and is nobody’s', () => {
  const { articles, speakers } = buildTimeline([entry('2021-12-02', [quotation(1, null, '2021-12-02')])], []);
  expect(speakers).toEqual([]);
  expect(articles[0]?.quotations.length).toBe(1);
  expect(articles[0]?.voices).toEqual([]);
});

test('articles know their neighbours in time', () => {
  const { articles } = buildTimeline([entry('2022-01-15'), entry('2021-12-02'), entry('2021-12-21')], []);
  expect(articles.map(({ before, after }) => [before?.id, after?.id])).toEqual([
    [undefined, '2021-12-21-story'],
    ['2021-12-02-story', '2022-01-15-story'],
    ['2021-12-21-story', undefined],
  ]);
});

test('the strongest quotations are whole sentences of different people, never nobody’s', () => {
  const day = '2021-12-02';
  const { articles } = buildTimeline(
    [
      entry(day, [
        quotation(1, 'Rosa Lim', day, 'a fragment'),
        quotation(2, 'Rosa Lim', day, 'We will keep the harbour open for everybody who needs it this winter.'),
        quotation(3, 'Rosa Lim', day, 'We have kept the harbour open for everybody who needed it last winter.'),
        quotation(4, 'Ed Po', day, 'We have heard that before.'),
        quotation(6, 'Al Ott', day, 'a line'),
        quotation(5, null, day, 'Nobody is named for this sentence, however good it may be to read.'),
      ]),
    ],
    [],
  );
  expect(pickHighlights(articles[0]?.quotations ?? [], 3).map((said) => said.id.at(-1))).toEqual(['2', '4']);
});

test('what a caption quotes counts; what a headline abridges, a title and what repeats the story do not', () => {
  const said = (n: number) => quotation(n, 'Rosa Lim', '2021-12-02', `It rose for the ${n}th time.`);
  const { quotations } = buildTimeline(
    [
      entry('2021-12-02', [
        said(1),
        { ...said(2), where: 'caption' },
        { ...said(3), kind: 'term' },
        { ...said(4), where: 'headline' },
        { ...said(5), kind: 'title' },
        { ...said(6), where: 'caption', repeats: said(1).id },
      ]),
    ],
    [],
  );
  expect(quotations.map(({ id }) => id.at(-1))).toEqual(['1', '2', '3']);
});

const words = 'The wall was sound on Friday and gone by Sunday night.';

test('one statement of two articles is told once, unless the curator keeps them apart', () => {
  const told = (apart: boolean) =>
    buildTimeline(
      [
        entry('2021-12-02', [quotation(1, 'Rosa Lim', '2021-12-02', words)]),
        entry('2021-12-03', [{ ...quotation(2, 'Rosa Lim', '2021-12-03', words), ...(apart ? { apart: true } : {}) }]),
      ],
      [],
    ).quotations.length;
  expect([told(false), told(true)]).toEqual([1, 2]);
});

test.each([
  ['published', '2021-12-03', 'published', '2021-12-02', '2021-12-02'],
  ['published', '2021-12-03', 'stated', '2021-12-01', '2021-12-01'],
  ['stated', '2021-12-03', 'stated', '2021-12-01', '2021-12-03'],
  ['published', '2021-12-03', 'published', '2021-12-04', '2021-12-03'],
] as const)('a day %s as %s beside one %s as %s is %s', (own, day, basis, other, expected) => {
  const longer = `${words} Nobody had asked the harbour.`;
  const { quotations } = buildTimeline(
    [
      entry('2021-12-03', [{ ...quotation(1, 'Rosa Lim', day, longer), said: { date: day, basis: own } }]),
      entry('2021-12-02', [{ ...quotation(2, 'Rosa Lim', other, words), said: { date: other, basis } }]),
    ],
    [],
  );
  expect(quotations.map(({ said }) => said.date)).toEqual([expected]);
});

test('somebody has the office last held, the kind that is listed, and the most quoted come first', () => {
  const roles = [
    { title: 'Mayor', until: '2021-12-31' },
    { title: 'Minister', from: '2022-01-01' },
  ];
  const { speakers, articles } = buildTimeline(
    [
      entry('2021-12-02', [
        quotation(1, 'Karl Hale', '2021-12-02', 'It fell on the first day.'),
        quotation(2, 'Rosa Lim', '2021-12-02', 'It rose on the second day.'),
        quotation(3, 'Rosa Lim', '2021-12-02', 'It rose on the third day.'),
      ]),
      entry('2022-01-15', [quotation(4, 'Rosa Lim', '2022-01-15', 'It stayed on the fourth day.')]),
    ],
    [{ name: 'Rosa Lim', spellings: [], role: roles, side: null, kind: 'institution' }],
  );
  const rosa = speakers.find(({ id }) => id === 'rosa-lim');
  expect([rosa?.role, rosa?.kind]).toEqual(['Minister', 'institution']);
  expect(articles[0]?.voices.map(({ id, count }) => [id, count])).toEqual([
    ['rosa-lim', 2],
    ['karl-hale', 1],
  ]);
});

test('of one day what was published first comes first, and of one name the smaller id', () => {
  const { quotations, articles } = buildTimeline(
    [
      entry('2022-02-01', [quotation(1, 'Rosa Lim', '2021-12-02', 'It rose on the first day.')]),
      {
        ...entry('2022-01-01', [quotation(2, 'Rosa Lim', '2021-12-02', 'It fell on the second day.')]),
        id: '2022-01-01-b',
      },
      { ...entry('2022-01-01'), id: '2022-01-01-a' },
    ],
    [],
  );
  expect(quotations.map(({ id }) => id.at(-1))).toEqual(['2', '1']);
  expect(articles.map(({ id }) => id)).toEqual(['2022-01-01-a', '2022-01-01-b', '2022-02-01-story']);
});
