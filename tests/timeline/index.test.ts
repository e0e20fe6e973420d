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
